// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/recommendation.h>
#include <domain/split_mix64.h>
#include <support/made_checks.h>

#include <QTest>

#include <algorithm>
#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

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

/// What must hold for any answers.
class RecommendationPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWeighsMostLeadsToAPlayForIt_data();
    void whatWeighsMostLeadsToAPlayForIt();
    void calmAnswersNameNothing_data();
    void calmAnswersNameNothing();
    void everyRunKeepsTheRules();
};

void RecommendationPropertyTest::whatWeighsMostLeadsToAPlayForIt_data()
{
    QTest::addColumn<Domain>("domain");
    for (const Domain domain : allDomains())
        QTest::newRow(domainKey(domain).data()) << domain;
}

void RecommendationPropertyTest::whatWeighsMostLeadsToAPlayForIt()
{
    QFETCH(Domain, domain);
    const Scores scores = score(checkScoring({{domain, 100}}, 0));
    const Recommendation said = recommend(scores, {});
    QCOMPARE(rankedDomains(scores).front(), domain);
    QVERIFY(!said.top.empty());
    QCOMPARE(domainOf(said.top.front().parts.front().column), domain);
}

void RecommendationPropertyTest::calmAnswersNameNothing_data()
{
    QTest::addColumn<int>("everywhere");
    QTest::newRow("nothing weighs") << 0;
    QTest::newRow("rarely, slightly") << 25;
}

void RecommendationPropertyTest::calmAnswersNameNothing()
{
    QFETCH(int, everywhere);
    const Scores scores = score(checkScoring({}, everywhere));
    const Recommendation said = recommend(scores, {});
    QCOMPARE(said.mode, Mode::Maintain);
    QVERIFY(said.top.empty());
    QCOMPARE(said.practice, std::optional(Play::CelebrateWins));
    QCOMPARE(headlineDomain(scores), std::nullopt);
}

void RecommendationPropertyTest::everyRunKeepsTheRules()
{
    SplitMix64 random(4);
    for (int round = 0; round < 1000; ++round) {
        std::map<Column, double> scores;
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
            QVERIFY(!said.held.contains(suggestion.play));
            QVERIFY2(families.insert(playRow(suggestion.play).family).second, "one of a family");
        }
        QCOMPARE(said.practice.has_value(), !said.safetyCard);
        if (said.practice) {
            QCOMPARE(playRow(*said.practice).kind, PlayKind::Practice);
            QVERIFY(!said.held.contains(*said.practice));
        }
    }
}

QTEST_APPLESS_MAIN(RecommendationPropertyTest)
#include "recommendation_property_test.moc"
