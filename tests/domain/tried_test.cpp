// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>
#include <domain/tried.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate first(2026, 3, 2);

QDate dayOf(int day)
{
    return first.addDays(day);
}

/// Growth, exhaustion and lost interest as \a score says, all else 25.
Check checkOn(int day, int score)
{
    return checkScoring({{Domain::Grw, score}, {Domain::Exh, score}, {Domain::Int, score}}, 25, dayOf(day));
}

GoalEvent moved(BoardColumn from, BoardColumn to, int day)
{
    GoalEvent event;
    event.kind = GoalEvent::Kind::Moved;
    event.from = from;
    event.to = to;
    event.day = dayOf(day);
    return event;
}

/// In Doing from one day on, done on another.
Goal goalOf(Play play, int begun, std::optional<int> done, std::optional<Domain> domain = Domain::Grw)
{
    static quint64 number = 0;
    Goal goal;
    goal.id = GoalId(uuidV7(1, 0, ++number));
    goal.play = play;
    goal.domain = domain;
    goal.column = BoardColumn::Doing;
    goal.history = {moved(BoardColumn::Next, BoardColumn::Doing, begun)};
    if (done) {
        goal.column = BoardColumn::Done;
        goal.doneDay = dayOf(*done);
        goal.history.push_back(moved(BoardColumn::Doing, BoardColumn::Done, *done));
    }
    return goal;
}

Worksheet sheetOf(Play play, int day, std::optional<int> finished = {})
{
    Worksheet sheet;
    sheet.play = play;
    sheet.day = dayOf(day);
    sheet.finishedDay = finished ? dayOf(*finished) : QDate();
    return sheet;
}

/// What was tried within two hundred days.
std::vector<TriedPlay> triedIn(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                               const std::vector<Worksheet>& sheets = {}, const std::vector<Practice>& practices = {},
                               int to = 200)
{
    return triedPlays({checks, goals, sheets, practices}, first, dayOf(to));
}

} // namespace

/// Which ways out were tried, and between which two assessments each lies.
class TriedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoalLiesBetweenTheAssessmentsAroundIt();
    void anAssessmentOfTheDayItBeganIsBefore();
    void whatGoesOnIsComparedWithTheNewest();
    void withoutAnAssessmentOnBothSidesNothingIsCompared();
    void whatWasOnlyPlannedWasNotTried();
    void givingUpIsAnEnd();
    void aSheetOfATriedGoalCountsOnce();
    void withoutAnAreaItIsTheOneThePlayCountsFor();
    void theFoundationIsBesideSpark();
    void otherAreasAreToldBeyondChanceOnly();
    void theSameStretchIsOneRow();
    void whatCameLaterIsNotKnownYet();
    void aPracticeEndsWithItsEvenings();
    void theBinWasNotTried();
    void assessmentsThatSayTooLittleArePassedOver();
};

void TriedTest::aGoalLiesBetweenTheAssessmentsAroundIt()
{
    const std::vector<Check> checks{checkOn(0, 100), checkOn(28, 75), checkOn(56, 25), checkOn(84, 0)};
    Goal goal = goalOf(Play::Mentor, 30, 50);
    goal.helped = Helped::Yes;
    const auto tried = triedIn(checks, {goal});
    QCOMPARE(tried.size(), size_t(1));
    QCOMPARE(tried[0].begun, dayOf(30));
    QCOMPARE(tried[0].ended, dayOf(50));
    QCOMPARE(tried[0].before, dayOf(28));
    QCOMPARE(tried[0].after, dayOf(56));
    QCOMPARE(tried[0].area, std::optional(Domain::Grw));
    QCOMPARE(tried[0].helped, std::optional(Helped::Yes));
    QVERIFY(tried[0].change && tried[0].isTold);
    QCOMPARE(tried[0].change->from, 75.0);
    QCOMPARE(tried[0].change->to, 25.0);
    QCOMPARE(tried[0].change->verdict, Verdict::ClearBetter);
}

void TriedTest::anAssessmentOfTheDayItBeganIsBefore()
{
    const auto tried = triedIn({checkOn(0, 75), checkOn(28, 50)}, {goalOf(Play::Mentor, 0, 28)});
    QCOMPARE(tried.at(0).before, dayOf(0));
    QCOMPARE(tried.at(0).after, dayOf(28));
    const auto atOnce = triedIn({checkOn(0, 75), checkOn(28, 50)}, {goalOf(Play::Mentor, 0, 0)});
    QCOMPARE(atOnce.at(0).after, dayOf(28)); // never the same on both sides
}

void TriedTest::whatGoesOnIsComparedWithTheNewest()
{
    const std::vector<Check> checks{checkOn(0, 75), checkOn(28, 50), checkOn(56, 25)};
    const auto tried = triedIn(checks, {goalOf(Play::Mentor, 10, {})});
    QVERIFY(!tried.at(0).ended.isValid());
    QCOMPARE(tried.at(0).after, dayOf(56));
    QCOMPARE(tried.at(0).change->to, 25.0);
}

void TriedTest::withoutAnAssessmentOnBothSidesNothingIsCompared()
{
    const Goal goal = goalOf(Play::Mentor, 10, 20);
    const auto none = triedIn({}, {goal});
    QVERIFY(!none.at(0).change && !none.at(0).before.isValid() && !none.at(0).after.isValid() && !none.at(0).isTold);
    const auto onlyBefore = triedIn({checkOn(0, 75)}, {goal});
    QVERIFY(onlyBefore.at(0).before.isValid() && !onlyBefore.at(0).after.isValid() && !onlyBefore.at(0).change);
    const auto onlyAfter = triedIn({checkOn(28, 75)}, {goal});
    QVERIFY(!onlyAfter.at(0).before.isValid() && onlyAfter.at(0).after.isValid() && !onlyAfter.at(0).change);
    // One in the middle of it is neither.
    const auto within = triedIn({checkOn(15, 75)}, {goal});
    QVERIFY(!within.at(0).before.isValid() && !within.at(0).after.isValid());
}

void TriedTest::whatWasOnlyPlannedWasNotTried()
{
    Goal planned = goalOf(Play::Mentor, 10, {});
    planned.column = BoardColumn::Next;
    planned.history.clear();
    Goal ordinary = goalOf(Play::Mentor, 10, 20);
    ordinary.play.reset();
    QVERIFY(triedIn({}, {planned, ordinary}).empty());
}

void TriedTest::givingUpIsAnEnd()
{
    Goal goal = goalOf(Play::Mentor, 10, {});
    goal.column = BoardColumn::Archive;
    goal.history.push_back(moved(BoardColumn::Doing, BoardColumn::Archive, 22));
    QCOMPARE(triedIn({}, {goal}).at(0).ended, dayOf(22));
}

void TriedTest::aSheetOfATriedGoalCountsOnce()
{
    const Goal goal = goalOf(Play::Mentor, 10, 20);
    Worksheet own = sheetOf(Play::Mentor, 9, 20);
    own.goal = goal.id;
    const Worksheet other = sheetOf(Play::Decide, 12, 15);
    const auto tried = triedIn({}, {goal}, {own, other});
    QCOMPARE(tried.size(), size_t(2));
    QCOMPARE(tried[0].play, Play::Decide); // the newest beginning first
    QCOMPARE(tried[0].ended, dayOf(15));
    QCOMPARE(tried[1].times, 1);
    Worksheet planned = own;
    planned.goal = GoalId(uuidV7(9, 0, 9)); // of a card that nobody has begun
    QCOMPARE(triedIn({}, {}, {planned}).size(), size_t(1));
}

void TriedTest::withoutAnAreaItIsTheOneThePlayCountsFor()
{
    const auto tried = triedIn({checkOn(0, 75), checkOn(28, 25)}, {}, {sheetOf(Play::Decide, 3, 9)});
    const auto& weights = playRow(Play::Decide).weights;
    const auto most = std::max_element(weights.begin(), weights.end()) - weights.begin();
    QCOMPARE(tried.at(0).area, std::optional(domainOf(static_cast<Column>(most))));
}

void TriedTest::theFoundationIsBesideSpark()
{
    const auto tried = triedIn({checkOn(0, 75), checkOn(28, 25)}, {}, {sheetOf(Play::TraceSource, 3, 9)});
    QVERIFY(!tried.at(0).area);
    QCOMPARE(tried.at(0).change->from, 25.0); // 100 - 75
    QCOMPARE(tried.at(0).change->to, 75.0);
    QCOMPARE(tried.at(0).change->verdict, Verdict::ClearBetter);
    QVERIFY(tried.at(0).isTold);
}

void TriedTest::otherAreasAreToldBeyondChanceOnly()
{
    // Mentor without an area of its own; what it counts for most falls by a little and by much.
    const Goal goal = goalOf(Play::Mentor, 3, 9, std::nullopt);
    const Domain area = triedIn({}, {goal}).at(0).area.value();
    const auto fall = [&](int from, int to) {
        return triedIn({checkScoring({{area, from}}, 25, dayOf(0)), checkScoring({{area, to}}, 25, dayOf(28))}, {goal})
            .at(0);
    };
    QVERIFY(!fall(75, 50).isTold);
    QVERIFY(fall(75, 50).change);
    QVERIFY(fall(100, 0).isTold);
}

void TriedTest::theSameStretchIsOneRow()
{
    const std::vector<Check> checks{checkOn(0, 75), checkOn(56, 25)};
    Goal early = goalOf(Play::Mentor, 3, 9);
    early.helped = Helped::No;
    Goal late = goalOf(Play::Mentor, 20, 40);
    late.helped = Helped::Yes;
    const Goal later = goalOf(Play::Mentor, 60, 70);
    const auto tried = triedIn(checks, {early, late, later});
    QCOMPARE(tried.size(), size_t(2));
    QCOMPARE(tried[1].times, 2);
    QCOMPARE(tried[1].begun, dayOf(3));
    QCOMPARE(tried[1].ended, dayOf(40));
    QCOMPARE(tried[1].helped, std::optional(Helped::Yes));
}

void TriedTest::whatCameLaterIsNotKnownYet()
{
    const std::vector<Check> checks{checkOn(0, 75), checkOn(28, 50), checkOn(56, 25)};
    Goal goal = goalOf(Play::Mentor, 10, 40);
    goal.helped = Helped::Yes;
    const auto then = triedIn(checks, {goal}, {}, {}, 30);
    QVERIFY(!then.at(0).ended.isValid() && !then.at(0).helped);
    QCOMPARE(then.at(0).after, dayOf(28));
    QVERIFY(triedIn(checks, {goal}, {}, {}, 9).empty());
    QVERIFY(triedPlays({checks, {goal}, {}, {}}, dayOf(41), dayOf(60)).empty());
}

void TriedTest::aPracticeEndsWithItsEvenings()
{
    Practice evenings;
    evenings.kind = PracticeKind::ThreeGoodThings;
    evenings.play = Play::Gratitude;
    evenings.day = dayOf(10);
    Practice daily = evenings;
    daily.kind = PracticeKind::Daily;
    daily.play = Play::DailyConfidence;
    const auto tried = triedIn({}, {}, {}, {evenings, daily});
    QCOMPARE(tried.size(), size_t(2));
    QCOMPARE(tried[0].ended, dayOf(16));
    QVERIFY(!tried[1].ended.isValid());
}

void TriedTest::theBinWasNotTried()
{
    const QDateTime now(first, QTime(8, 0), Qt::UTC);
    Goal goal = goalOf(Play::Mentor, 10, 20);
    goal.binnedAt = now;
    Worksheet sheet = sheetOf(Play::Decide, 10);
    sheet.binnedAt = now;
    Practice practice;
    practice.play = Play::Gratitude;
    practice.day = dayOf(10);
    practice.binnedAt = now;
    QVERIFY(triedIn({}, {goal}, {sheet}, {practice}).empty());
}

void TriedTest::assessmentsThatSayTooLittleArePassedOver()
{
    Check silent = checkOn(9, 50);
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (checkItems()[static_cast<size_t>(item)].domain == Domain::Grw)
            silent.answers[static_cast<size_t>(item)] = Answer();
    }
    Check silentToo = silent;
    silentToo.day = dayOf(25);
    const auto tried = triedIn({checkOn(0, 75), silent, silentToo, checkOn(56, 25)}, {goalOf(Play::Mentor, 10, 20)});
    QCOMPARE(tried.at(0).before, dayOf(0));
    QCOMPARE(tried.at(0).after, dayOf(56));
}

QTEST_GUILESS_MAIN(TriedTest)
#include "tried_test.moc"
