// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/journal_change.h>

#include <utility>

namespace unrut {

namespace {

template <class T>
Edit<T> inverted(const Edit<T>& edit)
{
    return {edit.after, edit.before};
}

template <class T>
std::vector<Edit<T>> inverted(const std::vector<Edit<T>>& edits)
{
    // Last made, first taken back: two edits of one thing then end where the first began.
    std::vector<Edit<T>> back;
    back.reserve(edits.size());
    for (auto edit = edits.rbegin(); edit != edits.rend(); ++edit)
        back.push_back(inverted(*edit));
    return back;
}

} // namespace

JournalChange JournalChange::inverse() const
{
    JournalChange back;
    back.checks = inverted(checks);
    back.goals = inverted(goals);
    back.entries = inverted(entries);
    back.checkIns = inverted(checkIns);
    back.people = inverted(people);
    back.talks = inverted(talks);
    back.lookingBacks = inverted(lookingBacks);
    back.arrivals = inverted(arrivals);
    back.worksheets = inverted(worksheets);
    back.fridayPages = inverted(fridayPages);
    back.practices = inverted(practices);
    back.binnedLines = inverted(binnedLines);
    if (rules)
        back.rules = inverted(*rules);
    if (timer)
        back.timer = inverted(*timer);
    if (reminders)
        back.reminders = inverted(*reminders);
    if (unsent)
        back.unsent = inverted(*unsent);
    return back;
}

} // namespace unrut
