// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/journal_json.h>

#include "check_fields.h"
#include "goal_fields.h"
#include "json_reader.h"
#include "json_values.h"
#include "page_fields.h"
#include "people_fields.h"
#include "reminder_fields.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto formatKey = "format"_L1;
constexpr auto formatName = "unrut-journal"_L1;
constexpr auto versionKey = "version"_L1;

/// A list of things, each as its own description says.
template <class Io, class List>
void things(Io& io, QLatin1String name, List& list)
{
    io.list(name, list, [](auto& in, auto& thing) { describe(in, thing); });
}

template <class Io>
void describe(Io& io, typename Io::template Of<Journal>& journal)
{
    io.part("rules"_L1, [&](auto& in) { describe(in, journal.rules); });
    things(io, "goals"_L1, journal.goals);
    things(io, "assessments"_L1, journal.checks);
    things(io, "entries"_L1, journal.entries);
    things(io, "checkIns"_L1, journal.checkIns);
    things(io, "people"_L1, journal.people);
    things(io, "talks"_L1, journal.talks);
    things(io, "lookingBacks"_L1, journal.lookingBacks);
    things(io, "arrivals"_L1, journal.arrivals);
    things(io, "worksheets"_L1, journal.worksheets);
    things(io, "fridayPages"_L1, journal.fridayPages);
    things(io, "practices"_L1, journal.practices);
    io.part("reminders"_L1, [&](auto& in) { describe(in, journal.reminders); });
}

Result<Check> validatedCheck(const Check& check)
{
    const Status valid = validateCheck(check);
    // A draft begins without an answer.
    if (!valid && !(check.isDraft() && valid.error().code == ErrorCode::NoAnswers))
        return valid.error();
    return check;
}

template <class T>
Status validate(std::vector<T>& things, Result<T> (*validated)(T), ReadingWatch& watch)
{
    for (T& thing : things) {
        if (const Status goesOn = watch.pass(); !goesOn)
            return goesOn;
        Result<T> valid = validated(std::move(thing));
        if (!valid)
            return valid.error();
        thing = *std::move(valid);
    }
    return {};
}

/// The rules that the program keeps when it writes them, beside those of their members.
Status validate(Journal& journal, ReadingWatch& watch)
{
    Status status = validate<Goal>(journal.goals, validatedGoal, watch);
    for (const Check& check : journal.checks) {
        if (status && !validatedCheck(check))
            status = validatedCheck(check).error();
    }
    const auto also = [&](auto& list, auto validated) {
        if (status)
            status = validate(list, validated, watch);
    };
    also(journal.entries, validatedEntry);
    also(journal.checkIns, validatedCheckIn);
    also(journal.people, validatedPerson);
    also(journal.talks, validatedTalk);
    also(journal.lookingBacks, validatedLookingBack);
    also(journal.arrivals, validatedArrival);
    also(journal.worksheets, validatedWorksheet);
    also(journal.fridayPages, validatedFridayPage);
    also(journal.practices, validatedPractice);
    return status;
}

/// How many things its lists hold.
qsizetype thingsIn(const QJsonObject& object)
{
    qsizetype count = 0;
    for (const auto& member : object)
        count += member.toArray().size();
    return count;
}

/// Errors: WrongShape, JournalNewer.
Status readableVersion(const QJsonObject& object)
{
    if (object.value(formatKey).toString() != formatName)
        return failure(ErrorCode::WrongShape, TransferWords::tr("a journal that Unrut exported is expected"));
    const double version = object.value(versionKey).toDouble();
    if (version > journalJsonVersion)
        return failure(ErrorCode::JournalNewer, QString::number(version));
    if (version != journalJsonVersion)
        return failure(ErrorCode::WrongShape,
                       TransferWords::tr("%1: the number of a version is expected").arg(versionKey));
    return {};
}

} // namespace

QByteArray journalJson(const Journal& journal)
{
    JsonOut out;
    out.put(formatKey, formatName);
    out.put(versionKey, journalJsonVersion);
    describe(out, journal);
    return document(out.object());
}

Result<Journal> journalFromJson(const QByteArray& json, const KeepReading& keep)
{
    const Result<QJsonObject> object = readJsonObject(json);
    if (!object)
        return object.error();
    if (const Status readable = readableVersion(*object); !readable)
        return readable.error();
    Status status;
    Journal journal;
    // Each is read, and then looked at as a whole.
    ReadingWatch watch(keep, 2 * thingsIn(*object));
    JsonIn in(*object, status, watch);
    in.allow(formatKey);
    in.allow(versionKey);
    describe(in, journal);
    in.finish();
    if (status)
        status = validate(journal, watch);
    if (!status)
        return status.error();
    return journal;
}

bool isJournalJson(const QByteArray& json)
{
    const Result<QJsonObject> object = readJsonObject(json);
    return object && object->value(formatKey).toString() == formatName;
}

} // namespace unrut
