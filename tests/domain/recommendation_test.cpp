// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_checks.h"

#include <domain/recommendation.h>
#include <domain/split_mix64.h>

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

using ScoreMap = std::map<Column, double>;

ScoreMap everywhere(double value)
{
    ScoreMap scores;
    for (int i = 0; i < columnCount; ++i)
        scores.emplace(static_cast<Column>(i), value);
    return scores;
}

ScoreMap with(ScoreMap scores, std::initializer_list<std::pair<Column, double>> changes)
{
    for (const auto& [column, value] : changes)
        scores[column] = value;
    return scores;
}

/// A person well enough for everything, with something behind every play.
ScoreMap middling()
{
    return with(everywhere(60), {{Column::Exh, 40}});
}

std::optional<Hold> holdOn(const Recommendation& said, Play play)
{
    const auto found = said.held.find(play);
    return found == said.held.end() ? std::nullopt : std::optional(found->second);
}

const Suggestion& suggestionOf(const Recommendation& said, Play play)
{
    return *std::find_if(said.all.begin(), said.all.end(), [&](const Suggestion& each) { return each.play == play; });
}

std::vector<Play> playsIn(const std::vector<Suggestion>& suggestions)
{
    std::vector<Play> plays;
    for (const Suggestion& suggestion : suggestions)
        plays.push_back(suggestion.play);
    return plays;
}

EngineContext triedEnough()
{
    EngineContext context;
    context.weeksSinceFirstCheck = 8;
    context.reviewedMoves = 2;
    return context;
}

EngineContext randomContext(SplitMix64& random)
{
    EngineContext context;
    context.weeksSinceFirstCheck = static_cast<int>(random.below(20));
    context.reviewedMoves = static_cast<int>(random.below(4));
    context.reliablyImproved = random.below(4) == 0;
    context.noSupervisor = random.below(4) == 0;
    context.traceSaved = random.below(2) == 0;
    context.safetyCard = random.below(8) == 0;
    context.gateOpenedByPerson = random.below(8) == 0;
    context.gutReadingsForGo = static_cast<int>(random.below(6));
    for (const PlayRow& row : playRows()) {
        if (random.below(6) == 0)
            context.history[row.play] = random.below(2) == 0 ? PastUse::FinishedRecently : PastUse::RatedUnhelpful;
    }
    for (const Domain domain : allDomains()) {
        if (random.below(4) == 0)
            context.importance[domain] = 25 * static_cast<int>(random.below(5));
    }
    return context;
}

} // namespace

class RecommendationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoveryComesFirstWhenEnergyIsGone_data();
    void recoveryComesFirstWhenEnergyIsGone();
    void recoveryPinsSomebodySafeToTalkTo_data();
    void recoveryPinsSomebodySafeToTalkTo();
    void gateToOtherJobsOpensAsTheModelSays_data();
    void gateToOtherJobsOpensAsTheModelSays();
    void recoveryHoldsBackWhatAnOpenGateWouldLetThrough();
    void wrongDoneIsNoRut();
    void strongestReasonToHoldBackIsNamed_data();
    void strongestReasonToHoldBackIsNamed();
    void everyHoldNamesItsRule();
    void flagsGiveTheirBonusOnce();
    void highEffortCostsAPointWhenTired_data();
    void highEffortCostsAPointWhenTired();
    void historyCountsLast();
    void importanceScalesNeedsButNoThreshold();
    void closeCandidatesAreAboutEqual();
    void tracingStandsFirstUntilItIsSaved();
    void missingFacetsAreStoodInForByTheDomain();
    void safetyCardIsDueAsTheModelSays_data();
    void safetyCardIsDueAsTheModelSays();
    void whatWeighsMostLeadsToAPlayForIt_data();
    void whatWeighsMostLeadsToAPlayForIt();
    void calmAnswersNameNothing_data();
    void calmAnswersNameNothing();
    void everyRunKeepsTheRules();
};

void RecommendationTest::recoveryComesFirstWhenEnergyIsGone_data()
{
    QTest::addColumn<double>("exhaustion");
    QTest::addColumn<double>("recovery");
    QTest::addColumn<bool>("card");
    QTest::addColumn<Mode>("mode");
    QTest::newRow("74.9 alone") << 74.9 << 74.9 << false << Mode::Normal;
    QTest::newRow("75 alone") << 75.0 << 0.0 << false << Mode::RecoverFirst;
    QTest::newRow("60 with recovery 75") << 60.0 << 75.0 << false << Mode::RecoverFirst;
    QTest::newRow("59.9 with recovery 100") << 59.9 << 100.0 << false << Mode::Normal;
    QTest::newRow("60 with recovery 74.9") << 60.0 << 74.9 << false << Mode::Normal;
    QTest::newRow("calm, but the safety card") << 0.0 << 0.0 << true << Mode::RecoverFirst;
    QTest::newRow("calm") << 25.0 << 25.0 << false << Mode::Maintain;
}

void RecommendationTest::recoveryComesFirstWhenEnergyIsGone()
{
    QFETCH(double, exhaustion);
    QFETCH(double, recovery);
    QFETCH(bool, card);
    QFETCH(Mode, mode);
    EngineContext context;
    context.safetyCard = card;
    const Recommendation said =
        recommend(with(everywhere(25), {{Column::Exh, exhaustion}, {Column::Rec, recovery}}), {}, context);
    QCOMPARE(said.mode, mode);
    QCOMPARE(said.safetyCard, card);
    if (mode == Mode::RecoverFirst)
        QCOMPARE(said.top.front().play, Play::RestSelfcare);
}

void RecommendationTest::recoveryPinsSomebodySafeToTalkTo_data()
{
    QTest::addColumn<Flags>("flags");
    QTest::addColumn<bool>("noSupervisor");
    QTest::addColumn<bool>("card");
    QTest::addColumn<Play>("second");
    QTest::newRow("as a rule") << Flags{} << false << false << Play::TalkSupervisor;
    QTest::newRow("unsafe") << Flags{Flag::UnsafeToSpeak} << false << false << Play::Confide;
    QTest::newRow("no supervisor") << Flags{} << true << false << Play::Confide;
    QTest::newRow("wrong done") << Flags{Flag::WrongDone} << false << false << Play::Confide;
    QTest::newRow("safety card") << Flags{} << false << true << Play::Confide;
}

void RecommendationTest::recoveryPinsSomebodySafeToTalkTo()
{
    QFETCH(Flags, flags);
    QFETCH(bool, noSupervisor);
    QFETCH(bool, card);
    QFETCH(Play, second);
    EngineContext context;
    context.noSupervisor = noSupervisor;
    context.safetyCard = card;
    const Recommendation said = recommend(with(everywhere(60), {{Column::Exh, 80}}), flags, context);
    QCOMPARE(said.top.at(0).play, Play::RestSelfcare);
    QCOMPARE(said.top.at(1).play, second);
    QCOMPARE(said.top.size(), card ? size_t{2} : size_t{3});
    QCOMPARE(said.practice.has_value(), !card);
}

void RecommendationTest::gateToOtherJobsOpensAsTheModelSays_data()
{
    using Change = std::function<void(EngineContext&, ScoreMap&, Flags&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("open");
    const auto row = [](const char* name, bool open, Change change) { QTest::newRow(name) << change << open; };
    row("8 weeks, two reviewed", true, [](EngineContext&, ScoreMap&, Flags&) {});
    row("7 weeks", false, [](EngineContext& context, ScoreMap&, Flags&) { context.weeksSinceFirstCheck = 7; });
    row("one reviewed", false, [](EngineContext& context, ScoreMap&, Flags&) { context.reviewedMoves = 1; });
    row("improved", false, [](EngineContext& context, ScoreMap&, Flags&) { context.reliablyImproved = true; });
    row("recovering", false, [](EngineContext&, ScoreMap& scores, Flags&) { scores[Column::Exh] = 75; });
    row("nothing of the kind weighs", false, [](EngineContext&, ScoreMap& scores, Flags&) {
        scores[Column::Val] = scores[Column::Int] = scores[Column::Grw] = 49.9;
    });
    for (const Column column : {Column::Val, Column::Int, Column::Grw}) {
        row(columnKey(column).data(), true, [column](EngineContext&, ScoreMap& scores, Flags&) {
            scores[Column::Val] = scores[Column::Int] = scores[Column::Grw] = 0;
            scores[column] = 50;
        });
    }
    row("opened anyway", true, [](EngineContext& context, ScoreMap&, Flags&) {
        context = {};
        context.gateOpenedByPerson = true;
    });
    row("wrong done", true, [](EngineContext& context, ScoreMap&, Flags& flags) {
        context = {};
        flags.insert(Flag::WrongDone);
    });
    row("four readings for go", true, [](EngineContext& context, ScoreMap&, Flags&) {
        context = {};
        context.gutReadingsForGo = 4;
    });
    row("three readings for go", false, [](EngineContext& context, ScoreMap&, Flags&) {
        context = {};
        context.gutReadingsForGo = 3;
    });
}

void RecommendationTest::gateToOtherJobsOpensAsTheModelSays()
{
    QFETCH(std::function<void(EngineContext&, ScoreMap&, Flags&)>, change);
    QFETCH(bool, open);
    EngineContext context = triedEnough();
    ScoreMap scores = middling();
    Flags flags;
    change(context, scores, flags);
    const Recommendation said = recommend(scores, flags, context);
    QCOMPARE(said.gateOpen, open);
    for (const Play play : {Play::ExploreJobs, Play::CareerChange})
        QCOMPARE(holdOn(said, play).has_value(), !open);
    // R3a: the CV needs one reviewed move, or an open gate.
    const bool recovering = said.mode == Mode::RecoverFirst;
    QCOMPARE(holdOn(said, Play::ResumeProfile).has_value(), recovering || (!open && context.reviewedMoves < 1));
}

void RecommendationTest::recoveryHoldsBackWhatAnOpenGateWouldLetThrough()
{
    EngineContext context;
    context.gateOpenedByPerson = true;
    const Recommendation said = recommend(with(middling(), {{Column::Exh, 75}}), {}, context);
    QVERIFY(said.gateOpen);
    for (const Play play : {Play::ExploreJobs, Play::CareerChange, Play::ResumeProfile})
        QCOMPARE(holdOn(said, play), std::optional(Hold::RecoverFirst));
}

void RecommendationTest::wrongDoneIsNoRut()
{
    const Recommendation said = recommend(middling(), {Flag::WrongDone, Flag::Conflict}, {});
    for (const Play play : {Play::EvidenceCheck, Play::ResolveConflict, Play::TalkSupervisor, Play::CareerPathTalk}) {
        QCOMPARE(holdOn(said, play), std::optional(Hold::WrongDone));
        const std::vector<Play> top = playsIn(said.top);
        QVERIFY(std::find(top.begin(), top.end(), play) == top.end());
    }
    QVERIFY(said.gateOpen);
    QVERIFY(said.held.size() == 4);
}

void RecommendationTest::strongestReasonToHoldBackIsNamed_data()
{
    QTest::addColumn<Flags>("flags");
    QTest::addColumn<bool>("noSupervisor");
    QTest::addColumn<Play>("play");
    QTest::addColumn<std::optional<Hold>>("hold");
    const std::optional<Hold> none;
    QTest::newRow("conflict without its flag, unsafe too")
        << Flags{Flag::UnsafeToSpeak} << false << Play::ResolveConflict << std::optional(Hold::ConflictFlag);
    QTest::newRow("conflict, unsafe") << Flags{Flag::UnsafeToSpeak, Flag::Conflict} << false << Play::ResolveConflict
                                      << std::optional(Hold::UnsafeToSpeak);
    QTest::newRow("conflict without a supervisor") << Flags{Flag::Conflict} << true << Play::ResolveConflict << none;
    QTest::newRow("talk, unsafe and no supervisor")
        << Flags{Flag::UnsafeToSpeak} << true << Play::TalkSupervisor << std::optional(Hold::UnsafeToSpeak);
    QTest::newRow("path, no supervisor") << Flags{} << true << Play::CareerPathTalk
                                         << std::optional(Hold::NoSupervisor);
    QTest::newRow("conflict without its flag, wrong done")
        << Flags{Flag::WrongDone} << false << Play::ResolveConflict << std::optional(Hold::WrongDone);
    QTest::newRow("evidence check is no talk") << Flags{Flag::UnsafeToSpeak} << true << Play::EvidenceCheck << none;
    QTest::newRow("confide is always possible")
        << Flags{Flag::UnsafeToSpeak, Flag::WrongDone} << true << Play::Confide << none;
}

void RecommendationTest::strongestReasonToHoldBackIsNamed()
{
    QFETCH(Flags, flags);
    QFETCH(bool, noSupervisor);
    QFETCH(Play, play);
    QFETCH(std::optional<Hold>, hold);
    EngineContext context;
    context.noSupervisor = noSupervisor;
    QCOMPARE(holdOn(recommend(middling(), flags, context), play), hold);
}

void RecommendationTest::everyHoldNamesItsRule()
{
    QCOMPARE(holdRule(Hold::RecoverFirst), "R2"_L1);
    QCOMPARE(holdRule(Hold::ConflictFlag), "R5"_L1);
    QCOMPARE(holdRule(Hold::UnsafeToSpeak), "R5"_L1);
    QCOMPARE(holdRule(Hold::ReviewedMove), "R3a"_L1);
    QCOMPARE(holdRule(Hold::ChangeGate), "R3"_L1);
    QCOMPARE(holdRule(Hold::WrongDone), "R13"_L1);
    QCOMPARE(holdRule(Hold::NoSupervisor), "R2"_L1);
    std::set<QLatin1String> keys;
    for (int i = 0; i < holdCount; ++i)
        keys.insert(holdKey(static_cast<Hold>(i)));
    QCOMPARE(static_cast<int>(keys.size()), holdCount);
}

void RecommendationTest::flagsGiveTheirBonusOnce()
{
    const Recommendation without = recommend(middling(), {}, {});
    const Recommendation once = recommend(middling(), {Flag::TookOverWork}, {});
    const Recommendation twice = recommend(middling(), {Flag::TookOverWork, Flag::NoBuyIn}, {});
    const Suggestion& plain = suggestionOf(without, Play::TalkSupervisor);
    QCOMPARE(plain.bonus, 0.0);
    QCOMPARE(suggestionOf(once, Play::TalkSupervisor).bonus, 1.5);
    QCOMPARE(suggestionOf(once, Play::TalkSupervisor).points, plain.points + 1.5);
    QCOMPARE(suggestionOf(twice, Play::TalkSupervisor), suggestionOf(once, Play::TalkSupervisor));
}

void RecommendationTest::highEffortCostsAPointWhenTired_data()
{
    QTest::addColumn<double>("exhaustion");
    QTest::addColumn<double>("penalty");
    QTest::newRow("49.9") << 49.9 << 0.0;
    QTest::newRow("50") << 50.0 << 1.0;
}

void RecommendationTest::highEffortCostsAPointWhenTired()
{
    QFETCH(double, exhaustion);
    QFETCH(double, penalty);
    const Recommendation said = recommend(with(middling(), {{Column::Exh, exhaustion}}), {}, {});
    for (const Suggestion& suggestion : said.all) {
        const bool high = playRow(suggestion.play).effort == Effort::High;
        QCOMPARE(suggestion.penalty, high ? penalty : 0.0);
    }
    // Nothing but exhaustion: the penalty alone would push below zero.
    const Recommendation tired = recommend({{Column::Exh, 60}}, {}, {});
    QCOMPARE(suggestionOf(tired, Play::CareerChange).points, 0.0);
}

void RecommendationTest::historyCountsLast()
{
    EngineContext context;
    context.history = {{Play::TalkSupervisor, PastUse::FinishedRecently}, {Play::Decide, PastUse::RatedUnhelpful}};
    const Flags flags{Flag::TookOverWork};
    const Recommendation before = recommend(middling(), flags, {});
    const Recommendation after = recommend(middling(), flags, context);
    QCOMPARE(suggestionOf(after, Play::TalkSupervisor).points, 0.5 * suggestionOf(before, Play::TalkSupervisor).points);
    QCOMPARE(suggestionOf(after, Play::TalkSupervisor).parts, suggestionOf(before, Play::TalkSupervisor).parts);
    QCOMPARE(suggestionOf(after, Play::TalkSupervisor).historyFactor, 0.5);
    QCOMPARE(suggestionOf(after, Play::Decide).points, 0.25 * suggestionOf(before, Play::Decide).points);
    QCOMPARE(suggestionOf(after, Play::Mentor), suggestionOf(before, Play::Mentor));
}

void RecommendationTest::importanceScalesNeedsButNoThreshold()
{
    EngineContext context;
    context.importance = {{Domain::Exh, 0}, {Domain::Rel, 50}};
    const Recommendation said =
        recommend({{Column::Exh, 80}, {Column::RelC, 80}, {Column::RelI, 80}}, {Flag::Conflict}, context);
    // How little it matters to a person does not make them less exhausted.
    QCOMPARE(said.mode, Mode::RecoverFirst);
    QCOMPARE(suggestionOf(said, Play::RestSelfcare).parts, (std::vector{ColumnPoints{Column::Exh, 6 * need(40)}}));
    // Both facets belong to the one domain that is asked about.
    QCOMPARE(suggestionOf(said, Play::ResolveConflict).parts, (std::vector{ColumnPoints{Column::RelC, 7 * need(60)}}));
}

void RecommendationTest::closeCandidatesAreAboutEqual()
{
    // dream_brainstorm 7, set_goals 6, mini_retreat 3, ... for goals alone, and read_listen and new_challenge 2 each.
    const Recommendation said = recommend({{Column::Gol, 100}}, {}, {});
    QCOMPARE(suggestionOf(said, Play::DreamBrainstorm).points, 7.0);
    QVERIFY(!suggestionOf(said, Play::DreamBrainstorm).aboutEqual);
    QVERIFY(suggestionOf(said, Play::GoalsReflect).aboutEqual);
    QVERIFY(suggestionOf(said, Play::ReadListen).aboutEqual);
    // Nothing with points follows it, and a play without points is no candidate.
    QVERIFY(!suggestionOf(said, Play::NewChallenge).aboutEqual);
    QVERIFY(!suggestionOf(said, Play::OneThing).aboutEqual);

    // rest_selfcare 4.8 stands by rule; that boundaries comes near is no reason to choose.
    const Recommendation recovering = recommend({{Column::Exh, 80}, {Column::Rec, 50}, {Column::Wkl, 80}}, {}, {});
    QVERIFY(suggestionOf(recovering, Play::Boundaries).points > 0.0);
    QCOMPARE(recovering.top.front().play, Play::RestSelfcare);
    QVERIFY(!recovering.top.front().aboutEqual);
}

void RecommendationTest::tracingStandsFirstUntilItIsSaved()
{
    EngineContext saved;
    saved.traceSaved = true;
    QVERIFY(recommend(middling(), {}, {}).foundationFirst);
    QVERIFY(!recommend(middling(), {}, saved).foundationFirst);
    QVERIFY2(!recommend(everywhere(80), {}, {}).foundationFirst, "in recover-first it waits");
    QVERIFY2(!recommend(everywhere(0), {}, {}).foundationFirst, "with no rut there is nothing to trace");
}

void RecommendationTest::missingFacetsAreStoodInForByTheDomain()
{
    Check check;
    for (const char* key : {"rel2", "rel3", "rel5"})
        answerOf(check, key) = Answer::given(100);
    Scores scores = score(check);
    QCOMPARE(scores.relIsolation, std::optional(100.0));
    scores.relIsolation.reset();
    scores.domains[static_cast<size_t>(Domain::Rel)].score = 70;
    const Recommendation said = recommend(scores, {});
    const Suggestion& connect = suggestionOf(said, Play::ConnectColleague);
    QCOMPARE(connect.parts, (std::vector{ColumnPoints{Column::RelI, 7 * need(70)}}));
    const Suggestion& resolve = suggestionOf(said, Play::ResolveConflict);
    QCOMPARE(resolve.parts, (std::vector{ColumnPoints{Column::RelC, 7.0}}));
}

void RecommendationTest::safetyCardIsDueAsTheModelSays_data()
{
    QTest::addColumn<bool>("screen");
    QTest::addColumn<std::vector<int>>("newest"); // EXH, REC
    QTest::addColumn<std::vector<int>>("before"); // empty: no check before
    QTest::addColumn<bool>("due");
    using Pair = std::vector<int>;
    QTest::newRow("calm") << false << Pair{25, 25} << Pair{25, 25} << false;
    QTest::newRow("screen alone") << true << Pair{0, 0} << Pair{} << true;
    QTest::newRow("worn once, first check") << false << Pair{100, 100} << Pair{} << false;
    QTest::newRow("worn twice") << false << Pair{75, 75} << Pair{75, 100} << true;
    QTest::newRow("worn before only") << false << Pair{75, 50} << Pair{75, 75} << false;
    QTest::newRow("worn now only") << false << Pair{75, 75} << Pair{50, 75} << false;
}

void RecommendationTest::safetyCardIsDueAsTheModelSays()
{
    QFETCH(bool, screen);
    QFETCH(std::vector<int>, newest);
    QFETCH(std::vector<int>, before);
    QFETCH(bool, due);
    const auto scored = [](const std::vector<int>& values) {
        return score(checkScoring({{Domain::Exh, values.at(0)}, {Domain::Rec, values.at(1)}}, 25));
    };
    Scores now = scored(newest);
    now.screenTriggered = screen;
    QCOMPARE(safetyCardDue(now, before.empty() ? std::nullopt : std::optional(scored(before))), due);
}

void RecommendationTest::whatWeighsMostLeadsToAPlayForIt_data()
{
    QTest::addColumn<Domain>("domain");
    for (const Domain domain : allDomains())
        QTest::newRow(domainKey(domain).data()) << domain;
}

void RecommendationTest::whatWeighsMostLeadsToAPlayForIt()
{
    QFETCH(Domain, domain);
    const Scores scores = score(checkScoring({{domain, 100}}, 0));
    const Recommendation said = recommend(scores, {});
    QCOMPARE(rankedDomains(scores).front(), domain);
    QVERIFY(!said.top.empty());
    QCOMPARE(domainOf(said.top.front().parts.front().column), domain);
}

void RecommendationTest::calmAnswersNameNothing_data()
{
    QTest::addColumn<int>("everywhere");
    QTest::newRow("nothing weighs") << 0;
    QTest::newRow("rarely, slightly") << 25;
}

void RecommendationTest::calmAnswersNameNothing()
{
    QFETCH(int, everywhere);
    const Scores scores = score(checkScoring({}, everywhere));
    const Recommendation said = recommend(scores, {});
    QCOMPARE(said.mode, Mode::Maintain);
    QVERIFY(said.top.empty());
    QCOMPARE(said.practice, std::optional(Play::CelebrateWins));
    QCOMPARE(headlineDomain(scores), std::nullopt);
}

void RecommendationTest::everyRunKeepsTheRules()
{
    SplitMix64 random(4);
    for (int round = 0; round < 1000; ++round) {
        ScoreMap scores;
        for (int i = 0; i < columnCount; ++i) {
            if (random.below(8) > 0)
                scores[static_cast<Column>(i)] = static_cast<double>(random.below(101));
        }
        Flags flags;
        for (int i = 0; i < flagCount; ++i) {
            if (random.below(6) == 0)
                flags.insert(static_cast<Flag>(i));
        }
        const EngineContext context = randomContext(random);
        const Recommendation said = recommend(scores, flags, context);
        QCOMPARE(said, recommend(scores, flags, context));

        QCOMPARE(static_cast<int>(said.all.size()), playCount - 1);
        std::set<PlayFamily> families;
        QVERIFY(std::all_of(said.all.begin(), said.all.end(),
                            [](const Suggestion& each) { return each.points >= 0.0 && each.points <= 11.5; }));
        QVERIFY(std::is_sorted(said.all.begin(), said.all.end(),
                               [](const Suggestion& a, const Suggestion& b) { return a.points > b.points + 1e-9; }));
        QVERIFY(said.top.size() <= (said.safetyCard ? size_t{2} : size_t{3}));
        for (const Suggestion& suggestion : said.top) {
            QCOMPARE(playRow(suggestion.play).kind, PlayKind::Move);
            QVERIFY(said.held.count(suggestion.play) == 0);
            QVERIFY2(families.insert(playRow(suggestion.play).family).second, "one of a family");
        }
        QCOMPARE(said.practice.has_value(), !said.safetyCard);
        if (said.practice) {
            QCOMPARE(playRow(*said.practice).kind, PlayKind::Practice);
            QVERIFY(said.held.count(*said.practice) == 0);
        }
    }
}

QTEST_APPLESS_MAIN(RecommendationTest)
#include "recommendation_test.moc"
