// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "database.h"

#include <QSet>

#include <algorithm>
#include <iterator>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Result<QStringList> texts(Database& database, const QString& sql)
{
    QStringList found;
    Statement statement(database, sql, ErrorCode::ReadFailed);
    const Status status = statement.each({}, [&](const Row& row) {
        found.append(row.text(0));
        return Status();
    });
    if (!status)
        return status.error();
    return found;
}

Result<QStringList> tableNames(Database& database)
{
    return texts(database, u"SELECT name FROM pragma_table_list WHERE schema = 'main' "
                           "AND type IN ('table', 'shadow') AND name <> 'sqlite_schema' ORDER BY name"_s);
}

/// To run every step in memory takes as long as opening the journal does otherwise several times over: only for a
/// schema whose objects are not told.
Result<QStringList> expectedObjects(const Migrations& migrations, int version)
{
    if (version == newestVersion(migrations) && !migrations.back().objects.isEmpty())
        return migrations.back().objects;
    Result<Database> model = Database::inMemory();
    if (!model)
        return model.error();
    Migrations upTo;
    std::copy_if(migrations.begin(), migrations.end(), std::back_inserter(upTo),
                 [version](const Migration& step) { return step.number <= version; });
    if (Status status = migrate(*model, upTo); !status)
        return status.error();
    return schemaObjects(*model);
}

} // namespace

Result<QStringList> schemaObjects(Database& database)
{
    return texts(database, u"SELECT type || ' ' || name FROM sqlite_schema ORDER BY name"_s);
}

Result<QStringList> schemaStatements(Database& database)
{
    return texts(database,
                 u"SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY name"_s);
}

Result<QHash<QString, qint64>> rowCounts(Database& database)
{
    const Result<QStringList> tables = tableNames(database);
    if (!tables)
        return tables.error();
    QHash<QString, qint64> counts;
    for (const QString& table : *tables) {
        const Result<qint64> count = database.number(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        if (!count)
            return count.error();
        counts.insert(table, *count);
    }
    return counts;
}

Status checkSchema(Database& database, const Migrations& migrations, int version)
{
    const Result<QStringList> expected = expectedObjects(migrations, version);
    if (!expected)
        return expected.error();
    QSet<QString> missing(expected->begin(), expected->end());
    // The first row of each table, all in one statement: to prepare one for each took a third of what opening an empty
    // journal costs.
    QStringList rows;
    Statement objects(database,
                      u"SELECT type || ' ' || name, name, type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                      "FROM sqlite_schema"_s,
                      ErrorCode::ReadFailed);
    const Status found = objects.each({}, [&](const Row& row) -> Status {
        if (missing.remove(row.text(0)) && row.number(2) != 0)
            rows.append(u"(SELECT 1 FROM \"%1\" NOT INDEXED LIMIT 1)"_s.arg(row.text(1)));
        return {};
    });
    if (!found)
        return found;
    for (const QString& object : *expected) {
        if (missing.contains(object))
            return failure(ErrorCode::JournalCorrupt, u"no "_s + object);
    }
    Statement first(database, u"SELECT "_s + rows.join(u", "_s), ErrorCode::ReadFailed);
    return first.each({}, [](const Row&) { return Status(); });
}

} // namespace unrut
