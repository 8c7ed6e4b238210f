// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "integrity.h"

#include "database.h"

#include <QStringList>

#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Damage can stop a check in its middle; that is a finding too, whatever SQLite calls it.
Error finding(const Error& error)
{
    return error.code == ErrorCode::JournalLocked ? error : failure(ErrorCode::JournalCorrupt, error.detail);
}

Status sameNumber(Database& database, const QString& one, const QString& other, const QString& otherwise)
{
    const Result<qint64> first = database.number(one);
    const Result<qint64> second = database.number(other);
    if (!first)
        return finding(first.error());
    if (!second)
        return finding(second.error());
    if (*first != *second)
        return failure(ErrorCode::JournalCorrupt, u"%1: %2, %3"_s.arg(otherwise).arg(*first).arg(*second));
    return {};
}

/// An index that lies beside what it is made from.
struct Index
{
    QString name;
    QString words; ///< a SELECT of place and words, as the index is to have them
};

/// A second index over the first one's tables, in memory: FTS5's own check is a write, which a reader may not do.
Status copyIndex(Database& database, const Index& index)
{
    const QStringList statements{
        u"CREATE TEMP VIEW checked_words AS "_s + index.words,
        u"CREATE VIRTUAL TABLE temp.checked USING fts5 (words, content = 'checked_words', content_rowid = 'place', "
        "tokenize = \"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", prefix = '1 2 3')"_s,
        u"DELETE FROM temp.checked_data"_s,
        u"INSERT INTO temp.checked_data SELECT * FROM main.%1_data"_s.arg(index.name),
        u"DELETE FROM temp.checked_idx"_s,
        u"INSERT INTO temp.checked_idx SELECT * FROM main.%1_idx"_s.arg(index.name),
        u"INSERT INTO temp.checked_docsize SELECT * FROM main.%1_docsize"_s.arg(index.name),
    };
    for (const QString& sql : statements) {
        if (Status status = database.run(sql, ErrorCode::ReadFailed); !status)
            return status;
    }
    return {};
}

Status checkIndex(Database& database, const Index& index)
{
    Status status = sameNumber(database, u"SELECT count(*) FROM (%1)"_s.arg(index.words),
                               u"SELECT count(*) FROM main.%1_docsize"_s.arg(index.name), u"search index"_s);
    if (!status)
        return status;
    status = copyIndex(database, index);
    if (status)
        status = database.run(u"INSERT INTO temp.checked (checked, rank) VALUES ('integrity-check', 1)"_s,
                              ErrorCode::ReadFailed);
    (void)database.run(u"DROP TABLE IF EXISTS temp.checked"_s, ErrorCode::ReadFailed);
    (void)database.run(u"DROP VIEW IF EXISTS temp.checked_words"_s, ErrorCode::ReadFailed);
    if (!status)
        return failure(ErrorCode::JournalCorrupt, u"search index: %1"_s.arg(status.error().detail));
    return {};
}

} // namespace

Status checkPages(Database& database)
{
    QString found;
    Statement whole(database, u"PRAGMA integrity_check(1)"_s, ErrorCode::JournalCorrupt);
    Status status = whole.each({}, [&](const Row& row) {
        found = row.text(0).section(u'\n', -1);
        return Status();
    });
    if (!status)
        return finding(status.error());
    return found == "ok"_L1 ? Status() : Status(failure(ErrorCode::JournalCorrupt, found));
}

Status checkKeys(Database& database)
{
    Statement keys(database, u"SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1"_s,
                   ErrorCode::JournalCorrupt);
    return keys.each({}, [](const Row& row) -> Status {
        return failure(ErrorCode::JournalCorrupt, u"%1 -> %2"_s.arg(row.text(0), row.text(1)));
    });
}

Status checkIntegrity(Database& database)
{
    if (Status status = checkPages(database); !status)
        return status;
    return checkKeys(database);
}

Status checkIndexes(Database& database)
{
    QStringList tables;
    Statement named(database, u"SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'index'"_s,
                    ErrorCode::ReadFailed);
    Status status = named.each({}, [&tables](const Row& row) {
        tables.append(row.text(0));
        return Status();
    });
    for (const QString& table : std::as_const(tables)) {
        QString found = u"ok"_s;
        Statement check(database, u"PRAGMA integrity_check(\"%1\")"_s.arg(table), ErrorCode::JournalCorrupt);
        if (status)
            status = check.each({}, [&found](const Row& row) {
                found = found == "ok"_L1 ? row.text(0).section(u'\n', -1) : found;
                return Status();
            });
        if (status && found != "ok"_L1)
            return failure(ErrorCode::JournalCorrupt, found);
    }
    return status ? status : finding(status.error());
}

Status checkSearchIndex(Database& database)
{
    const Status entries =
        checkIndex(database, {u"entry_search"_s, u"SELECT place, coalesce(words, text) AS words FROM main.entries "
                                                 "WHERE deleted_at IS NULL"_s});
    if (!entries)
        return entries;
    return checkIndex(database, {u"thing_search"_s, u"SELECT number AS place, words FROM main.searched_things"_s});
}

} // namespace unrut
