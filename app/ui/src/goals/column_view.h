// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QBasicTimer>
#include <QListView>

namespace unrut {

class CardDelegate;
class Clock;
class ColumnModel;

/// The cards of one column: arrows select, Ctrl+Shift+arrows move, Enter opens, Space ticks the next step where it is
/// shown, Del bins; Backspace does nothing.
class ColumnView : public QListView
{
    Q_OBJECT

public:
    ColumnView(ColumnModel& model, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] ColumnModel& cards() const { return m_model; }
    /// Makes room for what the cards say today.
    void showDay();
    /// The chosen cards from top to bottom; may be none.
    [[nodiscard]] std::vector<GoalId> selectedGoals() const;
    /// The same, or the card where the keyboard stands.
    [[nodiscard]] std::vector<GoalId> goalsAtHand() const;
    /// These alone; those that are hidden are left out.
    void select(const std::vector<GoalId>& ids);
    /// Takes the keyboard, with the card where it stands as the only one chosen.
    void takeOver();
    /// A remark beneath the last card, which can be scrolled to as a card can; empty: none.
    void setNote(const QString& note);
    void doItemsLayout() override;

Q_SIGNALS:
    /// What is chosen here was chosen without adding to anything, so nothing else is.
    void chosenAnew();
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
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void updateGeometries() override;

private:
    [[nodiscard]] bool handleMoveKey(const QKeyEvent& event);
    [[nodiscard]] int columnsFor(int key) const;
    /// Ticks the next step of the current card, if the card shows it.
    [[nodiscard]] bool tickCurrent();
    void setDraggedOver(bool isOver);
    void paintNote(QPainter& painter);
    /// In the viewport, beneath the last card.
    [[nodiscard]] QRect noteRect() const;
    /// Down on the last card and up on the first show what is beyond them.
    void scrollBeyond(int key);
    /// The place of a drop behind the last card; between two the style shows it.
    void paintDropAtEnd(QPainter& painter);
    /// Where the last card ends, or the top.
    [[nodiscard]] int endOfCards() const;

    ColumnModel& m_model;
    CardDelegate* m_delegate;
    QString m_note;
    bool m_isDraggedOver = false;
    QBasicTimer m_slices;
    int m_nextToMeasure = 0; ///< a row
};

} // namespace unrut
