// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_moves.h"
#include "workspace_private.h"

#include <domain/text.h>

namespace unrut {

namespace {

Error noGoal()
{
    return failure(ErrorCode::NotFound, QStringLiteral("goal"));
}

JournalChange changeOf(const Goal& before, Goal after)
{
    JournalChange change;
    if (!(before == after))
        change.goals.push_back({before, std::move(after)});
    return change;
}

} // namespace

Result<GoalId> Workspace::addGoal(Goal goal, LimitChoice choice)
{
    const BoardColumn column = goal.column;
    goal.id = d->ids.make<GoalId>();
    goal.createdAt = d->now();
    goal.binnedAt = {};
    goal.history.clear();
    for (Step& step : goal.steps)
        step.id = d->ids.make<StepId>();
    auto valid = validatedGoal(std::move(goal));
    if (!valid)
        return valid.error();

    BoardEdit board = d->boardEdit();
    if (column == BoardColumn::Done && valid->isOpenDecision())
        return failure(ErrorCode::DecisionOpen);
    const bool becomesFocus = column == BoardColumn::Doing && valid->limitGroup() != LimitGroup::None;
    if (becomesFocus && choice == LimitChoice::Swap)
        board.makeRoom(valid->limitGroup(), 1);
    board.add(*valid, column, becomesFocus ? 0 : -1);
    if (becomesFocus) {
        if (const Status settled = board.settle({valid->id}, choice); !settled)
            return settled.error();
    }
    const Verb verb = becomesFocus ? Verb::MakeFocus : Verb::AddGoal;
    if (const Status done = d->run(verb, board.change()); !done)
        return done.error();
    return valid->id;
}

Status Workspace::editGoal(const Goal& goal, const QString& mergeKey, LimitChoice choice)
{
    const Goal* before = d->findGoal(goal.id);
    if (!before)
        return noGoal();
    Goal after = goal;
    after.column = before->column;
    after.position = before->position;
    after.history = before->history;
    after.doneDay = before->doneDay;
    after.createdAt = before->createdAt;
    after.binnedAt = before->binnedAt;
    for (Step& step : after.steps) {
        if (step.id.isNull())
            step.id = d->ids.make<StepId>();
    }
    auto valid = validatedGoal(std::move(after));
    if (!valid)
        return valid.error();
    const LimitGroup group = valid->limitGroup();
    const bool comesIn = valid->countsForLimit(group) && !before->countsForLimit(group) && group != LimitGroup::None;
    if (!comesIn || choice == LimitChoice::Respect)
        return d->run(Verb::EditGoal, changeOf(*before, *valid), mergeKey);
    BoardEdit board = d->boardEdit();
    if (choice == LimitChoice::Swap)
        board.makeRoom(group, 1);
    *board.find(goal.id) = *std::move(valid);
    const Status settled = board.settle({goal.id}, choice);
    return settled ? d->run(Verb::EditGoal, board.change(), mergeKey) : settled;
}

Status Workspace::binGoals(const std::vector<GoalId>& ids)
{
    JournalChange change;
    for (const GoalId& id : eachOnce(ids)) {
        const Goal* goal = d->findGoal(id);
        if (!goal || goal->isBinned())
            return noGoal();
        Goal binned = *goal;
        binned.binnedAt = d->now();
        change.goals.push_back(edited(*goal, binned));
    }
    return d->run(change.goals.size() > 1 ? Verb::BinGoals : Verb::BinGoal, change);
}

Status Workspace::restoreGoal(const GoalId& id, LimitChoice choice)
{
    BoardEdit board = d->boardEdit();
    Goal* goal = board.find(id);
    if (!goal || !goal->isBinned())
        return noGoal();
    const bool counts = goal->column == BoardColumn::Doing && goal->limitGroup() != LimitGroup::None;
    if (counts && choice == LimitChoice::Swap)
        board.makeRoom(goal->limitGroup(), 1);
    goal->binnedAt = {};
    const Status settled = counts ? board.settle({id}, choice) : Status();
    return settled ? d->run(Verb::RestoreGoal, board.change()) : settled;
}

Status Workspace::reviewGoal(const GoalId& goal, std::optional<Helped> helped)
{
    const Goal* before = d->findGoal(goal);
    if (!before)
        return noGoal();
    Goal after = *before;
    after.helped = helped;
    return d->run(Verb::ReviewGoal, changeOf(*before, after));
}

Status Workspace::setRules(const BoardRules& rules)
{
    for (const int limit : {rules.doingLimit, rules.sideLimit}) {
        if (limit < 1 || limit > largestDoingLimit)
            return failure(ErrorCode::OutOfRange, QStringLiteral("limit"));
    }
    BoardRules after = rules;
    after.names = d->rules.names; // renaming has its own verb
    JournalChange change;
    if (!(after == d->rules))
        change.rules = Edit<BoardRules>{d->rules, after};
    return d->run(Verb::ChangeLimit, change);
}

Status Workspace::renameColumn(BoardColumn column, const QString& name)
{
    const auto place = static_cast<size_t>(column);
    BoardRules after = d->rules;
    if (place >= after.names.size())
        return failure(ErrorCode::OutOfRange, QStringLiteral("column"));
    auto clean = cleanOptionalText(name.simplified(), longestColumnName, QStringLiteral("column"));
    if (!clean)
        return clean.error();
    after.names[place] = *std::move(clean);
    JournalChange change;
    if (!(after == d->rules))
        change.rules = Edit<BoardRules>{d->rules, std::move(after)};
    return d->run(Verb::RenameColumn, change);
}

} // namespace unrut
