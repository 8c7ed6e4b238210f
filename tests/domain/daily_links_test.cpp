// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/daily.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What stands beside mood: which pairs a month looks at, and which days of a yes or no are known.
class DailyLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalBeginsWithThree();
    void ofFourOneRestsEachMonth();
    void whatIsNewWaitsForAMonth();
    void whatIsNeverNotedGivesWay();
    void theRangeDoesNotChooseThePairs();
    void onlyKnownDaysCount();
    void aPracticeMayBeDenied();
    void gratitudeIsBesideTheNextDay();
    void fewDaysGiveNoFigure();
};

namespace {

const QDate today(2026, 11, 23);

/// Every day of \a count days up to today has a mood.
LinkFacts factsOf(int count)
{
    LinkFacts facts;
    facts.from = today.addDays(1 - count);
    facts.to = today;
    for (int day = count - 1; day >= 0; --day) {
        CheckIn checkIn;
        checkIn.day = today.addDays(-day);
        checkIn.mood = day % 5;
        facts.checkIns.push_back(checkIn);
    }
    return facts;
}

Practice practiceFrom(QDate day)
{
    Practice practice;
    practice.day = day;
    return practice;
}

LinkFacts withAllFour(LinkFacts facts)
{
    facts.days.firstSleep = facts.days.firstEnergy = facts.days.firstGrateful = QDate(2025, 1, 1);
    facts.practices = {practiceFrom(QDate(2025, 1, 1))};
    return facts;
}

std::vector<DailyValue> namesOf(const std::vector<DailyLink>& links)
{
    std::vector<DailyValue> names;
    for (const DailyLink& link : links) {
        names.push_back(link.x);
        Q_ASSERT(link.y == DailyValue::Mood);
    }
    return names;
}

using Names = std::vector<DailyValue>;

} // namespace

void DailyLinksTest::aNewJournalBeginsWithThree()
{
    const MonthOfLinks month = linksOfMonth(factsOf(3));
    QCOMPARE(namesOf(month.links), (Names{DailyValue::Sleep, DailyValue::Energy, DailyValue::Gratitude}));
    QVERIFY(month.resting.empty());
    for (const DailyLink& link : month.links)
        QCOMPARE(link.link.claim, LinkClaim::Collecting);
}

void DailyLinksTest::ofFourOneRestsEachMonth()
{
    LinkFacts facts = withAllFour(factsOf(3));
    Names rested;
    for (int month = 0; month < 4; ++month) {
        facts.to = today.addMonths(month);
        const MonthOfLinks links = linksOfMonth(facts);
        QCOMPARE(links.links.size(), size_t(mostLinksAMonth));
        QCOMPARE(links.resting.size(), size_t(1));
        const Names looked = namesOf(links.links);
        QVERIFY(std::find(looked.begin(), looked.end(), links.resting.front().x) == looked.end());
        rested.push_back(links.resting.front().x);
    }
    std::sort(rested.begin(), rested.end());
    QCOMPARE(rested, (Names{DailyValue::Energy, DailyValue::Sleep, DailyValue::Gratitude, DailyValue::Practice}));
}

void DailyLinksTest::whatIsNewWaitsForAMonth()
{
    LinkFacts facts = withAllFour(factsOf(3));
    facts.practices = {practiceFrom(QDate(2026, 11, 2))};
    const MonthOfLinks now = linksOfMonth(facts);
    QCOMPARE(namesOf(now.links), (Names{DailyValue::Sleep, DailyValue::Energy, DailyValue::Gratitude}));
    QCOMPARE(namesOf(now.resting), Names{DailyValue::Practice});
    // A fourth look in one month would be one too many, so the turns begin with the next.
    Names looked;
    for (int month = 1; month <= 3; ++month) {
        facts.to = today.addMonths(month);
        const Names names = namesOf(linksOfMonth(facts).links);
        looked.insert(looked.end(), names.begin(), names.end());
    }
    QVERIFY(std::count(looked.begin(), looked.end(), DailyValue::Practice) >= 2);
}

void DailyLinksTest::whatIsNeverNotedGivesWay()
{
    LinkFacts facts = withAllFour(factsOf(3));
    facts.days.firstSleep = QDate();
    const MonthOfLinks month = linksOfMonth(facts);
    QCOMPARE(namesOf(month.links), (Names{DailyValue::Energy, DailyValue::Gratitude, DailyValue::Practice}));
    QVERIFY(month.resting.empty());
    facts.practices.front().binnedAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    QCOMPARE(namesOf(linksOfMonth(facts).links), (Names{DailyValue::Sleep, DailyValue::Energy, DailyValue::Gratitude}));
}

void DailyLinksTest::theRangeDoesNotChooseThePairs()
{
    const Names year = namesOf(linksOfMonth(withAllFour(factsOf(365))).links);
    for (const int days : {1, 28, 90})
        QCOMPARE(namesOf(linksOfMonth(withAllFour(factsOf(days))).links), year);
}

void DailyLinksTest::onlyKnownDaysCount()
{
    LinkFacts facts = factsOf(10);
    facts.days.grateful = {today.addDays(-6), today.addDays(-2)};
    facts.days.firstGrateful = today.addDays(-6);
    std::erase_if(facts.checkIns, [](const CheckIn& day) { return day.day == today.addDays(-4); });
    std::erase_if(facts.checkIns, [](const CheckIn& day) { return day.day == today.addDays(-2); });
    const std::vector<DayValue> days = yesOrNoDays(facts, DailyValue::Gratitude);
    QCOMPARE(days, (std::vector<DayValue>{{today.addDays(-6), 1},
                                          {today.addDays(-5), 0},
                                          {today.addDays(-3), 0},
                                          {today.addDays(-2), 1}, // without a check-in, but it was written
                                          {today.addDays(-1), 0},
                                          {today, 0}}));
    QVERIFY2(yesOrNoDays(factsOf(10), DailyValue::Gratitude).empty(), "before the first line there is no 'without'");
}

void DailyLinksTest::aPracticeMayBeDenied()
{
    LinkFacts facts = factsOf(3);
    facts.checkIns.clear();
    Practice practice = practiceFrom(today.addDays(-9));
    practice.days = {{today.addDays(-9), {}, true, {}, {}}, // before the range
                     {today.addDays(-2), {}, true, {}, {}},
                     {today.addDays(-1), {}, false, {}, {}},
                     {today, u"planned only"_s, {}, {}, {}}};
    facts.practices = {practice};
    QCOMPARE(yesOrNoDays(facts, DailyValue::Practice),
             (std::vector<DayValue>{{today.addDays(-2), 1}, {today.addDays(-1), 0}}));
    facts.practices.front().binnedAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    QVERIFY(yesOrNoDays(facts, DailyValue::Practice).empty());
}

void DailyLinksTest::gratitudeIsBesideTheNextDay()
{
    LinkFacts facts = factsOf(60);
    facts.days.firstGrateful = facts.from;
    for (size_t day = 0; day < facts.checkIns.size(); ++day) {
        const bool isAfter = day % 7 == 1 || day % 7 == 4;
        facts.checkIns[day].mood = isAfter ? 8 : 4;
        if (day % 7 == 0 || day % 7 == 3)
            facts.days.grateful.push_back(facts.checkIns[day].day);
    }
    const std::vector<DailyLink> links = linksOfMonth(facts).links;
    QCOMPARE(links[2].x, DailyValue::Gratitude);
    QCOMPARE(links[2].lag, 1);
    QCOMPARE(links[2].link.days, 59); // today's has no next day yet
    QCOMPARE(links[2].link.rho, 1.0);
    QCOMPARE(links[0].lag, 0);
}

void DailyLinksTest::fewDaysGiveNoFigure()
{
    LinkFacts facts = factsOf(daysForLink); // one pair fewer than days
    facts.days.firstGrateful = facts.from;
    facts.days.grateful = {facts.from, facts.from.addDays(5)};
    const Link link = linksOfMonth(facts).links[2].link;
    QCOMPARE(link.days, daysForLink - 1);
    QCOMPARE(link.claim, LinkClaim::Collecting);
}

QTEST_GUILESS_MAIN(DailyLinksTest)
#include "daily_links_test.moc"
