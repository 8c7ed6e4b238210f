// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ownColumns = "id, day, domain, helpers, letter, quiet_since, created_at, deleted_at"_L1;

Result<Arrival> arrivalFrom(const Row& row)
{
    Arrival arrival;
    arrival.id = ArrivalId::fromString(row.text(0));
    arrival.day = dayFrom(row, 1);
    if (arrival.id.isNull() || !readOptionalKey(row, 2, domainFromKey, arrival.domain))
        return unknownValue("arrivals");
    arrival.helpers = row.text(3);
    arrival.letter = row.text(4);
    arrival.quietSince = dayFrom(row, 5);
    arrival.createdAt = instantFrom(row, 6);
    arrival.binnedAt = instantFrom(row, 7);
    return arrival;
}

Status writeArrival(Database& database, const Arrival& arrival, const QDateTime& now)
{
    Statement upsert(database, upsertSql("arrivals"_L1, ownColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status = upsert.run({arrival.id.toString(), dayColumn(arrival.day),
                                arrival.domain ? QVariant(QString(domainKey(*arrival.domain))) : QVariant(),
                                arrival.helpers, arrival.letter, dayColumn(arrival.quietSince),
                                instantColumn(arrival.createdAt), instantColumn(arrival.binnedAt), instantColumn(now)});
    Statement insert(database, insertSql("arrival_signs"_L1, u"arrival_id, ordinal, cue, step"_s),
                     ErrorCode::WriteFailed);
    int ordinal = 0;
    for (const EarlySign& sign : arrival.signs) {
        if (status)
            status = insert.run({arrival.id.toString(), ordinal++, sign.cue, sign.step});
    }
    return status;
}

} // namespace

Result<std::vector<Arrival>> readArrivals(Database& database)
{
    std::vector<Arrival> all;
    QHash<QString, size_t> places;
    Statement own(database, u"SELECT %1 FROM arrivals ORDER BY day, created_at, id"_s.arg(ownColumns),
                  ErrorCode::ReadFailed);
    Status status = own.each({}, [&](const Row& row) -> Status {
        Result<Arrival> arrival = arrivalFrom(row);
        if (!arrival)
            return arrival.error();
        places.insert(row.text(0), all.size());
        all.push_back(*std::move(arrival));
        return {};
    });
    if (!status)
        return status.error();
    Statement signs(database, u"SELECT arrival_id, cue, step FROM arrival_signs ORDER BY arrival_id, ordinal"_s,
                    ErrorCode::ReadFailed);
    status = signs.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd())
            return unknownValue("arrival_signs");
        all[*place].signs.push_back({row.text(1), row.text(2)});
        return {};
    });
    if (!status)
        return status.error();
    return all;
}

Status writeArrivals(Database& database, const std::vector<Edit<Arrival>>& edits, const QDateTime& now)
{
    Status status;
    for (const Edit<Arrival>& edit : edits) {
        const QString id = (edit.after ? edit.after->id : edit.before->id).toString();
        Statement signs(database, u"DELETE FROM arrival_signs WHERE arrival_id = ?"_s, ErrorCode::WriteFailed);
        if (status)
            status = signs.run({id});
        Statement own(database, u"DELETE FROM arrivals WHERE id = ?"_s, ErrorCode::WriteFailed);
        if (status && !edit.after)
            status = own.run({id});
        if (status && edit.after)
            status = writeArrival(database, *edit.after, now);
    }
    return status;
}

} // namespace unrut
