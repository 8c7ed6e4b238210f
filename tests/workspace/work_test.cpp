// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// 'Just start', decisions, stages and kept days: what happens to a goal beside being moved.
class WorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void minutesAccrueWhenTheTimerStops()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(s.workspace().startTimer(id, 10));
        QVERIFY(s.workspace().undoVerb() == Verb::AddGoal); // beginning is no undo step
        s.clock().addSeconds(7 * 60 + 59);
        need(s.workspace().stopTimer(u" a  call "_s));
        QVERIFY(!s.workspace().timer());
        QCOMPARE(s.workspace().goal(id)->minutes, 7);
        const GoalEvent& worked = s.workspace().goal(id)->history.back();
        QVERIFY(worked.kind == GoalEvent::Kind::Worked);
        QCOMPARE(worked.minutes, 7);
        QCOMPARE(worked.note, u"a call"_s);
        QCOMPARE(worked.day, s.clock().today());
        QVERIFY(s.workspace().undoVerb() == Verb::AddMinutes);
        QVERIFY(s.memoryMatchesFile());
    }

    void undoTakesTheMinutesBackAndSetsNoClockRunning()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(s.workspace().startTimer(id, 10));
        s.clock().addSeconds(300);
        need(s.workspace().stopTimer());
        QVERIFY(s.workspace().undo());
        QCOMPARE(s.workspace().goal(id)->minutes, 0);
        QVERIFY(!s.workspace().timer());
        need(s.reopen());
        QVERIFY(!s.workspace().timer());
    }

    void timerSurvivesClosingAndSleep()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(s.workspace().startTimer(id, 10));
        const QDateTime begun = s.clock().now();
        s.clock().addSeconds(4 * 60);
        need(s.reopen());
        QVERIFY(s.workspace().timer());
        QCOMPARE(s.workspace().timer()->startedAt, begun);
        QCOMPARE(s.workspace().timer()->worked(s.clock().now()), 4);
        s.clock().addDays(2); // a machine that slept is not paid for the night
        QVERIFY(s.workspace().timer()->isOver(s.clock().now()));
        need(s.workspace().stopTimer());
        QCOMPARE(s.workspace().goal(id)->minutes, 10);
    }

    void clockSetBackCountsAsNothing()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        need(s.workspace().startTimer(id, 10));
        s.clock().addSeconds(-3600);
        need(s.workspace().stopTimer());
        QCOMPARE(s.workspace().goal(id)->minutes, 0);
        QCOMPARE(s.workspace().goal(id)->history.size(), size_t(1));
        QVERIFY(s.workspace().undoVerb() == Verb::AddGoal);
    }

    void oneStretchAtATimeAndOnlyOnWhatIsThere()
    {
        Sandbox s;
        const GoalId id = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        QVERIFY(codeOf(s.workspace().stopTimer()) == ErrorCode::NotFound);
        QVERIFY(codeOf(s.workspace().startTimer(id, 0)) == ErrorCode::OutOfRange);
        QVERIFY(codeOf(s.workspace().startTimer(id, 181)) == ErrorCode::OutOfRange);
        need(s.workspace().startTimer(id, 10));
        QVERIFY(codeOf(s.workspace().startTimer(id, 10)) == ErrorCode::AlreadyExists);
        need(s.workspace().binGoals({id}));
        QVERIFY(!s.workspace().timer());
        QVERIFY(codeOf(s.workspace().startTimer(id, 10)) == ErrorCode::NotFound);
        const GoalId other = need(s.workspace().addGoal(plainGoal(u"B"_s)));
        QVERIFY(s.workspace().startTimer(other, 10)); // what is in the bin does not hold the clock
    }

    void decisionReachesDoneOnlyByEnding()
    {
        Sandbox s;
        Goal decision = plainGoal(u"Stay or go"_s);
        decision.kind = GoalKind::Decision;
        const GoalId id = need(s.workspace().addGoal(decision));
        decision.column = BoardColumn::Done;
        QVERIFY(codeOf(s.workspace().addGoal(decision)) == ErrorCode::DecisionOpen);
        QVERIFY(codeOf(s.workspace().moveGoals({id}, BoardColumn::Done, 0)) == ErrorCode::DecisionOpen);
        QVERIFY(codeOf(s.workspace().endDecision(id, DecisionEnd::Deferred, u"  "_s)) == ErrorCode::EmptyText);
        QVERIFY(s.workspace().goal(id)->column == BoardColumn::Next);
        need(s.workspace().endDecision(id, DecisionEnd::Deferred, u"the budget"_s, QDate(2027, 1, 8)));
        QVERIFY(s.workspace().goal(id)->column == BoardColumn::Done);
        QCOMPARE(s.workspace().goal(id)->doneDay, s.clock().today());
        QCOMPARE(s.workspace().goal(id)->parts.decision.review, QDate(2027, 1, 8));
        need(s.workspace().moveGoals({id}, BoardColumn::Archive, -1));
        QVERIFY(s.workspace().goal(id)->parts.decision.end.has_value());
        QVERIFY(s.workspace().moveGoals({id}, BoardColumn::Done, -1)); // it has ended
        need(s.workspace().moveGoals({id}, BoardColumn::Next, -1));
        QVERIFY(s.workspace().goal(id)->isOpenDecision());
        QVERIFY(codeOf(s.workspace().endDecision(need(s.workspace().addGoal(plainGoal(u"B"_s))), DecisionEnd::Dropped,
                                                 {})) == ErrorCode::NotFound);
    }

    void stagesKeepTheirDaysAndASlipLeavesNoTrace()
    {
        Sandbox s;
        Goal goal = plainGoal(u"A post"_s);
        goal.kind = GoalKind::Opportunity;
        const GoalId id = need(s.workspace().addGoal(goal));
        const auto stages = [&] { return s.workspace().goal(id)->parts.opportunity.stages; };
        need(s.workspace().reachStage(id, OpportunityStage::Interested));
        const QDate first = s.clock().today();
        s.clock().addDays(3);
        need(s.workspace().reachStage(id, OpportunityStage::Offer));
        need(s.workspace().reachStage(id, OpportunityStage::Applied));
        QVERIFY(stages() == (std::vector<StageDay>{{OpportunityStage::Interested, first},
                                                   {OpportunityStage::Applied, s.clock().today()}}));
        need(s.workspace().reachStage(id, OpportunityStage::Interested));
        QCOMPARE(stages().size(), size_t(1));
        QVERIFY(!s.workspace().goal(id)->isStale(first.addDays(staleAfterDays)));
        QVERIFY(s.workspace().goal(id)->isStale(first.addDays(staleAfterDays + 1)));
    }

    void habitAsksOnlyWhenItsWeekHasRoom()
    {
        Sandbox s;
        Goal goal = plainGoal(u"Walk"_s);
        goal.kind = GoalKind::SelfCare;
        goal.parts.selfCare.timesAWeek = 2;
        goal.parts.selfCare.restDays = 0x60; // the weekend
        const GoalId id = need(s.workspace().addGoal(goal));
        const QDate monday(2026, 11, 2);
        const auto asked = [&](int day) {
            return isAskedOn(s.workspace().goal(id)->parts.selfCare, monday.addDays(day));
        };
        QVERIFY(asked(0));
        QVERIFY(!asked(5));
        need(s.workspace().keepDay(id, monday, true));
        QVERIFY(!asked(0));
        QVERIFY(asked(1));
        need(s.workspace().keepDay(id, monday.addDays(2), true));
        QVERIFY(!asked(3));
        QVERIFY(asked(7));
        Goal paused = *s.workspace().goal(id);
        paused.parts.selfCare.pausedUntil = monday.addDays(9);
        need(s.workspace().editGoal(paused));
        QVERIFY(!asked(7));
        QVERIFY(asked(9));
    }

    void columnsAreRenamedAndGetTheirUsualNameBack()
    {
        Sandbox s;
        const auto nameOf = [&] { return s.workspace().rules().names[static_cast<size_t>(BoardColumn::Doing)]; };
        need(s.workspace().renameColumn(BoardColumn::Doing, u" Now \n really "_s));
        QCOMPARE(nameOf(), u"Now really"_s);
        need(s.workspace().setRules({2, LimitMode::Hold}));
        QCOMPARE(nameOf(), u"Now really"_s);
        need(s.reopen());
        QCOMPARE(nameOf(), u"Now really"_s);
        QVERIFY(codeOf(s.workspace().renameColumn(BoardColumn::Archive, u"Attic"_s)) == ErrorCode::OutOfRange);
        QVERIFY(codeOf(s.workspace().renameColumn(BoardColumn::Doing, QString(41, u'x'))) == ErrorCode::TextTooLong);
        need(s.workspace().renameColumn(BoardColumn::Doing, u"  "_s));
        QVERIFY(nameOf().isEmpty());
    }
};

QTEST_GUILESS_MAIN(WorkTest)
#include "work_test.moc"
