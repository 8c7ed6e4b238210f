// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_rows.h"

#include "columns.h"
#include "database.h"
#include "entry_columns.h"
#include "entry_filter_sql.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Result<std::vector<Entry>> collect(Database& database, const QString& sql, const QVariantList& values)
{
    std::vector<Entry> entries;
    Statement statement(database, sql, ErrorCode::ReadFailed);
    const Status status = statement.each(values, [&](const Row& row) -> Status {
        Result<Entry> entry = entryFrom(row);
        if (!entry)
            return entry.error();
        entries.push_back(*std::move(entry));
        return {};
    });
    if (!status)
        return status.error();
    return entries;
}

/// The temporary index, where the filter needs it.
Result<std::optional<BinIndex>> binIndexFor(Database& database, const EntryFilter& filter)
{
    if (!filter.inBin || filter.text.trimmed().isEmpty())
        return std::optional<BinIndex>();
    Result<BinIndex> index = BinIndex::make(database);
    if (!index)
        return index.error();
    return std::optional<BinIndex>(*std::move(index));
}

QDate monday(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

} // namespace

Result<Entry> entryFrom(const Row& row)
{
    Entry entry;
    entry.id = EntryId::fromString(row.text(0));
    entry.day = dayFrom(row, 2);
    if (entry.id.isNull() || !entry.day.isValid() || !readKey(row.text(1), entryKindFromKey, entry.kind))
        return unknownValue("entries");
    entry.text = row.text(3);
    if (!row.isNull(4))
        entry.goal = GoalId::fromString(row.text(4));
    entry.createdAt = instantFrom(row, 5);
    entry.binnedAt = instantFrom(row, 6);
    return entry;
}

Result<std::vector<Entry>> readEntries(Database& database, const EntryFilter& filter, int offset, int limit)
{
    Result<std::optional<BinIndex>> index = binIndexFor(database, filter);
    if (!index)
        return index.error();
    const FilterSql sql = filterSql(filter);
    QVariantList values = sql.values;
    values << std::max(limit, 0) << std::max(offset, 0);
    return collect(database,
                   u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 DESC LIMIT ? OFFSET ?"_s.arg(entryColumns, sql.from,
                                                                                         sql.where, sql.place),
                   values);
}

Result<std::vector<Entry>> readEntriesBeside(Database& database, const EntryFilter& filter, const Beside& beside)
{
    Result<std::optional<BinIndex>> index = binIndexFor(database, filter);
    if (!index)
        return index.error();
    const bool older = beside.direction == LogDirection::Older;
    const FilterSql sql = filterSql(filter);
    QVariantList values = sql.values;
    values << beside.entry.toString() << std::max(beside.limit, 0);
    auto found = collect(database,
                         u"SELECT %1 FROM %2 WHERE %3 AND %4 %5 (SELECT place FROM main.entries WHERE id = ?) "
                         "ORDER BY %4 %6 LIMIT ?"_s.arg(entryColumns, sql.from, sql.where, sql.place,
                                                        older ? u"<"_s : u">"_s, older ? u"DESC"_s : u"ASC"_s),
                         values);
    if (found && !older)
        std::reverse(found->begin(), found->end());
    return found;
}

Result<EntryTally> tallyEntriesOn(Database& database, const EntryFilter& filter, const EntryTally& so, int most)
{
    if (so.isWhole || most <= 0)
        return so;
    Result<std::optional<BinIndex>> index = binIndexFor(database, filter);
    if (!index)
        return index.error();
    const FilterSql sql = filterSql(filter);
    EntryTally tally = so;
    Statement statement(database,
                        u"SELECT count(*), min(place) FROM (SELECT %1 AS place FROM %2 WHERE %3 AND %1 < ? "
                        "ORDER BY %1 DESC LIMIT ?)"_s.arg(sql.place, sql.from, sql.where),
                        ErrorCode::ReadFailed);
    const Status status = statement.each(sql.values + QVariantList{so.place, most}, [&](const Row& row) {
        tally.count += row.number(0);
        tally.isWhole = row.number(0) < most;
        if (!row.isNull(1))
            tally.place = row.integer(1);
        return Status();
    });
    if (!status)
        return status.error();
    return tally;
}

Result<int> countEntries(Database& database, const EntryFilter& filter)
{
    Result<std::optional<BinIndex>> index = binIndexFor(database, filter);
    if (!index)
        return index.error();
    const FilterSql sql = filterSql(filter);
    int count = 0;
    Statement statement(database, u"SELECT count(*) FROM %1 WHERE %2"_s.arg(sql.from, sql.where),
                        ErrorCode::ReadFailed);
    const Status status = statement.each(sql.values, [&](const Row& row) {
        count = row.number(0);
        return Status();
    });
    if (!status)
        return status.error();
    return count;
}

Result<std::optional<Entry>> readEntry(Database& database, const EntryId& id)
{
    Result<std::vector<Entry>> found =
        collect(database, u"SELECT %1 FROM entries AS e WHERE e.id = ?"_s.arg(entryColumns), {id.toString()});
    if (!found)
        return found.error();
    return found->empty() ? std::optional<Entry>() : std::optional(found->front());
}

Result<std::vector<Entry>> readAllEntries(Database& database)
{
    return collect(database, u"SELECT %1 FROM entries AS e ORDER BY e.place"_s.arg(entryColumns), {});
}

Result<std::vector<int>> countEntriesPerWeek(Database& database, QDate lastDay, int weeks)
{
    std::vector<int> counts(static_cast<size_t>(std::max(weeks, 0)), 0);
    if (counts.empty() || !lastDay.isValid())
        return counts;
    const QDate end = monday(lastDay).addDays(7);
    const QDate begin = end.addDays(-7 * qint64(weeks));
    Statement statement(database,
                        u"SELECT day, count(*) FROM entries WHERE deleted_at IS NULL AND day >= ? AND day < ? "
                        "GROUP BY day"_s,
                        ErrorCode::ReadFailed);
    const Status status = statement.each({dayColumn(begin), dayColumn(end)}, [&](const Row& row) {
        counts[static_cast<size_t>(begin.daysTo(dayFrom(row, 0)) / 7)] += row.number(1);
        return Status();
    });
    if (!status)
        return status.error();
    return counts;
}

Result<QDate> readFirstEntryDay(Database& database)
{
    QDate day;
    Statement statement(database, u"SELECT min(day) FROM entries WHERE deleted_at IS NULL"_s, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) {
        day = dayFrom(row, 0);
        return Status();
    });
    if (!status)
        return status.error();
    return day;
}

} // namespace unrut
