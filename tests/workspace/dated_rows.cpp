// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dated_rows.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

bool isOfReminders(const QString& table)
{
    return table.startsWith("reminder"_L1) || table == "meta"_L1;
}

/// Its id or, where it has none, what stands first in it.
QString keyOf(const QStringList& columns)
{
    const auto id = std::find_if(columns.begin(), columns.end(),
                                 [](const QString& column) { return column.startsWith("id = "_L1); });
    return id == columns.end() ? columns.mid(0, 2).join(u' ') : *id;
}

} // namespace

DatedRows datedRows(const FileDump& dump)
{
    static const QRegularExpression dated(u"^(\\w+) = '(\\d{4}-\\d\\d-\\d\\d(?:T[0-9:.]+Z)?)'$"_s);
    DatedRows found;
    for (const QString& row : dump) {
        const QString table = row.section(u" | "_s, 0, 0);
        const QStringList columns = row.section(u" | "_s, 1).split(u" | "_s);
        for (const QString& column : columns) {
            if (const auto match = dated.match(column); match.hasMatch() && !isOfReminders(table))
                found[table + u' ' + match.captured(1) + u' ' + keyOf(columns)] = match.captured(2);
        }
    }
    return found;
}

QSet<QString> datedColumns(const DatedRows& rows)
{
    QSet<QString> columns;
    for (auto row = rows.keyBegin(); row != rows.keyEnd(); ++row)
        columns << row->section(u' ', 0, 1);
    return columns;
}

QSet<QString> datedColumnsOf(const QString& journal)
{
    // The file looks itself whether a day is one.
    static const QRegularExpression looked(u"(\\w+) IS (?:date\\(|strftime\\('%Y)"_s);
    QSet<QString> columns;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"schema"_s);
        database.setDatabaseName(journal);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery tables(database);
        if (!database.open() || !tables.exec(u"SELECT name, sql FROM sqlite_schema WHERE type = 'table'"_s))
            qFatal("the schema cannot be read");
        while (tables.next()) {
            const QString table = tables.value(0).toString();
            auto match = looked.globalMatch(tables.value(1).toString());
            while (match.hasNext()) {
                const QString column = match.next().captured(1);
                if (!isOfReminders(table) && column != "modified_at"_L1) // when it was written says nothing of it
                    columns << table + u' ' + column;
            }
        }
    }
    QSqlDatabase::removeDatabase(u"schema"_s);
    return columns;
}

} // namespace unrut
