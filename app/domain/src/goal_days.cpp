// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal.h>
#include <domain/goal_days.h>

#include <algorithm>

namespace unrut {

namespace {

/// What put it where it is: time that is worked on it and limits that are raised for it may come after that.
const GoalEvent* arrivalOf(const Goal& goal)
{
    const auto last = std::find_if(goal.history.rbegin(), goal.history.rend(), [](const GoalEvent& event) {
        return event.kind == GoalEvent::Kind::Created || event.kind == GoalEvent::Kind::Moved;
    });
    return last == goal.history.rend() ? nullptr : &*last;
}

} // namespace

QDate dayMade(const Goal& goal)
{
    const bool isTold = !goal.history.empty() && goal.history.front().kind == GoalEvent::Kind::Created;
    return isTold ? Goal::dayOf(goal.history.front()) : goal.createdAt.date();
}

QDateTime arrivedAt(const Goal& goal)
{
    const GoalEvent* arrival = arrivalOf(goal);
    return arrival ? arrival->at : goal.createdAt;
}

QDate dayArrived(const Goal& goal)
{
    const GoalEvent* arrival = arrivalOf(goal);
    return arrival ? Goal::dayOf(*arrival) : dayMade(goal);
}

} // namespace unrut
