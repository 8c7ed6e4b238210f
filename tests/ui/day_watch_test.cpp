// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/day_watch.h"

#include <support/fake_clock.h>

#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace unrut;

/// A window that stands open notices the next day, and the next half of it, by itself.
class DayWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itTurnsAtTheHourByItself_data();
    void itTurnsAtTheHourByItself();
    void whoComesBackFindsTheNewDay();
    void withinAHalfNothingTurns();
};

void DayWatchTest::itTurnsAtTheHourByItself_data()
{
    QTest::addColumn<QTime>("before"); // a tenth of a second before the hour
    QTest::newRow("midnight") << QTime(23, 59, 59, 900);
    QTest::newRow("15:00") << QTime(14, 59, 59, 900);
}

void DayWatchTest::itTurnsAtTheHourByItself()
{
    QFETCH(const QTime, before);
    FakeClock clock(QDateTime(QDate(2026, 11, 2), before, Qt::UTC));
    QWidget window; // never shown: nothing but the timer can tell
    auto* watch = new DayWatch(window, clock);
    const QSignalSpy turned(watch, &DayWatch::turned);
    clock.addSeconds(1);
    QTRY_COMPARE(turned.size(), 1);
}

void DayWatchTest::whoComesBackFindsTheNewDay()
{
    FakeClock clock;
    QWidget window;
    auto* watch = new DayWatch(window, clock);
    const QSignalSpy turned(watch, &DayWatch::turned);
    clock.addDays(1);
    for (const int expected : {1, 1}) { // told once
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &back);
        QCOMPARE(turned.size(), expected);
    }
}

void DayWatchTest::withinAHalfNothingTurns()
{
    FakeClock clock; // nine in the morning
    QWidget window;
    auto* watch = new DayWatch(window, clock);
    const QSignalSpy turned(watch, &DayWatch::turned);
    const auto at = [&](QTime time) {
        clock.setNow(QDateTime(clock.today(), time, Qt::UTC));
        QEvent back(QEvent::WindowActivate);
        QCoreApplication::sendEvent(&window, &back);
        return turned.size();
    };
    QCOMPARE(at(QTime(14, 59, 59, 999)), 0);
    QCOMPARE(at(QTime(15, 0)), 1);
    QCOMPARE(at(QTime(23, 59, 59, 999)), 1);
}

QTEST_MAIN(DayWatchTest)
#include "day_watch_test.moc"
