// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiet_watch.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <utility>

namespace unrut {

namespace {

/// Together longer than the step of an animation.
constexpr int roundsOfRest = 5;
constexpr int roundMilliseconds = 4;
constexpr int mostRounds = 2000;

bool isWork(QEvent::Type type)
{
    switch (type) {
    case QEvent::LayoutRequest:
    case QEvent::MetaCall:
    case QEvent::Polish:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Timer:
    case QEvent::UpdateRequest:
        return true;
    default:
        return false;
    }
}

} // namespace

QuietWatch::QuietWatch(std::function<bool()> isThere, std::chrono::milliseconds patience)
    : m_isThere(std::move(isThere)), m_patience(patience), m_timer(startTimer(roundMilliseconds))
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool QuietWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != this && isWork(event->type()))
        m_busy = true;
    return false;
}

void QuietWatch::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer)
        return;
    const bool isWaiting = m_isThere && !m_isThere();
    m_quietRounds = m_busy || isWaiting ? 0 : m_quietRounds + 1;
    m_busy = false;
    m_rounds += isWaiting ? 0 : 1;
    const bool goesOn = isWaiting ? !m_patience.hasExpired() : m_quietRounds < roundsOfRest && m_rounds < mostRounds;
    if (goesOn)
        return;
    killTimer(m_timer);
    Q_EMIT quiet(!isWaiting);
}

} // namespace unrut
