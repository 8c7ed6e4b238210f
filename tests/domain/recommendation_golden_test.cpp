// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include <domain/recommendation.h>

#include <QTest>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// The golden points carry four decimals.
constexpr double fourDecimals = 5.1e-5;

std::map<Column, double> columnScores(const QJsonObject& scores)
{
    std::map<Column, double> columns;
    for (int i = 0; i < columnCount; ++i) {
        const auto column = static_cast<Column>(i);
        QJsonValue value = scores[columnKey(column)];
        if (value.isUndefined()) // only the whole domain is given
            value = scores[domainKey(domainOf(column))];
        if (value.isDouble())
            columns.emplace(column, value.toDouble());
    }
    return columns;
}

Flags flagsOf(const QJsonArray& keys)
{
    Flags flags;
    for (const QJsonValue key : keys)
        flags.insert(flagFromKey(key.toString()).value());
    return flags;
}

EngineContext contextOf(const QJsonObject& given)
{
    EngineContext context;
    context.weeksSinceFirstCheck = given["weeks_since_first_check"_L1].toInt();
    context.reviewedMoves = given["focus_completed_reviewed"_L1].toInt();
    context.reliablyImproved = given["reliably_improved"_L1].toBool();
    context.noSupervisor = given["no_supervisor"_L1].toBool();
    context.safetyCard = given["safety_card"_L1].toBool();
    const QJsonObject history = given["history"_L1].toObject();
    for (auto play = history.begin(); play != history.end(); ++play) {
        const bool unhelpful = play.value().toString() == "unhelpful"_L1;
        context.history.emplace(playFromKey(play.key()).value(),
                                unhelpful ? PastUse::RatedUnhelpful : PastUse::FinishedRecently);
    }
    const QJsonObject importance = given["importance"_L1].toObject();
    for (auto domain = importance.begin(); domain != importance.end(); ++domain)
        context.importance.emplace(domainFromKey(domain.key()).value(), domain.value().toInt());
    return context;
}

QStringList keysOf(const std::vector<Suggestion>& suggestions)
{
    QStringList keys;
    for (const Suggestion& suggestion : suggestions)
        keys.append(playKey(suggestion.play));
    return keys;
}

QJsonObject heldKeys(const Recommendation& recommendation)
{
    QJsonObject held;
    for (const auto& [play, hold] : recommendation.held)
        held.insert(playKey(play), QString(holdKey(hold)));
    return held;
}

} // namespace

/// The engine against the personas and the rule probes of the model.
class RecommendationGoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void engineSaysWhatTheModelSays_data();
    void engineSaysWhatTheModelSays();
    void expertsAgreeInSixteenOfEighteenPlaces();
};

void RecommendationGoldenTest::engineSaysWhatTheModelSays_data()
{
    QTest::addColumn<QJsonObject>("given");
    for (const QString& section : {u"recommendation_personas"_s, u"recommendation_rule_probes"_s}) {
        for (const QJsonValue value : vectorCases(section))
            QTest::newRow(qPrintable(value["name"_L1].toString())) << value.toObject();
    }
}

void RecommendationGoldenTest::engineSaysWhatTheModelSays()
{
    QFETCH(QJsonObject, given);
    const Recommendation said =
        recommend(columnScores(given["scores"_L1].toObject()), flagsOf(given["flags"_L1].toArray()),
                  contextOf(given["context"_L1].toObject()));
    const QJsonObject expected = given["expected_engine"_L1].toObject();

    QCOMPARE(modeKey(said.mode), expected["mode"_L1].toString());
    QCOMPARE(said.gateOpen, expected["change_gate_open"_L1].toBool());
    QCOMPARE(keysOf(said.top), expected["top"_L1].toVariant().toStringList());
    QCOMPARE(said.practice ? QString(playKey(*said.practice)) : QString(), expected["practice"_L1].toString());
    QCOMPARE(heldKeys(said), expected["blocked"_L1].toObject());

    const QJsonObject points = expected["points"_L1].toObject();
    const std::vector<Suggestion> first(said.all.begin(), said.all.begin() + points.size());
    for (const Suggestion& suggestion : first) {
        const QJsonValue value = points[playKey(suggestion.play)];
        QVERIFY2(value.isDouble(), playKey(suggestion.play).data());
        QVERIFY2(isNear(suggestion.points, value.toDouble(), fourDecimals), playKey(suggestion.play).data());
    }

    const QJsonObject parts = expected["top1_contributions"_L1].toObject();
    if (said.top.empty())
        return;
    QCOMPARE(static_cast<int>(said.top.front().parts.size()), static_cast<int>(parts.size()));
    for (const ColumnPoints& part : said.top.front().parts)
        QVERIFY(isNear(part.points, parts[columnKey(part.column)].toDouble(-1.0), fourDecimals));
    QCOMPARE(said.top.front().bonus, expected["top1_flag_bonus"_L1].toDouble());
}

void RecommendationGoldenTest::expertsAgreeInSixteenOfEighteenPlaces()
{
    qsizetype agreed = 0;
    int firstAgreed = 0;
    for (const QJsonValue given : vectorCases(u"recommendation_personas"_s)) {
        const Recommendation said = recommend(columnScores(given["scores"_L1].toObject()),
                                              flagsOf(given["flags"_L1].toArray()), EngineContext{});
        const QStringList experts = given["expected_expert_top3_set"_L1].toVariant().toStringList();
        const QStringList top = keysOf(said.top);
        agreed += std::count_if(top.begin(), top.end(), [&](const QString& key) { return experts.contains(key); });
        firstAgreed += experts.contains(top.front()) ? 1 : 0;
    }
    QCOMPARE(agreed, 16);
    QCOMPARE(firstAgreed, 6);
}

QTEST_APPLESS_MAIN(RecommendationGoldenTest)
#include "recommendation_golden_test.moc"
