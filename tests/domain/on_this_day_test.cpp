// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/today.h>

#include <QTest>

#include <algorithm>

using namespace unrut;

namespace {

const QDate monday(2026, 11, 23);

} // namespace

/// Which days are like this one, and when one of them is looked back at.
class OnThisDayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysLikeThisOneAreOfEarlierYears();
    void itRemembersNowAndThenAndNeverOnALowDay();
};

void OnThisDayTest::daysLikeThisOneAreOfEarlierYears()
{
    const std::vector<QDate> days = daysLike(monday);
    QCOMPARE(days.front(), QDate(2025, 11, 23));
    QCOMPARE(days.at(9), QDate(2016, 11, 23));
    QCOMPARE(days.at(10), QDate(2026, 5, 23));
    QCOMPARE(days.at(11), QDate(2026, 10, 23));
    QCOMPARE(days.size(), size_t(12));
    const std::vector<QDate> leap = daysLike({2028, 2, 29}); // such a day is not of every year
    QCOMPARE(leap.front(), QDate(2024, 2, 29));
    QVERIFY(std::all_of(leap.begin(), leap.end(), [](QDate day) { return day.isValid(); }));
}

void OnThisDayTest::itRemembersNowAndThenAndNeverOnALowDay()
{
    int remembered = 0;
    QDate day;
    for (int i = 0; i < 30; ++i) {
        TodayFacts facts;
        facts.today = monday.addDays(i);
        facts.time = QTime(9, 0);
        facts.wishes.workingDays = {1, 2, 3, 4, 5, 6, 7};
        if (!planToday(facts).remembers)
            continue;
        ++remembered;
        day = facts.today;
        facts.mood = roughMood;
        QVERIFY(!planToday(facts).remembers);
        facts.mood = roughMood + 1;
        facts.recoverFirst = true;
        QVERIFY(!planToday(facts).remembers);
        facts.recoverFirst = false;
        facts.wishes.hidden = {TodayCard::OnThisDay};
        QVERIFY(!planToday(facts).remembers);
    }
    QCOMPARE(remembered, 10);
    TodayFacts off;
    off.today = day;
    off.time = QTime(9, 0);
    off.wishes.workingDays.clear();
    QVERIFY(!planToday(off).remembers); // a day off has an entry of its own
}

QTEST_APPLESS_MAIN(OnThisDayTest)
#include "on_this_day_test.moc"
