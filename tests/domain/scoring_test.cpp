// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/scoring.h>
#include <domain/split_mix64.h>
#include <support/made_checks.h>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

class ScoringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreTheModels_data();
    void scoresAreTheModels();
    void halfOfTheItemsRoundedUpMakesAScore_data();
    void halfOfTheItemsRoundedUpMakesAScore();
    void bandsFollowTheDisplayedScore_data();
    void bandsFollowTheDisplayedScore();
    void anItemSetsItsFlagFromItsBoundOn_data();
    void anItemSetsItsFlagFromItsBoundOn();
    void flagKeysGoBothWays();
    void facetsNeedTwoOfThreeAndOneOfTwo_data();
    void facetsNeedTwoOfThreeAndOneOfTwo();
    void sparkNeedsBothDomains();
    void everyScoreOfTheShortFormIsProvisional();
    void orderOfAnswersNeverChangesAScore();
    void anotherAnswerNeverMakesAScoreMissing();
    void scoresStayWithinTheScale();
    void aDomainThatWeighsMostRanksFirst_data();
    void aDomainThatWeighsMostRanksFirst();
    void equalScoresKeepTheModelsOrder();
    void theNamedDomainLeadsWithinTenPoints_data();
    void theNamedDomainLeadsWithinTenPoints();
    void nothingIsNamedWhereNothingStandsOut_data();
    void nothingIsNamedWhereNothingStandsOut();
};

void ScoringTest::scoresAreTheModels_data()
{
    QTest::addColumn<QJsonObject>("expected");
    for (const QJsonValue value : vectorCases(u"scoring"_s))
        QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
}

void ScoringTest::scoresAreTheModels()
{
    QFETCH(QJsonObject, expected);
    std::vector<Answer> answers;
    for (const QJsonValue value : expected["answers_0_100"_L1].toArray())
        answers.push_back(value.isNull() ? Answer::doesNotApply() : Answer::given(value.toInt()));
    std::vector<bool> reverse;
    for (const QJsonValue value : expected["reverse"_L1].toArray())
        reverse.push_back(value.toInt() == 1);

    const DomainScore score = scoreOf(answers, reverse);
    QCOMPARE(score.items, expected["n_items"_L1].toInt());
    QCOMPARE(score.answered, expected["answered"_L1].toInt());
    QCOMPARE(score.provisional, expected["provisional"_L1].toBool());
    QCOMPARE(score.usableForChange, expected["usable_for_change"_L1].toBool());
    QCOMPARE(score.score.has_value(), !expected["score"_L1].isNull());
    if (!score.score)
        return;
    UNRUT_NEAR(*score.score, expected["score"_L1].toDouble());
    QCOMPARE(displayScore(*score.score), expected["display"_L1].toInt());
    QCOMPARE(bandKey(bandOf(*score.score)), expected["band"_L1].toString());
}

void ScoringTest::halfOfTheItemsRoundedUpMakesAScore_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<int>("needed");
    for (const QJsonValue value : vectorCases(u"scoring_cbi_rule"_s))
        QTest::addRow("%d items", value["n_items"_L1].toInt())
            << value["n_items"_L1].toInt() << value["min_answered"_L1].toInt();
    QTest::newRow("one item") << 1 << 1;
}

void ScoringTest::halfOfTheItemsRoundedUpMakesAScore()
{
    QFETCH(int, items);
    QFETCH(int, needed);
    for (int given = 0; given <= items; ++given) {
        std::vector<Answer> answers(static_cast<size_t>(items));
        std::fill_n(answers.begin(), given, Answer::given(50));
        const DomainScore score = scoreOf(answers, std::vector<bool>(answers.size(), false));
        QCOMPARE(score.score.has_value(), given >= needed);
    }
}

void ScoringTest::bandsFollowTheDisplayedScore_data()
{
    QTest::addColumn<double>("score");
    QTest::addColumn<int>("display");
    QTest::addColumn<QString>("band");
    QTest::newRow("0") << 0.0 << 0 << u"calm"_s;
    QTest::newRow("24.4") << 24.4 << 24 << u"calm"_s;
    QTest::newRow("24.5") << 24.5 << 25 << u"some"_s;
    QTest::newRow("25") << 25.0 << 25 << u"some"_s;
    QTest::newRow("49.9") << 49.9 << 50 << u"notable"_s;
    QTest::newRow("74.4") << 74.4 << 74 << u"notable"_s;
    QTest::newRow("75") << 75.0 << 75 << u"pressing"_s;
    QTest::newRow("100") << 100.0 << 100 << u"pressing"_s;
}

void ScoringTest::bandsFollowTheDisplayedScore()
{
    QFETCH(double, score);
    QFETCH(int, display);
    QFETCH(QString, band);
    QCOMPARE(displayScore(score), display);
    QCOMPARE(bandKey(bandOf(score)), band);
}

void ScoringTest::anItemSetsItsFlagFromItsBoundOn_data()
{
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QStringList>("items");
    QTest::addColumn<int>("bound");
    const QJsonObject rules = modelData(u"assessment_items.json"_s)["derived_flags"_L1].toObject();
    const QRegularExpression item(u"[a-z]{3}[0-9](?![0-9])"_s);
    for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
        const QString text = rule.value().toString();
        QStringList items;
        for (auto match = item.globalMatch(text); match.hasNext();)
            items.append(match.next().captured());
        QTest::newRow(qPrintable(rule.key())) << rule.key() << items << text.section(u">="_s, 1).toInt();
    }
    QCOMPARE(static_cast<int>(rules.size()), flagCount - 1); // wrong_done has an event only
}

void ScoringTest::anItemSetsItsFlagFromItsBoundOn()
{
    QFETCH(QString, flag);
    QFETCH(QStringList, items);
    QFETCH(int, bound);
    QVERIFY(!items.isEmpty() && bound > 0);
    for (const int value : {0, 25, 50, 75, 100}) {
        Check check;
        for (const QString& key : items) {
            const ItemIndex item = itemFromKey(key).value();
            check.answers[static_cast<size_t>(item)] = answerScoring(item, value);
        }
        const Flags expected = value >= bound ? Flags{flagFromKey(flag).value()} : Flags{};
        QCOMPARE(score(check).flags, expected);
    }
    // Half of a pair speaks for it; without an answer nothing does.
    for (const QString& key : items) {
        Check check;
        const ItemIndex item = itemFromKey(key).value();
        check.answers[static_cast<size_t>(item)] = answerScoring(item, bound);
        QCOMPARE(score(check).flags, Flags{flagFromKey(flag).value()});
        check.answers[static_cast<size_t>(item)] = Answer::doesNotApply();
        QCOMPARE(score(check).flags, Flags{});
    }
}

void ScoringTest::flagKeysGoBothWays()
{
    for (int i = 0; i < flagCount; ++i)
        QCOMPARE(flagFromKey(flagKey(static_cast<Flag>(i))), std::optional(static_cast<Flag>(i)));
    QCOMPARE(flagFromKey(u"context"_s), std::nullopt);
}

void ScoringTest::facetsNeedTwoOfThreeAndOneOfTwo_data()
{
    QTest::addColumn<QString>("answers"); // key=raw answer
    QTest::addColumn<double>("conflict"); // -1: missing
    QTest::addColumn<double>("isolation");
    QTest::newRow("none") << u""_s << -1.0 << -1.0;
    QTest::newRow("one of three") << u"rel1=100"_s << -1.0 << -1.0;
    QTest::newRow("two of three") << u"rel1=100 rel5=25"_s << 62.5 << -1.0;
    QTest::newRow("three of three") << u"rel1=100 rel2=75 rel5=75"_s << 250.0 / 3.0 << -1.0;
    QTest::newRow("isolation from one") << u"rel3=75"_s << -1.0 << 75.0;
    QTest::newRow("isolation from the reversed one") << u"rel4=0"_s << -1.0 << 100.0;
    QTest::newRow("isolation from both") << u"rel3=75 rel4=50"_s << -1.0 << 62.5;
}

void ScoringTest::facetsNeedTwoOfThreeAndOneOfTwo()
{
    QFETCH(QString, answers);
    QFETCH(double, conflict);
    QFETCH(double, isolation);
    Check check;
    for (const QString& part : answers.split(u' ', Qt::SkipEmptyParts))
        answerOf(check, qPrintable(part.section(u'=', 0, 0))) = Answer::given(part.section(u'=', 1).toInt());
    const Scores scores = score(check);
    UNRUT_NEAR(scores.relConflict.value_or(-1.0), conflict);
    UNRUT_NEAR(scores.relIsolation.value_or(-1.0), isolation);
}

void ScoringTest::sparkNeedsBothDomains()
{
    Check check = checkScoring({{Domain::Exh, 75}, {Domain::Int, 50}}, 0);
    QCOMPARE(score(check).spark, std::optional(37.5));
    for (const char* key : {"int1", "int2", "int3"})
        answerOf(check, key) = Answer::doesNotApply();
    QCOMPARE(score(check).spark, std::nullopt);
}

void ScoringTest::everyScoreOfTheShortFormIsProvisional()
{
    Check check;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        if (isInForm(item, CheckForm::Short))
            check.answers[static_cast<size_t>(item)] = answerScoring(item, 75);
    }
    for (const DomainScore& domain : score(check).domains) {
        QCOMPARE(domain.score, std::optional(75.0));
        QVERIFY(domain.provisional);
        QVERIFY(!domain.usableForChange);
    }
}

void ScoringTest::orderOfAnswersNeverChangesAScore()
{
    SplitMix64 random(20260302);
    for (int round = 0; round < 2000; ++round) {
        std::vector<std::pair<Answer, bool>> items(4 + random.below(6));
        for (auto& [answer, reverse] : items) {
            answer =
                random.below(4) == 0 ? Answer::doesNotApply() : Answer::given(25 * static_cast<int>(random.below(5)));
            reverse = random.below(3) == 0;
        }
        const auto scored = [&] {
            std::vector<Answer> answers;
            std::vector<bool> reverse;
            for (const auto& item : items) {
                answers.push_back(item.first);
                reverse.push_back(item.second);
            }
            return scoreOf(answers, reverse);
        };
        const DomainScore before = scored();
        shuffle(items, random);
        QCOMPARE(scored(), before);
    }
}

void ScoringTest::anotherAnswerNeverMakesAScoreMissing()
{
    SplitMix64 random(7);
    for (int round = 0; round < 100; ++round) {
        std::vector<ItemIndex> items = itemOrder(CheckForm::Full, static_cast<quint32>(round));
        Check check;
        Scores before = score(check);
        for (const ItemIndex item : items) {
            check.answers[static_cast<size_t>(item)] = Answer::given(25 * static_cast<int>(random.below(5)));
            const Scores after = score(check);
            const auto all = allDomains();
            QVERIFY(std::all_of(all.begin(), all.end(), [&](Domain domain) {
                const DomainScore& was = before.of(domain);
                const DomainScore& is = after.of(domain);
                return (!was.score || is.score) && (!was.usableForChange || is.usableForChange);
            }));
            QVERIFY((!before.relConflict || after.relConflict) && (!before.relIsolation || after.relIsolation) &&
                    (!before.spark || after.spark));
            before = after;
        }
        QVERIFY(before.spark && before.relConflict && before.relIsolation);
    }
}

void ScoringTest::scoresStayWithinTheScale()
{
    SplitMix64 random(11);
    for (int round = 0; round < 500; ++round) {
        Check check;
        for (Answer& answer : check.answers) {
            if (random.below(5) > 0)
                answer = Answer::given(25 * static_cast<int>(random.below(5)));
        }
        const Scores scores = score(check);
        const auto within = [](std::optional<double> value) { return !value || (*value >= 0.0 && *value <= 100.0); };
        for (const DomainScore& domain : scores.domains)
            QVERIFY(within(domain.score));
        QVERIFY(within(scores.spark) && within(scores.relConflict) && within(scores.relIsolation));
    }
}

void ScoringTest::aDomainThatWeighsMostRanksFirst_data()
{
    QTest::addColumn<Domain>("domain");
    for (const Domain domain : allDomains())
        QTest::newRow(domainKey(domain).data()) << domain;
}

void ScoringTest::aDomainThatWeighsMostRanksFirst()
{
    QFETCH(Domain, domain);
    for (const int other : {0, 25, 50}) {
        const Scores scores = score(checkScoring({{domain, 75}}, other));
        QCOMPARE(rankedDomains(scores).front(), domain);
        QCOMPARE(headlineDomain(scores), std::optional(domain));
    }
}

void ScoringTest::equalScoresKeepTheModelsOrder()
{
    const auto all = allDomains();
    const std::vector<Domain> inOrder(all.begin(), all.end());
    QCOMPARE(rankedDomains(score(checkScoring({}, 50))), inOrder);
    QCOMPARE(rankedDomains(score(Check{})), std::vector<Domain>{});

    const Scores scores = score(checkScoring({{Domain::Dec, 75}, {Domain::Gol, 75}}, 50));
    QCOMPARE(rankedDomains(scores).at(0), Domain::Gol);
    QCOMPARE(rankedDomains(scores).at(1), Domain::Dec);
    QCOMPARE(rankedDomains(scores).at(2), Domain::Exh);
}

void ScoringTest::theNamedDomainLeadsWithinTenPoints_data()
{
    QTest::addColumn<double>("highest");
    QTest::addColumn<double>("namedScore");
    QTest::addColumn<bool>("leads");
    QTest::newRow("5 below") << 80.0 << 75.0 << true;
    QTest::newRow("10 below") << 80.0 << 70.0 << true;
    QTest::newRow("10.1 below") << 80.0 << 69.9 << false;
    QTest::newRow("equal") << 80.0 << 80.0 << true;
}

void ScoringTest::theNamedDomainLeadsWithinTenPoints()
{
    QFETCH(double, highest);
    QFETCH(double, namedScore);
    QFETCH(bool, leads);
    Scores scores;
    const auto set = [&](Domain domain, double value) { scores.domains[static_cast<size_t>(domain)].score = value; };
    set(Domain::Exh, highest);
    set(Domain::Wkl, highest - 1.0);
    set(Domain::Val, namedScore);
    const std::vector<Domain> ranked = rankedDomains(scores, Domain::Val);
    QCOMPARE(ranked.front(), leads ? Domain::Val : Domain::Exh);
    QCOMPARE(ranked.size(), size_t{3});
    // The others keep their order, and a domain without a score cannot lead.
    QVERIFY(std::find(ranked.begin(), ranked.end(), Domain::Exh) <
            std::find(ranked.begin(), ranked.end(), Domain::Wkl));
    QCOMPARE(rankedDomains(scores, Domain::Rel), rankedDomains(scores));
}

void ScoringTest::nothingIsNamedWhereNothingStandsOut_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<std::optional<Domain>>("named");
    const std::optional<Domain> none;
    QTest::newRow("nothing answered") << Check{} << none;
    QTest::newRow("all calm") << checkScoring({}, 0) << none;
    QTest::newRow("every answer in the middle") << checkScoring({}, 50) << none;
    QTest::newRow("all pressing alike") << checkScoring({}, 100) << none;
    QTest::newRow("one a step above the rest") << checkScoring({{Domain::Rel, 50}}, 25) << std::optional(Domain::Rel);
    Check single;
    for (const char* key : {"wkl1", "wkl2"})
        answerOf(single, key) = Answer::given(75);
    QTest::newRow("the only one scored") << single << std::optional(Domain::Wkl);
}

void ScoringTest::nothingIsNamedWhereNothingStandsOut()
{
    QFETCH(Check, check);
    QFETCH(std::optional<Domain>, named);
    QCOMPARE(headlineDomain(score(check)), named);
}

QTEST_APPLESS_MAIN(ScoringTest)
#include "scoring_test.moc"
