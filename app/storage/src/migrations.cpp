// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "migrations.h"

#include "database.h"
#include "sql_error.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

// A static library's resources are left out by the linker unless they are asked for, from outside any namespace.
static void keepMigrationResources()
{
    Q_INIT_RESOURCE(storage_migrations);
}

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// What a person can act on keeps its code; everything else is the migration's own failure.
Error stepError(int number, const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::JournalLocked:
    case ErrorCode::JournalReadOnly:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::JournalGone:
        return error;
    default:
        return failure(ErrorCode::MigrationFailed, u"%1: %2"_s.arg(number).arg(error.detail));
    }
}

Status runStatement(Database& database, const QString& sql)
{
    QSqlQuery query(database.handle());
    if (query.exec(sql))
        return {};
    // The statements are ours, so SQLite's words quote nothing that a person wrote.
    Error error = errorFrom(query.lastError(), ErrorCode::WriteFailed);
    if (extendedCode(query.lastError()) == 1)
        error.detail = query.lastError().databaseText();
    return error;
}

Status requireForeignKeys(Database& database)
{
    Result<qint64> dangling = database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!dangling)
        return dangling.error();
    if (*dangling > 0)
        return failure(ErrorCode::MigrationFailed, u"foreign keys"_s);
    return {};
}

Result<QStringList> statementsOf(const Migration& step)
{
    if (step.file.isEmpty())
        return step.statements;
    QFile file(step.file);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::MigrationFailed, step.file);
    return statementsIn(QString::fromUtf8(file.readAll()));
}

Status runStep(Database& database, const Migration& step, Orphans orphans)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(database);
    if (!transaction)
        return transaction.error();
    // Another program may have taken this step between the first look and the lock.
    const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return version.error();
    if (*version >= step.number)
        return {};
    const Result<QStringList> statements = statementsOf(step);
    if (!statements)
        return statements.error();
    for (const QString& sql : *statements) {
        if (Status status = runStatement(database, sql); !status)
            return status;
    }
    if (Status status = orphans == Orphans::Kept ? Status() : requireForeignKeys(database); !status)
        return status;
    if (Status status = runStatement(database, u"PRAGMA user_version = %1"_s.arg(step.number)); !status)
        return status;
    return transaction->commit();
}

} // namespace

QStringList statementsIn(const QString& sql)
{
    QStringList statements;
    QString statement;
    for (const QString& line : sql.split(u'\n')) {
        if (line.trimmed() == "-- next statement"_L1) {
            statements.append(statement);
            statement.clear();
        } else {
            statement += line + u'\n';
        }
    }
    statements.append(statement);
    return statements;
}

namespace {

/// Lines with # are about the list; the first of the others is the number of the step that it was made for.
void tellObjects(Migrations& migrations)
{
    QFile file(u":/unrut/storage/migrations/objects.txt"_s);
    if (migrations.empty() || !file.open(QIODevice::ReadOnly))
        return;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
    if (!lines.isEmpty() && lines.takeFirst().toInt() == migrations.back().number)
        migrations.back().objects = lines;
}

} // namespace

Migrations shippedMigrations()
{
    keepMigrationResources();
    Migrations migrations;
    const QDir folder(u":/unrut/storage/migrations"_s);
    // Not by a filter for names: that would be a regular expression, at every start.
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        if (name.endsWith(".sql"_L1))
            migrations.push_back({.number = name.left(4).toInt(), .file = folder.filePath(name)});
    }
    tellObjects(migrations);
    return migrations;
}

int newestVersion(const Migrations& migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

Status migrate(Database& database, const Migrations& migrations, Orphans orphans)
{
    // Steps that rebuild a table need this; it cannot be changed inside their transaction.
    if (Status status = database.run(u"PRAGMA foreign_keys = OFF"_s); !status)
        return status;
    Status done;
    for (const Migration& step : migrations) {
        const Result<qint64> version = database.number(u"PRAGMA user_version"_s);
        if (!version) {
            done = version.error();
            break;
        }
        if (*version >= step.number)
            continue;
        if (Status status = runStep(database, step, orphans); !status) {
            done = stepError(step.number, status.error());
            break;
        }
    }
    if (Status status = database.run(u"PRAGMA foreign_keys = ON"_s); !status && done)
        return status;
    return done;
}

} // namespace unrut
