// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QSqlDatabase>
#include <QString>
#include <QVariant>

#include <vector>

namespace unrut {

/// The days that a chart is asked for, both inclusive.
struct DayRange
{
    QDate from;
    QDate to;
};

/// A connection of its own to a journal file, which can only read. Nothing of the program is between it and the rows.
class PlainSql
{
public:
    /// Aborts the test program when the file cannot be opened.
    explicit PlainSql(const QString& journal);
    ~PlainSql();
    PlainSql(const PlainSql&) = delete;
    PlainSql& operator=(const PlainSql&) = delete;

    using Row = std::vector<QVariant>;
    /// \a sql says :from and :to for the ends of \a range, as texts. Aborts the test program when it is wrong.
    [[nodiscard]] std::vector<Row> rows(const QString& sql, const DayRange& range) const;
    /// The one number that \a sql gives.
    [[nodiscard]] double number(const QString& sql, const DayRange& range) const;

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace unrut
