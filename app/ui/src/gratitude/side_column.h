// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/entry.h>

#include <QDate>
#include <QTimer>

#include <optional>
#include <vector>

class QPushButton;
class QVBoxLayout;

namespace unrut {

class Panel;
class TextLabel;
class WeekStripView;

/// Beside the log: the weeks with an entry, one to lift you up, on each day first what was on it, and what you are
/// thankful for most.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SideColumn(const PageContext& context, QWidget* parent = nullptr);

    /// While it is not seen it waits until it is.
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

Q_SIGNALS:
    void nameChosen(const QString& name);
    void allNamesWanted();
    /// What is named in the log is known now, or has changed.
    void namesCounted();
    /// Monday and Sunday of a week.
    void weekChosen(QDate from, QDate to);
    void dayChosen(QDate day);

private:
    [[nodiscard]] QDate mondayOf(int week) const;
    Panel* buildWeeks();
    Panel* buildLift();
    Panel* buildNames();
    /// One entry of all the log, found without counting it; not \a other where there are more.
    [[nodiscard]] Result<std::optional<Entry>> findLift(const EntryId& other) const;
    /// The one that is shown as it is now; nothing when it is gone, or when another day has come.
    [[nodiscard]] std::optional<Entry> stillLifting() const;
    void showLift(const std::optional<Entry>& entry);
    void showAnother();
    /// Behind what is on the screen already.
    void askForNames();
    void showNames();
    void fillNames(const std::vector<NameCount>& names);

    PageContext m_context;
    WeekStripView* m_weeks = nullptr;
    TextLabel* m_rhythm = nullptr;
    Panel* m_lift = nullptr;
    TextLabel* m_liftText = nullptr;
    TextLabel* m_liftDay = nullptr;
    QDate m_thatDay; ///< of the entry that is shown
    Panel* m_names = nullptr;
    QPushButton* m_allNames = nullptr;
    QVBoxLayout* m_nameList = nullptr;
    quint64 m_liftNumber = 0;
    EntryId m_lifted; ///< the one that is shown
    QDate m_liftedOn;
    std::vector<NameCount> m_shownNames;
    bool m_isStale = true;       ///< something changed since it was filled
    bool m_asksForNames = false; ///< from the next picture on
    QTimer m_behind;             ///< behind the picture
};

} // namespace unrut
