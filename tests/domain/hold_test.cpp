// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "made_scores.h"

#include <domain/recommendation.h>

#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

/// What is held back, why, and what opens the gate to other jobs.
class HoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gateToOtherJobsOpensAsTheModelSays_data();
    void gateToOtherJobsOpensAsTheModelSays();
    void recoveryHoldsBackWhatAnOpenGateWouldLetThrough();
    void wrongDoneIsNoRut();
    void strongestReasonToHoldBackIsNamed_data();
    void strongestReasonToHoldBackIsNamed();
    void everyHoldNamesItsRule();
};

void HoldTest::gateToOtherJobsOpensAsTheModelSays_data()
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

void HoldTest::gateToOtherJobsOpensAsTheModelSays()
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

void HoldTest::recoveryHoldsBackWhatAnOpenGateWouldLetThrough()
{
    EngineContext context;
    context.gateOpenedByPerson = true;
    const Recommendation said = recommend(with(middling(), {{Column::Exh, 75}}), {}, context);
    QVERIFY(said.gateOpen);
    for (const Play play : {Play::ExploreJobs, Play::CareerChange, Play::ResumeProfile})
        QCOMPARE(holdOn(said, play), std::optional(Hold::RecoverFirst));
}

void HoldTest::wrongDoneIsNoRut()
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

void HoldTest::strongestReasonToHoldBackIsNamed_data()
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

void HoldTest::strongestReasonToHoldBackIsNamed()
{
    QFETCH(Flags, flags);
    QFETCH(bool, noSupervisor);
    QFETCH(Play, play);
    QFETCH(std::optional<Hold>, hold);
    EngineContext context;
    context.noSupervisor = noSupervisor;
    QCOMPARE(holdOn(recommend(middling(), flags, context), play), hold);
}

void HoldTest::everyHoldNamesItsRule()
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

QTEST_APPLESS_MAIN(HoldTest)
#include "hold_test.moc"
