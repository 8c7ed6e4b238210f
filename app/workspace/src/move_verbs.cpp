// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_moves.h"
#include "workspace_private.h"

#include <algorithm>
#include <map>
#include <set>

namespace unrut {

namespace {

using Incoming = std::map<LimitGroup, int>;

/// What a person would say who moved \a goal to a column that is neither Done nor the archive.
Verb verbOfOne(const Goal& goal, BoardColumn from, BoardColumn to)
{
    if (to == BoardColumn::Doing && goal.limitGroup() != LimitGroup::None)
        return Verb::MakeFocus;
    if (from == BoardColumn::Done)
        return Verb::ReopenGoal;
    const bool isAside = to == BoardColumn::Next || to == BoardColumn::Dreams;
    return from == BoardColumn::Doing && isAside ? Verb::SetGoalAside : Verb::MoveGoal;
}

/// The verb that undo names: what a person would say they did.
Verb verbOf(BoardEdit& board, const std::vector<GoalId>& ids, BoardColumn column, const std::vector<Goal>& before)
{
    std::set<BoardColumn> from;
    for (const Goal& goal : before) {
        if (std::find(ids.begin(), ids.end(), goal.id) != ids.end())
            from.insert(goal.column);
    }
    if (from == std::set{column})
        return Verb::OrderGoals;
    const bool isOne = ids.size() == 1;
    switch (column) {
    case BoardColumn::Done:
        return isOne ? Verb::FinishGoal : Verb::FinishGoals;
    case BoardColumn::Archive:
        return isOne ? Verb::ArchiveGoal : Verb::ArchiveGoals;
    default:
        return isOne ? verbOfOne(*board.find(ids.front()), *from.begin(), column) : Verb::MoveGoals;
    }
}

/// How many of \a ids would newly count for each limit. Errors: NotFound, DecisionOpen.
Result<Incoming> incomingOf(BoardEdit& board, const std::vector<GoalId>& ids, BoardColumn column)
{
    Incoming incoming;
    for (const GoalId& id : ids) {
        const Goal* goal = board.find(id);
        if (!goal || goal->isBinned())
            return failure(ErrorCode::NotFound, QStringLiteral("goal"));
        if (column == BoardColumn::Done && goal->column != BoardColumn::Done && goal->isOpenDecision())
            return failure(ErrorCode::DecisionOpen);
        if (column == BoardColumn::Doing && goal->column != BoardColumn::Doing &&
            goal->limitGroup() != LimitGroup::None)
            ++incoming[goal->limitGroup()];
    }
    return incoming;
}

/// Puts \a ids, in their order, at \a row among the cards of \a column that stay.
void placeAll(BoardEdit& board, const std::vector<GoalId>& ids, BoardColumn column, int row)
{
    // Out of the way first: otherwise cards of the same column that wait for their turn would shift the rows.
    for (const GoalId& id : ids) {
        if (board.find(id)->column == column)
            board.place(id, column, -1);
    }
    for (const GoalId& id : ids) {
        board.place(id, column, row);
        row = row < 0 ? -1 : row + 1;
    }
}

} // namespace

Status Workspace::moveGoals(const std::vector<GoalId>& ids, BoardColumn column, int row, LimitChoice choice)
{
    BoardEdit board = d->boardEdit();
    const std::vector<GoalId> cards = eachOnce(ids);
    if (cards.empty())
        return {};
    const auto incoming = incomingOf(board, cards, column);
    if (!incoming)
        return incoming.error();
    if (choice == LimitChoice::Swap) {
        for (const auto& [group, count] : *incoming)
            board.makeRoom(group, count);
    }
    const auto staying = cardsIn(d->goals, column);
    const auto moved = std::count_if(staying.begin(), staying.end(), [&](const Goal* card) {
        return std::find(cards.begin(), cards.end(), card->id) != cards.end();
    });
    // \a row counts the cards that stay, so that it means the same however many are moved.
    const int last = static_cast<int>(staying.size()) - static_cast<int>(moved);
    placeAll(board, cards, column, row < 0 || choice == LimitChoice::Swap ? -1 : std::min(row, last));
    const Status settled = incoming->empty() ? Status() : board.settle(cards, choice);
    if (!settled)
        return settled;
    return d->run(verbOf(board, cards, column, d->goals), board.looksTheSame() ? JournalChange() : board.change());
}

Status Workspace::endDecision(const GoalId& goal, DecisionEnd end, const QString& words, QDate review)
{
    BoardEdit board = d->boardEdit();
    Goal* card = board.find(goal);
    if (!card || card->isBinned() || card->kind != GoalKind::Decision)
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    if (end == DecisionEnd::Deferred && words.trimmed().isEmpty())
        return failure(ErrorCode::EmptyText, QStringLiteral("reason"));
    card->parts.decision.end = end;
    card->parts.decision.endWords = words;
    card->parts.decision.review = review;
    auto valid = validatedGoal(*card);
    if (!valid)
        return valid.error();
    *card = *std::move(valid);
    if (card->column != BoardColumn::Done)
        board.place(goal, BoardColumn::Done, 0);
    return d->run(Verb::EndDecision, board.change());
}

} // namespace unrut
