// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QStringList>

class QAction;
class QCompleter;
class QStringListModel;

namespace unrut {

/// A line that is written, or chosen from what is offered: Down or the mark at its end opens the list, Enter takes a
/// line of it, Escape leaves it. Without anything to offer it is a line like any other.
class OfferedLine : public QLineEdit
{
    Q_OBJECT

public:
    /// \a name: what a screen reader says. \a completes: what is typed brings up the offers that hold it.
    OfferedLine(const QString& name, bool completes, QWidget* parent = nullptr);

    /// Leaves what stands in the line alone.
    void setOffers(const QStringList& offers);
    [[nodiscard]] QStringList offers() const;

Q_SIGNALS:
    /// What was offered stands in the line.
    void taken();

protected:
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showAll();
    void complete(const QString& typed);

    QStringListModel* m_offers;
    QCompleter* m_list;
    QAction* m_open;
};

} // namespace unrut
