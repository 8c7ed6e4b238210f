// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/standing.h>
#include <support/made_checks.h>

#include <QTest>

#include <cmath>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QDate monday(2026, 3, 2);

/// Checks that score \a workload on the days after the first.
std::vector<Check> checksOn(const std::vector<std::pair<int, int>>& daysAndWorkload)
{
    std::vector<Check> checks;
    checks.reserve(daysAndWorkload.size());
    for (const auto& [day, workload] : daysAndWorkload)
        checks.push_back(checkScoring({{Domain::Wkl, workload}}, 25, monday.addDays(day)));
    return checks;
}

Goal focusOnWorkload()
{
    Goal goal;
    goal.title = u"focus"_s;
    goal.column = BoardColumn::Doing;
    goal.domain = Domain::Wkl;
    return goal;
}

Standing standingAfter(const std::vector<Check>& checks)
{
    return *standingOn(checks, {focusOnWorkload()}, checks.back().day);
}

} // namespace

/// Two checks at the start count as their mean, and what is said since the start (assessment model, 1.7 and 3.1).
class StandingBaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondOfAPairTellsNoChange();
    void theThirdIsComparedWithTheMeanOfThePair();
    void aWeekAndADayApartIsNoPair();
    void fromTheFourthOnMeansOfTwoAreCompared();
    void withoutAPairTheStartIsOneCheck();
    void theStartIsTheFirstThatCanBeCompared();
    void whatWasBeforeTheOnsetIsNoStart();
    void onlyTheFocusIsTold();
    void aCardForAnotherRoleOpensTheGate();
    void theSafetyCardEndsWithTheWordThatSomebodyKnows();
    void aNewScreenThatTriggersRaisesItAgain();
    void fewAnswersAreNoCalm_data();
    void fewAnswersAreNoCalm();
};

void StandingBaselineTest::theSecondOfAPairTellsNoChange()
{
    const std::vector<Check> checks = checksOn({{0, 75}, {4, 50}});
    QVERIFY(hasDoubleBaseline(checks));
    const Standing standing = standingAfter(checks);
    QVERIFY(standing.completesBaseline);
    QVERIFY(standing.changes.empty() && !standing.sparkChange && !standing.sinceStart);
    QCOMPARE(standing.scores.of(Domain::Wkl).score, std::optional(50.0));
    QVERIFY(standing.before);
}

void StandingBaselineTest::theThirdIsComparedWithTheMeanOfThePair()
{
    const Standing standing = standingAfter(checksOn({{0, 75}, {4, 50}, {32, 25}}));
    QVERIFY(!standing.completesBaseline);
    const ScoreChange& change = standing.changes.at(Domain::Wkl);
    QCOMPARE(change.from, 62.5);
    QCOMPARE(change.to, 25.0);
    QVERIFY(std::abs(change.seDiff - 10.0 * std::sqrt(1.5)) < 1e-9);
    QCOMPARE(change.verdict, Verdict::ClearBetter);
    QVERIFY(standing.sinceStart->doubleBaseline && !standing.sinceStart->meanOfTwo);
    QCOMPARE(standing.sinceStart->domains.at(Domain::Wkl), change);
}

void StandingBaselineTest::aWeekAndADayApartIsNoPair()
{
    for (const int day : {1, 2, 8}) {
        const std::vector<Check> checks = checksOn({{0, 75}, {day, 50}});
        QVERIFY(!hasDoubleBaseline(checks));
        QCOMPARE(standingAfter(checks).changes.at(Domain::Wkl).from, 75.0);
    }
}

void StandingBaselineTest::fromTheFourthOnMeansOfTwoAreCompared()
{
    const Standing standing = standingAfter(checksOn({{0, 75}, {4, 75}, {32, 50}, {60, 50}}));
    // The step from the third to the fourth is one check beside one.
    QCOMPARE(standing.changes.at(Domain::Wkl).from, 50.0);
    const ScoreChange& since = standing.sinceStart->domains.at(Domain::Wkl);
    QVERIFY(standing.sinceStart->doubleBaseline && standing.sinceStart->meanOfTwo);
    QCOMPARE(since.seDiff, 10.0);
    QCOMPARE(since.rc, -2.5);
    QCOMPARE(since.verdict, Verdict::ClearBetter);
}

void StandingBaselineTest::withoutAPairTheStartIsOneCheck()
{
    const Standing standing = standingAfter(checksOn({{0, 100}, {28, 75}, {56, 50}}));
    const ScoreChange& since = standing.sinceStart->domains.at(Domain::Wkl);
    QVERIFY(!standing.sinceStart->doubleBaseline && !standing.sinceStart->meanOfTwo);
    QCOMPARE(since.from, 100.0);
    QCOMPARE(since.to, 50.0);
    QCOMPARE(standing.sinceStart->day, monday);
}

/// The day that is told is that of the numbers: a short form says too little to be compared with.
void StandingBaselineTest::theStartIsTheFirstThatCanBeCompared()
{
    std::vector<Check> checks = checksOn({{0, 50}, {28, 100}, {56, 75}, {84, 50}});
    checks.front().form = CheckForm::Short;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (!checkItems()[static_cast<size_t>(item)].inShortForm)
            checks.front().answers[static_cast<size_t>(item)] = {};
    }
    QVERIFY(score(checks.front()).of(Domain::Wkl).score && !score(checks.front()).of(Domain::Wkl).usableForChange);
    const SinceStart since = standingAfter(checks).sinceStart.value();
    QCOMPARE(since.domains.at(Domain::Wkl).from, 100.0);
    QCOMPARE(since.day, monday.addDays(28));
    // What was asked in full later on has no change since that day.
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (checkItems()[static_cast<size_t>(item)].domain == Domain::Wkl)
            checks[1].answers[static_cast<size_t>(item)] = {};
    }
    const SinceStart other = standingAfter(checks).sinceStart.value();
    QCOMPARE(other.day, monday.addDays(28));
    QVERIFY(!other.domains.contains(Domain::Wkl) && other.domains.contains(Domain::Val));
}

void StandingBaselineTest::whatWasBeforeTheOnsetIsNoStart()
{
    const std::vector<Check> checks = checksOn({{0, 25}, {60, 100}, {88, 75}, {116, 50}});
    LookingBack told;
    told.day = checks.front().day;
    const auto start = [&](QDate onset) {
        told.firstOff = onset;
        return standingOn(checks, {focusOnWorkload()}, checks.back().day, {told})->sinceStart.value();
    };
    QCOMPARE(start({}).day, monday);
    QCOMPARE(start({}).domains.at(Domain::Wkl).from, 25.0);
    QCOMPARE(start(QDate(2026, 5, 1)).day, monday.addDays(60));
    QCOMPARE(start(QDate(2026, 5, 1)).domains.at(Domain::Wkl).from, 100.0);
    QCOMPARE(start(monday.addDays(116)).day, monday); // one check is no course
}

void StandingBaselineTest::onlyTheFocusIsTold()
{
    const Standing standing = standingAfter(checksOn({{0, 75}, {28, 50}}));
    ScoreChange small = reliableChange(75, 50, 10, 1, 1, true);
    QVERIFY(standing.isTold(Domain::Wkl, small));
    QVERIFY(!standing.isTold(Domain::Val, small));
    QVERIFY(standing.isTold(Domain::Val, reliableChange(75, 25, 10, 1, 1, true)));
}

void StandingBaselineTest::aCardForAnotherRoleOpensTheGate()
{
    const std::vector<Check> checks = checksOn({{0, 75}});
    Goal goal = focusOnWorkload();
    goal.play = Play::ExploreJobs;
    goal.column = BoardColumn::Next;
    QVERIFY(!standingOn(checks, {}, monday)->recommendation.gateOpen);
    QVERIFY(standingOn(checks, {goal}, monday)->recommendation.gateOpen);
    goal.binnedAt = checks[0].finishedAt;
    QVERIFY(!standingOn(checks, {goal}, monday)->recommendation.gateOpen);
}

void StandingBaselineTest::theSafetyCardEndsWithTheWordThatSomebodyKnows()
{
    std::vector<Check> checks = checksOn({{0, 25}, {28, 25}});
    checks[0].screen[0] = Answer::given(100);
    const auto card = [&] { return engineContext(checks, {}, checks.back().day).safetyCard; };
    QVERIFY(card());
    checks[1].spokenAt = checks[1].finishedAt;
    QVERIFY(!card());
    checks[1].spokenAt = {};
    checks[0].spokenAt = checks[0].finishedAt;
    QVERIFY(!card());
    // Worn out twice running is another reason; it ends with a word said since.
    checks = {checkScoring({{Domain::Exh, 100}, {Domain::Rec, 100}}, 25, monday),
              checkScoring({{Domain::Exh, 100}, {Domain::Rec, 100}}, 25, monday.addDays(28))};
    QVERIFY(card());
    checks[0].spokenAt = checks[0].finishedAt;
    QVERIFY(card());
    checks[1].spokenAt = checks[1].finishedAt;
    QVERIFY(!card());
}

void StandingBaselineTest::aNewScreenThatTriggersRaisesItAgain()
{
    std::vector<Check> checks = checksOn({{0, 25}, {28, 25}});
    checks[0].screen[0] = Answer::given(100);
    checks[0].spokenAt = checks[0].finishedAt;
    checks[1].screen[0] = Answer::given(100);
    QVERIFY(engineContext(checks, {}, checks[1].day).safetyCard);
    checks[1].screen[0] = Answer::given(0);
    QVERIFY(!engineContext(checks, {}, checks[1].day).safetyCard);
}

void StandingBaselineTest::fewAnswersAreNoCalm_data()
{
    QTest::addColumn<int>("areas");
    QTest::addColumn<int>("weight");
    QTest::addColumn<bool>("tooLittle");
    QTest::newRow("nothing answered") << 0 << 0 << true;
    QTest::newRow("a few calm areas") << 5 << 0 << true;
    QTest::newRow("half of them calm") << 6 << 0 << false;
    QTest::newRow("one area that weighs") << 1 << 100 << false;
}

void StandingBaselineTest::fewAnswersAreNoCalm()
{
    QFETCH(const int, areas);
    QFETCH(const int, weight);
    Check check = checkScoring({}, weight, monday);
    for (size_t place = 0; place < check.answers.size(); ++place) {
        if (static_cast<int>(checkItems()[place].domain) >= areas)
            check.answers[place] = {};
    }
    QTEST(standingOn({check}, {}, monday).value().saysTooLittle(), "tooLittle");
}

QTEST_APPLESS_MAIN(StandingBaselineTest)
#include "standing_baseline_test.moc"
