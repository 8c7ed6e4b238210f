// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/wake_timer.h>

#include <QSignalSpy>
#include <QTest>

#include <fcntl.h>
#include <sys/syscall.h>
#include <sys/timerfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>

using namespace unrut;

namespace {

/// The kernel's side of a timer, played by a pipe: nobody may set the clock of a computer for a test.
struct Kernel
{
    int clock = -1;
    int timer = -1; ///< what the program reads
    int hand = -1;  ///< what makes that readable
    int setTo = -1; ///< flags of the last call that armed it
    qint64 seconds = 0;
    bool cancels = false; ///< the next read fails, as after the clock was set
    int reads = 0;
};
Kernel kernel;

} // namespace

// These come before those of the C library, whose names for what they take are reserved.
// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name)
extern "C" int timerfd_create(clockid_t clock, int)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) != 0)
        return -1;
    kernel.clock = clock;
    kernel.timer = ends[0];
    kernel.hand = ends[1];
    return kernel.timer;
}

extern "C" int timerfd_settime(int, int flags, const itimerspec* at, itimerspec*)
{
    if (at->it_value.tv_sec != 0 || at->it_value.tv_nsec != 0) {
        kernel.setTo = flags;
        kernel.seconds = at->it_value.tv_sec;
    }
    return 0;
}

extern "C" ssize_t read(int file, void* into, size_t size)
{
    const auto got = static_cast<ssize_t>(::syscall(SYS_read, file, into, size));
    if (file != kernel.timer)
        return got;
    ++kernel.reads;
    if (!std::exchange(kernel.cancels, false))
        return got;
    errno = ECANCELED;
    return -1;
}
// NOLINTEND(readability-inconsistent-declaration-parameter-name)

/// What the kernel tells of a clock that is set, and of a machine that has slept.
class WakeClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itWaitsByTheClockOnTheWall();
    void aClockThatIsSetWakesIt();
    void whatPassedInSleepComesOnWaking();

private:
    static void fire()
    {
        constexpr quint64 once = 1;
        QCOMPARE(::write(kernel.hand, &once, sizeof once), static_cast<ssize_t>(sizeof once));
    }
};

void WakeClockTest::itWaitsByTheClockOnTheWall()
{
    WakeTimer timer;
    const QDateTime instant(QDate(2026, 11, 27), QTime(15, 0), Qt::UTC);
    timer.wakeAt(instant);
    QCOMPARE(kernel.clock, CLOCK_REALTIME); // goes on while the machine sleeps
    QCOMPARE(kernel.setTo, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET);
    QCOMPARE(kernel.seconds, instant.toSecsSinceEpoch());
}

void WakeClockTest::aClockThatIsSetWakesIt()
{
    WakeTimer timer;
    QSignalSpy woken(&timer, &WakeTimer::woken);
    for (int times = 1; times <= 3; ++times) {
        timer.wakeAt(QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC));
        kernel.cancels = true;
        fire(); // the kernel makes it readable long before its instant
        QVERIFY(woken.wait());
        QCOMPARE(woken.count(), times);
    }
    QCOMPARE(kernel.reads, 3); // and it does not spin
}

void WakeClockTest::whatPassedInSleepComesOnWaking()
{
    WakeTimer timer;
    QSignalSpy woken(&timer, &WakeTimer::woken);
    timer.wakeAt(QDateTime::currentDateTimeUtc().addDays(-3));
    fire();
    QVERIFY(woken.wait());
    QCOMPARE(woken.count(), 1);
}

QTEST_GUILESS_MAIN(WakeClockTest)
#include "wake_clock_test.moc"
