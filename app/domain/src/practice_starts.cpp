// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/practice_starts.h>

#include <algorithm>

namespace unrut {

int startsDuring(const Practice& practice, const std::vector<Goal>& goals, QDate today)
{
    const QDate last = practice.endedOn.isValid() ? std::min(practice.endedOn, today) : today;
    std::ptrdiff_t starts = 0;
    for (const Goal& goal : goals) {
        if (goal.isBinned())
            continue;
        starts += std::count_if(goal.history.begin(), goal.history.end(), [&](const GoalEvent& event) {
            const QDate day = Goal::dayOf(event);
            return event.kind == GoalEvent::Kind::Worked && day >= practice.day && day <= last;
        });
    }
    return static_cast<int>(starts);
}

} // namespace unrut
