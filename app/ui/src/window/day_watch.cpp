// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_watch.h"

#include <domain/clock.h>
#include <domain/today.h>

#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

/// The clock may be set, and a sleeping machine's timers stand still.
constexpr std::chrono::milliseconds longestWait = std::chrono::hours(1);
constexpr std::chrono::milliseconds afterwards = std::chrono::seconds(1);

} // namespace

DayWatch::DayWatch(QWidget& window, const Clock& clock)
    : QObject(&window), m_clock(clock), m_day(clock.today()), m_looksBack(looksBack(clock.timeOfDay()))
{
    window.installEventFilter(this);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DayWatch::look);
    wait();
}

bool DayWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::WindowActivate || event->type() == QEvent::Show)
        look();
    return QObject::eventFilter(watched, event);
}

void DayWatch::look()
{
    const QDate day = m_clock.today();
    const bool isBack = looksBack(m_clock.timeOfDay());
    const bool has = day != m_day || isBack != m_looksBack;
    m_day = day;
    m_looksBack = isBack;
    wait();
    if (has)
        Q_EMIT turned();
}

void DayWatch::wait()
{
    // Hours are looked at one by one: which of them is a boundary is for the domain to say.
    const int sinceHour = m_clock.timeOfDay().msecsSinceStartOfDay() % static_cast<int>(longestWait.count());
    m_timer.start(longestWait - std::chrono::milliseconds(sinceHour) + afterwards);
}

} // namespace unrut
