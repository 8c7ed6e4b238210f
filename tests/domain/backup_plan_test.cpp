// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/backup_plan.h>

#include <QTest>

#include <algorithm>

using namespace unrut;

namespace {

QDateTime noon(QDate day)
{
    return {day, QTime(12, 0), Qt::UTC};
}

/// What is left after a copy a day, thinned out each time as the program does.
std::vector<BackupMark> afterDays(int days, QDate first = QDate(2024, 1, 1))
{
    std::vector<BackupMark> backups;
    for (int day = 0; day < days; ++day) {
        backups.push_back({day + 1, noon(first.addDays(day))});
        const std::vector<int> dropped = backupsToDrop(backups);
        std::erase_if(backups, [&](const BackupMark& backup) {
            return std::find(dropped.begin(), dropped.end(), backup.number) != dropped.end();
        });
    }
    return backups;
}

std::vector<QDate> daysOf(const std::vector<BackupMark>& backups)
{
    std::vector<QDate> days;
    days.reserve(backups.size());
    for (const BackupMark& backup : backups)
        days.push_back(backup.madeAt.date());
    return days;
}

} // namespace

class BackupPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstTenStay();
    void twoYearsAreKeptInFewCopies();
    void fiveWeeksAndNoSixth();
    void manyOnOneDayLeaveEarlierDaysAlone();
    void theNumberDecidesNotTheClock();
    void theOrderHandedInDoesNotMatter();
    void aCopyIsDueOnceADay_data();
    void aCopyIsDueOnceADay();
    void aJournalThatLostMuchIsNoticed_data();
    void aJournalThatLostMuchIsNoticed();
};

void BackupPlanTest::theFirstTenStay()
{
    QVERIFY(backupsToDrop({}).empty());
    QCOMPARE(afterDays(10).size(), size_t{10});
}

void BackupPlanTest::twoYearsAreKeptInFewCopies()
{
    // 1 January 2024 was a Monday; the last day is Wednesday, 31 December 2025.
    const std::vector<QDate> days = daysOf(afterDays(731));
    std::vector<QDate> expected;
    for (int month = 1; month <= 10; ++month)
        expected.emplace_back(2025, month, QDate(2025, month, 1).daysInMonth());
    // Sundays, of the weeks before the last ten days; November's end is one of them.
    for (const QDate sunday : {QDate(2025, 11, 30), QDate(2025, 12, 7), QDate(2025, 12, 14), QDate(2025, 12, 21)})
        expected.push_back(sunday);
    for (int day = 22; day <= 31; ++day)
        expected.emplace_back(2025, 12, day);
    // The last five weeks end on 7, 14, 21, 28 and 31 December; 30 November is there for its month.
    QCOMPARE(days, expected);
}

void BackupPlanTest::fiveWeeksAndNoSixth()
{
    // Thursday, 20 November 2025: no Sunday of the last six is the end of a month.
    const QDate last(2025, 11, 20);
    const QDate first(2024, 1, 1);
    const std::vector<QDate> days = daysOf(afterDays(static_cast<int>(first.daysTo(last)) + 1, first));
    std::vector<QDate> expected{QDate(2024, 12, 31)};
    for (int month = 1; month <= 9; ++month)
        expected.emplace_back(2025, month, QDate(2025, month, 1).daysInMonth());
    for (const QDate day : {QDate(2025, 10, 26), QDate(2025, 10, 31), QDate(2025, 11, 2), QDate(2025, 11, 9)})
        expected.push_back(day);
    for (int day = 11; day <= 20; ++day)
        expected.emplace_back(2025, 11, day);
    QCOMPARE(days, expected);
}

void BackupPlanTest::manyOnOneDayLeaveEarlierDaysAlone()
{
    std::vector<BackupMark> backups = afterDays(100);
    const std::vector<QDate> before = daysOf(backups);
    for (int i = 0; i < 50; ++i)
        backups.push_back({101 + i, backups.back().madeAt.addSecs(60)});
    const std::vector<int> dropped = backupsToDrop(backups);
    for (const int number : dropped)
        QVERIFY2(number > 90, qPrintable(QString::number(number)));
    // The last of that day, and of each of the six days before, and no seventh.
    for (const int number : {94, 95, 96, 97, 98, 99, 150})
        QVERIFY(std::find(dropped.begin(), dropped.end(), number) == dropped.end());
    QVERIFY(std::find(dropped.begin(), dropped.end(), 93) != dropped.end());
}

void BackupPlanTest::theNumberDecidesNotTheClock()
{
    // The clock was at 2040 for a while: the copies made since are the newest all the same.
    std::vector<BackupMark> backups;
    for (int i = 1; i <= 30; ++i)
        backups.push_back({i, noon(QDate(2040, 1, 1).addDays(i))});
    for (int i = 31; i <= 45; ++i)
        backups.push_back({i, noon(QDate(2026, 1, 1).addDays(i))});
    const std::vector<int> dropped = backupsToDrop(backups);
    for (int number = 36; number <= 45; ++number)
        QVERIFY(std::find(dropped.begin(), dropped.end(), number) == dropped.end());
    QVERIFY(std::find(dropped.begin(), dropped.end(), 29) != dropped.end());
}

void BackupPlanTest::theOrderHandedInDoesNotMatter()
{
    std::vector<BackupMark> backups;
    for (int i = 1; i <= 60; ++i)
        backups.push_back({i, noon(QDate(2026, 1, 1).addDays(i))});
    const std::vector<int> dropped = backupsToDrop(backups);
    QVERIFY(!dropped.empty());
    QVERIFY(std::is_sorted(dropped.begin(), dropped.end()));
    std::reverse(backups.begin(), backups.end());
    QCOMPARE(backupsToDrop(backups), dropped);
}

void BackupPlanTest::aCopyIsDueOnceADay_data()
{
    QTest::addColumn<QDateTime>("last");
    QTest::addColumn<bool>("due");
    const QDateTime now = noon(QDate(2026, 11, 25));
    QTest::newRow("none yet") << QDateTime() << true;
    QTest::newRow("a day ago") << now.addDays(-1) << true;
    QTest::newRow("a minute less") << now.addDays(-1).addSecs(60) << false;
    QTest::newRow("just now") << now << false;
    QTest::newRow("by a clock that was ahead") << now.addSecs(1) << true;
}

void BackupPlanTest::aCopyIsDueOnceADay()
{
    QFETCH(QDateTime, last);
    QFETCH(bool, due);
    const auto mark = last.isNull() ? std::nullopt : std::optional(BackupMark{7, last});
    QCOMPARE(isBackupDue(mark, noon(QDate(2026, 11, 25))), due);
}

void BackupPlanTest::aJournalThatLostMuchIsNoticed_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("shrunk");
    QTest::newRow("grown") << 100 << 120 << false;
    QTest::newRow("half is left") << 100 << 50 << false;
    QTest::newRow("less than half is left") << 100 << 49 << true;
    QTest::newRow("little, but it was little") << 19 << 0 << false;
    QTest::newRow("emptied") << 20 << 0 << true;
    QTest::newRow("nothing ever") << 0 << 0 << false;
}

void BackupPlanTest::aJournalThatLostMuchIsNoticed()
{
    QFETCH(int, before);
    QFETCH(int, now);
    QFETCH(bool, shrunk);
    QCOMPARE(hasShrunk(before, now), shrunk);
}

QTEST_APPLESS_MAIN(BackupPlanTest)
#include "backup_plan_test.moc"
