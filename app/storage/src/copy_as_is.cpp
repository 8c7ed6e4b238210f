// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/copy_as_is.h>

#include "journal_file.h"

#include <QFile>
#include <QFileInfo>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

Status copyOne(const QString& file, const QString& target)
{
    const Result<QString> empty = makePrivateFile(QFileInfo(target).absolutePath());
    if (!empty)
        return empty.error();
    Scratch scratch(*empty);
    QFile from(file);
    // Looked at before it is opened, so that a FIFO cannot hang the program.
    if (kindOf(file) != PathKind::RegularFile || !from.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, file);
    if (Status status = copyBytes(from, scratch.file()); !status)
        return status;
    if (Status status = publish(scratch.file(), QFileInfo(target).absoluteFilePath()); !status)
        return status;
    scratch.keep();
    return {};
}

bool isSame(const QString& file, const QString& other)
{
    for (const QString& name : {file, other}) {
        if (kindOf(name) != PathKind::RegularFile)
            return false;
    }
    QFile one(file);
    QFile two(other);
    return one.open(QIODevice::ReadOnly) && two.open(QIODevice::ReadOnly) && one.size() == two.size() &&
           one.readAll() == two.readAll();
}

} // namespace

Status copyAsItIs(const QString& file, const QString& target)
{
    const QString rollback = file + "-journal"_L1;
    const QString rollbackTarget = target + "-journal"_L1;
    for (const QString& taken : {target, target + "-wal"_L1}) {
        if (kindOf(taken) != PathKind::Missing)
            return failure(ErrorCode::OutputExists, taken);
    }
    if (kindOf(rollbackTarget) != PathKind::Missing) {
        if (!isSame(rollback, rollbackTarget))
            return failure(ErrorCode::OutputExists, rollbackTarget);
        QFile::remove(rollbackTarget); // of a try that did not come to its end
    }
    // A file without its rollback would be another state than both, so it comes last, and not alone.
    const bool hasRollback = kindOf(rollback) == PathKind::RegularFile;
    if (Status status = hasRollback ? copyOne(rollback, rollbackTarget) : Status(); !status)
        return status;
    const Status status = copyOne(file, target);
    if (!status && hasRollback)
        QFile::remove(rollbackTarget);
    return status;
}

} // namespace unrut
