// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <QDate>

class QPushButton;
class QVBoxLayout;

namespace unrut {

class Panel;
class TextLabel;
class WeekStripView;

/// Beside the log: the weeks with an entry, one to lift you up, what was on this day, what you are thankful for most.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    explicit SideColumn(const PageContext& context, QWidget* parent = nullptr);

    void refresh();

Q_SIGNALS:
    void nameChosen(const QString& name);
    void allNamesWanted();
    /// Monday and Sunday of a week.
    void weekChosen(QDate from, QDate to);
    void dayChosen(QDate day);

private:
    [[nodiscard]] QDate mondayOf(int week) const;
    Panel* buildWeeks();
    Panel* buildLift();
    Panel* buildThisDay();
    Panel* buildNames();
    void showThisDay();
    void showLift();
    void showNames();

    PageContext m_context;
    WeekStripView* m_weeks = nullptr;
    TextLabel* m_rhythm = nullptr;
    Panel* m_lift = nullptr;
    TextLabel* m_liftText = nullptr;
    TextLabel* m_liftDay = nullptr;
    Panel* m_thisDay = nullptr;
    TextLabel* m_thisDayTitle = nullptr;
    TextLabel* m_thisDayText = nullptr;
    QDate m_thatDay; ///< of the entry that is shown
    Panel* m_names = nullptr;
    QPushButton* m_allNames = nullptr;
    QVBoxLayout* m_nameList = nullptr;
    int m_liftNumber = 0;
};

} // namespace unrut
