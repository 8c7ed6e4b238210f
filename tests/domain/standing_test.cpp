// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/standing.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>
#include <iterator>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

Goal doneGoal(Play play, QDate doneDay, std::optional<Helped> helped = {})
{
    Goal goal;
    goal.title = playKey(play);
    goal.play = play;
    goal.column = BoardColumn::Done;
    goal.doneDay = doneDay;
    goal.helped = helped;
    return goal;
}

Goal focusOn(Domain domain)
{
    Goal goal;
    goal.title = u"focus"_s;
    goal.column = BoardColumn::Doing;
    goal.domain = domain;
    return goal;
}

std::vector<Check> checksEveryFourWeeks(const std::vector<int>& exhaustion)
{
    std::vector<Check> checks;
    checks.reserve(exhaustion.size());
    for (const int value : exhaustion)
        checks.push_back(checkScoring({{Domain::Exh, value}}, 25, monday.addDays(28 * std::ssize(checks))));
    return checks;
}

} // namespace

class StandingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyFinishedChecksCountOldestFirst();
    void withoutAFinishedCheckThereIsNoStanding();
    void laterChecksAreLeftOut();
    void oneChecksStandingSeesTheOneBeforeIt();
    void onlyTheFocusIsJudgedUnlessChanceIsRuledOut();
    void provisionalScoresEnterNoVerdict();
    void sparkIsJudgedTheOtherWayRound();
    void ownNoiseCountsAfterEightChecks();
    void weeksCountFromTheFirstFinishedCheck_data();
    void weeksCountFromTheFirstFinishedCheck();
    void whatWasTriedIsRemembered_data();
    void whatWasTriedIsRemembered();
    void unhelpfulOutweighsFinished();
    void reviewedMovesAreCounted();
    void aTraceCountsOnceItIsDone();
    void improvementIsJudgedSinceTheFirstCheck_data();
    void improvementIsJudgedSinceTheFirstCheck();
    void probableImprovementKeepsTheGateShutToo();
    void shortChecksAloneShowNoImprovement();
    void theSafetyCardEndsWithAScreenThatDoesNotTrigger();
    void twoWornChecksRaiseTheSafetyCard();
    void importanceIsTheNewestChecks();
    void theEngineGetsWhatTheJournalKnows();
};

void StandingTest::onlyFinishedChecksCountOldestFirst()
{
    Check draft = checkScoring({}, 25, monday);
    draft.finishedAt = {};
    Check binned = checkScoring({}, 25, monday.addDays(1));
    binned.binnedAt = binned.finishedAt;
    const Check late = checkScoring({}, 25, monday.addDays(9));
    Check early = checkScoring({}, 25, monday.addDays(8));
    Check earlyAgain = early;
    earlyAgain.id = CheckId(QUuid::createUuidV5(QUuid(), u"again"_s));
    earlyAgain.finishedAt = early.finishedAt.addSecs(60);
    const std::vector<Check> all{late, draft, earlyAgain, binned, early};
    QCOMPARE(finishedChecks(all), (std::vector{early, earlyAgain, late}));
    QVERIFY(firstFinished(all) == &all.back() && lastFinished(all) == &all.front());
    QVERIFY(!firstFinished({draft, binned}) && !lastFinished({draft, binned}));
}

void StandingTest::withoutAFinishedCheckThereIsNoStanding()
{
    Check draft = checkScoring({}, 25, monday);
    draft.finishedAt = {};
    QVERIFY(!standingOn({draft}, {}, monday));
    QVERIFY(!standingOf({draft}, {}, draft.id));
    const EngineContext context = engineContext({draft}, {}, monday);
    QCOMPARE(context.weeksSinceFirstCheck, 0);
    QVERIFY(!context.safetyCard && !context.reliablyImproved);
}

void StandingTest::laterChecksAreLeftOut()
{
    const std::vector<Check> checks = checksEveryFourWeeks({75, 50, 25});
    QVERIFY(!standingOn(checks, {}, monday.addDays(-1)));
    QCOMPARE(standingOn(checks, {}, monday)->check, checks[0]);
    QVERIFY(!standingOn(checks, {}, monday)->before);
    QCOMPARE(standingOn(checks, {}, monday.addDays(55))->check, checks[1]);
    QCOMPARE(standingOn(checks, {}, monday.addDays(56))->check, checks[2]);
    QCOMPARE(standingOn(checks, {}, monday.addDays(56))->before, std::optional(checks[1]));
}

void StandingTest::oneChecksStandingSeesTheOneBeforeIt()
{
    const std::vector<Check> checks = checksEveryFourWeeks({75, 50, 25});
    const std::optional<Standing> standing = standingOf(checks, {focusOn(Domain::Exh)}, checks[1].id);
    QVERIFY(standing);
    QCOMPARE(standing->check, checks[1]);
    QCOMPARE(standing->before, std::optional(checks[0]));
    QCOMPARE(standing->scores, score(checks[1]));
    QCOMPARE(standing->scoresBefore, std::optional(score(checks[0])));
    QCOMPARE(standing->changes.at(Domain::Exh).verdict, Verdict::ClearBetter);
    QVERIFY(!standingOf(checks, {}, CheckId()));
}

void StandingTest::onlyTheFocusIsJudgedUnlessChanceIsRuledOut()
{
    // 50 points are 3.5 standard errors of a four-item domain; 25 are 1.8 and say nothing among twelve.
    const Check before = checkScoring({{Domain::Wkl, 75}, {Domain::Val, 100}, {Domain::Chl, 50}}, 25, monday);
    const Check after = checkScoring({{Domain::Wkl, 50}, {Domain::Val, 50}, {Domain::Chl, 25}}, 25, monday.addDays(28));

    const std::optional<Standing> unfocused = standingOn({before, after}, {}, after.day);
    QCOMPARE(unfocused->focusDomain, std::nullopt);
    QCOMPARE(unfocused->changes.size(), size_t{1});
    QCOMPARE(unfocused->changes.at(Domain::Val).verdict, Verdict::ClearBetter);

    const std::optional<Standing> focused = standingOn({before, after}, {focusOn(Domain::Wkl)}, after.day);
    QCOMPARE(focused->focusDomain, std::optional(Domain::Wkl));
    QCOMPARE(focused->changes.size(), size_t{2});
    QCOMPARE(focused->changes.at(Domain::Wkl).verdict, Verdict::ProbablyBetter);

    // The focus is told even when there is nothing to tell.
    const std::optional<Standing> still = standingOn({before, after}, {focusOn(Domain::App)}, after.day);
    QCOMPARE(still->changes.at(Domain::App).verdict, Verdict::NoReadableChange);
}

void StandingTest::provisionalScoresEnterNoVerdict()
{
    Check before = checkScoring({{Domain::Val, 100}}, 25, monday);
    const Check after = checkScoring({{Domain::Val, 0}}, 25, monday.addDays(28));
    const std::vector<Goal> goals{focusOn(Domain::Val)};
    QVERIFY(standingOn({before, after}, goals, after.day)->changes.count(Domain::Val) == 1);
    answerOf(before, "val1") = Answer::doesNotApply();
    QVERIFY2(standingOn({before, after}, goals, after.day)->changes.count(Domain::Val) == 1,
             "three of four are enough");
    answerOf(before, "val2") = {};
    QVERIFY(standingOn({before, after}, goals, after.day)->changes.empty());

    answerOf(before, "int1") = {};
    QVERIFY(standingOn({before, after}, goals, after.day)->sparkChange);
    answerOf(before, "int2") = {};
    QVERIFY(score(before).spark);
    QVERIFY(!standingOn({before, after}, goals, after.day)->sparkChange);
}

void StandingTest::sparkIsJudgedTheOtherWayRound()
{
    const Check before = checkScoring({{Domain::Exh, 75}, {Domain::Int, 75}}, 25, monday);
    const Check after = checkScoring({{Domain::Exh, 50}, {Domain::Int, 50}}, 25, monday.addDays(28));
    const std::optional<ScoreChange> change = standingOn({before, after}, {}, after.day)->sparkChange;
    QCOMPARE(change->from, 25.0);
    QCOMPARE(change->to, 50.0);
    QCOMPARE(change->sem, standardError(20.0, 0.85));
    QCOMPARE(change->verdict, Verdict::ClearBetter);
}

void StandingTest::ownNoiseCountsAfterEightChecks()
{
    const std::vector<Check> checks = checksEveryFourWeeks({50, 50, 50, 50, 50, 50, 75, 50});
    const std::vector<Goal> goals{focusOn(Domain::Exh)};
    const double assumed = standardError(20.0, 0.80);
    const std::optional<Standing> seventh = standingOf(checks, goals, checks[6].id);
    QCOMPARE(seventh->changes.at(Domain::Exh).sem, assumed);
    QVERIFY(seventh->wobbles[static_cast<size_t>(Domain::Exh)] == (Wobble{assumed, false}));
    QVERIFY(seventh->wobbles[static_cast<size_t>(Domain::Wkl)] == (Wobble{standardError(20.0, 0.75), false}));
    const double own = personalStandardError({50, 50, 50, 50, 50, 50, 75, 50}, assumed);
    QVERIFY(own != assumed);
    const std::optional<Standing> eighth = standingOf(checks, goals, checks[7].id);
    QCOMPARE(eighth->changes.at(Domain::Exh).sem, own);
    QVERIFY(eighth->wobbles[static_cast<size_t>(Domain::Exh)] == (Wobble{own, true}));
}

void StandingTest::weeksCountFromTheFirstFinishedCheck_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("weeks");
    QTest::newRow("before") << -1 << 0;
    QTest::newRow("same day") << 0 << 0;
    QTest::newRow("55 days") << 55 << 7;
    QTest::newRow("56 days") << 56 << 8;
    QTest::newRow("ten years") << 3653 << 521;
}

void StandingTest::weeksCountFromTheFirstFinishedCheck()
{
    QFETCH(int, days);
    QFETCH(int, weeks);
    Check draft = checkScoring({}, 25, monday.addDays(-100));
    draft.finishedAt = {};
    const std::vector<Check> checks{draft, checkScoring({}, 25, monday), checkScoring({}, 25, monday.addDays(28))};
    QCOMPARE(engineContext(checks, {}, monday.addDays(days)).weeksSinceFirstCheck, weeks);
}

void StandingTest::whatWasTriedIsRemembered_data()
{
    QTest::addColumn<Goal>("goal");
    QTest::addColumn<std::optional<PastUse>>("use");
    const QDate today = monday;
    const std::optional<PastUse> none;
    const std::optional<PastUse> half = PastUse::FinishedRecently;
    const std::optional<PastUse> quarter = PastUse::RatedUnhelpful;
    const auto done = [&](int daysAgo, std::optional<Helped> helped = {}) {
        return doneGoal(Play::Decide, today.addDays(-daysAgo), helped);
    };
    QTest::newRow("today") << done(0) << half;
    QTest::newRow("8 weeks ago") << done(56, Helped::Yes) << half;
    QTest::newRow("8 weeks and a day ago") << done(57, Helped::Yes) << none;
    QTest::newRow("made no difference") << done(10, Helped::NoDifference) << half;
    QTest::newRow("unhelpful") << done(10, Helped::No) << quarter;
    QTest::newRow("unhelpful, 12 weeks ago") << done(84, Helped::No) << quarter;
    QTest::newRow("unhelpful, 12 weeks and a day ago") << done(85, Helped::No) << none;
    QTest::newRow("not done yet on that day") << done(-1, Helped::No) << none;

    Goal binned = done(1);
    binned.binnedAt = QDateTime(today, QTime(8, 0), Qt::UTC);
    QTest::newRow("in the bin") << binned << none;
    Goal doing = done(1);
    doing.column = BoardColumn::Doing;
    QTest::newRow("moved back to Doing") << doing << none;
    Goal archived = done(1);
    archived.column = BoardColumn::Archive;
    QTest::newRow("archived after it was done") << archived << half;
    archived.doneDay = {};
    QTest::newRow("archived undone") << archived << none;
    QTest::newRow("done on an unknown day") << doneGoal(Play::Decide, QDate()) << none;
    Goal own = done(1);
    own.play.reset();
    QTest::newRow("no play") << own << none;
}

void StandingTest::whatWasTriedIsRemembered()
{
    QFETCH(Goal, goal);
    QFETCH(std::optional<PastUse>, use);
    const EngineContext context = engineContext({checkScoring({}, 25, monday)}, {goal}, monday);
    QCOMPARE(context.history.size(), use ? size_t{1} : size_t{0});
    if (use)
        QCOMPARE(context.history.at(Play::Decide), *use);
}

void StandingTest::unhelpfulOutweighsFinished()
{
    const Goal fine = doneGoal(Play::Decide, monday.addDays(-3), Helped::Yes);
    const Goal unhelpful = doneGoal(Play::Decide, monday.addDays(-80), Helped::No);
    const std::vector<Check> checks{checkScoring({}, 25, monday)};
    for (const std::vector<Goal>& goals : {std::vector{fine, unhelpful}, std::vector{unhelpful, fine}})
        QCOMPARE(engineContext(checks, goals, monday).history.at(Play::Decide), PastUse::RatedUnhelpful);
}

void StandingTest::reviewedMovesAreCounted()
{
    std::vector<Goal> goals;
    const auto reviewed = [&] { return engineContext({}, goals, monday).reviewedMoves; };
    goals.push_back(doneGoal(Play::Decide, monday.addDays(-300), Helped::No));
    QCOMPARE(reviewed(), 1);
    goals.push_back(doneGoal(Play::Mentor, monday, Helped::Yes));
    QCOMPARE(reviewed(), 2);
    goals.push_back(doneGoal(Play::Training, monday));                         // not reviewed
    goals.push_back(doneGoal(Play::Gratitude, monday, Helped::Yes));           // a practice
    goals.push_back(doneGoal(Play::TraceSource, monday, Helped::Yes));         // the foundation
    goals.push_back(doneGoal(Play::Training, monday.addDays(1), Helped::Yes)); // not yet
    QCOMPARE(reviewed(), 2);
}

void StandingTest::aTraceCountsOnceItIsDone()
{
    Goal trace = doneGoal(Play::TraceSource, monday);
    QVERIFY(engineContext({}, {trace}, monday).traceSaved);
    QVERIFY(engineContext({}, {trace}, monday).history.empty());
    trace.column = BoardColumn::Doing;
    QVERIFY(!engineContext({}, {trace}, monday).traceSaved);
}

void StandingTest::improvementIsJudgedSinceTheFirstCheck_data()
{
    QTest::addColumn<std::vector<int>>("exhaustion");
    QTest::addColumn<std::vector<Goal>>("goals");
    QTest::addColumn<bool>("improved");
    using Values = std::vector<int>;
    using Goals = std::vector<Goal>;
    QTest::newRow("one check") << Values{75} << Goals{} << false;
    QTest::newRow("down in steps") << Values{100, 75, 50} << Goals{} << true;
    QTest::newRow("down and up again") << Values{75, 25, 75} << Goals{} << false;
    QTest::newRow("one answer word down") << Values{75, 50} << Goals{} << true;
    QTest::newRow("worse") << Values{50, 75} << Goals{} << false;
    QTest::newRow("focus elsewhere, where nothing changed") << Values{100, 50} << Goals{focusOn(Domain::Rel)} << false;
    QTest::newRow("focus on it") << Values{100, 50} << Goals{focusOn(Domain::Exh)} << true;
    QTest::newRow("nothing stood out at first") << Values{25, 0} << Goals{} << false;
}

void StandingTest::improvementIsJudgedSinceTheFirstCheck()
{
    QFETCH(std::vector<int>, exhaustion);
    QFETCH(std::vector<Goal>, goals);
    QFETCH(bool, improved);
    const std::vector<Check> checks = checksEveryFourWeeks(exhaustion);
    QCOMPARE(engineContext(checks, goals, checks.back().day).reliablyImproved, improved);

    // A short first check cannot be compared: what follows it is the start.
    Check shortCheck = checkScoring({{Domain::Exh, 50}}, 25, monday.addDays(-28));
    for (const char* key : {"exh3", "exh4"})
        answerOf(shortCheck, key) = {};
    std::vector<Check> more = checks;
    more.push_back(shortCheck);
    QCOMPARE(engineContext(more, {focusOn(Domain::Exh)}, checks.back().day).reliablyImproved,
             engineContext(checks, {focusOn(Domain::Exh)}, checks.back().day).reliablyImproved);
}

void StandingTest::probableImprovementKeepsTheGateShutToo()
{
    const std::vector<Check> checks{checkScoring({{Domain::Wkl, 75}}, 25, monday),
                                    checkScoring({{Domain::Wkl, 50}}, 25, monday.addDays(28))};
    const std::vector<Goal> goals{focusOn(Domain::Wkl)};
    QCOMPARE(standingOn(checks, goals, monday.addDays(28))->changes.at(Domain::Wkl).verdict, Verdict::ProbablyBetter);
    QVERIFY(engineContext(checks, goals, monday.addDays(28)).reliablyImproved);
}

void StandingTest::shortChecksAloneShowNoImprovement()
{
    std::vector<Check> checks = checksEveryFourWeeks({100, 0});
    for (Check& check : checks) {
        for (const char* key : {"exh3", "exh4"})
            answerOf(check, key) = {};
    }
    QVERIFY(!engineContext(checks, {focusOn(Domain::Exh)}, checks.back().day).reliablyImproved);
}

void StandingTest::theSafetyCardEndsWithAScreenThatDoesNotTrigger()
{
    std::vector<Check> checks = checksEveryFourWeeks({25, 25, 25});
    checks[0].screen = {Answer::given(100), Answer::given(0), Answer::given(0)};
    const auto card = [&](size_t newest) { return engineContext(checks, {}, checks[newest].day).safetyCard; };
    QVERIFY(card(0));
    QVERIFY2(card(1), "a screen that was skipped ends nothing");
    checks[1].screen.fill(Answer::doesNotApply());
    QVERIFY2(card(1), "nor does one that was not answered");
    checks[2].screen.fill(Answer::given(50));
    QVERIFY(!card(2));
}

void StandingTest::twoWornChecksRaiseTheSafetyCard()
{
    const Check first = checkScoring({{Domain::Exh, 75}, {Domain::Rec, 75}}, 25, monday);
    const Check second = checkScoring({{Domain::Exh, 100}, {Domain::Rec, 75}}, 25, monday.addDays(28));
    QVERIFY(!standingOf({first, second}, {}, first.id)->recommendation.safetyCard);
    const Recommendation said = standingOf({first, second}, {}, second.id)->recommendation;
    QVERIFY(said.safetyCard);
    QCOMPARE(said.mode, Mode::RecoverFirst);
    QCOMPARE(said.practice, std::nullopt);
}

void StandingTest::importanceIsTheNewestChecks()
{
    std::vector<Check> checks = checksEveryFourWeeks({50, 50});
    checks[0].importance = {{Domain::Exh, 0}};
    checks[1].importance = {{Domain::Grw, 25}};
    QCOMPARE(engineContext(checks, {}, checks[1].day).importance, (Importance{{Domain::Grw, 25}}));
}

void StandingTest::theEngineGetsWhatTheJournalKnows()
{
    const std::vector<Check> checks = checksEveryFourWeeks({50, 50, 50});
    const std::vector<Goal> goals{doneGoal(Play::TraceSource, monday), doneGoal(Play::Decide, monday, Helped::No)};
    for (const Check& check : checks) {
        const std::optional<Standing> standing = standingOf(checks, goals, check.id);
        std::vector<Check> upTo(checks.begin(), std::find(checks.begin(), checks.end(), check) + 1);
        QCOMPARE(standing->recommendation, recommend(score(check), engineContext(upTo, goals, check.day)));
        QVERIFY(!standing->recommendation.foundationFirst);
    }
}

QTEST_APPLESS_MAIN(StandingTest)
#include "standing_test.moc"
