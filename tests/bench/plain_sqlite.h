// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace unrut::bench {

/// SQLite through its own C functions, with the settings of a journal: what the storage room cannot be quicker than.
class PlainSqlite
{
public:
    explicit PlainSqlite(const QString& file);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    /// Prepares \a sql, binds the \a texts in their order and reads every column of every row as text; the number of
    /// rows. Nothing when SQLite refused.
    [[nodiscard]] std::optional<int> run(const char* sql, const std::vector<QByteArray>& texts = {});

private:
    sqlite3* m_database = nullptr;
};

} // namespace unrut::bench
