// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/check_rhythm.h>

#include "course.h"

#include <algorithm>
#include <functional>

namespace unrut {

namespace {

using ReadScore = std::function<std::optional<double>(const Scores&)>;

std::optional<Domain> domainInFocus(const std::vector<Goal>& goals)
{
    for (const Goal& goal : goalsIn(goals, BoardColumn::Doing)) {
        if (goal.domain)
            return goal.domain;
    }
    const Goal* last = nullptr;
    for (const Goal& goal : goals) {
        if (!goal.isBinned() && goal.domain && goal.doneDay.isValid() && (!last || goal.doneDay > last->doneDay))
            last = &goal;
    }
    return last ? last->domain : std::nullopt;
}

std::optional<Domain> judgedBy(const Course& course, const std::vector<Goal>& goals)
{
    if (const std::optional<Domain> domain = domainInFocus(goals))
        return domain;
    return course.empty() ? std::nullopt : headlineDomain(course.front().scores);
}

/// Domain and Spark both, since the start.
bool isBetterThanAtFirst(const Course& course, Domain domain)
{
    const ReadScore read = [domain](const Scores& scores) { return usableScore(scores, domain); };
    const std::optional<ScoreChange> inDomain = domainChange(course, sinceTheStart(course, read), domain);
    const std::optional<ScoreChange> inSpark = sparkChange(course, sinceTheStart(course, usableSpark));
    return inDomain && inSpark && isBetter(inDomain->verdict) && isBetter(inSpark->verdict);
}

bool isWorse(const std::optional<ScoreChange>& change)
{
    return change && (change->verdict == Verdict::ProbablyWorse || change->verdict == Verdict::ClearWorse);
}

} // namespace

std::vector<ItemIndex> restItemsOn(const Check& check, QDate day)
{
    const qint64 days = check.day.daysTo(day);
    if (check.isDraft() || check.isBinned() || check.form != CheckForm::Short || days < 1 || days > daysOfRest)
        return {};
    std::vector<ItemIndex> rest = itemOrder(CheckForm::Full, check.orderSeed);
    std::erase_if(rest, [](ItemIndex item) { return isInForm(item, CheckForm::Short); });
    rest.resize(std::min(rest.size(), static_cast<size_t>(days * restAtOnce)));
    std::erase_if(rest, [&](ItemIndex item) { return !check.answers[static_cast<size_t>(item)].isUnanswered(); });
    rest.resize(std::min(rest.size(), static_cast<size_t>(restAtOnce)));
    return rest;
}

std::optional<Check> checkWithRest(const std::vector<Check>& checks, QDate day)
{
    const Check* last = lastFinished(checks);
    if (!last || restItemsOn(*last, day).empty())
        return std::nullopt;
    return *last;
}

bool isSecondCheckOffered(const std::vector<Check>& checks, Mode mode, QDate day)
{
    const Check* only = firstFinished(checks);
    if (!only || only != lastFinished(checks) || only->secondDeclined || mode == Mode::RecoverFirst)
        return false;
    const qint64 days = only->day.daysTo(day);
    return days >= secondCheckFromDay && days <= secondCheckToDay;
}

std::optional<QDate> nextCheckDay(const std::vector<Check>& checks, bool isQuiet)
{
    const Check* last = lastFinished(checks);
    if (!last)
        return std::nullopt;
    return last->day.addDays(isQuiet ? daysToNextQuietCheck : daysToNextCheck);
}

std::optional<Trend> checkTrend(const std::vector<Check>& checks, std::optional<Domain> domain, QDate day)
{
    const Course course = courseBy(checks, day);
    std::vector<TrendPoint> points;
    for (const ScoredCheck& scored : course) {
        const std::optional<double> value = domain ? usableScore(scored.scores, *domain) : usableSpark(scored.scores);
        const double weeks = static_cast<double>(course.front().check.day.daysTo(scored.check.day)) / 7.0;
        if (!value)
            continue;
        // Of two checks on a day the later stands.
        if (!points.empty() && points.back().weeks >= weeks)
            points.pop_back();
        points.push_back({weeks, *value});
    }
    return trendOf(points);
}

std::optional<SinceStart> changeBetween(const std::vector<Check>& checks, const Check& earlier, const Check& later)
{
    // How much the person's scores wobble is what all checks up to the later one say.
    const Course course = courseBy(checks, later.day);
    if (course.empty())
        return std::nullopt;
    const Scores from = score(earlier);
    const Scores to = score(later);
    const Comparison sides{{&from}, {&to}};
    SinceStart change;
    change.day = earlier.day;
    for (const Domain domain : allDomains()) {
        if (const std::optional<ScoreChange> each = domainChange(course, sides, domain))
            change.domains.emplace(domain, *each);
    }
    change.spark = sparkChange(course, sides);
    return change.domains.empty() && !change.spark ? std::nullopt : std::optional(change);
}

std::optional<Domain> arrivalDomain(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day)
{
    return judgedBy(courseBy(checks, day), goals);
}

bool isArrivalDue(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                  const std::vector<Arrival>& arrivals, QDate day)
{
    Course course = courseBy(checks, day);
    const std::optional<Domain> domain = judgedBy(course, goals);
    if (!domain)
        return false;
    std::vector<QDate> better; // newest first
    while (course.size() > 1 && isBetterThanAtFirst(course, *domain)) {
        better.push_back(course.back().check.day);
        course.pop_back();
    }
    if (better.size() < 2)
        return false;
    const QDate second = better[better.size() - 2];
    return std::none_of(arrivals.begin(), arrivals.end(), [&](const Arrival& arrival) {
        return !arrival.isBinned() && arrival.day >= second && arrival.day <= day;
    });
}

bool hasWorsenedSince(const Arrival& arrival, const std::vector<Check>& checks, QDate day)
{
    const Course course = courseBy(checks, day);
    const auto after = std::find_if(course.begin(), course.end(),
                                    [&](const ScoredCheck& scored) { return scored.check.day > arrival.day; });
    if (after == course.begin() || after == course.end())
        return false;
    const Comparison sides{{&std::prev(after)->scores}, {&course.back().scores}};
    return (arrival.domain && isWorse(domainChange(course, sides, *arrival.domain))) ||
           isWorse(sparkChange(course, sides));
}

} // namespace unrut
