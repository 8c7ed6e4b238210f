// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/flow.h>

#include <domain/split_mix64.h>

#include <QTest>
#include <QUuid>

#include <algorithm>
#include <numeric>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 2);

/// A goal that went through columns, day by day counted from the Monday.
class Way
{
public:
    explicit Way(BoardColumn first, int day = 0)
    {
        m_goal.id = GoalId(QUuid(static_cast<uint>(day + 100), 0, 0, 1, 0, 0, 0, 0, 0, 0, 0));
        m_goal.createdAt = QDateTime(monday.addDays(day), QTime(9, 0), Qt::UTC);
        add(GoalEvent::Kind::Created, first, day);
    }
    Way& to(BoardColumn column, int day)
    {
        add(GoalEvent::Kind::Moved, column, day);
        return *this;
    }
    operator Goal() const { return m_goal; } // NOLINT(google-explicit-constructor): a way is told as a goal

private:
    void add(GoalEvent::Kind kind, BoardColumn column, int day)
    {
        GoalEvent event;
        event.kind = kind;
        event.day = monday.addDays(day);
        // The instant is one of another day, as in a country far from Greenwich.
        event.at = QDateTime(event.day.addDays(-1), QTime(23, 0), Qt::UTC);
        event.from = m_goal.column;
        event.to = column;
        m_goal.history.push_back(event);
        m_goal.column = column;
        m_goal.doneDay = column == BoardColumn::Done ? event.day : m_goal.doneDay;
    }
    Goal m_goal;
};

std::array<int, boardColumnCount> cardsOn(const std::vector<FlowDay>& flow, int day)
{
    return flow.at(static_cast<size_t>(day)).cards;
}

using Cards = std::array<int, boardColumnCount>;

} // namespace

/// How goals flow over the board, from their histories.
class FlowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayCountsWhereGoalsStoodAtItsEnd()
    {
        const std::vector<Goal> goals{Way(BoardColumn::Dreams, -5).to(BoardColumn::Next, 1),
                                      Way(BoardColumn::Next, 1).to(BoardColumn::Doing, 1).to(BoardColumn::Done, 3),
                                      Way(BoardColumn::Doing, 9)};
        const auto flow = cumulativeFlow(goals, monday, monday.addDays(4));
        QCOMPARE(flow.size(), size_t(5));
        QCOMPARE(flow[2].day, monday.addDays(2));
        QCOMPARE(cardsOn(flow, 0), (Cards{1, 0, 0, 0, 0}));
        QCOMPARE(cardsOn(flow, 1), (Cards{0, 1, 1, 0, 0}));
        QCOMPARE(cardsOn(flow, 2), (Cards{0, 1, 1, 0, 0}));
        QCOMPARE(cardsOn(flow, 3), (Cards{0, 1, 0, 1, 0}));
        QVERIFY(cumulativeFlow(goals, monday, monday.addDays(-1)).empty());
    }

    void localDayCountsAndOldJournalsHaveThatOfUtc()
    {
        Goal goal = Way(BoardColumn::Next, 2);
        QCOMPARE(cardsOn(cumulativeFlow({goal}, monday, monday.addDays(3)), 1), (Cards{}));
        goal.history.front().day = {};
        QCOMPARE(cardsOn(cumulativeFlow({goal}, monday, monday.addDays(3)), 1), (Cards{0, 1, 0, 0, 0}));
    }

    void clockSetBackNeverTurnsDaysRound()
    {
        const Goal goal = Way(BoardColumn::Next, 3).to(BoardColumn::Doing, 1).to(BoardColumn::Done, 4);
        const auto flow = cumulativeFlow({goal}, monday, monday.addDays(5));
        QCOMPARE(cardsOn(flow, 2), (Cards{}));
        QCOMPARE(cardsOn(flow, 3), (Cards{0, 0, 1, 0, 0}));
        QCOMPARE(cardsOn(flow, 4), (Cards{0, 0, 0, 1, 0}));
        const auto times = finishedTimes({goal}, monday, monday.addDays(9));
        QCOMPARE(times.size(), size_t(1));
        QCOMPARE(times[0].lead(), 1);
        QCOMPARE(times[0].cycle(), std::optional(1));
    }

    void leadTimeBeginsWithTheCardAndCycleTimeWithDoing()
    {
        const Goal direct = Way(BoardColumn::Next, 0).to(BoardColumn::Done, 2);
        const Goal twice = Way(BoardColumn::Dreams, 0)
                               .to(BoardColumn::Doing, 4)
                               .to(BoardColumn::Done, 5)
                               .to(BoardColumn::Doing, 6)
                               .to(BoardColumn::Done, 10)
                               .to(BoardColumn::Archive, 20);
        const auto times = finishedTimes({direct, twice}, monday, monday.addDays(30));
        QCOMPARE(times.size(), size_t(2));
        QCOMPARE(times[0].lead(), 2);
        QVERIFY(!times[0].cycle());
        QCOMPARE(times[1].lead(), 10);
        QCOMPARE(times[1].cycle(), std::optional(6));
        QVERIFY(finishedTimes({twice}, monday, monday.addDays(9)).empty());
    }

    void onlyWhatRestsInDoneIsFinished()
    {
        Goal binned = Way(BoardColumn::Next, 0).to(BoardColumn::Done, 1);
        binned.binnedAt = QDateTime(monday.addDays(2), QTime(9, 0), Qt::UTC);
        const Goal again = Way(BoardColumn::Next, 0).to(BoardColumn::Done, 1).to(BoardColumn::Next, 2);
        const Goal putAway = Way(BoardColumn::Next, 0).to(BoardColumn::Archive, 1);
        QVERIFY(finishedTimes({binned, again, putAway}, monday, monday.addDays(9)).empty());
        QCOMPARE(cardsOn(cumulativeFlow({binned}, monday, monday), 0), (Cards{}));
    }

    void onlyWhatCameToDoneInTheseDaysIsCounted()
    {
        const std::vector<Goal> goals{
            Way(BoardColumn::Next, -20).to(BoardColumn::Done, -10),
            Way(BoardColumn::Next, -20).to(BoardColumn::Done, 1).to(BoardColumn::Archive, 2),
            Way(BoardColumn::Next, 0).to(BoardColumn::Done, 2).to(BoardColumn::Doing, 3),
            Way(BoardColumn::Next, -20).to(BoardColumn::Done, -10).to(BoardColumn::Doing, 1).to(BoardColumn::Done, 4),
            Way(BoardColumn::Next, 0).to(BoardColumn::Archive, 1)};
        QCOMPARE(finishedSince(goals, monday, monday.addDays(4)), (std::vector<int>{0, 1, 2, 1, 2}));
        QCOMPARE(flowSummary(goals, monday, monday.addDays(4)).finished.back(),
                 static_cast<int>(finishedTimes(goals, monday, monday.addDays(4)).size()));
        QVERIFY(finishedSince(goals, monday, monday.addDays(-1)).empty());
    }

    void spreadIsByNearestRank_data()
    {
        QTest::addColumn<std::vector<int>>("days");
        QTest::addColumn<int>("median");
        QTest::addColumn<int>("percentile85");
        QTest::newRow("one") << std::vector<int>{4} << 4 << 4;
        QTest::newRow("two") << std::vector<int>{9, 1} << 1 << 9;
        QTest::newRow("ten") << std::vector<int>{10, 9, 8, 7, 6, 5, 4, 3, 2, 1} << 5 << 9;
        QTest::newRow("twenty") << std::vector<int>{1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 3, 3, 3, 3, 3, 3, 4, 8, 9, 50} << 2
                                << 4;
    }
    void spreadIsByNearestRank()
    {
        QFETCH(std::vector<int>, days);
        const auto spread = spreadOf(days);
        QVERIFY(spread);
        QCOMPARE(spread->count, static_cast<int>(days.size()));
        QTEST(spread->median, "median");
        QTEST(spread->percentile85, "percentile85");
    }

    void nothingFinishedHasNoSpread()
    {
        QVERIFY(!spreadOf({}));
        const FlowSummary summary = flowSummary({}, monday, monday);
        QVERIFY(!summary.lead);
        QVERIFY(!summary.cycle);
        QCOMPARE(summary.inWork, 0);
    }

    void workInProgressIsWhatIsInDoingAtTheEnd()
    {
        const std::vector<Goal> goals{Way(BoardColumn::Next, 0).to(BoardColumn::Doing, 1),
                                      Way(BoardColumn::Next, 0).to(BoardColumn::Doing, 1).to(BoardColumn::Next, 3),
                                      Way(BoardColumn::Next, 0)};
        QCOMPARE(flowSummary(goals, monday, monday.addDays(2)).inWork, 2);
        QCOMPARE(flowSummary(goals, monday, monday.addDays(4)).inWork, 1);
        QCOMPARE(flowSummary(goals, monday, monday).inWork, 0);
    }

    void weeksBeginOnMonday()
    {
        const std::vector<Goal> goals{Way(BoardColumn::Next, 0).to(BoardColumn::Done, 6),
                                      Way(BoardColumn::Next, 0).to(BoardColumn::Done, 7),
                                      Way(BoardColumn::Next, 0).to(BoardColumn::Done, 8)};
        const auto weeks = throughput(goals, monday.addDays(2), monday.addDays(7));
        QCOMPARE(weeks.size(), size_t(2));
        QCOMPARE(weeks[0], (FlowWeek{monday, 1}));
        QCOMPARE(weeks[1], (FlowWeek{monday.addDays(7), 1}));
        QVERIFY(throughput(goals, monday, monday.addDays(-1)).empty());
    }

    void agesAreOfWhatIsUnderWayOldestFirst()
    {
        const Goal young = Way(BoardColumn::Next, 5);
        const Goal old = Way(BoardColumn::Next, 0).to(BoardColumn::Doing, 2);
        const auto ages =
            ageing({young, old, Way(BoardColumn::Dreams, 0), Way(BoardColumn::Done, 0)}, monday.addDays(6));
        QCOMPARE(ages.size(), size_t(2));
        QCOMPARE(ages[0], (FlowAge{old.id, BoardColumn::Doing, 4}));
        QCOMPARE(ages[1], (FlowAge{young.id, BoardColumn::Next, 1}));
        QCOMPARE(ageing({young}, monday)[0].days, 0); // a clock that was set back
    }

    /// Every day holds each goal that was made by then exactly once, whatever its way was.
    void noGoalIsLostOrCountedTwice()
    {
        SplitMix64 random(11);
        for (int round = 0; round < 300; ++round) {
            std::vector<Goal> goals;
            std::vector<int> firstDays;
            for (size_t i = 0; i < 6; ++i) {
                const int first = static_cast<int>(random.below(12)) - 2;
                Way way(static_cast<BoardColumn>(random.below(boardColumnCount)), first);
                for (size_t step = random.below(6); step > 0; --step)
                    way.to(static_cast<BoardColumn>(random.below(boardColumnCount)),
                           static_cast<int>(random.below(12)) - 2);
                goals.push_back(way);
                firstDays.push_back(first);
            }
            const auto flow = cumulativeFlow(goals, monday, monday.addDays(9));
            for (int day = 0; day < 10; ++day) {
                const Cards cards = cardsOn(flow, day);
                const auto expected =
                    std::count_if(firstDays.begin(), firstDays.end(), [&](int first) { return first <= day; });
                QCOMPARE(std::accumulate(cards.begin(), cards.end(), 0), static_cast<int>(expected));
            }
        }
    }
};

QTEST_APPLESS_MAIN(FlowTest)
#include "flow_test.moc"
