// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/summary_json.h>

#include "json_values.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QJsonObject domainJson(const DomainScore& score)
{
    QJsonObject object{
        {"score"_L1, toJson(score.score)}, {"display"_L1, QJsonValue::Null},      {"band"_L1, QJsonValue::Null},
        {"answered"_L1, score.answered},   {"provisional"_L1, score.provisional},
    };
    if (score.score) {
        object["display"_L1] = displayScore(*score.score);
        object["band"_L1] = bandKey(bandOf(*score.score));
    }
    return object;
}

QJsonObject domainsJson(const Scores& scores)
{
    QJsonObject object;
    for (const Domain domain : allDomains())
        object[domainKey(domain)] = domainJson(scores.of(domain));
    return object;
}

QJsonArray flagsJson(const Flags& flags)
{
    QJsonArray array;
    for (const Flag flag : flags)
        array.append(flagKey(flag));
    return array;
}

QJsonArray topJson(const std::vector<Suggestion>& top)
{
    QJsonArray array;
    for (const Suggestion& suggestion : top) {
        QJsonArray parts;
        for (const ColumnPoints& part : suggestion.parts)
            parts.append(QJsonObject{{"column"_L1, columnKey(part.column)}, {"points"_L1, part.points}});
        array.append(QJsonObject{
            {"id"_L1, playKey(suggestion.play)},
            {"points"_L1, suggestion.points},
            {"parts"_L1, parts},
            {"bonus"_L1, suggestion.bonus},
            {"penalty"_L1, suggestion.penalty},
            {"aboutEqual"_L1, suggestion.aboutEqual},
        });
    }
    return array;
}

QJsonObject playsJson(const std::vector<Suggestion>& all)
{
    QJsonObject object;
    for (const Suggestion& suggestion : all)
        object[playKey(suggestion.play)] = suggestion.points;
    return object;
}

QJsonObject blockedJson(const std::map<Play, Hold>& held)
{
    QJsonObject object;
    for (const auto& [play, hold] : held)
        object[playKey(play)] = holdKey(hold);
    return object;
}

QJsonObject changesJson(const std::map<Domain, ScoreChange>& changes)
{
    QJsonObject object;
    for (const auto& [domain, change] : changes) {
        object[domainKey(domain)] = QJsonObject{
            {"from"_L1, change.from},
            {"to"_L1, change.to},
            {"rc"_L1, change.rc},
            {"verdict"_L1, verdictKey(change.verdict)},
        };
    }
    return object;
}

} // namespace

QByteArray summaryJson(const Standing& standing)
{
    const Scores& scores = standing.scores;
    const Recommendation& so = standing.recommendation;
    return document(QJsonObject{
        {"date"_L1, toJson(standing.check.day)},
        {"domains"_L1, domainsJson(scores)},
        {"facets"_L1, QJsonObject{{"RELC"_L1, toJson(scores.relConflict)}, {"RELI"_L1, toJson(scores.relIsolation)}}},
        {"spark"_L1, toJson(scores.spark)},
        {"flags"_L1, flagsJson(scores.flags)},
        {"mode"_L1, modeKey(so.mode)},
        {"safetyCard"_L1, so.safetyCard},
        {"gateOpen"_L1, so.gateOpen},
        {"top"_L1, topJson(so.top)},
        {"practice"_L1, keyOrNull(so.practice, playKey)},
        {"plays"_L1, playsJson(so.all)},
        {"blocked"_L1, blockedJson(so.held)},
        {"changes"_L1, changesJson(standing.changes)},
    });
}

} // namespace unrut
