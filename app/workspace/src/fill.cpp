// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <domain/import_plan.h>

namespace unrut {

namespace {

template <class T>
std::vector<Edit<T>> allMade(const std::vector<T>& things)
{
    std::vector<Edit<T>> edits;
    edits.reserve(things.size());
    for (const T& thing : things)
        edits.push_back(made(thing));
    return edits;
}

} // namespace

Status Workspace::fill(const Journal& journal)
{
    const auto there = d->store->everything();
    if (!there)
        return there.error();
    if (!isEmpty(*there))
        return failure(ErrorCode::AlreadyExists);

    JournalChange change;
    change.checks = allMade(journal.checks);
    change.goals = allMade(journal.goals);
    change.entries = allMade(journal.entries);
    change.checkIns = allMade(journal.checkIns);
    change.people = allMade(journal.people);
    change.talks = allMade(journal.talks);
    change.lookingBacks = allMade(journal.lookingBacks);
    change.arrivals = allMade(journal.arrivals);
    change.worksheets = allMade(journal.worksheets);
    change.fridayPages = allMade(journal.fridayPages);
    change.practices = allMade(journal.practices);
    if (!(journal.rules == d->rules))
        change.rules = edited(d->rules, journal.rules);
    if (!(journal.reminders == ReminderMemory()))
        change.reminders = made(journal.reminders);
    return d->takeOver(change);
}

} // namespace unrut
