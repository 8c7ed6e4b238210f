// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "migrations.h"

#include <domain/result.h>

#include <QHash>
#include <QStringList>

namespace unrut {

class Database;

/// 'table entries', 'index entries_kept' and so on, as the file has them, by name.
[[nodiscard]] Result<QStringList> schemaObjects(Database& database);
/// The statements that made them, for a comparison of two files that one SQLite wrote.
[[nodiscard]] Result<QStringList> schemaStatements(Database& database);
/// How many rows each table has.
[[nodiscard]] Result<QHash<QString, qint64>> rowCounts(Database& database);

/// Makes sure that the file has what \a version of the schema has, and that the first page of each table can be read.
/// Error: JournalCorrupt, naming what is missing.
Status checkSchema(Database& database, const Migrations& migrations, int version);

} // namespace unrut
