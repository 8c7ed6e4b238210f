// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_rows.h"

#include "columns.h"
#include "database.h"
#include "meta_rows.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto sinceKey = "reminders.since"_L1;
constexpr auto sinceThenKey = "reminders.since_then"_L1;
constexpr auto pausedKey = "reminders.paused_until"_L1;

QString thingColumn(const QUuid& thing)
{
    return thing.isNull() ? u""_s : thing.toString(QUuid::WithoutBraces);
}

Status readMeta(Database& database, ReminderMemory& memory)
{
    Statement statement(database, u"SELECT key, value FROM meta WHERE key GLOB 'reminders.*'"_s, ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        if (row.text(0) == sinceKey)
            memory.since = dayFrom(row, 1);
        else if (row.text(0) == sinceThenKey)
            memory.sinceThen = dayFrom(row, 1);
        else if (row.text(0) == pausedKey)
            memory.pausedUntil = instantFrom(row, 1);
        return {};
    });
}

Status readStates(Database& database, ReminderMemory& memory)
{
    Statement statement(database,
                        u"SELECT subject, thing, shown_for, snoozed_until, not_before, unanswered "
                        "FROM reminder_states"_s,
                        ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        ReminderKey key;
        if (!readKey(row.text(0), reminderSubjectFromKey, key.subject))
            return unknownValue("reminder_states");
        key.thing = QUuid::fromString(row.text(1));
        memory.states[key] = {dayFrom(row, 2), instantFrom(row, 3), dayFrom(row, 4), row.number(5)};
        return {};
    });
}

Status readLists(Database& database, ReminderMemory& memory)
{
    Statement shown(database, u"SELECT at FROM reminder_notices ORDER BY ordinal"_s, ErrorCode::ReadFailed);
    const Status status = shown.each({}, [&](const Row& row) -> Status {
        memory.shown.push_back(instantFrom(row, 0));
        return {};
    });
    if (!status)
        return status;
    Statement silences(database, u"SELECT first_day, last_day, except_next FROM reminder_silences ORDER BY ordinal"_s,
                       ErrorCode::ReadFailed);
    return silences.each({}, [&](const Row& row) -> Status {
        memory.silences.push_back({dayFrom(row, 0), dayFrom(row, 1), row.number(2) != 0});
        return {};
    });
}

Status writeStates(Database& database, const ReminderMemory& memory)
{
    Statement insert(
        database,
        insertSql("reminder_states"_L1, u"subject, thing, shown_for, snoozed_until, not_before, unanswered"_s),
        ErrorCode::WriteFailed);
    Status status;
    for (const auto& [key, state] : memory.states) {
        if (status)
            status =
                insert.run({QString(reminderSubjectKey(key.subject)), thingColumn(key.thing), dayColumn(state.shownFor),
                            instantColumn(state.snoozedUntil), dayColumn(state.notBefore), state.unansweredInARow});
    }
    return status;
}

Status writeLists(Database& database, const ReminderMemory& memory)
{
    Statement notice(database, insertSql("reminder_notices"_L1, u"ordinal, at"_s), ErrorCode::WriteFailed);
    Status status;
    int ordinal = 0;
    for (const QDateTime& at : memory.shown) {
        if (status)
            status = notice.run({ordinal++, instantColumn(at)});
    }
    Statement silent(database, insertSql("reminder_silences"_L1, u"ordinal, first_day, last_day, except_next"_s),
                     ErrorCode::WriteFailed);
    ordinal = 0;
    for (const Silence& silence : memory.silences) {
        if (status)
            status = silent.run(
                {ordinal++, dayColumn(silence.from), dayColumn(silence.through), int{silence.exceptNextCheck}});
    }
    return status;
}

} // namespace

Result<ReminderMemory> readReminders(Database& database)
{
    ReminderMemory memory;
    Status status = readMeta(database, memory);
    if (status)
        status = readStates(database, memory);
    if (status)
        status = readLists(database, memory);
    if (!status)
        return status.error();
    return memory;
}

Status writeReminders(Database& database, const Edit<ReminderMemory>& edit, const QDateTime& now)
{
    const ReminderMemory memory = edit.after.value_or(ReminderMemory());
    MetaPairs pairs;
    if (memory.since.isValid())
        pairs.emplace_back(sinceKey, dayColumn(memory.since).toString());
    if (memory.sinceThen.isValid())
        pairs.emplace_back(sinceThenKey, dayColumn(memory.sinceThen).toString());
    if (memory.pausedUntil.isValid())
        pairs.emplace_back(pausedKey, instantColumn(memory.pausedUntil).toString());
    Status status = replaceMeta(database, u"reminders.*"_s, pairs, now);
    for (const auto table : {"reminder_states"_L1, "reminder_notices"_L1, "reminder_silences"_L1}) {
        if (status)
            status = database.run("DELETE FROM "_L1 + table);
    }
    if (status)
        status = writeStates(database, memory);
    if (status)
        status = writeLists(database, memory);
    return status;
}

} // namespace unrut
