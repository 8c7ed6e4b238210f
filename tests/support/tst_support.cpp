// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>

#include <QFileInfo>
#include <QTest>

#include <memory>

using unrut::FakeClock;
using unrut::SequentialIdSource;
using unrut::TemporaryJournal;

/// What other tests lean on must itself hold.
class TestSupport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockStandsStillUntilMoved()
    {
        FakeClock clock;
        const QDateTime before = clock.now();
        QCOMPARE(clock.now(), before);
        clock.addSeconds(90);
        QCOMPARE(before.secsTo(clock.now()), 90);
        clock.addDays(2);
        QCOMPARE(clock.today(), QDate(2026, 11, 4));
        QCOMPARE(clock.timeOfDay(), QTime(9, 1, 30));
    }

    void clockKnowsThatTheLocalDayIsNotTheUtcDay()
    {
        const FakeClock clock(QDateTime(QDate(2026, 11, 2), QTime(23, 30), Qt::UTC), 3600);
        QCOMPARE(clock.today(), QDate(2026, 11, 3));
        QCOMPARE(clock.timeOfDay(), QTime(0, 30));
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
        QCOMPARE(clock.now().date(), QDate(2026, 11, 2));
    }

    void clockSetToADayShowsThatDay_data()
    {
        QTest::addColumn<int>("offsetSeconds");
        QTest::newRow("west") << -11 * 3600;
        QTest::newRow("UTC") << 0;
        QTest::newRow("east") << 14 * 3600;
    }

    void clockSetToADayShowsThatDay()
    {
        QFETCH(const int, offsetSeconds);
        FakeClock clock(QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC), offsetSeconds);
        clock.setDay(QDate(2027, 3, 28));
        QCOMPARE(clock.today(), QDate(2027, 3, 28));
        QCOMPARE(clock.timeOfDay(), QTime(9, 0));
        QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    }

    void idsCountAndAreOfVersionSeven()
    {
        SequentialIdSource ids;
        QUuid last;
        for (int i = 0; i < 70000; ++i) {
            const QUuid id = ids.next();
            QVERIFY(last < id);
            QVERIFY(last.toString() < id.toString());
            last = id;
        }
        // Qt 6.4 knows versions up to 5 only, so the digit itself is asked.
        QCOMPARE(last.toString(QUuid::WithoutBraces).at(14), QLatin1Char('7'));
        QCOMPARE(last.variant(), QUuid::DCE);
        QCOMPARE(ids.count(), quint64{70000});
        QCOMPARE(SequentialIdSource().next(), SequentialIdSource().next());
    }

    void temporaryJournalIsNotThereYetAndGoesWithItsFolder()
    {
        auto journal = std::make_unique<TemporaryJournal>();
        const QString folder = journal->folder();
        QVERIFY(QFileInfo(folder).isDir());
        QVERIFY(!QFileInfo::exists(journal->path()));
        QFile file(journal->path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        journal.reset();
        QVERIFY(!QFileInfo::exists(folder));
    }
};

QTEST_APPLESS_MAIN(TestSupport)
#include "tst_support.moc"
