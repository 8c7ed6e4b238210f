// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_fields.h"

#include <domain/reminder.h>

#include <map>

namespace unrut {

/// A reminder's state with what it is about.
struct ReminderStateRow
{
    ReminderSubject subject = ReminderSubject::FridayPage;
    std::optional<Id<struct ReminderThingTag>> thing;
    ReminderState state;
};

template <class Io>
void describe(Io& io, typename Io::template Of<ReminderStateRow>& row)
{
    using namespace Qt::StringLiterals;
    io.key("subject"_L1, row.subject, reminderSubjectKey, reminderSubjectFromKey);
    io.optionalId("thing"_L1, row.thing);
    io.day("shownFor"_L1, row.state.shownFor);
    io.instant("snoozedUntil"_L1, row.state.snoozedUntil);
    io.day("notBefore"_L1, row.state.notBefore);
    io.number("unanswered"_L1, row.state.unansweredInARow, 0, 1000000);
}

[[nodiscard]] inline std::vector<ReminderStateRow> rowsOf(const std::map<ReminderKey, ReminderState>& states)
{
    std::vector<ReminderStateRow> rows;
    for (const auto& [key, state] : states) {
        ReminderStateRow row;
        row.subject = key.subject;
        if (!key.thing.isNull())
            row.thing = Id<struct ReminderThingTag>(key.thing);
        row.state = state;
        rows.push_back(row);
    }
    return rows;
}

template <class Io>
void describe(Io& io, typename Io::template Of<ReminderMemory>& memory)
{
    using namespace Qt::StringLiterals;
    io.day("since"_L1, memory.since);
    io.day("sinceThen"_L1, memory.sinceThen);
    std::vector<ReminderStateRow> rows = rowsOf(memory.states);
    io.list("states"_L1, rows, [](auto& in, auto& row) { describe(in, row); });
    if constexpr (Io::reads) {
        for (const ReminderStateRow& row : rows)
            memory.states[{row.subject, row.thing ? row.thing->uuid() : QUuid()}] = row.state;
    }
    io.instants("shown"_L1, memory.shown);
    io.instant("pausedUntil"_L1, memory.pausedUntil);
    io.list("silences"_L1, memory.silences, [](auto& in, auto& silence) {
        in.neededDay("from"_L1, silence.from);
        in.day("through"_L1, silence.through);
        in.flag("exceptNextCheck"_L1, silence.exceptNextCheck);
    });
}

} // namespace unrut
