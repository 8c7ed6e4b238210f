// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_moves.h"

#include <algorithm>

namespace unrut {

namespace {

/// Closer than this, two positions are spread out again before a card is put between them.
constexpr double leastGap = 1e-6;

} // namespace

BoardEdit::BoardEdit(const std::vector<Goal>& goals, const BoardRules& rules, QDate today, QDateTime now,
                     std::function<QUuid()> nextId)
    : m_before(goals),
      m_rulesBefore(rules),
      m_goals(goals),
      m_rules(rules),
      m_today(today),
      m_now(std::move(now)),
      m_nextId(std::move(nextId))
{}

Goal* BoardEdit::find(const GoalId& id)
{
    const auto there = std::find_if(m_goals.begin(), m_goals.end(), [&](const Goal& goal) { return goal.id == id; });
    return there == m_goals.end() ? nullptr : &*there;
}

GoalEvent BoardEdit::event(GoalEvent::Kind kind, BoardColumn from, BoardColumn to) const
{
    GoalEvent event;
    event.id = HistoryId(m_nextId());
    event.kind = kind;
    event.at = m_now;
    event.from = from;
    event.to = to;
    event.day = m_today;
    return event;
}

void BoardEdit::giveRoom(BoardColumn column)
{
    double position = 0;
    for (const Goal& card : goalsIn(m_goals, column))
        find(card.id)->position = position += 1;
}

void BoardEdit::place(const GoalId& id, BoardColumn column, int row)
{
    const auto others = [&] {
        std::vector<const Goal*> cards = cardsIn(m_goals, column);
        std::erase_if(cards, [&](const Goal* card) { return card->id == id; });
        return cards;
    };
    std::vector<const Goal*> cards = others();
    const int end = static_cast<int>(cards.size());
    const int target = row < 0 ? end : std::min(row, end);
    if (target > 0 && target < end) {
        const auto below = cards.begin() + target;
        if ((*below)->position - (*(below - 1))->position < leastGap) {
            giveRoom(column);
            cards = others();
        }
    }

    Goal& goal = *find(id);
    if (goal.column != column) {
        goal.history.push_back(event(GoalEvent::Kind::Moved, goal.column, column));
        // A decision that is taken up again is open again.
        if (goal.column == BoardColumn::Done && column != BoardColumn::Archive)
            goal.parts.decision.end.reset();
        goal.doneDay = column == BoardColumn::Done ? m_today : column == BoardColumn::Archive ? goal.doneDay : QDate();
        goal.column = column;
    }
    goal.position = positionAt(cards, target);
}

void BoardEdit::add(Goal goal, BoardColumn column, int row)
{
    const GoalId id = goal.id;
    goal.column = column;
    goal.doneDay = column == BoardColumn::Done ? m_today : QDate();
    goal.history.push_back(event(GoalEvent::Kind::Created, column, column));
    m_goals.push_back(std::move(goal));
    place(id, column, row);
}

void BoardEdit::makeRoom(LimitGroup group, int incoming)
{
    std::vector<Goal> doing = goalsIn(m_goals, BoardColumn::Doing);
    std::erase_if(doing, [&](const Goal& goal) { return !goal.countsForLimit(group); });
    const int keep = std::max(0, m_rules.limitOf(group) - incoming);
    while (static_cast<int>(doing.size()) > keep) {
        place(doing.back().id, BoardColumn::Next, 0);
        doing.pop_back();
    }
}

void BoardEdit::narrow(int limit, const std::vector<GoalId>& parked, const GoalId& kept)
{
    for (const GoalId& id : parked) {
        const Goal* card = find(id);
        if (card && !card->isBinned() && card->column == BoardColumn::Doing && !(id == kept))
            place(id, BoardColumn::Next, 0);
    }
    if (limit < 1)
        return;
    m_rules.doingLimit = std::min(limit, largestDoingLimit);
    if (m_rules.mode != LimitMode::Hold || doingCount(m_goals) <= m_rules.doingLimit)
        return;
    if (const Goal* card = find(kept); card && card->countsForLimit())
        place(kept, BoardColumn::Doing, 0);
    makeRoom(LimitGroup::Focus, 0);
}

void BoardEdit::raiseLimit(const GoalId& id)
{
    Goal& goal = *find(id);
    const LimitGroup group = goal.limitGroup();
    const int needed = std::min(doingCount(m_goals, group), largestDoingLimit);
    if (needed <= m_rules.limitOf(group))
        return;
    const bool isSide = group == LimitGroup::SideProject;
    (isSide ? m_rules.sideLimit : m_rules.doingLimit) = needed;
    GoalEvent raised =
        event(isSide ? GoalEvent::Kind::SideLimitRaised : GoalEvent::Kind::LimitRaised, goal.column, goal.column);
    raised.limit = needed;
    goal.history.push_back(std::move(raised));
}

Status BoardEdit::settle(const std::vector<GoalId>& ids, LimitChoice choice)
{
    if (choice == LimitChoice::Raise) {
        for (const GoalId& id : ids) {
            if (find(id)->limitGroup() != LimitGroup::None)
                raiseLimit(id);
        }
    }
    // Only what comes in is judged: a journal may have come with more than its limits allow.
    for (const GoalId& id : ids) {
        const LimitGroup group = find(id)->limitGroup();
        const bool holds = m_rules.mode == LimitMode::Hold && group != LimitGroup::None;
        if (holds && doingCount(m_goals, group) > m_rules.limitOf(group))
            return failure(ErrorCode::LimitReached, QString::number(m_rulesBefore.limitOf(group)));
    }
    return {};
}

bool BoardEdit::looksTheSame() const
{
    const auto cards = [](const std::vector<Goal>& goals, BoardColumn column) {
        std::vector<GoalId> ids;
        for (const Goal* goal : cardsIn(goals, column))
            ids.push_back(goal->id);
        return ids;
    };
    if (!(m_rules == m_rulesBefore))
        return false;
    for (int column = 0; column < boardColumnCount; ++column) {
        const auto which = static_cast<BoardColumn>(column);
        if (cards(m_goals, which) != cards(m_before, which))
            return false;
    }
    return true;
}

JournalChange BoardEdit::change() const
{
    JournalChange change;
    // Cards keep their places here; new ones stand behind those that were there.
    for (size_t i = 0; i < m_goals.size(); ++i) {
        if (i >= m_before.size())
            change.goals.push_back({std::nullopt, m_goals[i]});
        else if (!(m_before[i] == m_goals[i]))
            change.goals.push_back({m_before[i], m_goals[i]});
    }
    if (!(m_rules == m_rulesBefore))
        change.rules = Edit<BoardRules>{m_rulesBefore, m_rules};
    return change;
}

} // namespace unrut
