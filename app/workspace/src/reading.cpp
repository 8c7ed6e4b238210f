// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/reading.h>

#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QObject>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace unrut {

namespace {

/// A folder that goes with the workspace whose child it is: once the workspace has let go of its file.
struct CopyFolder : QObject
{
    CopyFolder() : folder(place() + QStringLiteral("/unrut-XXXXXX")) {}
    QTemporaryDir folder;

private:
    /// In memory and for this session alone where the system has such a place.
    static QString place()
    {
        const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
        return runtime.isEmpty() ? QDir::tempPath() : runtime;
    }
};

/// Only what may be written can be upgraded, and the file itself may not.
Result<std::unique_ptr<Workspace>> openUpgraded(const QString& file, const Clock& clock, IdSource& ids)
{
    auto copy = std::make_unique<CopyFolder>();
    if (!copy->folder.isValid())
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

} // namespace

Result<std::unique_ptr<Workspace>> openToRead(const QString& file, const Clock& clock, IdSource& ids)
{
    auto read = Workspace::open(file, WorkspaceMode::ReadOnly, clock, ids);
    const bool isOlder = !read && read.error().code == ErrorCode::JournalReadOnly;
    return isOlder ? openUpgraded(file, clock, ids) : std::move(read);
}

} // namespace unrut
