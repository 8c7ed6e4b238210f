// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup.h"

#include "database.h"
#include "integrity.h"
#include "journal_file.h"
#include "schema.h"

#include <QFileInfo>
#include <QThread>

#include <memory>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Error backupError(const Error& error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
    case ErrorCode::OutputExists:
    case ErrorCode::FolderReadOnly:
    case ErrorCode::JournalCorrupt:
        return error;
    default:
        return failure(ErrorCode::BackupFailed, error.detail);
    }
}

template <class T>
Status same(const Result<T>& one, const Result<T>& other, const QString& what)
{
    if (!one)
        return one.error();
    if (!other)
        return other.error();
    return *one == *other ? Status() : Status(failure(ErrorCode::BackupFailed, what));
}

Status holdsTheSame(Database& original, Database& copy)
{
    for (const auto& pragma : {u"PRAGMA application_id"_s, u"PRAGMA user_version"_s}) {
        if (Status status = same(original.number(pragma), copy.number(pragma), pragma); !status)
            return status;
    }
    if (Status status = same(schemaStatements(original), schemaStatements(copy), u"schema"_s); !status)
        return status;
    return same(rowCounts(original), rowCounts(copy), u"row counts"_s);
}

Status pagesOf(const QString& file)
{
    Result<Database> copy = Database::open(file, Database::Mode::ReadOnly);
    return copy ? checkPages(*copy) : Status(copy.error());
}

/// The pages take as long as all the rest, so they are looked at beside it, on a thread and a connection of their own.
Status verifyCopy(Database& original, const QString& file)
{
    Result<Database> copy = Database::open(file, Database::Mode::ReadOnly);
    if (!copy)
        return copy.error();
    Status pages = failure(ErrorCode::BackupFailed, u"the pages were not looked at"_s); // where no thread can be had
    const std::unique_ptr<QThread> beside(QThread::create([&pages, &file] { pages = pagesOf(file); }));
    beside->start();
    const Status content = holdsTheSame(original, *copy);
    const Status keys = content ? checkKeys(*copy) : content;
    beside->wait();
    if (!content)
        return content;
    return pages ? keys : pages;
}

/// Damage that a copy shows is the journal's where the journal has it, too; else it was the copying.
Status whoIsDamaged(Database& original, const Error& found)
{
    const Status sound = checkIntegrity(original);
    const bool isJournal = !sound && sound.error().code == ErrorCode::JournalCorrupt;
    return isJournal ? sound : Status(failure(ErrorCode::BackupFailed, found.detail));
}

} // namespace

Status writeBackup(Database& database, const QString& file)
{
    const QFileInfo target(file);
    if (Status status = checkFree(file); !status)
        return status;
    const QString folder = target.absolutePath();
    if (!QFileInfo(folder).isDir())
        return failure(ErrorCode::FolderMissing, folder);
    const Result<QString> empty = makePrivateFile(folder);
    if (!empty)
        return empty.error();
    Scratch scratch(*empty);
    Statement vacuum(database, u"VACUUM INTO ?"_s, ErrorCode::WriteFailed);
    Status status = vacuum.run({scratch.file()});
    if (status)
        status = verifyCopy(database, scratch.file());
    if (status)
        status = publish(scratch.file(), target.absoluteFilePath());
    if (!status && status.error().code == ErrorCode::JournalCorrupt)
        status = whoIsDamaged(database, status.error());
    if (!status)
        return backupError(status.error());
    scratch.keep();
    return {};
}

} // namespace unrut
