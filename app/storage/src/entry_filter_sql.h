// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/result.h>
#include <domain/search_query.h>

#include <QString>
#include <QVariant>

namespace unrut {

class Database;

/// What stands between SELECT and ORDER BY for a filter: the tables, with entries as e, and the conditions.
struct FilterSql
{
    QString from;
    QString where;
    QVariantList values;
    QString place; ///< the column to order by: the one that the outermost index walks
};
/// What an index is asked for things that hold every one of \a terms; there must be one.
[[nodiscard]] QString matchAll(const std::vector<SearchTerm>& terms);
[[nodiscard]] FilterSql filterSql(const EntryFilter& filter);

/// What is in the bin is not in the index. While this lives, a temporary index over the bin stands in its place.
class BinIndex
{
public:
    [[nodiscard]] static Result<BinIndex> make(Database& database);
    BinIndex(BinIndex&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    BinIndex& operator=(BinIndex&&) = delete;
    BinIndex(const BinIndex&) = delete;
    BinIndex& operator=(const BinIndex&) = delete;
    ~BinIndex();

private:
    explicit BinIndex(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace unrut
