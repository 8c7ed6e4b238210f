// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/journal_change.h>
#include <workspace/workspace.h>

#include <functional>
#include <vector>

namespace unrut {

/// The board while a verb rearranges it: collects edits of whole goals, so that one verb is one change.
class BoardEdit
{
public:
    BoardEdit(const std::vector<Goal>& goals, const BoardRules& rules, QDate today, QDateTime now,
              std::function<QUuid()> nextId);

    /// Puts \a id at \a row of \a column (-1: the end) and records the move in its history.
    void place(const GoalId& id, BoardColumn column, int row);
    /// A goal that is not on the board yet.
    void add(Goal goal, BoardColumn column, int row);
    /// Takes the last cards of \a group out of Doing, to the top of Next, until \a incoming more would fit.
    void makeRoom(LimitGroup group, int incoming);
    /// Takes \a parked out of Doing, to the top of Next, sets the limit on Doing to \a limit (0: leaves it), and takes
    /// out what is more than that, but \a kept.
    void narrow(int limit, const std::vector<GoalId>& parked, const GoalId& kept);
    /// Lifts the limit of \a id's group so that what is in Doing fits, and records it on \a id.
    void raiseLimit(const GoalId& id);

    /// Raises the limits for \a ids when that was chosen, and says whether what stands now may stand: LimitReached.
    [[nodiscard]] Status settle(const std::vector<GoalId>& ids, LimitChoice choice);

    /// True while every card stands where it stood: then nothing was moved that a person could see.
    [[nodiscard]] bool looksTheSame() const;
    [[nodiscard]] Goal* find(const GoalId& id);
    /// What differs from the board it began with.
    [[nodiscard]] JournalChange change() const;

private:
    void giveRoom(BoardColumn column);
    [[nodiscard]] GoalEvent event(GoalEvent::Kind kind, BoardColumn from, BoardColumn to) const;

    const std::vector<Goal>& m_before;
    const BoardRules& m_rulesBefore;
    std::vector<Goal> m_goals;
    BoardRules m_rules;
    QDate m_today;
    QDateTime m_now;
    std::function<QUuid()> m_nextId;
};

} // namespace unrut
