// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/arrival.h>
#include <domain/binned_line.h>
#include <domain/check.h>
#include <domain/entry.h>
#include <domain/friday_page.h>
#include <domain/goal.h>
#include <domain/looking_back.h>
#include <domain/person.h>
#include <domain/practice.h>
#include <domain/reminder.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace unrut {

/// One thing before and after: no before means it is made, no after means it goes for good.
template <class T>
struct Edit
{
    std::optional<T> before;
    std::optional<T> after;
    bool operator==(const Edit&) const = default;
};

/// What stands in fields that a person typed into and has not added or saved yet, by the place of the field.
using UnsentTexts = std::map<QString, QString>;

/// A change of the journal as values. Applying it writes every 'after' in one transaction; its inverse is the undo.
struct JournalChange
{
    std::vector<Edit<Check>> checks;
    std::vector<Edit<Goal>> goals;
    std::vector<Edit<Entry>> entries;
    std::vector<Edit<CheckIn>> checkIns;
    std::vector<Edit<Person>> people;
    std::vector<Edit<Talk>> talks;
    std::vector<Edit<LookingBack>> lookingBacks;
    std::vector<Edit<Arrival>> arrivals;
    std::vector<Edit<Worksheet>> worksheets;
    std::vector<Edit<FridayPage>> fridayPages;
    std::vector<Edit<Practice>> practices;
    std::vector<Edit<BinnedLine>> binnedLines; ///< what goes to the bin with, or comes from it into, goals and people
    std::optional<Edit<BoardRules>> rules;
    std::optional<Edit<FocusTimer>> timer;         ///< begins and ends with no undo step of its own
    std::optional<Edit<ReminderMemory>> reminders; ///< no undo step either: what was shown was shown
    std::optional<Edit<UnsentTexts>> unsent;       ///< nor this: it is no part of what the journal says yet

    [[nodiscard]] bool isEmpty() const
    {
        return checks.empty() && goals.empty() && entries.empty() && checkIns.empty() && people.empty() &&
               talks.empty() && lookingBacks.empty() && arrivals.empty() && worksheets.empty() && fridayPages.empty() &&
               practices.empty() && binnedLines.empty() && !rules && !timer && !reminders && !unsent;
    }
    [[nodiscard]] JournalChange inverse() const;
    bool operator==(const JournalChange&) const = default;
};

/// Everything in a journal but lines in the bin, for export, demo and tests. Entries and check-ins by day.
struct Journal
{
    std::vector<Check> checks;
    std::vector<Goal> goals;
    std::vector<Entry> entries;
    std::vector<CheckIn> checkIns;
    std::vector<LookingBack> lookingBacks;
    std::vector<Arrival> arrivals;
    BoardRules rules;
    ReminderMemory reminders;
    std::vector<Person> people;          ///< oldest first
    std::vector<Talk> talks;             ///< oldest first, by when they were made
    std::vector<Worksheet> worksheets;   ///< oldest first
    std::vector<FridayPage> fridayPages; ///< oldest first
    std::vector<Practice> practices;     ///< oldest first
    bool operator==(const Journal&) const = default;
};

} // namespace unrut
