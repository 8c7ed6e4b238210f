// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/today.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 11, 23);

Goal goal(BoardColumn column, QDate due, GoalKind kind)
{
    Goal one;
    one.id = GoalId(uuidV7(1, 0, 1));
    one.title = u"a goal"_s;
    one.column = column;
    one.due = due;
    one.kind = kind;
    return one;
}

std::vector<WaitingKind> waitingOf(const Goal& goal, QDate today)
{
    std::vector<WaitingKind> kinds;
    for (const Waiting& one : waitingOn({}, {goal}, {}, {}, today))
        kinds.push_back(one.kind);
    return kinds;
}

} // namespace

/// What explorations, ventures and habits ask on Today.
class TodayGoalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVerdictIsAskedForWhenTheTimeIsOver_data();
    void aVerdictIsAskedForWhenTheTimeIsOver();
    void aHabitWaitsOnItsDays_data();
    void aHabitWaitsOnItsDays();
    void aHabitThatIsDueWaitsForADayThatIsItsOwn();
};

void TodayGoalsTest::aVerdictIsAskedForWhenTheTimeIsOver_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("days"); ///< until its day
    QTest::addColumn<bool>("judged");
    QTest::addColumn<int>("waits"); ///< -1: nothing does
    const int verdict = int(WaitingKind::Verdict);
    const int proof = int(WaitingKind::Proof);
    const auto row = [](const char* name, GoalKind kind, BoardColumn column, int days, bool judged, int waits) {
        QTest::newRow(name) << int(kind) << int(column) << days << judged << waits;
    };
    row("an exploration whose time is over", GoalKind::Exploration, BoardColumn::Next, 0, false, verdict);
    row("in Doing, too", GoalKind::Exploration, BoardColumn::Doing, -1, false, verdict);
    row("an exploration that goes on", GoalKind::Exploration, BoardColumn::Doing, 1, false, -1);
    row("judged, in Doing", GoalKind::Exploration, BoardColumn::Doing, -1, true, -1);
    row("judged, and still there", GoalKind::Exploration, BoardColumn::Next, 0, true, int(WaitingKind::GoalDue));
    row("finished without a word", GoalKind::Exploration, BoardColumn::Done, -1, false, -1);
    row("a venture on its day", GoalKind::Venture, BoardColumn::Doing, 0, false, proof);
    row("a venture before its day", GoalKind::Venture, BoardColumn::Doing, 1, false, -1);
    row("a venture that proved itself", GoalKind::Venture, BoardColumn::Doing, 0, true, -1);
}

void TodayGoalsTest::aVerdictIsAskedForWhenTheTimeIsOver()
{
    QFETCH(int, kind);
    QFETCH(int, column);
    QFETCH(int, days);
    QFETCH(bool, judged);
    QFETCH(int, waits);
    Goal one = goal(static_cast<BoardColumn>(column), monday.addDays(days), static_cast<GoalKind>(kind));
    if (judged) {
        one.parts.exploration.verdict = ExplorationVerdict::NotForMe;
        one.parts.venture.passed = false;
    }
    QCOMPARE(one.isUnjudged(), !judged);
    const auto found = waitingOf(one, monday);
    QVERIFY(found == (waits < 0 ? std::vector<WaitingKind>() : std::vector{static_cast<WaitingKind>(waits)}));
    TodayFacts facts;
    facts.today = monday;
    facts.time = QTime(9, 0);
    facts.waiting = waitingOn({}, {one}, {}, {}, monday);
    facts.duesRest = true; // while the safety card is shown nothing of it is asked
    QVERIFY(planToday(facts).waiting.empty());
}

void TodayGoalsTest::aHabitWaitsOnItsDays_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("times");
    QTest::addColumn<int>("restDays");
    QTest::addColumn<int>("pausedFor"); ///< days from today; 0: not paused
    QTest::addColumn<int>("kept");      ///< days of this week before today; -1: today
    QTest::addColumn<bool>("waits");
    const auto row = [](const char* name, BoardColumn column, int times, int rest, int paused, int kept, bool waits) {
        QTest::newRow(name) << int(column) << times << rest << paused << kept << waits;
    };
    row("in Doing", BoardColumn::Doing, 3, 0, 0, 0, true);
    row("in Next", BoardColumn::Next, 3, 0, 0, 0, true);
    row("a dream", BoardColumn::Dreams, 3, 0, 0, 0, false);
    row("done", BoardColumn::Done, 3, 0, 0, 0, false);
    row("without a rhythm", BoardColumn::Doing, 0, 0, 0, 0, false);
    row("on a day of rest", BoardColumn::Doing, 3, 1 << 2, 0, 0, false);
    row("rest is on another day", BoardColumn::Doing, 3, 1 << 3, 0, 0, true);
    row("paused", BoardColumn::Doing, 3, 0, 5, 0, false);
    row("kept today", BoardColumn::Doing, 3, 0, 0, -1, false);
    row("the week is full", BoardColumn::Doing, 2, 0, 0, 2, false);
    row("the week has room", BoardColumn::Doing, 3, 0, 0, 2, true);
}

void TodayGoalsTest::aHabitWaitsOnItsDays()
{
    QFETCH(int, column);
    QFETCH(int, times);
    QFETCH(int, restDays);
    QFETCH(int, pausedFor);
    QFETCH(int, kept);
    QFETCH(bool, waits);
    const QDate wednesday = monday.addDays(2);
    Goal one = goal(static_cast<BoardColumn>(column), {}, GoalKind::SelfCare);
    SelfCarePart& part = one.parts.selfCare;
    part.timesAWeek = times;
    part.restDays = restDays;
    part.pausedUntil = pausedFor > 0 ? wednesday.addDays(pausedFor) : QDate();
    for (int i = 0; i < kept; ++i)
        part.keptDays.push_back(monday.addDays(i));
    if (kept < 0)
        part.keptDays = {wednesday};
    const auto found = waitingOf(one, wednesday);
    QVERIFY(found == (waits ? std::vector{WaitingKind::SelfCare} : std::vector<WaitingKind>()));
    one.binnedAt = QDateTime(monday, QTime(9, 0), Qt::UTC);
    QVERIFY(waitingOn({}, {one}, {}, {}, wednesday).empty());
}

void TodayGoalsTest::aHabitThatIsDueWaitsForADayThatIsItsOwn()
{
    Goal one = goal(BoardColumn::Next, monday, GoalKind::SelfCare);
    QCOMPARE(one.dayToAsk(), monday);
    one.parts.selfCare.restDays = 0b11; // Monday and Tuesday
    QCOMPARE(one.dayToAsk(), monday.addDays(2));
    one.parts.selfCare.pausedUntil = monday.addDays(7); // a Monday again
    QCOMPARE(one.dayToAsk(), monday.addDays(9));
    one.parts.selfCare.restDays = 0b1111111;
    QVERIFY(one.dayToAsk().isNull());
    // Another kind of card keeps these parts and does not heed them.
    one.kind = GoalKind::StepGoal;
    QCOMPARE(one.dayToAsk(), monday);
}

QTEST_APPLESS_MAIN(TodayGoalsTest)
#include "today_goals_test.moc"
