// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_sqlite.h"

#include <sqlite3.h>

namespace unrut::bench {

PlainSqlite::PlainSqlite(const QString& file)
{
    if (sqlite3_open_v2(file.toUtf8().constData(), &m_database, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        return;
    for (const char* pragma : {"PRAGMA foreign_keys = ON", "PRAGMA cell_size_check = ON", "PRAGMA temp_store = MEMORY",
                               "PRAGMA synchronous = EXTRA", "PRAGMA secure_delete = ON"})
        sqlite3_exec(m_database, pragma, nullptr, nullptr, nullptr);
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_database);
}

std::optional<int> PlainSqlite::run(const char* sql, const std::vector<QByteArray>& texts)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return std::nullopt;
    int place = 0;
    for (const QByteArray& text : texts)
        sqlite3_bind_text(statement, ++place, text.constData(), static_cast<int>(text.size()), nullptr);
    int rows = 0;
    qint64 read = 0;
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement)) {
        ++rows;
        for (int column = 0; column < sqlite3_column_count(statement); ++column) {
            // Whoever shows a row has to make strings of it.
            const auto* text = static_cast<const char16_t*>(sqlite3_column_text16(statement, column));
            read += text ? QString::fromUtf16(text, sqlite3_column_bytes16(statement, column) / 2).size() : 0;
        }
    }
    sqlite3_finalize(statement);
    return code == SQLITE_DONE && read >= 0 ? std::optional(rows) : std::nullopt;
}

} // namespace unrut::bench
