// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <QScopedValueRollback>

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
    Q_ASSERT_X(!d->announcing, "Workspace", "a verb was called from a slot of changed()");
    const auto there = d->store->everything();
    if (!there)
        return there.error();
    const bool isEmpty = there->checks.empty() && there->goals.empty() && there->entries.empty() &&
                         there->checkIns.empty() && there->people.empty() && there->talks.empty() &&
                         there->lookingBacks.empty() && there->arrivals.empty() && there->worksheets.empty() &&
                         there->fridayPages.empty() && there->practices.empty();
    if (!isEmpty)
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
    if (const Status allowed = d->allows(change); !allowed)
        return allowed;
    if (const Status stored = d->store->apply(change, d->now()); !stored)
        return stored;
    d->stack.clear();
    if (const Status loaded = d->load(); !loaded)
        return loaded;

    WorkspaceChange what;
    what.everything = true;
    {
        const QScopedValueRollback<bool> guard(d->announcing, true);
        Q_EMIT changed(what);
    }
    Q_EMIT undoChanged();
    return {};
}

} // namespace unrut
