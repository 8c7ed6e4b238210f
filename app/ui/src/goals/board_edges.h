// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBasicTimer>
#include <QObject>

class QScrollArea;
class QWidget;

namespace unrut {

/// Scrolls a board sideways while something is dragged near its left or right edge, so that a column out of sight can
/// be reached without letting go.
class BoardEdges : public QObject
{
    Q_OBJECT

public:
    explicit BoardEdges(QScrollArea& board);
    /// Drags over \a place are followed, too.
    void watch(QWidget& place);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    /// -1 at the left edge, 1 at the right one, else 0. \a x counts from the left of the board.
    [[nodiscard]] int sideOf(int x) const;
    void follow(int x);

    QScrollArea& m_board;
    QBasicTimer m_timer;
    int m_side = 0;
};

} // namespace unrut
