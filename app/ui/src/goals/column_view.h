// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QListView>

namespace unrut {

class CardDelegate;
class Clock;
class ColumnModel;

/// The cards of one column: arrows select, Ctrl+Shift+arrows move, Enter opens, Del bins; Backspace does nothing.
class ColumnView : public QListView
{
    Q_OBJECT

public:
    ColumnView(ColumnModel& model, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] ColumnModel& cards() const { return m_model; }
    [[nodiscard]] std::vector<GoalId> selectedGoals() const;
    /// These alone; those that are hidden are left out.
    void select(const std::vector<GoalId>& ids);
    /// A remark beneath the last card; empty: none.
    void setNote(const QString& note);

Q_SIGNALS:
    void opened(const unrut::GoalId& goal);
    void binRequested();
    /// By keyboard: \a columns to the right (in reading order), \a rows down.
    void moveRequested(int columns, int rows);
    /// The arrow went out of the column: \a columns as above.
    void left(int columns);
    void menuRequested(const QPoint& globalPosition);
    void stepTicked(const unrut::GoalId& goal, const unrut::StepId& step);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] bool handleMoveKey(const QKeyEvent& event);
    [[nodiscard]] int columnsFor(int key) const;

    ColumnModel& m_model;
    CardDelegate* m_delegate;
    QString m_note;
};

} // namespace unrut
