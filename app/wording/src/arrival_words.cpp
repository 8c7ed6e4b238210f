// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/arrival_words.h>

#include <wording/check_words.h>
#include <wording/goal_words.h>
#include <wording/result_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace unrut::wording {

namespace {

struct ArrivalWords
{
    Q_DECLARE_TR_FUNCTIONS(ArrivalWords)
};

constexpr size_t domainsShown = 3;

QString figures(const ScoreChange& change)
{
    //: Two scores, then and now: '81 → 44'.
    return ArrivalWords::tr("%1 → %2").arg(QLocale().toString(displayScore(change.from)),
                                           QLocale().toString(displayScore(change.to)));
}

std::vector<Domain> domainsOf(const SinceStart& since, const std::optional<Domain>& first)
{
    std::vector<Domain> domains;
    for (const auto& [domain, change] : since.domains)
        domains.push_back(domain);
    std::stable_sort(domains.begin(), domains.end(), [&](Domain a, Domain b) {
        if ((a == first) != (b == first))
            return a == first;
        return since.domains.at(a).from > since.domains.at(b).from;
    });
    domains.resize(std::min(domains.size(), domainsShown));
    return domains;
}

} // namespace

QString arrivalSubline(const std::optional<Domain>& domain, bool isDue)
{
    if (!isDue || !domain)
        return ArrivalWords::tr("Where this rut ended, in your own words. This page is yours to keep.");
    return ArrivalWords::tr("%1 and Spark were better in two assessments running. This page is yours to keep.")
        .arg(domainName(*domain));
}

std::vector<ThenNow> thenAndNow(const Standing& standing, const std::optional<Domain>& domain)
{
    std::vector<ThenNow> lines;
    if (!standing.sinceStart)
        return lines;
    for (const Domain each : domainsOf(*standing.sinceStart, domain)) {
        const ScoreChange& change = standing.sinceStart->domains.at(each);
        const bool told = each == domain || standing.isTold(each, change);
        lines.push_back(
            {domainName(each), figures(change), changeWords(change.from, change.to, told ? &change : nullptr)});
    }
    if (const std::optional<ScoreChange>& spark = standing.sinceStart->spark)
        lines.push_back({ArrivalWords::tr("Spark"), figures(*spark), verdictShort(spark->verdict)});
    return lines;
}

std::vector<Tried> triedThings(const std::vector<Goal>& goals)
{
    std::vector<const Goal*> finished;
    for (const Goal& goal : goals) {
        if (!goal.isBinned() && goal.play && goal.doneDay.isValid())
            finished.push_back(&goal);
    }
    std::stable_sort(finished.begin(), finished.end(),
                     [](const Goal* a, const Goal* b) { return a->doneDay > b->doneDay; });
    std::vector<Tried> tried;
    tried.reserve(finished.size());
    for (const Goal* goal : finished)
        tried.push_back({isolated(goal->title), goal->helped ? helpedWord(*goal->helped) : QString()});
    return tried;
}

std::vector<Tried> whatHelped(const std::vector<Goal>& goals)
{
    std::vector<Goal> helped;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(helped),
                 [](const Goal& goal) { return goal.helped == Helped::Yes; });
    return triedThings(helped);
}

QString earlySignSentence(const EarlySign& sign)
{
    if (sign.step.isEmpty())
        return isolated(sign.cue);
    if (sign.cue.isEmpty())
        return isolated(sign.step);
    return ArrivalWords::tr("If %1, then I %2.").arg(isolated(sign.cue), isolated(withoutStop(sign.step)));
}

namespace {

/// By the year where a week changes less than can be said.
QString rangeOf(const Trend& trend)
{
    constexpr double leastByWeek = 0.1;
    constexpr double weeksOfYear = 365.25 / 7;
    const bool isSlow = std::abs(trend.slope) < leastByWeek;
    const double scale = isSlow ? weeksOfYear : 1;
    const QString range = isSlow ? ArrivalWords::tr("%1 points a year, probably between %2 and %3")
                                 : ArrivalWords::tr("%1 points a week, probably between %2 and %3");
    return range.arg(oneDecimal(trend.slope * scale), oneDecimal(trend.low * scale), oneDecimal(trend.high * scale));
}

} // namespace

QString trendSentence(const Trend& trend, int checks)
{
    if (checks < pointsForInterval)
        return ArrivalWords::tr("%Ln assessments make a line; from six on it may be called a trend.", nullptr, checks);
    const QString range = rangeOf(trend);
    switch (trend.claim) {
    case TrendClaim::Trend:
        return trend.slope < 0 ? ArrivalWords::tr("A falling trend: %1.").arg(range)
                               : ArrivalWords::tr("A rising trend: %1.").arg(range);
    case TrendClaim::Hint:
        return ArrivalWords::tr("A hint of a trend: %1.").arg(range);
    case TrendClaim::None:
        return ArrivalWords::tr("No trend that could be told from chance: %1.").arg(range);
    }
    return {};
}

} // namespace unrut::wording
