// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace unrut {

class Database;

/// One step of the schema: from number - 1 to number.
struct Migration
{
    int number = 0;
    QStringList statements = {};
    /// What schemaObjects() finds after this step, where that is known without running the steps; else empty.
    QStringList objects = {};
    /// Where the statements stand, of a step that this program brings: read when it is run, which is once in the life
    /// of a journal. Empty: they are in statements.
    QString file = {};
};
/// Ascending by number, without gaps, from 1.
using Migrations = std::vector<Migration>;

/// The steps that this program brings, from migrations/NNNN_name.sql. The newest knows its objects, from
/// migrations/objects.txt.
[[nodiscard]] Migrations shippedMigrations();
/// The number of the last step; 0 when there is none.
[[nodiscard]] int newestVersion(const Migrations& migrations);
/// The statements of a migration file: they stand between lines '-- next statement'.
[[nodiscard]] QStringList statementsIn(const QString& sql);

/// Whether rows may belong to rows that are not there. They may in what is salvaged, which is mended only when it is of
/// today's schema.
enum class Orphans { Refused, Kept };

/// Runs every step after the database's version, each in one transaction that also sets the version. A step that fails
/// leaves the steps before it in place. Errors: MigrationFailed with the step and SQLite's reason, DiskFull,
/// JournalLocked, JournalReadOnly, FolderReadOnly.
Status migrate(Database& database, const Migrations& migrations, Orphans orphans = Orphans::Refused);

} // namespace unrut
