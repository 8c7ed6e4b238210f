// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/wake_timer.h>

#include <QSignalSpy>
#include <QTest>

using namespace unrut;

/// The timer that waits for an instant of the computer's clock.
class WakeTimerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesAtItsInstantAndOnce();
    void whatHasPassedComesAtOnce();
    void aLaterCallReplacesTheEarlier();
};

void WakeTimerTest::itComesAtItsInstantAndOnce()
{
    WakeTimer timer;
    QSignalSpy woken(&timer, &WakeTimer::woken);
    const QDateTime instant = QDateTime::currentDateTimeUtc().addMSecs(60);
    timer.wakeAt(instant);
    QVERIFY(woken.wait());
    QVERIFY(QDateTime::currentDateTimeUtc() >= instant);
    QCoreApplication::processEvents();
    QCOMPARE(woken.count(), 1);
}

void WakeTimerTest::whatHasPassedComesAtOnce()
{
    WakeTimer timer;
    QSignalSpy woken(&timer, &WakeTimer::woken);
    timer.wakeAt(QDateTime(QDate(2001, 1, 1), QTime(0, 0), Qt::UTC));
    QCOMPARE(woken.count(), 0); // from the event loop, never from within the call
    QVERIFY(woken.wait());
}

void WakeTimerTest::aLaterCallReplacesTheEarlier()
{
    WakeTimer timer;
    QSignalSpy woken(&timer, &WakeTimer::woken);
    timer.wakeAt(QDateTime::currentDateTimeUtc().addDays(1));
    timer.wakeAt(QDateTime::currentDateTimeUtc().addMSecs(20));
    QVERIFY(woken.wait());
    timer.wakeAt(QDateTime::currentDateTimeUtc().addMSecs(20));
    QVERIFY(woken.wait());
    QCOMPARE(woken.count(), 2);
}

QTEST_GUILESS_MAIN(WakeTimerTest)
#include "wake_timer_test.moc"
