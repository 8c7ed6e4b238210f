// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal.h>
#include <domain/goal_days.h>

namespace unrut {

QDate dayMade(const Goal& goal)
{
    const bool isTold = !goal.history.empty() && goal.history.front().kind == GoalEvent::Kind::Created;
    return isTold ? Goal::dayOf(goal.history.front()) : goal.createdAt.date();
}

} // namespace unrut
