// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_in_rows.h"

#include "columns.h"
#include "database.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Result<CheckIn> checkInFrom(const Row& row)
{
    CheckIn checkIn;
    checkIn.id = CheckInId::fromString(row.text(0));
    checkIn.day = dayFrom(row, 1);
    if (checkIn.id.isNull() || !checkIn.day.isValid())
        return unknownValue("check_ins");
    checkIn.mood = optionalNumberFrom(row, 2);
    checkIn.energy = optionalNumberFrom(row, 3);
    checkIn.sleep = optionalRealFrom(row, 4);
    checkIn.word = row.text(5);
    checkIn.createdAt = instantFrom(row, 6);
    return checkIn;
}

} // namespace

Result<std::vector<CheckIn>> readCheckIns(Database& database, QDate from, QDate to)
{
    std::vector<CheckIn> checkIns;
    Statement statement(database,
                        u"SELECT id, day, mood, energy, sleep, word, created_at FROM check_ins "
                        "WHERE day >= coalesce(?, '') AND day <= coalesce(?, '9999') ORDER BY day"_s,
                        ErrorCode::ReadFailed);
    const Status status = statement.each({dayColumn(from), dayColumn(to)}, [&](const Row& row) -> Status {
        Result<CheckIn> checkIn = checkInFrom(row);
        if (!checkIn)
            return checkIn.error();
        checkIns.push_back(*std::move(checkIn));
        return {};
    });
    if (!status)
        return status.error();
    return checkIns;
}

Result<LinkDays> readLinkDays(Database& database, QDate from, QDate to)
{
    LinkDays days;
    Statement grateful(database,
                       u"SELECT DISTINCT day FROM entries WHERE deleted_at IS NULL AND kind = 'grateful' "
                       "AND day >= coalesce(?, '') AND day <= coalesce(?, '9999') ORDER BY day"_s,
                       ErrorCode::ReadFailed);
    Status status = grateful.each({dayColumn(from), dayColumn(to)}, [&](const Row& row) {
        days.grateful.push_back(dayFrom(row, 0));
        return Status();
    });
    if (!status)
        return status.error();
    Statement firsts(database,
                     u"SELECT (SELECT day FROM entries WHERE deleted_at IS NULL AND kind = 'grateful' ORDER BY day "
                     "LIMIT 1), (SELECT day FROM check_ins WHERE sleep IS NOT NULL ORDER BY day LIMIT 1), "
                     "(SELECT day FROM check_ins WHERE energy IS NOT NULL ORDER BY day LIMIT 1)"_s,
                     ErrorCode::ReadFailed);
    status = firsts.each({}, [&](const Row& row) {
        days.firstGrateful = dayFrom(row, 0);
        days.firstSleep = dayFrom(row, 1);
        days.firstEnergy = dayFrom(row, 2);
        return Status();
    });
    if (!status)
        return status.error();
    return days;
}

Status writeCheckIns(Database& database, const std::vector<Edit<CheckIn>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    Statement remove(database, u"DELETE FROM check_ins WHERE id = ?"_s, ErrorCode::WriteFailed);
    Statement insert(database,
                     insertSql("check_ins"_L1, u"id, day, mood, energy, sleep, word, created_at, modified_at"_s),
                     ErrorCode::WriteFailed);
    Status status;
    // All of them go first, so that two may change places without meeting on one day.
    for (const Edit<CheckIn>& edit : edits) {
        const std::optional<CheckIn>& any = edit.after ? edit.after : edit.before;
        if (status && any)
            status = remove.run({any->id.toString()});
    }
    for (const Edit<CheckIn>& edit : edits) {
        if (!status || !edit.after)
            continue;
        const CheckIn& checkIn = *edit.after;
        status = insert.run({checkIn.id.toString(), dayColumn(checkIn.day), optionalColumn(checkIn.mood),
                             optionalColumn(checkIn.energy), optionalColumn(checkIn.sleep), checkIn.word,
                             instantColumn(checkIn.createdAt), instantColumn(now)});
    }
    return status;
}

} // namespace unrut
