// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "database.h"
#include "entry_place.h"
#include "entry_rows.h"
#include "search_text.h"

#include <domain/text.h>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Writes entries with what is read from their texts; its statements are prepared once.
class EntryWriter
{
public:
    explicit EntryWriter(Database& database);
    Status remove(const EntryId& id) { return m_remove.run({id.toString()}); }
    Status write(const Entry& entry, const QDateTime& now);

private:
    [[nodiscard]] Result<std::optional<Place>> placeFrom(Statement& statement, const QVariantList& values);
    [[nodiscard]] Result<Place> placeFor(const Entry& entry);
    [[nodiscard]] Result<std::optional<Place>> freePlace(const Entry& entry);
    Status spread(QDate day);
    Status writeNames(const Entry& entry, Place place);

    Statement m_remove;
    Statement m_standing;
    Statement m_before;
    Statement m_after;
    Statement m_ofDay;
    Statement m_move;
    Statement m_upsert;
    Statement m_clearTags;
    Statement m_clearPeople;
    Statement m_tag;
    Statement m_person;
};

EntryWriter::EntryWriter(Database& database)
    : m_remove(database, u"DELETE FROM entries WHERE id = ?"_s, ErrorCode::WriteFailed),
      m_standing(database, u"SELECT place FROM entries WHERE id = ? AND day = ? AND created_at = ?"_s,
                 ErrorCode::WriteFailed),
      m_before(database,
               u"SELECT place FROM entries WHERE place BETWEEN ? AND ? AND id <> ? "
               "AND (created_at, id) < (?, ?) ORDER BY place DESC LIMIT 1"_s,
               ErrorCode::WriteFailed),
      m_after(database,
              u"SELECT place FROM entries WHERE place > ? AND place <= ? AND id <> ? ORDER BY place LIMIT 1"_s,
              ErrorCode::WriteFailed),
      m_ofDay(database, u"SELECT place FROM entries WHERE place BETWEEN ? AND ? ORDER BY place"_s,
              ErrorCode::WriteFailed),
      m_move(database, u"UPDATE entries SET place = ? WHERE place = ?"_s, ErrorCode::WriteFailed),
      m_upsert(database,
               upsertSql("entries"_L1, u"place, id, kind, day, text, words, goal_id, created_at, deleted_at, "
                                       "modified_at"_s),
               ErrorCode::WriteFailed),
      m_clearTags(database, u"DELETE FROM entry_tags WHERE place = ?"_s, ErrorCode::WriteFailed),
      m_clearPeople(database, u"DELETE FROM entry_people WHERE place = ?"_s, ErrorCode::WriteFailed),
      m_tag(database, u"INSERT OR IGNORE INTO entry_tags (name, place) VALUES (?, ?)"_s, ErrorCode::WriteFailed),
      m_person(database, u"INSERT OR IGNORE INTO entry_people (name, place, typed) VALUES (?, ?, ?)"_s,
               ErrorCode::WriteFailed)
{}

Result<std::optional<Place>> EntryWriter::placeFrom(Statement& statement, const QVariantList& values)
{
    std::optional<Place> place;
    const Status status = statement.each(values, [&](const Row& row) {
        place = row.integer(0);
        return Status();
    });
    if (!status)
        return status.error();
    return place;
}

/// Between its neighbours by the instant it was made, and by id where that is the same.
Result<std::optional<Place>> EntryWriter::freePlace(const Entry& entry)
{
    const QString id = entry.id.toString();
    const Place last = lastPlace(entry.day);
    const Result<std::optional<Place>> before =
        placeFrom(m_before, {firstPlace(entry.day), last, id, instantColumn(entry.createdAt), id});
    if (!before)
        return before.error();
    const Result<std::optional<Place>> after = placeFrom(m_after, {before->value_or(firstPlace(entry.day)), last, id});
    if (!after)
        return after.error();
    return placeBetween(entry.day, *before, *after);
}

Result<Place> EntryWriter::placeFor(const Entry& entry)
{
    const Result<std::optional<Place>> standing =
        placeFrom(m_standing, {entry.id.toString(), dayColumn(entry.day), instantColumn(entry.createdAt)});
    if (!standing)
        return standing.error();
    if (*standing)
        return **standing;
    Result<std::optional<Place>> free = freePlace(entry);
    if (free && !*free) {
        if (Status status = spread(entry.day); !status)
            return status.error();
        free = freePlace(entry);
    }
    if (!free)
        return free.error();
    if (!*free)
        return failure(ErrorCode::WriteFailed, u"a day is full"_s);
    return **free;
}

/// Gives the entries of a day even distances again, by way of the half of the day that is kept free for this.
Status EntryWriter::spread(QDate day)
{
    std::vector<Place> places;
    Status status = m_ofDay.each({firstPlace(day), lastPlace(day)}, [&](const Row& row) {
        places.push_back(row.integer(0));
        return Status();
    });
    const auto count = static_cast<qint64>(places.size());
    for (qint64 i = count - 1; status && i >= 0; --i)
        status = m_move.run({parkedPlace(day, i), places[static_cast<size_t>(i)]});
    for (qint64 i = 0; status && i < count; ++i)
        status = m_move.run({spreadPlace(day, i), parkedPlace(day, i)});
    return status;
}

Status EntryWriter::writeNames(const Entry& entry, Place place)
{
    Status status = m_clearTags.run({place});
    if (status)
        status = m_clearPeople.run({place});
    for (const QString& tag : tagsIn(entry.text)) {
        if (status)
            status = m_tag.run({tag, place});
    }
    for (const QString& person : mentionsIn(entry.text)) {
        if (status)
            status = m_person.run({person.toCaseFolded(), place, person});
    }
    return status;
}

Status EntryWriter::write(const Entry& entry, const QDateTime& now)
{
    if (!entry.day.isValid())
        return failure(ErrorCode::InvalidDay);
    const Result<Place> place = placeFor(entry);
    if (!place)
        return place.error();
    const QString words = searchText(entry.text);
    if (Status status =
            m_upsert.run({*place, entry.id.toString(), QString(entryKindKey(entry.kind)), dayColumn(entry.day),
                          entry.text, words == entry.text ? QVariant() : QVariant(words),
                          entry.goal ? QVariant(entry.goal->toString()) : QVariant(), instantColumn(entry.createdAt),
                          instantColumn(entry.binnedAt), instantColumn(now)});
        !status)
        return status;
    return writeNames(entry, *place);
}

} // namespace

Status writeEntries(Database& database, const std::vector<Edit<Entry>>& edits, const QDateTime& now)
{
    if (edits.empty())
        return {};
    EntryWriter writer(database);
    Status status;
    for (const Edit<Entry>& edit : edits) {
        if (status && edit.before && !edit.after)
            status = writer.remove(edit.before->id);
    }
    for (const Edit<Entry>& edit : edits) {
        if (status && edit.after)
            status = writer.write(*edit.after, now);
    }
    return status;
}

Status forgetRemovedWords(Database& database)
{
    return database.run(u"INSERT INTO entry_search (entry_search) VALUES ('optimize')"_s);
}

} // namespace unrut
