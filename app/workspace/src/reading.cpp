// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/reading.h>

#include <storage/backups.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QFileInfo>
#include <QLockFile>
#include <QObject>
#include <QTemporaryDir>

namespace unrut {

namespace {

/// A folder that goes with the workspace whose child it is: once the workspace has let go of its file. While its lock
/// is held no start of the program takes it for one that was left; what a kill leaves goes at the next.
struct CopyFolder : QObject
{
    explicit CopyFolder(const QString& place)
        : folder(BackupFolder::lookingFolder(place)), lock(BackupFolder::lockIn(folder.path()))
    {
        lock.setStaleLockTime(0);
    }
    [[nodiscard]] bool isUsable() { return folder.isValid() && lock.tryLock(0); }

    QTemporaryDir folder;
    QLockFile lock; ///< let go before the folder goes
};

/// In memory and for this session alone where the system has such a place; else beside the file. Never among temporary
/// files: whoever looks after those does not know what is in it.
QStringList placesFor(const QString& file)
{
    const QString session = BackupFolder::sessionPlace();
    const QString beside = QFileInfo(file).absolutePath();
    return session.isEmpty() ? QStringList{beside} : QStringList{session, beside};
}

/// Only what may be written can be upgraded, and the file itself may not.
Result<std::unique_ptr<Workspace>> openUpgradedIn(const QString& place, const QString& file, const Clock& clock,
                                                  IdSource& ids)
{
    auto copy = std::make_unique<CopyFolder>(place);
    if (!copy->isUsable())
        return failure(ErrorCode::OutputFailed, copy->folder.errorString());
    const QString path = copy->folder.filePath(QStringLiteral("journal.unrut"));
    if (const auto copied = restoreBackup(path, file, clock); !copied)
        return copied.error();
    if (const auto upgraded = Workspace::open(path, WorkspaceMode::MustExist, clock, ids); !upgraded)
        return upgraded.error();
    auto read = Workspace::open(path, WorkspaceMode::ReadOnly, clock, ids);
    if (read)
        copy.release()->setParent(read->get());
    return read;
}

/// In the first place that will do: the one in memory may be too small.
Result<std::unique_ptr<Workspace>> openUpgraded(const QString& file, const Clock& clock, IdSource& ids)
{
    const QStringList places = placesFor(file);
    auto read = openUpgradedIn(places.front(), file, clock, ids);
    return read || places.size() == 1 ? std::move(read) : openUpgradedIn(places.back(), file, clock, ids);
}

} // namespace

Result<std::unique_ptr<Workspace>> openToRead(const QString& file, const Clock& clock, IdSource& ids)
{
    auto read = Workspace::open(file, WorkspaceMode::ReadOnly, clock, ids);
    const bool isOlder = !read && read.error().code == ErrorCode::JournalReadOnly;
    return isOlder ? openUpgraded(file, clock, ids) : std::move(read);
}

} // namespace unrut
