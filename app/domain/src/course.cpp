// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "course.h"

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

/// The values of \a read along the course, where they may enter a statement about change.
template <class Read>
std::vector<double> seriesOf(const Course& course, Read read)
{
    std::vector<double> series;
    for (const ScoredCheck& scored : course) {
        if (const std::optional<double> value = read(scored.scores))
            series.push_back(*value);
    }
    return series;
}

Wobble wobbleOf(const std::vector<double>& series, int items)
{
    const double assumed = standardError(assumedSd, assumedReliability(items));
    const bool enough = series.size() >= static_cast<size_t>(checksForPersonalNoise);
    return {enough ? personalStandardError(series, assumed) : assumed, enough};
}

/// One side of a comparison: a score, or the mean of two.
struct Side
{
    double value = 0;
    int checks = 1;
};

/// The mean of \a read over \a scores; nothing unless each can be compared.
template <class Read>
std::optional<Side> sideOf(const std::vector<const Scores*>& scores, Read read)
{
    double sum = 0;
    for (const Scores* each : scores) {
        const std::optional<double> value = read(*each);
        if (!value)
            return std::nullopt;
        sum += *value;
    }
    const auto count = static_cast<int>(scores.size());
    return count == 0 ? std::nullopt : std::optional(Side{sum / count, count});
}

bool startsTwice(const Course& course)
{
    return course.size() > 1 && isPair(course[0].check, course[1].check);
}

Course fromOnset(const Course& whole, QDate onset)
{
    const auto first = std::find_if(whole.begin(), whole.end(), [&](const ScoredCheck& scored) {
        return !onset.isValid() || scored.check.day >= onset;
    });
    return whole.end() - first < 2 ? whole : Course(first, whole.end());
}

/// From the first check on that can be compared: in which enough was answered for Spark or, without such a one before
/// the last, for any area. A short form says too little.
Course fromFirstUsable(const Course& whole)
{
    const auto begin = [&](const auto& isUsable) {
        const auto first = std::find_if(whole.begin(), whole.end(), isUsable);
        return whole.end() - first < 2 ? whole.end() : first;
    };
    auto first = begin([](const ScoredCheck& scored) { return usableSpark(scored.scores).has_value(); });
    if (first == whole.end())
        first = begin([](const ScoredCheck& scored) {
            const auto domains = allDomains();
            return std::any_of(domains.begin(), domains.end(),
                               [&](Domain domain) { return usableScore(scored.scores, domain).has_value(); });
        });
    return first == whole.end() ? whole : Course(first, whole.end());
}

} // namespace

Course courseOf(std::vector<Check> finished)
{
    Course course;
    course.reserve(finished.size());
    for (Check& check : finished) {
        const Scores scores = score(check);
        course.push_back({std::move(check), scores});
    }
    return course;
}

Course courseBy(const std::vector<Check>& checks, QDate day)
{
    std::vector<Check> finished = finishedChecks(checks);
    std::erase_if(finished, [&](const Check& check) { return check.day > day; });
    return courseOf(std::move(finished));
}

std::optional<double> usableScore(const Scores& scores, Domain domain)
{
    const DomainScore& of = scores.of(domain);
    return of.usableForChange ? of.score : std::nullopt;
}

std::optional<double> usableSpark(const Scores& scores)
{
    const bool usable = scores.of(Domain::Exh).usableForChange && scores.of(Domain::Int).usableForChange;
    return usable ? scores.spark : std::nullopt;
}

Wobble wobbleOf(const Course& course, Domain domain)
{
    const auto series = seriesOf(course, [&](const Scores& scores) { return usableScore(scores, domain); });
    return wobbleOf(series, course.back().scores.of(domain).items);
}

std::optional<ScoreChange> domainChange(const Course& course, const Comparison& sides, Domain domain)
{
    const auto read = [domain](const Scores& scores) { return usableScore(scores, domain); };
    const std::optional<Side> from = sideOf(sides.from, read);
    const std::optional<Side> to = sideOf(sides.to, read);
    if (!from || !to)
        return std::nullopt;
    return reliableChange(from->value, to->value, wobbleOf(course, domain).points, from->checks, to->checks, true);
}

std::optional<ScoreChange> sparkChange(const Course& course, const Comparison& sides)
{
    const std::optional<Side> from = sideOf(sides.from, usableSpark);
    const std::optional<Side> to = sideOf(sides.to, usableSpark);
    if (!from || !to)
        return std::nullopt;
    const Scores& last = *sides.to.back();
    const int items = last.of(Domain::Exh).items + last.of(Domain::Int).items;
    return reliableChange(from->value, to->value, wobbleOf(seriesOf(course, usableSpark), items).points, from->checks,
                          to->checks, false);
}

bool isPair(const Check& first, const Check& second)
{
    const qint64 days = first.day.daysTo(second.day);
    return days >= secondCheckFromDay && days <= secondCheckToDay;
}

Comparison sinceTheOneBefore(const Course& course)
{
    const size_t count = course.size();
    if (count < 2 || (count == 2 && startsTwice(course)))
        return {};
    Comparison sides{{&course[count - 2].scores}, {&course[count - 1].scores}};
    if (count == 3 && startsTwice(course))
        sides.from.insert(sides.from.begin(), &course[0].scores);
    return sides;
}

Comparison sinceTheStart(const Course& course, const std::function<std::optional<double>(const Scores&)>& read)
{
    const auto first = std::find_if(course.begin(), course.end(),
                                    [&](const ScoredCheck& scored) { return read(scored.scores).has_value(); });
    const bool twice = startsTwice(course) && first == course.begin() && read(course[1].scores).has_value();
    const auto after = twice ? first + 2 : first == course.end() ? first : first + 1;
    if (after == course.end())
        return {};
    Comparison sides{{&first->scores}, {&course.back().scores}};
    if (twice)
        sides.from.push_back(&course[1].scores);
    if (twice && course.end() - after > 1 && read(course[course.size() - 2].scores).has_value())
        sides.to.insert(sides.to.begin(), &course[course.size() - 2].scores);
    return sides;
}

std::optional<SinceStart> sinceStartOf(const Course& whole, QDate onset)
{
    const Course course = fromFirstUsable(fromOnset(whole, onset));
    SinceStart since;
    const auto note = [&](const Comparison& sides) {
        since.doubleBaseline = since.doubleBaseline || sides.from.size() > 1;
        since.meanOfTwo = since.meanOfTwo || sides.to.size() > 1;
    };
    for (const Domain domain : allDomains()) {
        // All of it is told of one day: an area that could not be compared then has no change since.
        if (!usableScore(course.front().scores, domain))
            continue;
        const Comparison sides =
            sinceTheStart(course, [domain](const Scores& scores) { return usableScore(scores, domain); });
        if (const std::optional<ScoreChange> change = domainChange(whole, sides, domain)) {
            since.domains.emplace(domain, *change);
            note(sides);
        }
    }
    const Comparison sides = sinceTheStart(course, usableSpark);
    since.spark = sparkChange(whole, sides);
    if (since.spark)
        note(sides);
    if (since.domains.empty() && !since.spark)
        return std::nullopt;
    since.day = course.front().check.day;
    return since;
}

} // namespace unrut
