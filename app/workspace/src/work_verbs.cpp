// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/text.h>

#include <algorithm>
#include <limits>

namespace unrut {

namespace {

/// \a goal after \a minutes more of work, told in its history. Errors: OutOfRange, TextTooLong, InvalidText.
Result<Goal> worked(Goal goal, int minutes, const QString& pulledAway, GoalEvent event)
{
    if (minutes < 0 || minutes > std::numeric_limits<int>::max() - goal.minutes)
        return failure(ErrorCode::OutOfRange, QStringLiteral("minutes"));
    auto note = cleanOptionalText(pulledAway.simplified(), maxTitleLength, QStringLiteral("note"));
    if (!note)
        return note.error();
    goal.minutes += minutes;
    event.kind = GoalEvent::Kind::Worked;
    event.from = goal.column;
    event.to = goal.column;
    event.minutes = minutes;
    event.note = *std::move(note);
    if (minutes > 0 || !event.note.isEmpty())
        goal.history.push_back(std::move(event));
    return validatedGoal(std::move(goal));
}

} // namespace

Status Workspace::addMinutes(const GoalId& id, int minutes)
{
    const Goal* goal = d->findGoal(id);
    if (!goal)
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    auto after = worked(*goal, minutes, {}, d->eventNow());
    if (!after)
        return after.error();
    JournalChange change;
    if (!(*after == *goal))
        change.goals.push_back(edited(*goal, *std::move(after)));
    return d->run(Verb::AddMinutes, change);
}

std::optional<FocusTimer> Workspace::timer() const
{
    const Goal* goal = d->timer ? d->findGoal(d->timer->goal) : nullptr;
    return goal && !goal->isBinned() ? d->timer : std::nullopt;
}

Status Workspace::startTimer(const GoalId& id, int minutes)
{
    if (minutes < 1 || minutes > longestFocusTimer)
        return failure(ErrorCode::OutOfRange, QStringLiteral("minutes"));
    const Goal* goal = d->findGoal(id);
    if (!goal || goal->isBinned())
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    if (timer())
        return failure(ErrorCode::AlreadyExists, QStringLiteral("timer"));
    JournalChange change;
    change.timer = Edit<FocusTimer>{d->timer, FocusTimer{id, d->now(), minutes}};
    return d->write(change);
}

Status Workspace::stopTimer(const QString& pulledAway)
{
    const auto running = timer();
    if (!running)
        return failure(ErrorCode::NotFound, QStringLiteral("timer"));
    const Goal& goal = *d->findGoal(running->goal);
    auto after = worked(goal, running->worked(d->now()), pulledAway, d->eventNow());
    if (!after)
        return after.error();
    JournalChange change;
    change.timer = Edit<FocusTimer>{running, std::nullopt};
    if (*after == goal)
        return d->write(change);
    change.goals.push_back(edited(goal, *std::move(after)));
    return d->run(Verb::AddMinutes, change);
}

Status Workspace::reachStage(const GoalId& id, OpportunityStage stage)
{
    const Goal* goal = d->findGoal(id);
    if (!goal || goal->isBinned() || goal->kind != GoalKind::Opportunity)
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    if (goal->parts.opportunity.stage() == stage)
        return {};
    Goal after = *goal;
    auto& stages = after.parts.opportunity.stages;
    const QDate today = d->clock.today();
    // A slip of the hand is mended on the same day without leaving a trace.
    if (!stages.empty() && stages.back().day == today)
        stages.pop_back();
    if (after.parts.opportunity.stage() != stage)
        stages.push_back({stage, today});
    JournalChange change;
    change.goals.push_back(edited(*goal, std::move(after)));
    return d->run(Verb::ReachStage, change);
}

Status Workspace::keepDay(const GoalId& id, QDate day, bool kept)
{
    const Goal* goal = d->findGoal(id);
    if (!goal || goal->isBinned() || goal->kind != GoalKind::SelfCare)
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    Goal after = *goal;
    auto& days = after.parts.selfCare.keptDays;
    std::erase(days, day);
    if (kept)
        days.push_back(day);
    auto valid = validatedGoal(std::move(after));
    if (!valid)
        return valid.error();
    JournalChange change;
    if (!(*valid == *goal))
        change.goals.push_back(edited(*goal, *std::move(valid)));
    return d->run(kept ? Verb::KeepDay : Verb::UnkeepDay, change);
}

} // namespace unrut
