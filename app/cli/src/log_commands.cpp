// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli_words.h"
#include "journal_access.h"
#include "option_values.h"

#include <wording/entry_words.h>
#include <wording/goal_words.h>

#include <optional>

namespace unrut::cli {

namespace {

/// The check-in that the options make of what the day has already; what is not given stays.
Result<CheckIn> checkInOf(const CommandRequest& request, const CheckIn& before)
{
    const auto mood = wholeNumberOf(request, "mood", 0, 10);
    if (!mood)
        return mood.error();
    const auto energy = wholeNumberOf(request, "energy", 0, 10);
    if (!energy)
        return energy.error();
    const auto sleep = numberOf(request, "sleep", 0, 24);
    if (!sleep)
        return sleep.error();
    CheckIn after = before;
    if (*mood)
        after.mood = static_cast<int>(**mood);
    if (*energy)
        after.energy = static_cast<int>(**energy);
    if (*sleep)
        after.sleep = **sleep;
    if (request.has("note"))
        after.word = request.value("note");
    return after;
}

} // namespace

Outcome runAdd(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto kind = entryKindFromKey(request.positionals.at(0));
    if (!kind)
        return misused(request.command, CliWords::tr("A line is grateful, win, keep or note."));
    const auto day = dateOf(request, environment.clock);
    if (!day)
        return misused(request.command, day.error());
    Entry entry;
    entry.kind = *kind;
    entry.day = *day;
    entry.text = request.positionals.at(1);
    const auto valid = validatedEntry(entry);
    if (!valid)
        return refused(valid.error());

    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    if (const auto added = (*workspace)->addEntry(valid->kind, valid->text, valid->day); !added)
        return refused(added.error());
    return changed(wording::verbDone(Verb::AddEntry));
}

Outcome runCheckIn(const CommandRequest& request, const CommandEnvironment& environment)
{
    const auto day = dateOf(request, environment.clock);
    if (!day)
        return misused(request.command, day.error());
    CheckIn blank;
    blank.day = *day;
    const auto given = checkInOf(request, blank);
    if (!given)
        return misused(request.command, given.error());
    if (given->isEmpty())
        return misused(request.command, CliWords::tr("Give at least one of --mood, --energy, --sleep and --note."));
    if (const auto valid = validatedCheckIn(*given); !valid)
        return refused(valid.error());

    const auto workspace = openToWrite(request, environment);
    if (!workspace)
        return refusedToOpen(request.journal, workspace.error());
    const auto before = (*workspace)->checkIn(*day);
    if (!before)
        return refused(before.error());
    const auto after = checkInOf(request, before->value_or(blank));
    if (!after)
        return misused(request.command, after.error());
    if (const Status set = (*workspace)->setCheckIn(*after); !set)
        return refused(set.error());
    return changed(wording::checkInLine(*after));
}

} // namespace unrut::cli
