// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace unrut {

namespace {

/// QSaveFile tells a full disk from other failures only in words.
ErrorCode causeOf(const QString& said)
{
    return said == qt_error_string(ENOSPC) || said == qt_error_string(EDQUOT) ? ErrorCode::DiskFull
                                                                              : ErrorCode::OutputFailed;
}

} // namespace

Status checkTarget(const QString& file)
{
    const QFileInfo target(file);
    const QFileInfo folder(target.absolutePath());
    if (file.isEmpty() || !folder.isDir())
        return failure(ErrorCode::FolderMissing, folder.filePath());
    if (target.isDir())
        return failure(ErrorCode::IsFolder, file);
    if (target.exists() && !target.isFile())
        return failure(ErrorCode::NotARegularFile, file);
    return {};
}

Status saveWhole(const QString& file, const QByteArray& bytes)
{
    const QString folder = QFileInfo(file).absolutePath();
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly)) {
        const bool isForbidden = target.error() == QFileDevice::PermissionsError;
        return failure(isForbidden ? ErrorCode::FolderReadOnly : ErrorCode::OutputFailed,
                       isForbidden ? folder : target.errorString());
    }
    const bool isPrivate = target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() does not notice that what still lies in the buffer finds no room, so it is emptied before.
    if (!isPrivate || target.write(bytes) != bytes.size() || !target.flush() || !target.commit())
        return failure(causeOf(target.errorString()), target.errorString());
    return {};
}

} // namespace unrut
