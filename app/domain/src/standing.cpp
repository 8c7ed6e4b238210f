// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/standing.h>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace unrut {

namespace {

constexpr int daysOfHalf = 8 * 7;     // R10: finished
constexpr int daysOfQuarter = 12 * 7; // R10: finished and rated unhelpful

/// A finished check beside what follows from it.
struct ScoredCheck
{
    Check check;
    Scores scores;
};
/// Oldest first.
using Course = std::vector<ScoredCheck>;

Course courseOf(const std::vector<Check>& finished)
{
    Course course;
    course.reserve(finished.size());
    for (const Check& check : finished)
        course.push_back({check, score(check)});
    return course;
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

Wobble wobbleOf(const Course& course, Domain domain)
{
    const auto series = seriesOf(course, [&](const Scores& scores) { return usableScore(scores, domain); });
    return wobbleOf(series, course.back().scores.of(domain).items);
}

std::optional<ScoreChange> domainChange(const Course& course, const Scores& from, const Scores& to, Domain domain)
{
    const std::optional<double> first = usableScore(from, domain);
    const std::optional<double> last = usableScore(to, domain);
    if (!first || !last)
        return std::nullopt;
    return reliableChange(*first, *last, wobbleOf(course, domain).points, 1, 1, true);
}

std::optional<ScoreChange> sparkChange(const Course& course, const Scores& from, const Scores& to)
{
    const std::optional<double> first = usableSpark(from);
    const std::optional<double> last = usableSpark(to);
    if (!first || !last)
        return std::nullopt;
    const int items = to.of(Domain::Exh).items + to.of(Domain::Int).items;
    return reliableChange(*first, *last, wobbleOf(seriesOf(course, usableSpark), items).points, 1, 1, false);
}

std::optional<Domain> focusDomainOf(const std::vector<Goal>& goals)
{
    for (const Goal& goal : goalsIn(goals, BoardColumn::Doing)) {
        if (goal.domain)
            return goal.domain;
    }
    return std::nullopt;
}

/// R3 asks whether things got better since the first check: on the domain in focus or, while there is none, on the one
/// that weighed most then.
bool reliablyImproved(const Course& course, const std::vector<Goal>& goals)
{
    if (course.size() < 2)
        return false;
    std::optional<Domain> domain = focusDomainOf(goals);
    if (!domain)
        domain = headlineDomain(course.front().scores);
    if (!domain)
        return false;
    // A short first check cannot be compared, so the first that can be stands in for it.
    const auto start = std::find_if(course.begin(), course.end(), [&](const ScoredCheck& scored) {
        return usableScore(scored.scores, *domain).has_value();
    });
    if (start == course.end())
        return false;
    const std::optional<ScoreChange> change = domainChange(course, start->scores, course.back().scores, *domain);
    return change && isBetter(change->verdict);
}

/// Done, or archived after it was done, by \a day.
bool isFinished(const Goal& goal, QDate day)
{
    const bool reachedDone =
        goal.column == BoardColumn::Done || (goal.column == BoardColumn::Archive && goal.doneDay.isValid());
    return !goal.isBinned() && reachedDone && (!goal.doneDay.isValid() || goal.doneDay <= day);
}

std::optional<PastUse> pastUse(const Goal& goal, QDate day)
{
    if (!goal.doneDay.isValid())
        return std::nullopt;
    const qint64 ago = goal.doneDay.daysTo(day);
    if (goal.helped == Helped::No && ago <= daysOfQuarter)
        return PastUse::RatedUnhelpful;
    return ago <= daysOfHalf ? std::optional(PastUse::FinishedRecently) : std::nullopt;
}

void addPlayRecord(EngineContext& context, const Goal& goal, QDate day)
{
    if (!goal.play || !isFinished(goal, day))
        return;
    const PlayKind kind = playRow(*goal.play).kind;
    if (goal.play == Play::TraceSource)
        context.traceSaved = true;
    if (kind == PlayKind::Move && goal.helped)
        ++context.reviewedMoves;
    if (kind == PlayKind::Foundation)
        return;
    if (const std::optional<PastUse> use = pastUse(goal, day)) {
        PastUse& kept = context.history.try_emplace(*goal.play, *use).first->second;
        if (*use == PastUse::RatedUnhelpful)
            kept = PastUse::RatedUnhelpful;
    }
}

/// R4. A card ends with a screen that does not trigger, so a check that skipped the screen leaves it as it was.
bool safetyCardOn(const Course& course)
{
    Scores newest = course.back().scores;
    const auto answered = std::find_if(course.rbegin(), course.rend(), [](const ScoredCheck& scored) {
        const WellbeingScreen& screen = scored.check.screen;
        return std::any_of(screen.begin(), screen.end(), [](const Answer& answer) { return answer.isGiven(); });
    });
    newest.screenTriggered = answered != course.rend() && answered->scores.screenTriggered;
    const bool hasBefore = course.size() > 1;
    return safetyCardDue(newest, hasBefore ? std::optional(course[course.size() - 2].scores) : std::nullopt);
}

EngineContext contextOf(const Course& course, const std::vector<Goal>& goals, QDate day)
{
    EngineContext context;
    for (const Goal& goal : goals)
        addPlayRecord(context, goal, day);
    if (course.empty())
        return context;
    const qint64 days = course.front().check.day.daysTo(day);
    context.weeksSinceFirstCheck = static_cast<int>(std::max<qint64>(days, 0) / 7);
    context.reliablyImproved = reliablyImproved(course, goals);
    context.safetyCard = safetyCardOn(course);
    context.importance = course.back().check.importance;
    return context;
}

void addChanges(Standing& standing, const Course& course)
{
    const Scores& from = course[course.size() - 2].scores;
    const Scores& to = course.back().scores;
    for (const Domain domain : allDomains()) {
        const std::optional<ScoreChange> change = domainChange(course, from, to, domain);
        if (!change)
            continue;
        const bool beyondChance =
            std::abs(change->rc) >= bonferroniBound && change->verdict != Verdict::NoReadableChange;
        if (domain == standing.focusDomain || beyondChance)
            standing.changes.emplace(domain, *change);
    }
    standing.sparkChange = sparkChange(course, from, to);
}

Standing standingAtEnd(const Course& course, const std::vector<Goal>& goals, QDate day)
{
    Standing standing;
    standing.check = course.back().check;
    standing.scores = course.back().scores;
    standing.focusDomain = focusDomainOf(goals);
    for (const Domain domain : allDomains())
        standing.wobbles[static_cast<size_t>(domain)] = wobbleOf(course, domain);
    standing.recommendation = recommend(standing.scores, contextOf(course, goals, day));
    if (course.size() > 1) {
        standing.before = course[course.size() - 2].check;
        standing.scoresBefore = course[course.size() - 2].scores;
        addChanges(standing, course);
    }
    return standing;
}

std::vector<Check> finishedBy(const std::vector<Check>& checks, QDate day)
{
    std::vector<Check> finished = finishedChecks(checks);
    finished.erase(std::find_if(finished.begin(), finished.end(), [&](const Check& check) { return check.day > day; }),
                   finished.end());
    return finished;
}

} // namespace

std::vector<Check> finishedChecks(const std::vector<Check>& checks)
{
    std::vector<Check> finished;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(finished),
                 [](const Check& check) { return !check.isDraft() && !check.isBinned(); });
    std::sort(finished.begin(), finished.end(), [](const Check& a, const Check& b) {
        if (a.day != b.day)
            return a.day < b.day;
        return a.finishedAt != b.finishedAt ? a.finishedAt < b.finishedAt : a.id < b.id;
    });
    return finished;
}

EngineContext engineContext(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day)
{
    return contextOf(courseOf(finishedBy(checks, day)), goals, day);
}

std::optional<Standing> standingOn(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day)
{
    const std::vector<Check> finished = finishedBy(checks, day);
    if (finished.empty())
        return std::nullopt;
    return standingAtEnd(courseOf(finished), goals, day);
}

std::optional<Standing> standingOf(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                   const CheckId& check)
{
    std::vector<Check> finished = finishedChecks(checks);
    const auto found =
        std::find_if(finished.begin(), finished.end(), [&](const Check& each) { return each.id == check; });
    if (found == finished.end())
        return std::nullopt;
    const QDate day = found->day;
    finished.erase(found + 1, finished.end());
    return standingAtEnd(courseOf(finished), goals, day);
}

} // namespace unrut
