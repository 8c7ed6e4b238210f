// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <QStringList>

namespace unrut {

using namespace Qt::StringLiterals;

QString insertSql(QLatin1String table, const QString& columns)
{
    const QStringList marks(columns.count(u',') + 1, u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns, marks.join(u','));
}

QString upsertSql(QLatin1String table, const QString& columns)
{
    QStringList assignments;
    for (const QString& column : columns.split(u','))
        assignments.append(column.trimmed() + " = excluded."_L1 + column.trimmed());
    return insertSql(table, columns) + " ON CONFLICT (id) DO UPDATE SET "_L1 + assignments.join(u',');
}

QVariant dayColumn(QDate day)
{
    return day.isValid() ? QVariant(day.toString(Qt::ISODate)) : QVariant();
}

QVariant instantColumn(const QDateTime& instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QDate dayFrom(const Row& row, int column)
{
    return QDate::fromString(row.text(column), Qt::ISODate);
}

QDateTime instantFrom(const Row& row, int column)
{
    return QDateTime::fromString(row.text(column), Qt::ISODateWithMs);
}

std::optional<int> optionalNumberFrom(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.number(column));
}

std::optional<double> optionalRealFrom(const Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Error unknownValue(const char* where)
{
    return failure(ErrorCode::JournalCorrupt, QLatin1String(where));
}

} // namespace unrut
