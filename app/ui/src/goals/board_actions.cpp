// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_actions.h"

#include "common/limit_dialog.h"

#include <domain/quick_goal.h>
#include <models/column_model.h>
#include <wording/goal_words.h>
#include <wording/quick_words.h>
#include <wording/typed.h>

#include <QWidget>

#include <algorithm>
#include <set>

namespace unrut {

BoardActions::BoardActions(const PageContext& context, QWidget* asker)
    : QObject(asker), m_context(context), m_asker(asker)
{}

QString BoardActions::nameOf(BoardColumn column) const
{
    return wording::columnName(column, m_context.workspace.rules());
}

void BoardActions::add(BoardColumn column, const QString& line)
{
    const QuickGoal typed = quickGoalFrom(line, m_context.workspace.clock().today(), wording::quickWords());
    addGoal(goalFrom(typed, column, m_context.workspace.people()), LimitChoice::Respect);
}

void BoardActions::addGoal(const Goal& goal, LimitChoice choice)
{
    const auto added = m_context.workspace.addGoal(goal, choice);
    if (added) {
        Q_EMIT this->added(goal.column);
        m_context.shell.announce(tr("Added to %1.").arg(nameOf(goal.column)));
    } else if (added.error().code == ErrorCode::LimitReached) {
        askAboutLimit(m_asker, m_context.workspace, {goal.limitGroup(), 1},
                      [this, goal](LimitChoice chosen) { addGoal(goal, chosen); });
    } else {
        m_context.shell.report(added.error());
    }
}

void BoardActions::move(const std::vector<GoalId>& ids, BoardColumn column, int row, LimitChoice choice)
{
    if (ids.empty())
        return;
    const Status moved = m_context.workspace.moveGoals(ids, column, row, choice);
    if (moved) {
        tell(ids, column);
        Q_EMIT this->moved(ids, column);
    } else if (moved.error().code == ErrorCode::LimitReached) {
        Q_EMIT refused();
        askAboutLimit(m_asker, m_context.workspace, limitQuestion(m_context.workspace, ids),
                      [this, ids, column, row](LimitChoice chosen) { move(ids, column, row, chosen); });
    } else {
        m_context.shell.report(moved.error());
        if (moved.error().code != ErrorCode::DecisionOpen)
            return;
        const auto open = std::find_if(ids.begin(), ids.end(), [this](const GoalId& id) {
            const Goal* goal = m_context.workspace.goal(id);
            return goal && goal->isOpenDecision();
        });
        Q_EMIT decisionOpen(open == ids.end() ? ids.front() : *open);
    }
}

void BoardActions::tell(const std::vector<GoalId>& ids, BoardColumn column)
{
    const BoardRules& rules = m_context.workspace.rules();
    const Goal* first = m_context.workspace.goal(ids.front());
    const LimitGroup group = first ? first->limitGroup() : LimitGroup::Focus;
    const int inDoing = doingCount(m_context.workspace.goals(), group);
    QString told = tr("%Ln cards moved to %1", nullptr, static_cast<int>(ids.size())).arg(nameOf(column));
    if (first && ids.size() == 1)
        told = tr("Moved to %1: %2").arg(nameOf(column), wording::isolated(wording::brief(first->title)));
    const bool isOver = column == BoardColumn::Doing && rules.mode == LimitMode::Signal && group != LimitGroup::None &&
                        inDoing > rules.limitOf(group);
    m_context.shell.announce(isOver ? told + QLatin1Char(' ') + wording::overLimitHint(rules, inDoing, group) : told);
}

void BoardActions::moveBy(const ColumnModel& from, const std::vector<GoalId>& ids, int columns, int rows)
{
    const int target = static_cast<int>(from.column()) + columns;
    if (ids.empty() || target < 0 || target >= shownColumnCount)
        return;
    if (columns != 0) {
        move(ids, static_cast<BoardColumn>(target), 0);
        return;
    }
    const int first = from.indexOf(ids.front()).row();
    const int past = first + rows + (rows > 0 ? static_cast<int>(ids.size()) : 0);
    if (past >= 0 && past <= from.rowCount())
        drop(from, ids, past);
}

void BoardActions::drop(const ColumnModel& to, const std::vector<GoalId>& ids, int row)
{
    const auto isThere = [&](const GoalId& id) { return to.indexOf(id).isValid(); };
    if (to.order() != CardOrder::ByHand) {
        if (std::any_of(ids.begin(), ids.end(), isThere))
            m_context.shell.announce(tr("The cards are sorted. Choose ‘Sort by hand’ to place them yourself."));
        else
            move(ids, to.column(), -1);
        return;
    }
    // The first card at or below the drop place that stays where it is: the moved ones go before it.
    const std::set<GoalId> moving(ids.begin(), ids.end());
    int anchor = row;
    while (anchor < to.rowCount() && moving.contains(to.goal(anchor).id))
        ++anchor;
    int target = -1;
    if (anchor < to.rowCount()) {
        std::vector<const Goal*> staying = cardsIn(m_context.workspace.goals(), to.column());
        std::erase_if(staying, [&](const Goal* card) { return moving.contains(card->id); });
        const GoalId id = to.goal(anchor).id;
        const auto there =
            std::find_if(staying.begin(), staying.end(), [&](const Goal* card) { return card->id == id; });
        target = static_cast<int>(there - staying.begin());
    }
    move(ids, to.column(), target);
}

void BoardActions::tick(const GoalId& goal, const StepId& step)
{
    const Goal* card = m_context.workspace.goal(goal);
    const Step* next = card ? card->nextStep() : nullptr;
    const QString text = next && next->id == step ? next->text.simplified() : QString();
    if (const Status ticked = m_context.workspace.tickStep(goal, step, true); !ticked)
        m_context.shell.report(ticked.error());
    else
        m_context.shell.announce(text.isEmpty() ? tr("Step done.") : tr("Step done: %1").arg(wording::isolated(text)));
}

void BoardActions::bin(const std::vector<GoalId>& ids)
{
    if (ids.empty())
        return;
    if (const Status binned = m_context.workspace.binGoals(ids); !binned)
        m_context.shell.report(binned.error());
    else
        m_context.shell.announce(tr("In the bin. Undo brings it back."));
}

void BoardActions::restore(const GoalId& id, LimitChoice choice)
{
    const Goal* goal = m_context.workspace.goal(id);
    if (!goal)
        return;
    const BoardColumn column = goal->column;
    const Status restored = m_context.workspace.restoreGoal(id, choice);
    if (restored)
        m_context.shell.announce(tr("Back in %1.").arg(nameOf(column)));
    else if (restored.error().code == ErrorCode::LimitReached)
        askAboutLimit(m_asker, m_context.workspace, {goal->limitGroup(), 1},
                      [this, id](LimitChoice chosen) { restore(id, chosen); });
    else
        m_context.shell.report(restored.error());
}

} // namespace unrut
