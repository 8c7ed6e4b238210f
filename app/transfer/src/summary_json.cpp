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

QJsonObject suggestionJson(const Suggestion& suggestion)
{
    QJsonArray parts;
    for (const ColumnPoints& part : suggestion.parts)
        parts.append(QJsonObject{{"column"_L1, columnKey(part.column)}, {"points"_L1, part.points}});
    return {
        {"id"_L1, playKey(suggestion.play)},
        {"points"_L1, suggestion.points},
        {"parts"_L1, parts},
        {"bonus"_L1, suggestion.bonus},
        {"penalty"_L1, suggestion.penalty},
        {"historyFactor"_L1, suggestion.historyFactor},
        {"aboutEqual"_L1, suggestion.aboutEqual},
    };
}

QJsonArray topJson(const std::vector<Suggestion>& top)
{
    QJsonArray array;
    for (const Suggestion& suggestion : top)
        array.append(suggestionJson(suggestion));
    return array;
}

/// Every move and practice, best first, with what tried it before makes of it and the rule that holds it back.
QJsonArray rankedJson(const Recommendation& so)
{
    QJsonArray array;
    for (const Suggestion& suggestion : so.all) {
        QJsonObject object = suggestionJson(suggestion);
        const auto held = so.held.find(suggestion.play);
        object["historyFactor"_L1] = suggestion.historyFactor;
        object["held"_L1] = held == so.held.end() ? QJsonValue(QJsonValue::Null) : QJsonValue(holdRule(held->second));
        array.append(object);
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

QJsonObject changeJson(const ScoreChange& change)
{
    return {
        {"from"_L1, change.from},
        {"to"_L1, change.to},
        {"rc"_L1, change.rc},
        {"verdict"_L1, verdictKey(change.verdict)},
    };
}

QJsonObject changesJson(const Standing& standing)
{
    QJsonObject object;
    for (const auto& [domain, change] : standing.changes)
        object[domainKey(domain)] = changeJson(change);
    if (standing.sparkChange)
        object["SPARK"_L1] = changeJson(*standing.sparkChange);
    return object;
}

QJsonValue sinceStartJson(const Standing& standing)
{
    if (!standing.sinceStart)
        return QJsonValue::Null;
    QJsonObject changes;
    for (const auto& [domain, change] : standing.sinceStart->domains) {
        if (standing.isTold(domain, change))
            changes[domainKey(domain)] = changeJson(change);
    }
    if (standing.sinceStart->spark)
        changes["SPARK"_L1] = changeJson(*standing.sinceStart->spark);
    return QJsonObject{
        {"date"_L1, toJson(standing.sinceStart->day)},
        {"doubleBaseline"_L1, standing.sinceStart->doubleBaseline},
        {"meanOfTwo"_L1, standing.sinceStart->meanOfTwo},
        {"changes"_L1, changes},
    };
}

QLatin1String claimKey(TrendClaim claim)
{
    switch (claim) {
    case TrendClaim::Trend:
        return "trend"_L1;
    case TrendClaim::Hint:
        return "hint of a trend"_L1;
    case TrendClaim::None:
        break;
    }
    return "no claim"_L1;
}

QJsonObject trendJson(const Trend& trend)
{
    return {
        {"slopePerWeek"_L1, trend.slope}, {"low"_L1, trend.low},
        {"high"_L1, trend.high},          {"s"_L1, trend.s},
        {"p"_L1, toJson(trend.pExact)},   {"says"_L1, claimKey(trend.claim)},
    };
}

QJsonObject trendsJson(const SummaryAround& around)
{
    QJsonObject object;
    if (around.sparkTrend)
        object["SPARK"_L1] = trendJson(*around.sparkTrend);
    if (around.focusTrend)
        object[domainKey(around.focusTrend->first)] = trendJson(around.focusTrend->second);
    return object;
}

QLatin1String claimKey(LinkClaim claim)
{
    switch (claim) {
    case LinkClaim::Collecting:
        return "collecting"_L1;
    case LinkClaim::NotClear:
        return "no clear link yet"_L1;
    case LinkClaim::Weak:
        return "weak"_L1;
    case LinkClaim::Moderate:
        return "moderate"_L1;
    case LinkClaim::Strong:
        return "strong"_L1;
    }
    return {};
}

/// Below daysForLink no figure is given: it would be read as one.
QJsonArray linksJson(const std::vector<NamedLink>& links)
{
    QJsonArray array;
    for (const NamedLink& each : links) {
        const bool enough = each.link.claim != LinkClaim::Collecting;
        const auto orNull = [&](double figure) { return enough ? QJsonValue(figure) : QJsonValue(QJsonValue::Null); };
        array.append(QJsonObject{
            {"x"_L1, QString::fromLatin1(each.x)},
            {"y"_L1, QString::fromLatin1(each.y)},
            {"lag"_L1, each.lag},
            {"days"_L1, each.link.days},
            {"daysToName"_L1, each.link.daysToName},
            {"rho"_L1, orNull(each.link.rho)},
            {"low"_L1, orNull(each.link.interval.low)},
            {"high"_L1, orNull(each.link.interval.high)},
            {"p"_L1, orNull(each.link.adjustedP)},
            {"says"_L1, claimKey(each.link.claim)},
        });
    }
    return array;
}

QJsonArray weeksJson(const std::vector<int>& weeks)
{
    QJsonArray array;
    for (const int count : weeks)
        array.append(count);
    return array;
}

} // namespace

QByteArray summaryJson(const Standing& standing, const SummaryAround& around)
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
        {"foundationFirst"_L1, so.foundationFirst},
        {"top"_L1, topJson(so.top)},
        {"practice"_L1, keyOrNull(so.practice, playKey)},
        {"plays"_L1, playsJson(so.all)},
        {"blocked"_L1, blockedJson(so.held)},
        {"ranked"_L1, rankedJson(so)},
        {"changes"_L1, changesJson(standing)},
        {"sinceStart"_L1, sinceStartJson(standing)},
        {"focus"_L1, keyOrNull(standing.focusDomain, domainKey)},
        {"namedCause"_L1, keyOrNull(standing.namedCause, domainKey)},
        {"nextCheck"_L1, around.nextCheck ? toJson(*around.nextCheck) : QJsonValue(QJsonValue::Null)},
        {"rhythm"_L1, QJsonObject{{"entriesPerWeek"_L1, weeksJson(around.entriesPerWeek)}}},
        {"trends"_L1, trendsJson(around)},
        {"links"_L1, linksJson(around.links)},
    });
}

} // namespace unrut
