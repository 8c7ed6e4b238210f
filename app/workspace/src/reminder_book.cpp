// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace_private.h"

#include <workspace/reminders.h>

#include <algorithm>

namespace unrut {

namespace {

/// The newest day by today with an entry of \a kind, or null.
Result<QDate> newestEntryDay(const Workspace& workspace, EntryKind kind)
{
    EntryFilter filter;
    filter.kinds = {kind};
    filter.to = workspace.clock().today();
    const auto newest = workspace.entries(filter, 0, 1);
    if (!newest)
        return newest.error();
    return newest->empty() ? QDate() : newest->front().day;
}

Result<QDate> newestCheckInDay(const Workspace& workspace)
{
    constexpr int lately = 31;
    const QDate today = workspace.clock().today();
    const auto days = workspace.checkIns(today.addDays(-lately), today);
    if (!days)
        return days.error();
    return days->empty() ? QDate() : days->back().day;
}

/// Reads only what a reminder that is switched on needs.
Status readDays(const Workspace& workspace, const ReminderChoices& choices, ReminderFacts& facts)
{
    const auto take = [](const Result<QDate>& day, QDate& into) -> Status {
        if (!day)
            return day.error();
        into = *day;
        return {};
    };
    Status status;
    if (choices.of(ReminderSubject::CheckIn).isOn)
        status = take(newestCheckInDay(workspace), facts.newestCheckIn);
    if (status && choices.of(ReminderSubject::Gratitude).isOn)
        status = take(newestEntryDay(workspace, EntryKind::Grateful), facts.newestGrateful);
    if (status && choices.of(ReminderSubject::Practice).isOn)
        status = take(newestEntryDay(workspace, EntryKind::Win), facts.newestWin);
    // A day of the week that was not chosen asks for nothing.
    if (const Practice* practice = workspace.practice(); practice && !practice->isFor(facts.today))
        facts.newestWin = std::max(facts.newestWin, facts.today);
    return status;
}

} // namespace

Result<ReminderMemory> Workspace::reminderMemory() const
{
    if (!d->reminders) {
        auto read = d->store->reminders();
        if (!read)
            return read.error();
        d->reminders = *std::move(read);
    }
    return *d->reminders;
}

Status Workspace::keepReminders(const ReminderMemory& memory)
{
    if (isReadOnly())
        return failure(ErrorCode::JournalReadOnly, path());
    const auto before = reminderMemory();
    if (!before)
        return before.error();
    JournalChange change;
    if (!(*before == memory))
        change.reminders = edited(*before, memory);
    return change.isEmpty() ? Status() : d->write(change);
}

Result<ReminderBook> reminderBook(const Workspace& workspace, const ReminderMemory& memory,
                                  const ReminderChoices& choices)
{
    ReminderFacts facts{workspace.checks(),
                        workspace.goals(),
                        workspace.people(),
                        workspace.talks(),
                        workspace.arrival(),
                        workspace.clock().today(),
                        memory.since,
                        {},
                        {},
                        {},
                        {},
                        workspace.duesRest()};
    for (const FridayPage& page : workspace.fridayPages()) {
        if (!page.isBinned())
            facts.newestPage = page.day; // oldest first
    }
    if (const Status read = readDays(workspace, choices, facts); !read)
        return read.error();
    ReminderBook book;
    book.reminders = remindersOf(facts, choices);
    book.states = memory.states;
    book.rules = choices.rules;
    book.rules.pausedUntil = memory.pausedUntil;
    book.silences = memory.silences;
    if (const auto silence = silenceAfter(facts.arrival))
        book.silences.push_back(*silence);
    const std::vector<Silence> retreats = retreatsOf(workspace.worksheets());
    book.silences.insert(book.silences.end(), retreats.begin(), retreats.end());
    if (choices.roughDay.isValid())
        book.silences.push_back({choices.roughDay, choices.roughDay, false});
    book.shown = memory.shown;
    return book;
}

QString reminderThing(const Workspace& workspace, const ReminderKey& key)
{
    if (key.thing.isNull())
        return {};
    if (const Goal* goal = workspace.goal(GoalId(key.thing)))
        return goal->title;
    PersonId person(key.thing);
    if (const Talk* talk = workspace.talk(TalkId(key.thing)))
        person = talk->person;
    const Person* found = workspace.person(person);
    return found ? found->name : QString();
}

} // namespace unrut
