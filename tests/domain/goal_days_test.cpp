// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal.h>
#include <domain/goal_days.h>

#include <QTest>

using namespace unrut;

namespace {

const QDate day(2026, 3, 2);
/// Half past midnight of that day in Berlin; in UTC it is still the day before.
const QDateTime instant(QDate(2026, 3, 1), QTime(23, 30), Qt::UTC);

/// A goal that somebody in Berlin made half an hour after midnight.
Goal nightGoal(GoalEvent::Kind first)
{
    Goal goal;
    goal.createdAt = instant;
    GoalEvent event;
    event.kind = first;
    event.at = instant;
    event.day = day;
    goal.history.push_back(event);
    return goal;
}

} // namespace

/// The days that a goal's history tells.
class GoalDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoalWasMadeOnTheDayOfThePersonWhoMadeIt() { QCOMPARE(dayMade(nightGoal(GoalEvent::Kind::Created)), day); }

    void whereItsHistoryDoesNotTellItIsTheDayInUtc()
    {
        QCOMPARE(dayMade(nightGoal(GoalEvent::Kind::Worked)), day.addDays(-1));
        Goal goal;
        goal.createdAt = instant;
        QCOMPARE(dayMade(goal), day.addDays(-1));
    }

    void aGoalArrivedWhenItWasLastMoved()
    {
        Goal goal = nightGoal(GoalEvent::Kind::Created);
        QCOMPARE(arrivedAt(goal), instant);
        QCOMPARE(dayArrived(goal), day);
        GoalEvent event;
        event.kind = GoalEvent::Kind::Moved;
        event.at = instant.addDays(1);
        event.day = day.addDays(1);
        goal.history.push_back(event);
        event.kind = GoalEvent::Kind::Worked; // a timer that ran out later
        event.at = instant.addDays(2);
        event.day = day.addDays(2);
        goal.history.push_back(event);
        QCOMPARE(arrivedAt(goal), instant.addDays(1));
        QCOMPARE(dayArrived(goal), day.addDays(1));
        goal.history.clear();
        goal.createdAt = instant.addDays(3);
        QCOMPARE(arrivedAt(goal), goal.createdAt);
        QCOMPARE(dayArrived(goal), dayMade(goal));
    }

    void anOpportunityStandsStillFromThatDayOn()
    {
        Goal goal = nightGoal(GoalEvent::Kind::Created);
        goal.kind = GoalKind::Opportunity;
        QVERIFY(!goal.isStale(day.addDays(staleAfterDays)));
        QVERIFY(goal.isStale(day.addDays(staleAfterDays + 1)));
    }
};

QTEST_GUILESS_MAIN(GoalDaysTest)
#include "goal_days_test.moc"
