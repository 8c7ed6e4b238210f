// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_moves.h"
#include "workspace_private.h"

#include <algorithm>
#include <limits>
#include <set>

namespace unrut {

namespace {

Error noGoal()
{
    return failure(ErrorCode::NotFound, QStringLiteral("goal"));
}

/// Raises the limit when that was chosen, and says whether what stands now may stand.
Status settle(BoardEdit& board, const GoalId& id, LimitChoice choice, const BoardRules& rules)
{
    if (choice == LimitChoice::Raise)
        board.raiseLimit(id);
    return board.fits() ? Status() : failure(ErrorCode::LimitReached, QString::number(rules.doingLimit));
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
    const bool becomesFocus = column == BoardColumn::Doing && valid->kind != GoalKind::Opportunity;
    if (becomesFocus && choice == LimitChoice::Swap)
        board.makeRoom(1);
    board.add(*valid, column, becomesFocus ? 0 : -1);
    if (becomesFocus) {
        if (const Status settled = settle(board, valid->id, choice, d->rules); !settled)
            return settled.error();
    }
    const Verb verb = becomesFocus ? Verb::MakeFocus : Verb::AddGoal;
    if (const Status done = d->run(verb, board.change()); !done)
        return done.error();
    return valid->id;
}

Status Workspace::editGoal(const Goal& goal, const QString& mergeKey)
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
    return d->run(Verb::EditGoal, changeOf(*before, *valid), mergeKey);
}

Status Workspace::moveGoals(const std::vector<GoalId>& ids, BoardColumn column, int row, LimitChoice choice)
{
    BoardEdit board = d->boardEdit();
    const std::vector<GoalId> cards = eachOnce(ids);
    const std::set<GoalId> moving(cards.begin(), cards.end());
    int incoming = 0;
    for (const GoalId& id : cards) {
        const Goal* goal = board.find(id);
        if (!goal || goal->isBinned())
            return noGoal();
        incoming += goal->column != BoardColumn::Doing && goal->kind != GoalKind::Opportunity ? 1 : 0;
    }
    // \a row counts the cards that stay, so that it means the same however many are moved.
    const bool entersDoing = column == BoardColumn::Doing && incoming > 0;
    if (entersDoing && choice == LimitChoice::Swap)
        board.makeRoom(incoming);
    const auto staying = [&] {
        auto others = goalsIn(d->goals, column);
        std::erase_if(others, [&](const Goal& card) { return moving.contains(card.id); });
        return static_cast<int>(others.size());
    }();
    int target = row < 0 || choice == LimitChoice::Swap ? -1 : std::min(row, staying);
    // Out of the way first: otherwise cards of the same column that wait for their turn would shift the rows.
    for (const GoalId& id : cards) {
        if (board.find(id)->column == column)
            board.place(id, column, -1);
    }
    for (const GoalId& id : cards) {
        board.place(id, column, target);
        target = target < 0 ? -1 : target + 1;
    }
    const Status settled = entersDoing ? settle(board, cards.front(), choice, d->rules) : Status();
    if (!settled)
        return settled;
    return d->run(Verb::MoveGoal, board.looksTheSame() ? JournalChange() : board.change());
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
    return d->run(Verb::BinGoal, change);
}

Status Workspace::restoreGoal(const GoalId& id, LimitChoice choice)
{
    BoardEdit board = d->boardEdit();
    Goal* goal = board.find(id);
    if (!goal || !goal->isBinned())
        return noGoal();
    if (goal->column == BoardColumn::Doing && goal->kind != GoalKind::Opportunity && choice == LimitChoice::Swap)
        board.makeRoom(1);
    goal->binnedAt = {};
    const Status settled = goal->column == BoardColumn::Doing ? settle(board, id, choice, d->rules) : Status();
    return settled ? d->run(Verb::RestoreGoal, board.change()) : settled;
}

Status Workspace::addMinutes(const GoalId& id, int minutes)
{
    const Goal* goal = d->findGoal(id);
    if (!goal)
        return noGoal();
    if (minutes < 0 || minutes > std::numeric_limits<int>::max() - goal->minutes)
        return failure(ErrorCode::OutOfRange, QStringLiteral("minutes"));
    Goal after = *goal;
    after.minutes += minutes;
    auto valid = validatedGoal(std::move(after));
    if (!valid)
        return valid.error();
    return d->run(Verb::AddMinutes, changeOf(*goal, *valid));
}

Status Workspace::reviewGoal(const GoalId& id, std::optional<Helped> helped)
{
    const Goal* goal = d->findGoal(id);
    if (!goal)
        return noGoal();
    Goal after = *goal;
    after.helped = helped;
    return d->run(Verb::ReviewGoal, changeOf(*goal, after));
}

Status Workspace::setRules(const BoardRules& rules)
{
    if (rules.doingLimit < 1 || rules.doingLimit > largestDoingLimit)
        return failure(ErrorCode::OutOfRange, QStringLiteral("limit"));
    JournalChange change;
    if (!(rules == d->rules))
        change.rules = Edit<BoardRules>{d->rules, rules};
    return d->run(Verb::ChangeLimit, change);
}

} // namespace unrut
