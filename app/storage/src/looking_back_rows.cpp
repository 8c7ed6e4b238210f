// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looking_back_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

using Places = QHash<QString, size_t>;

constexpr auto ownColumns = "id, day, last_good, first_off, named_cause, said, certain_before, certain_after, "
                            "nobody_above, decide_by, created_at, deleted_at"_L1;

Result<LookingBack> lookingBackFrom(const Row& row)
{
    LookingBack told;
    told.id = LookingBackId::fromString(row.text(0));
    told.day = dayFrom(row, 1);
    told.lastGood = dayFrom(row, 2);
    told.firstOff = dayFrom(row, 3);
    if (told.id.isNull() || !readOptionalKey(row, 4, domainFromKey, told.namedCause) ||
        !readOptionalKey(row, 5, saidFromKey, told.said))
        return unknownValue("looking_backs");
    told.certainBefore = optionalNumberFrom(row, 6);
    told.certainAfter = optionalNumberFrom(row, 7);
    told.nobodyAbove = row.number(8) != 0;
    told.decideBy = dayFrom(row, 9);
    told.createdAt = instantFrom(row, 10);
    told.binnedAt = instantFrom(row, 11);
    return told;
}

QVariantList columnsOf(const LookingBack& told, const QDateTime& now)
{
    const auto key = [](QLatin1String text) { return QVariant(QString(text)); };
    return {told.id.toString(),
            dayColumn(told.day),
            dayColumn(told.lastGood),
            dayColumn(told.firstOff),
            told.namedCause ? key(domainKey(*told.namedCause)) : QVariant(),
            told.said ? key(saidKey(*told.said)) : QVariant(),
            optionalColumn(told.certainBefore),
            optionalColumn(told.certainAfter),
            told.nobodyAbove ? 1 : 0,
            dayColumn(told.decideBy),
            instantColumn(told.createdAt),
            instantColumn(told.binnedAt),
            instantColumn(now)};
}

bool takeEvent(const Row& row, LookingBack& told)
{
    const std::optional<CheckEvent> event = eventFromKey(row.text(1));
    if (event)
        told.events.set(static_cast<size_t>(*event));
    return event.has_value();
}

bool takeText(const Row& row, LookingBack& told)
{
    if (const auto text = lookingBackTextFromKey(row.text(1))) {
        told.of(*text) = row.text(2);
        return true;
    }
    const auto list = lookingBackListFromKey(row.text(1));
    if (list)
        told.of(*list).append(row.text(2));
    return list.has_value();
}

bool takeAlly(const Row& row, LookingBack& told)
{
    Ally ally;
    ally.initials = row.text(1);
    if (!row.isNull(3))
        ally.safe = row.number(3) != 0;
    const bool known = readKey(row.text(2), allyRoleFromKey, ally.role);
    told.allies.push_back(ally);
    return known;
}

/// Reads a table of rows that belong to them: its first column names the one.
Status readParts(Database& database, const QString& sql, const Places& places, std::vector<LookingBack>& all,
                 bool (*take)(const Row&, LookingBack&))
{
    Statement statement(database, sql, ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd() || !take(row, all[*place]))
            return unknownValue("looking_back");
        return {};
    });
}

Status writeEvents(Database& database, const LookingBack& told)
{
    Statement insert(database, insertSql("looking_back_events"_L1, u"looking_back_id, event"_s),
                     ErrorCode::WriteFailed);
    Status status;
    for (size_t i = 0; status && i < told.events.size(); ++i) {
        if (told.events.test(i))
            status = insert.run({told.id.toString(), QString(eventKey(static_cast<CheckEvent>(i)))});
    }
    return status;
}

Status writeTexts(Database& database, const LookingBack& told)
{
    Statement insert(database, insertSql("looking_back_texts"_L1, u"looking_back_id, field, ordinal, text"_s),
                     ErrorCode::WriteFailed);
    const QString id = told.id.toString();
    Status status;
    for (int place = 0; status && place < lookingBackTextCount; ++place) {
        const auto text = static_cast<LookingBackText>(place);
        if (!told.of(text).isEmpty())
            status = insert.run({id, QString(lookingBackTextKey(text)), 0, told.of(text)});
    }
    for (int place = 0; place < lookingBackListCount; ++place) {
        const auto list = static_cast<LookingBackList>(place);
        int ordinal = 0;
        for (const QString& line : told.of(list)) {
            if (status)
                status = insert.run({id, QString(lookingBackListKey(list)), ordinal++, line});
        }
    }
    return status;
}

Status writeAllies(Database& database, const LookingBack& told)
{
    Statement insert(database, insertSql("looking_back_allies"_L1, u"looking_back_id, ordinal, initials, role, safe"_s),
                     ErrorCode::WriteFailed);
    Status status;
    int ordinal = 0;
    for (const Ally& ally : told.allies) {
        if (status)
            status = insert.run({told.id.toString(), ordinal++, ally.initials, QString(allyRoleKey(ally.role)),
                                 ally.safe ? QVariant(*ally.safe ? 1 : 0) : QVariant()});
    }
    return status;
}

Status clear(Database& database, const std::vector<Edit<LookingBack>>& edits)
{
    Status status;
    for (const auto& table :
         {"looking_back_events"_L1, "looking_back_texts"_L1, "looking_back_allies"_L1, "looking_backs"_L1}) {
        const bool isOwn = table == "looking_backs"_L1;
        Statement remove(database, u"DELETE FROM %1 WHERE %2 = ?"_s.arg(table, isOwn ? "id"_L1 : "looking_back_id"_L1),
                         ErrorCode::WriteFailed);
        for (const Edit<LookingBack>& edit : edits) {
            const LookingBackId& id = edit.after ? edit.after->id : edit.before->id;
            if (status && !(isOwn && edit.after))
                status = remove.run({id.toString()});
        }
    }
    return status;
}

} // namespace

Result<std::vector<LookingBack>> readLookingBacks(Database& database)
{
    std::vector<LookingBack> all;
    Places places;
    Statement statement(database, u"SELECT %1 FROM looking_backs ORDER BY day, created_at, id"_s.arg(ownColumns),
                        ErrorCode::ReadFailed);
    Status status = statement.each({}, [&](const Row& row) -> Status {
        Result<LookingBack> told = lookingBackFrom(row);
        if (!told)
            return told.error();
        places.insert(row.text(0), all.size());
        all.push_back(*std::move(told));
        return {};
    });
    if (status)
        status =
            readParts(database, u"SELECT looking_back_id, event FROM looking_back_events"_s, places, all, takeEvent);
    if (status)
        status = readParts(database,
                           u"SELECT looking_back_id, field, text FROM looking_back_texts "
                           "ORDER BY looking_back_id, field, ordinal"_s,
                           places, all, takeText);
    if (status)
        status = readParts(database,
                           u"SELECT looking_back_id, initials, role, safe FROM looking_back_allies "
                           "ORDER BY looking_back_id, ordinal"_s,
                           places, all, takeAlly);
    if (!status)
        return status.error();
    return all;
}

Status writeLookingBacks(Database& database, const std::vector<Edit<LookingBack>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    if (Status status = clear(database, edits); !status)
        return status;
    Statement upsert(database, upsertSql("looking_backs"_L1, ownColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status;
    for (const Edit<LookingBack>& edit : edits) {
        if (!edit.after)
            continue;
        if (status)
            status = upsert.run(columnsOf(*edit.after, now));
        for (const auto write : {writeEvents, writeTexts, writeAllies}) {
            if (status)
                status = write(database, *edit.after);
        }
    }
    return status;
}

} // namespace unrut
