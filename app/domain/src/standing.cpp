// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/standing.h>

#include "course.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

namespace unrut {

namespace {

constexpr int daysOfHalf = 8 * 7;     // R10: finished
constexpr int daysOfQuarter = 12 * 7; // R10: finished and rated unhelpful

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
    const Comparison sides = sinceTheStart(course, [&](const Scores& scores) { return usableScore(scores, *domain); });
    const std::optional<ScoreChange> change = domainChange(course, sides, *domain);
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
    if (!goal.isBinned() && (goal.play == Play::ExploreJobs || goal.play == Play::CareerChange))
        context.gateOpenedByPerson = true;
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

bool hasScreen(const Check& check)
{
    return std::any_of(check.screen.begin(), check.screen.end(), [](const Answer& answer) { return answer.isGiven(); });
}

/// R4. A card ends with a screen that does not trigger, so a check that skipped the screen leaves it as it was; and
/// with the word that the person has spoken with someone, said with a check since.
bool safetyCardOn(const Course& course)
{
    Scores newest = course.back().scores;
    newest.screenTriggered = false;
    bool spoken = false;
    for (auto scored = course.rbegin(); scored != course.rend(); ++scored) {
        spoken = spoken || !scored->check.spokenAt.isNull();
        if (hasScreen(scored->check)) {
            newest.screenTriggered = scored->scores.screenTriggered && !spoken;
            break;
        }
    }
    const bool wornSpoken = !course.back().check.spokenAt.isNull();
    const bool hasBefore = course.size() > 1 && !wornSpoken;
    return safetyCardDue(newest, hasBefore ? std::optional(course[course.size() - 2].scores) : std::nullopt);
}

EngineContext contextOf(const Course& course, const std::vector<Goal>& goals, QDate day,
                        const std::optional<LookingBack>& told, const std::vector<FridayPage>& fridayPages)
{
    EngineContext context;
    context.gutReadingsForGo = gutReadingsForGo(fridayPages, day);
    for (const Goal& goal : goals)
        addPlayRecord(context, goal, day);
    if (told) {
        context.noSupervisor = told->nobodyAbove;
        context.factsFirst = wantsFactsFirst(*told);
    }
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
    const Comparison sides = sinceTheOneBefore(course);
    standing.completesBaseline = sides.to.empty();
    for (const Domain domain : allDomains()) {
        const std::optional<ScoreChange> change = domainChange(course, sides, domain);
        if (change && standing.isTold(domain, *change))
            standing.changes.emplace(domain, *change);
    }
    standing.sparkChange = sparkChange(course, sides);
    if (!standing.completesBaseline)
        standing.sinceStart = sinceStartOf(course, standing.onset);
}

Standing standingAtEnd(const Course& course, const std::vector<Goal>& goals, QDate day,
                       const std::vector<LookingBack>& lookingBacks, const std::vector<FridayPage>& fridayPages)
{
    const std::optional<LookingBack> told = lookingBackOn(lookingBacks, day);
    Standing standing;
    standing.check = course.back().check;
    standing.scores = course.back().scores;
    if (told) {
        standing.scores.flags.merge(lookingBackFlags(*told));
        standing.namedCause = told->namedCause;
        standing.onset = told->firstOff;
    }
    standing.focusDomain = focusDomainOf(goals);
    for (const Domain domain : allDomains())
        standing.wobbles[static_cast<size_t>(domain)] = wobbleOf(course, domain);
    standing.recommendation = recommend(standing.scores, contextOf(course, goals, day, told, fridayPages));
    if (course.size() > 1) {
        standing.before = course[course.size() - 2].check;
        standing.scoresBefore = course[course.size() - 2].scores;
        addChanges(standing, course);
    }
    return standing;
}

bool counts(const Check& check)
{
    return !check.isDraft() && !check.isBinned();
}

bool isEarlier(const Check& a, const Check& b)
{
    if (a.day != b.day)
        return a.day < b.day;
    return a.finishedAt != b.finishedAt ? a.finishedAt < b.finishedAt : a.id < b.id;
}

} // namespace

std::vector<Check> finishedChecks(const std::vector<Check>& checks)
{
    std::vector<Check> finished;
    std::copy_if(checks.begin(), checks.end(), std::back_inserter(finished), counts);
    std::sort(finished.begin(), finished.end(), isEarlier);
    return finished;
}

const Check* lastFinished(const std::vector<Check>& checks)
{
    const Check* last = nullptr;
    for (const Check& check : checks) {
        if (counts(check) && (!last || isEarlier(*last, check)))
            last = &check;
    }
    return last;
}

const Check* firstFinished(const std::vector<Check>& checks)
{
    const Check* first = nullptr;
    for (const Check& check : checks) {
        if (counts(check) && (!first || isEarlier(check, *first)))
            first = &check;
    }
    return first;
}

bool Standing::isTold(Domain domain, const ScoreChange& change) const
{
    const bool beyondChance = std::abs(change.rc) >= bonferroniBound && change.verdict != Verdict::NoReadableChange;
    return domain == focusDomain || beyondChance;
}

Wobble Standing::typicalWobble() const
{
    const std::vector<Domain> ranked = rankedDomains(scores, namedCause);
    return wobbleOf(ranked.empty() ? Domain::Wkl : ranked.front());
}

bool Standing::saysTooLittle() const
{
    const auto scored = std::count_if(scores.domains.begin(), scores.domains.end(),
                                      [](const DomainScore& each) { return each.score.has_value(); });
    return recommendation.mode == Mode::Maintain && scored * 2 < domainCount;
}

bool hasDoubleBaseline(const std::vector<Check>& finished)
{
    return finished.size() > 1 && isPair(finished[0], finished[1]);
}

EngineContext engineContext(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day,
                            const std::vector<LookingBack>& lookingBacks, const std::vector<FridayPage>& fridayPages)
{
    return contextOf(courseBy(checks, day), goals, day, lookingBackOn(lookingBacks, day), fridayPages);
}

std::optional<Standing> standingOn(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day,
                                   const std::vector<LookingBack>& lookingBacks,
                                   const std::vector<FridayPage>& fridayPages)
{
    const Course course = courseBy(checks, day);
    if (course.empty())
        return std::nullopt;
    return standingAtEnd(course, goals, day, lookingBacks, fridayPages);
}

std::optional<Standing> standingOf(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                   const CheckId& check, const std::vector<LookingBack>& lookingBacks,
                                   const std::vector<FridayPage>& fridayPages)
{
    std::vector<Check> finished = finishedChecks(checks);
    const auto found =
        std::find_if(finished.begin(), finished.end(), [&](const Check& each) { return each.id == check; });
    if (found == finished.end())
        return std::nullopt;
    const QDate day = found->day;
    finished.erase(found + 1, finished.end());
    return standingAtEnd(courseOf(std::move(finished)), goals, day, lookingBacks, fridayPages);
}

} // namespace unrut
