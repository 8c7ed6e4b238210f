// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/wake_timer.h>

#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_LINUX

#include <sys/timerfd.h>
#include <unistd.h>

namespace unrut {

struct WakeTimer::Private
{
    /// A timer of CLOCK_REALTIME goes on while the machine sleeps. -1: the system has none.
    int file = timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    std::unique_ptr<QSocketNotifier> notifier;
};

WakeTimer::WakeTimer(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    if (d->file < 0)
        return;
    d->notifier = std::make_unique<QSocketNotifier>(d->file, QSocketNotifier::Read);
    connect(d->notifier.get(), &QSocketNotifier::activated, this, [this] {
        quint64 times = 0;
        // Fails with ECANCELED when the clock was set, which is as good a reason to look.
        (void)::read(d->file, &times, sizeof times);
        const itimerspec never{};
        (void)timerfd_settime(d->file, 0, &never, nullptr);
        Q_EMIT woken();
    });
}

WakeTimer::~WakeTimer()
{
    d->notifier.reset();
    if (d->file >= 0)
        ::close(d->file);
}

void WakeTimer::wakeAt(const QDateTime& instant)
{
    constexpr qint64 nanoseconds = 1'000'000;
    constexpr qint64 thousand = 1000;
    // Zero would switch the timer off.
    const qint64 milliseconds = std::max<qint64>(1, instant.toMSecsSinceEpoch());
    itimerspec at{};
    at.it_value.tv_sec = milliseconds / thousand;
    at.it_value.tv_nsec = (milliseconds % thousand) * nanoseconds;
    const int how = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    if (d->file < 0 || timerfd_settime(d->file, how, &at, nullptr) != 0)
        QTimer::singleShot(std::chrono::minutes(1), this, &WakeTimer::woken);
}

} // namespace unrut

#endif
