// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_edges.h"

#include <QDropEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimerEvent>

namespace unrut {

namespace {

constexpr int edge = 40;         ///< pixels
constexpr int interval = 16;     ///< milliseconds
constexpr int stepsInWidth = 60; ///< a board's width takes a second

} // namespace

BoardEdges::BoardEdges(QScrollArea& board) : QObject(&board), m_board(board)
{
    // Between the columns and beside them nothing can be dropped, but the hand passes there.
    board.viewport()->setAcceptDrops(true);
    watch(*board.viewport());
}

void BoardEdges::watch(QWidget& place)
{
    place.installEventFilter(this);
}

int BoardEdges::sideOf(int x) const
{
    return x < edge ? -1 : x >= m_board.viewport()->width() - edge ? 1 : 0;
}

void BoardEdges::follow(int x)
{
    m_side = sideOf(x);
    if (m_side == 0)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(interval, this);
}

bool BoardEdges::eventFilter(QObject* watched, QEvent* event)
{
    auto* place = static_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        follow(place->mapTo(&m_board, drag->position().toPoint()).x());
        if (place != m_board.viewport())
            break;
        // Entered, so that more is told; but not taken.
        drag->setAccepted(event->type() == QEvent::DragEnter);
        return true;
    }
    case QEvent::DragLeave:
    case QEvent::Drop:
        follow(m_board.width() / 2);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void BoardEdges::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return QObject::timerEvent(event);
    QScrollBar* bar = m_board.horizontalScrollBar();
    const int before = bar->value();
    bar->setValue(before + m_side * std::max(1, m_board.viewport()->width() / stepsInWidth));
    if (bar->value() == before)
        m_timer.stop();
}

} // namespace unrut
