// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

namespace unrut {

Result<EntryId> Workspace::addEntry(EntryKind kind, const QString& text, QDate day, std::optional<GoalId> goal)
{
    Entry entry;
    entry.id = d->ids.make<EntryId>();
    entry.kind = kind;
    entry.text = text;
    entry.day = day;
    entry.goal = goal;
    entry.createdAt = d->now();
    if (goal && !d->findGoal(*goal))
        return failure(ErrorCode::NotFound, QStringLiteral("goal"));
    auto valid = validatedEntry(std::move(entry));
    if (!valid)
        return valid.error();
    JournalChange change;
    change.entries.push_back(made(*valid));
    if (const Status done = d->run(Verb::AddEntry, change); !done)
        return done.error();
    return valid->id;
}

Status Workspace::editEntry(const EntryId& id, EntryKind kind, const QString& text, QDate day)
{
    const auto found = d->store->entry(id);
    if (!found)
        return found.error();
    if (!found->has_value())
        return failure(ErrorCode::NotFound, QStringLiteral("entry"));
    const Entry& before = **found;
    Entry after = before;
    after.kind = kind;
    after.text = text;
    after.day = day;
    auto valid = validatedEntry(std::move(after));
    if (!valid)
        return valid.error();
    if (*valid == before)
        return {};
    JournalChange change;
    change.entries.push_back(edited(before, *valid));
    return d->run(Verb::EditEntry, change);
}

Status Workspace::setEntriesKind(const std::vector<EntryId>& ids, EntryKind kind)
{
    JournalChange change;
    for (const EntryId& id : eachOnce(ids)) {
        const auto found = d->store->entry(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return failure(ErrorCode::NotFound, QStringLiteral("entry"));
        const Entry& before = **found;
        if (before.kind == kind)
            continue;
        Entry after = before;
        after.kind = kind;
        change.entries.push_back(edited(before, after));
    }
    return d->run(Verb::ChangeEntryKind, change);
}

/// Puts entries into the bin, or takes them out when \a binnedAt is null. What is there already is left alone.
Status Workspace::setEntriesBinned(Verb verb, const std::vector<EntryId>& ids, const QDateTime& binnedAt)
{
    JournalChange change;
    for (const EntryId& id : eachOnce(ids)) {
        const auto found = d->store->entry(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return failure(ErrorCode::NotFound, QStringLiteral("entry"));
        const Entry& before = **found;
        if (before.isBinned() == binnedAt.isValid())
            continue;
        Entry after = before;
        after.binnedAt = binnedAt;
        change.entries.push_back(edited(before, after));
    }
    return d->run(verb, change);
}

Status Workspace::binEntries(const std::vector<EntryId>& ids)
{
    return setEntriesBinned(Verb::BinEntry, ids, d->now());
}

Status Workspace::restoreEntries(const std::vector<EntryId>& ids)
{
    return setEntriesBinned(Verb::RestoreEntry, ids, {});
}

Status Workspace::setCheckIn(const CheckIn& checkIn, const QString& mergeKey)
{
    auto valid = validatedCheckIn(checkIn);
    if (!valid)
        return valid.error();
    const auto before = d->store->checkIn(valid->day);
    if (!before)
        return before.error();
    Edit<CheckIn> edit{*before, *valid};
    edit.after->id = edit.before ? edit.before->id : d->ids.make<CheckInId>();
    edit.after->createdAt = edit.before ? edit.before->createdAt : d->now();
    if (valid->isEmpty())
        edit.after.reset();
    if (edit.before == edit.after)
        return {};
    JournalChange change;
    change.checkIns.push_back(std::move(edit));
    return d->run(Verb::CheckIn, change, mergeKey);
}

} // namespace unrut
