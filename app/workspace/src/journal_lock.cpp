// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_lock.h"

#include <storage/lock_file.h>

#include <QDir>
#include <QFileInfo>

namespace unrut {

namespace {

/// Symbolic links resolved, so that two names of one journal share one lock.
QString canonicalPath(const QString& path)
{
    const QFileInfo file(path);
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QString() : QDir(folder).filePath(file.fileName());
}

} // namespace

Result<std::shared_ptr<QLockFile>> lockJournal(const QString& path)
{
    const QString canonical = canonicalPath(path);
    if (canonical.isEmpty() || QFileInfo(canonical).isDir())
        return std::shared_ptr<QLockFile>();
    auto lock = std::make_shared<QLockFile>(canonical + QStringLiteral(".lock"));
    // A folder that cannot be written is for the opener to report, in its own words.
    if (!takeLock(*lock) && lock->error() == QLockFile::LockFailedError)
        return failure(ErrorCode::JournalLocked);
    return lock;
}

} // namespace unrut
