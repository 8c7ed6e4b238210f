// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "week_rows.h"

#include "columns.h"
#include "database.h"

#include <QHash>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto pageColumns =
    "id, day, stuck, focus_answer, gut, grateful_entry, win_entry, created_at, deleted_at, sign"_L1;
constexpr auto practiceColumns = "id, kind, play, text, day, kept_on, ended_on, created_at, deleted_at, weekdays"_L1;

std::optional<EntryId> entryFrom(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(EntryId::fromString(row.text(column)));
}

QVariant entryColumn(const std::optional<EntryId>& entry)
{
    return entry ? QVariant(entry->toString()) : QVariant();
}

Result<FridayPage> pageFrom(const Row& row)
{
    FridayPage page;
    page.id = FridayPageId::fromString(row.text(0));
    page.day = dayFrom(row, 1);
    page.stuck = row.text(2);
    if (page.id.isNull() || !readOptionalKey(row, 3, focusAnswerFromKey, page.focus) ||
        !readOptionalKey(row, 9, signAnswerFromKey, page.sign))
        return unknownValue("friday_pages");
    page.gut = optionalNumberFrom(row, 4);
    page.grateful = entryFrom(row, 5);
    page.win = entryFrom(row, 6);
    page.createdAt = instantFrom(row, 7);
    page.binnedAt = instantFrom(row, 8);
    return page;
}

Result<Practice> practiceFrom(const Row& row)
{
    Practice practice;
    practice.id = PracticeId::fromString(row.text(0));
    if (practice.id.isNull() || !readKey(row.text(1), practiceKindFromKey, practice.kind) ||
        !readOptionalKey(row, 2, playFromKey, practice.play))
        return unknownValue("practices");
    practice.text = row.text(3);
    practice.day = dayFrom(row, 4);
    practice.keptOn = dayFrom(row, 5);
    practice.endedOn = dayFrom(row, 6);
    practice.createdAt = instantFrom(row, 7);
    practice.binnedAt = instantFrom(row, 8);
    for (const QChar digit : row.text(9)) {
        const int day = digit.digitValue();
        if (day < 1 || day > weekdayCount)
            return unknownValue("practices");
        practice.weekdays.set(static_cast<size_t>(day - 1));
    }
    return practice;
}

/// All rows of \a sql as things that \a from makes; \a places gets the place of each id.
template <class T, class From>
Result<std::vector<T>> readAll(Database& database, const QString& sql, From from, QHash<QString, size_t>& places)
{
    std::vector<T> all;
    Statement own(database, sql, ErrorCode::ReadFailed);
    const Status status = own.each({}, [&](const Row& row) -> Status {
        Result<T> thing = from(row);
        if (!thing)
            return thing.error();
        places.insert(row.text(0), all.size());
        all.push_back(*std::move(thing));
        return {};
    });
    if (!status)
        return status.error();
    return all;
}

Status writePage(Database& database, const FridayPage& page, const QDateTime& now)
{
    Statement upsert(database, upsertSql("friday_pages"_L1, pageColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status = upsert.run(
        {page.id.toString(), dayColumn(page.day), page.stuck,
         page.focus ? QVariant(QString(focusAnswerKey(*page.focus))) : QVariant(), optionalColumn(page.gut),
         entryColumn(page.grateful), entryColumn(page.win), instantColumn(page.createdAt), instantColumn(page.binnedAt),
         page.sign ? QVariant(QString(signAnswerKey(*page.sign))) : QVariant(), instantColumn(now)});
    Statement insert(database, insertSql("friday_pulse"_L1, u"page_id, item, value"_s), ErrorCode::WriteFailed);
    for (const auto& [item, value] : page.pulse) {
        if (status)
            status = insert.run(
                {page.id.toString(), QString::fromLatin1(checkItems().at(static_cast<size_t>(item)).key), value});
    }
    return status;
}

/// '135': Monday, Wednesday and Friday.
QString weekdaysColumn(const Weekdays& days)
{
    QString column = u""_s; // not null
    for (int day = 0; day < weekdayCount; ++day) {
        if (days.test(static_cast<size_t>(day)))
            column += QString::number(day + 1);
    }
    return column;
}

Status writePractice(Database& database, const Practice& practice, const QDateTime& now)
{
    Statement upsert(database, upsertSql("practices"_L1, practiceColumns + ", modified_at"_L1), ErrorCode::WriteFailed);
    Status status = upsert.run({practice.id.toString(), QString(practiceKindKey(practice.kind)),
                                practice.play ? QVariant(QString(playKey(*practice.play))) : QVariant(), practice.text,
                                dayColumn(practice.day), dayColumn(practice.keptOn), dayColumn(practice.endedOn),
                                instantColumn(practice.createdAt), instantColumn(practice.binnedAt),
                                weekdaysColumn(practice.weekdays), instantColumn(now)});
    Statement insert(database, insertSql("practice_days"_L1, u"practice_id, day, plan, done, confidence, win_entry"_s),
                     ErrorCode::WriteFailed);
    for (const PracticeDay& day : practice.days) {
        if (status)
            status = insert.run({practice.id.toString(), dayColumn(day.day), day.plan,
                                 day.done ? QVariant(*day.done ? 1 : 0) : QVariant(), optionalColumn(day.confidence),
                                 entryColumn(day.win)});
    }
    return status;
}

/// Takes what hangs on a row away, and the row itself when nothing follows.
Status clear(Database& database, const QString& parts, const QString& own, const QString& id, bool goes)
{
    Statement removeParts(database, parts, ErrorCode::WriteFailed);
    Status status = removeParts.run({id});
    Statement remove(database, own, ErrorCode::WriteFailed);
    if (status && goes)
        status = remove.run({id});
    return status;
}

} // namespace

Result<std::vector<FridayPage>> readFridayPages(Database& database)
{
    QHash<QString, size_t> places;
    auto all = readAll<FridayPage>(
        database, u"SELECT %1 FROM friday_pages ORDER BY day, created_at, id"_s.arg(pageColumns), pageFrom, places);
    if (!all)
        return all;
    Statement pulse(database, u"SELECT page_id, item, value FROM friday_pulse"_s, ErrorCode::ReadFailed);
    const Status status = pulse.each({}, [&](const Row& row) -> Status {
        const auto item = itemFromKey(row.text(1));
        const auto place = places.constFind(row.text(0));
        if (!item || place == places.constEnd())
            return unknownValue("friday_pulse");
        (*all)[*place].pulse[*item] = optionalNumberFrom(row, 2).value_or(0);
        return {};
    });
    if (!status)
        return status.error();
    return all;
}

Result<std::vector<Practice>> readPractices(Database& database)
{
    QHash<QString, size_t> places;
    auto all =
        readAll<Practice>(database, u"SELECT %1 FROM practices ORDER BY day, created_at, id"_s.arg(practiceColumns),
                          practiceFrom, places);
    if (!all)
        return all;
    Statement days(database,
                   u"SELECT practice_id, day, plan, done, confidence, win_entry FROM practice_days "
                   "ORDER BY practice_id, day"_s,
                   ErrorCode::ReadFailed);
    const Status status = days.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd())
            return unknownValue("practice_days");
        PracticeDay day{dayFrom(row, 1), row.text(2), {}, optionalNumberFrom(row, 4), entryFrom(row, 5)};
        if (const auto done = optionalNumberFrom(row, 3))
            day.done = *done == 1;
        (*all)[*place].days.push_back(std::move(day));
        return {};
    });
    if (!status)
        return status.error();
    return all;
}

Status writeFridayPages(Database& database, const std::vector<Edit<FridayPage>>& edits, const QDateTime& now)
{
    Status status;
    for (const Edit<FridayPage>& edit : edits) {
        const QString id = (edit.after ? edit.after->id : edit.before->id).toString();
        if (status)
            status = clear(database, u"DELETE FROM friday_pulse WHERE page_id = ?"_s,
                           u"DELETE FROM friday_pages WHERE id = ?"_s, id, !edit.after);
        if (status && edit.after)
            status = writePage(database, *edit.after, now);
    }
    return status;
}

Status writePractices(Database& database, const std::vector<Edit<Practice>>& edits, const QDateTime& now)
{
    Status status;
    for (const Edit<Practice>& edit : edits) {
        const QString id = (edit.after ? edit.after->id : edit.before->id).toString();
        if (status)
            status = clear(database, u"DELETE FROM practice_days WHERE practice_id = ?"_s,
                           u"DELETE FROM practices WHERE id = ?"_s, id, !edit.after);
        if (status && edit.after)
            status = writePractice(database, *edit.after, now);
    }
    return status;
}

} // namespace unrut
