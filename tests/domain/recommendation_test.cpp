// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_scores.h"

#include <domain/recommendation.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

class RecommendationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoveryComesFirstWhenEnergyIsGone_data();
    void recoveryComesFirstWhenEnergyIsGone();
    void recoveryPinsSomebodySafeToTalkTo_data();
    void recoveryPinsSomebodySafeToTalkTo();
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

QTEST_APPLESS_MAIN(RecommendationTest)
#include "recommendation_test.moc"
