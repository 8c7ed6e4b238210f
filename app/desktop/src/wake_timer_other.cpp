// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/wake_timer.h>

#include <QTimer>

#include <algorithm>

#ifndef Q_OS_LINUX

namespace unrut {

namespace {

/// A timer of the event loop stands still while the machine sleeps, and does not see the clock being set.
constexpr qint64 longestWait = 60'000;

} // namespace

struct WakeTimer::Private
{
    QTimer timer;
    QDateTime instant;
};

WakeTimer::WakeTimer(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->timer.setSingleShot(true);
    d->timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&d->timer, &QTimer::timeout, this, &WakeTimer::woken);
}

WakeTimer::~WakeTimer() = default;

void WakeTimer::wakeAt(const QDateTime& instant)
{
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(instant);
    d->timer.start(static_cast<int>(std::clamp<qint64>(wait, 0, longestWait)));
}

} // namespace unrut

#endif
