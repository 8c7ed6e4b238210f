// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/quiet_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace unrut;

/// Waiting until nothing happens any more.
class QuietWatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsToBeThereIsWaitedFor();
    void whatNeverComesIsToldAfterAWhile();
    void withNothingToWaitForRestIsEnough();
};

void QuietWatchTest::whatIsToBeThereIsWaitedFor()
{
    bool isThere = false;
    QuietWatch watch([&isThere] { return isThere; });
    QSignalSpy quiet(&watch, &QuietWatch::quiet);
    QTest::qWait(200);
    QCOMPARE(quiet.count(), 0);
    isThere = true;
    QVERIFY(quiet.wait());
    QCOMPARE(quiet.takeFirst().first().toBool(), true);
}

void QuietWatchTest::whatNeverComesIsToldAfterAWhile()
{
    QuietWatch watch([] { return false; }, std::chrono::milliseconds(100));
    QSignalSpy quiet(&watch, &QuietWatch::quiet);
    QVERIFY(quiet.wait());
    QCOMPARE(quiet.takeFirst().first().toBool(), false);
    QTest::qWait(50);
    QCOMPARE(quiet.count(), 0);
}

void QuietWatchTest::withNothingToWaitForRestIsEnough()
{
    QuietWatch watch({}, std::chrono::milliseconds(0));
    QSignalSpy quiet(&watch, &QuietWatch::quiet);
    QVERIFY(quiet.wait());
    QCOMPARE(quiet.takeFirst().first().toBool(), true);
}

QTEST_MAIN(QuietWatchTest)
#include "quiet_watch_test.moc"
