// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QVariant>

#include <optional>

namespace unrut {

/// INSERT of one row into \a columns ('id, day, ...'), one '?' for each.
[[nodiscard]] QString insertSql(QLatin1String table, const QString& columns);
/// As insertSql(); a row of the same id is changed in place, so that what refers to it stays.
[[nodiscard]] QString upsertSql(QLatin1String table, const QString& columns);

/// How domain values stand in a column, and back. What has no value is NULL.
[[nodiscard]] QVariant dayColumn(QDate day);
[[nodiscard]] QVariant instantColumn(const QDateTime& instant);
template <class T>
[[nodiscard]] QVariant optionalColumn(const std::optional<T>& value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// As QDate and QDateTime read ISO 8601, to the millisecond; invalid for anything else. What instantColumn() writes is
/// read here, since opening a journal of years reads thousands of them and Qt's way took a tenth of that.
[[nodiscard]] QDate dayOf(const QString& column);
[[nodiscard]] QDateTime instantOf(const QString& column);
[[nodiscard]] QDate dayFrom(const Row& row, int column);
[[nodiscard]] QDateTime instantFrom(const Row& row, int column);
[[nodiscard]] std::optional<int> optionalNumberFrom(const Row& row, int column);
[[nodiscard]] std::optional<double> optionalRealFrom(const Row& row, int column);

/// A row holds something that this program does not know, such as a kind: JournalCorrupt, naming table and column.
[[nodiscard]] Error unknownValue(const char* where);

/// Puts the value of a key column into \a into; false when \a fromKey does not know it.
template <class T, class FromKey>
[[nodiscard]] bool readKey(const QString& key, FromKey fromKey, T& into)
{
    const auto value = fromKey(key);
    if (value)
        into = *value;
    return value.has_value();
}
/// As readKey(), where NULL is no value.
template <class T, class FromKey>
[[nodiscard]] bool readOptionalKey(const Row& row, int column, FromKey fromKey, std::optional<T>& into)
{
    if (row.isNull(column))
        return true;
    into = fromKey(row.text(column));
    return into.has_value();
}

} // namespace unrut
