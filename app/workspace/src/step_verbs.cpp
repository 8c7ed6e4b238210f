// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/text.h>

#include <algorithm>

namespace unrut {

/// Copies the goal, lets \a alter change the copy (and refuse), and writes it as one undo step.
template <class Alter>
Status Workspace::alterGoal(Verb verb, const GoalId& id, Alter alter)
{
    const Goal* before = d->findGoal(id);
    if (!before)
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    Goal after = *before;
    if (const Status altered = alter(after); !altered)
        return altered;
    auto valid = validatedGoal(std::move(after));
    if (!valid)
        return valid.error();
    JournalChange change;
    if (!(*valid == *before))
        change.goals.push_back({*before, *valid});
    return d->run(verb, change);
}

template <class Alter>
Status Workspace::alterStep(Verb verb, const GoalId& goal, const StepId& id, Alter alter)
{
    return alterGoal(verb, goal, [&](Goal& after) -> Status {
        const auto there =
            std::find_if(after.steps.begin(), after.steps.end(), [&](const Step& step) { return step.id == id; });
        if (there == after.steps.end())
            return failure(ErrorCode::NotFound, QStringLiteral("step"));
        return alter(after.steps, there);
    });
}

Result<StepId> Workspace::addStep(const GoalId& goal, const QString& text)
{
    const auto id = d->ids.make<StepId>();
    const Status done = alterGoal(Verb::AddStep, goal, [&](Goal& after) -> Status {
        after.steps.push_back({id, text, {}});
        return {};
    });
    if (!done)
        return done.error();
    return id;
}

Status Workspace::editStep(const GoalId& goal, const StepId& step, const QString& text)
{
    return alterStep(Verb::EditStep, goal, step, [&](auto&, auto there) -> Status {
        there->text = text;
        return {};
    });
}

Status Workspace::tickStep(const GoalId& goal, const StepId& step, bool done)
{
    return alterStep(done ? Verb::TickStep : Verb::UntickStep, goal, step, [&](auto&, auto there) -> Status {
        if (there->isDone() != done)
            there->doneAt = done ? d->now() : QDateTime();
        return {};
    });
}

Status Workspace::moveStep(const GoalId& goal, const StepId& step, int row)
{
    return alterStep(Verb::MoveStep, goal, step, [&](auto& steps, auto there) -> Status {
        if (row < 0 || row >= static_cast<int>(steps.size()))
            return failure(ErrorCode::OutOfRange, QStringLiteral("row"));
        const auto target = steps.begin() + row;
        if (target < there)
            std::rotate(target, there, there + 1);
        else
            std::rotate(there, there + 1, target + 1);
        return {};
    });
}

Status Workspace::removeStep(const GoalId& goal, const StepId& step)
{
    return alterStep(Verb::RemoveStep, goal, step, [](auto& steps, auto there) -> Status {
        steps.erase(there);
        return {};
    });
}

} // namespace unrut
