// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"
#include "database.h"
#include "entry_place.h"
#include "entry_rows.h"
#include <domain/search_text.h>

#include <domain/text.h>

#include <functional>
#include <set>
#include <vector>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Where an entry that is in the journal stands.
struct Standing
{
    Place place = 0;
    QDate day;
    QDateTime createdAt;
};

/// Writes entries with what is read from their texts; its statements are prepared once.
class EntryWriter
{
public:
    explicit EntryWriter(Database& database);
    Status remove(const EntryId& id);
    Status write(const Entry& entry, const QDateTime& now);
    /// Gives the entries of every day that was touched their ranks, as long as \a goesOn. Comes last.
    Status bringIntoOrder(const std::function<Status()>& goesOn);

private:
    [[nodiscard]] Result<std::optional<Standing>> standingOf(const EntryId& id);
    [[nodiscard]] Result<Place> placeFor(const Entry& entry);
    [[nodiscard]] Result<Place> placeAtTheEnd(const Entry& entry);
    Status bringIntoOrder(QDate day);
    Status writeNames(const Entry& entry, Place place);

    Statement m_remove;
    Statement m_standing;
    Statement m_last;
    Statement m_ofDay;
    Statement m_move;
    Statement m_upsert;
    Statement m_clearTags;
    Statement m_clearPeople;
    Statement m_tag;
    Statement m_person;
    std::set<QDate> m_unordered;
};

EntryWriter::EntryWriter(Database& database)
    : m_remove(database, u"DELETE FROM entries WHERE id = ?"_s, ErrorCode::WriteFailed),
      m_standing(database, u"SELECT place, day, created_at FROM entries WHERE id = ?"_s, ErrorCode::WriteFailed),
      m_last(database,
             u"SELECT place, (created_at, id) < (?, ?) FROM entries WHERE place BETWEEN ? AND ? "
             "ORDER BY place DESC LIMIT 1"_s,
             ErrorCode::WriteFailed),
      m_ofDay(database, u"SELECT place FROM entries WHERE place BETWEEN ? AND ? ORDER BY created_at, id"_s,
              ErrorCode::WriteFailed),
      m_move(database, u"UPDATE entries SET place = ? WHERE place = ?"_s, ErrorCode::WriteFailed),
      m_upsert(database,
               upsertSql("entries"_L1, u"place, id, kind, day, text, words, goal_id, created_at, deleted_at, "
                                       "modified_at"_s),
               ErrorCode::WriteFailed),
      m_clearTags(database, u"DELETE FROM entry_tags WHERE place = ?"_s, ErrorCode::WriteFailed),
      m_clearPeople(database, u"DELETE FROM entry_people WHERE place = ?"_s, ErrorCode::WriteFailed),
      m_tag(database, insertSql("entry_tags"_L1, u"name, place"_s), ErrorCode::WriteFailed),
      m_person(database, insertSql("entry_people"_L1, u"name, place, typed"_s), ErrorCode::WriteFailed)
{}

Result<std::optional<Standing>> EntryWriter::standingOf(const EntryId& id)
{
    std::optional<Standing> standing;
    const Status status = m_standing.each({id.toString()}, [&](const Row& row) {
        standing = Standing{row.integer(0), dayFrom(row, 1), instantFrom(row, 2)};
        return Status();
    });
    if (!status)
        return status.error();
    return standing;
}

Status EntryWriter::remove(const EntryId& id)
{
    const Result<std::optional<Standing>> standing = standingOf(id);
    if (!standing)
        return standing.error();
    if (*standing)
        m_unordered.insert((*standing)->day);
    return m_remove.run({id.toString()});
}

/// Most entries are the newest of their day, and this is where they stay.
Result<Place> EntryWriter::placeAtTheEnd(const Entry& entry)
{
    Place place = firstPlace(entry.day);
    bool isNewest = true;
    const Status status =
        m_last.each({instantColumn(entry.createdAt), entry.id.toString(), firstPlace(entry.day), lastPlace(entry.day)},
                    [&](const Row& row) {
                        place = row.integer(0) + 1;
                        isNewest = row.number(1) != 0;
                        return Status();
                    });
    if (!status)
        return status.error();
    if (place >= lastPlace(entry.day))
        return failure(ErrorCode::WriteFailed, u"more entries than a day can have"_s);
    if (!isNewest)
        m_unordered.insert(entry.day);
    return place;
}

Result<Place> EntryWriter::placeFor(const Entry& entry)
{
    const Result<std::optional<Standing>> found = standingOf(entry.id);
    if (!found)
        return found.error();
    const std::optional<Standing>& standing = *found;
    const bool sameDay = standing && standing->day == entry.day;
    if (standing && (!sameDay || standing->createdAt != entry.createdAt))
        m_unordered.insert(standing->day);
    return sameDay ? Result<Place>(standing->place) : placeAtTheEnd(entry);
}

Status EntryWriter::bringIntoOrder(QDate day)
{
    std::vector<Place> standing;
    Status status = m_ofDay.each({firstPlace(day), lastPlace(day)}, [&](const Row& row) {
        standing.push_back(row.integer(0));
        return Status();
    });
    if (!status)
        return status;
    for (const PlaceMove& move : movesIntoOrder(day, standing)) {
        if (status)
            status = m_move.run({move.to, move.from});
    }
    return status;
}

Status EntryWriter::bringIntoOrder(const std::function<Status()>& goesOn)
{
    Status status;
    for (const QDate day : m_unordered) {
        if (status)
            status = goesOn();
        if (status)
            status = bringIntoOrder(day);
    }
    m_unordered.clear();
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

Status writeEntries(Database& database, const std::vector<Edit<Entry>>& edits, const QDateTime& now,
                    const KeepWriting& keep)
{
    if (edits.empty())
        return {};
    constexpr size_t atATime = 32; // a hundredth of a second, and asking costs nothing
    EntryWriter writer(database);
    size_t done = 0;
    const auto goesOn = [&] {
        return keep && !keep(done, edits.size()) ? Status(failure(ErrorCode::Cancelled)) : Status();
    };
    Status status;
    for (const Edit<Entry>& edit : edits) {
        if (status && edit.before && !edit.after)
            status = writer.remove(edit.before->id);
    }
    for (const Edit<Entry>& edit : edits) {
        if (status && done % atATime == 0)
            status = goesOn();
        if (status && edit.after)
            status = writer.write(*edit.after, now);
        ++done;
    }
    return status ? writer.bringIntoOrder(goesOn) : status;
}

} // namespace unrut
