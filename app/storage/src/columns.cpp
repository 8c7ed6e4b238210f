// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include <QStringList>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// The number that \a count digits make from \a at on; -1 where something else stands.
int digits(const QString& text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        const ushort digit = text.at(i).unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit - u'0');
    }
    return number;
}

/// '2026-11-26' at the beginning of \a text, which has ten characters or more; invalid for anything else.
QDate plainDay(const QString& text)
{
    if (text.at(4) != u'-' || text.at(7) != u'-')
        return {};
    const int year = digits(text, 0, 4); // -1 would be a year
    return year < 0 ? QDate() : QDate(year, digits(text, 5, 2), digits(text, 8, 2));
}

/// '21:08:14.123Z' at the end of a text of 24 characters; invalid for anything else.
QTime plainTime(const QString& text)
{
    if (text.at(13) != u':' || text.at(16) != u':' || text.at(19) != u'.' || text.at(23) != u'Z')
        return {};
    return {digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2), digits(text, 20, 3)};
}

} // namespace

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

QDate dayOf(const QString& column)
{
    constexpr int length = 10;
    const QDate day = column.size() == length ? plainDay(column) : QDate();
    return day.isValid() ? day : QDate::fromString(column, Qt::ISODate);
}

QDateTime instantOf(const QString& column)
{
    constexpr int length = 24;
    if (column.size() == length && column.at(10) == u'T') {
        const QDate day = plainDay(column);
        const QTime time = plainTime(column);
        if (day.isValid() && time.isValid())
            return {day, time, Qt::UTC};
    }
    return QDateTime::fromString(column, Qt::ISODateWithMs);
}

QDate dayFrom(const Row& row, int column)
{
    return dayOf(row.text(column));
}

QDateTime instantFrom(const Row& row, int column)
{
    return instantOf(row.text(column));
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
