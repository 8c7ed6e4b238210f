// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "file_dump.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString connectionName = QStringLiteral("dump");

QSqlQuery asked(const QSqlDatabase& database, const QString& sql)
{
    QSqlQuery query(database);
    if (!query.exec(sql))
        qFatal("the dump cannot read: %s", qUtf8Printable(query.lastError().text()));
    return query;
}

QStringList rowsOf(const QSqlDatabase& database, const QString& table)
{
    const bool isMeta = table == "meta"_L1;
    QSqlQuery query =
        asked(database, u"SELECT * FROM \"%1\""_s.arg(table) +
                            (isMeta ? u" WHERE (key, value) NOT IN "
                                      "(VALUES ('board.doing_limit', '1'), ('board.limit_mode', 'hold'))"
                                      " AND key <> 'search.forget'"_s // the search has to merge, which nobody wrote
                                    : QString()));
    QStringList rows;
    while (query.next()) {
        const QSqlRecord record = query.record();
        QStringList columns{table};
        for (int i = 0; i < record.count(); ++i) {
            // Neither when it was written nor under which number the search has it says anything of the journal.
            if (record.fieldName(i) != "modified_at"_L1 && record.fieldName(i) != "number"_L1)
                columns << record.fieldName(i) + " = "_L1 +
                               (record.isNull(i) ? u"NULL"_s : u'\'' + record.value(i).toString() + u'\'');
        }
        rows << columns.join(" | "_L1);
    }
    return rows;
}

} // namespace

FileDump dumpOf(const QString& journal)
{
    FileDump dump;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connectionName);
        database.setDatabaseName(journal);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        if (!database.open())
            qFatal("the dump cannot open %s", qUtf8Printable(journal));
        QSqlQuery tables = asked(database, u"SELECT name FROM sqlite_schema WHERE type = 'table' "
                                           "AND name NOT LIKE 'entry_search%' AND name NOT LIKE 'thing_search%' "
                                           "AND name NOT LIKE 'sqlite_%'"_s);
        while (tables.next())
            dump << rowsOf(database, tables.value(0).toString());
    }
    QSqlDatabase::removeDatabase(connectionName);
    dump.sort();
    return dump;
}

void runOnTheStore(const QString& sql)
{
    const QStringList names = QSqlDatabase::connectionNames();
    if (names.size() != 1)
        qFatal("there are %lld connections", static_cast<long long>(names.size()));
    asked(QSqlDatabase::database(names.first(), false), sql);
}

} // namespace unrut
