// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/output_file.h>

#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>
#include <initializer_list>

namespace unrut {

namespace {

/// QSaveFile tells what went wrong only in the system's words.
ErrorCode causeOf(const QString& said)
{
    const auto is = [&](std::initializer_list<int> causes) {
        return std::any_of(causes.begin(), causes.end(), [&](int cause) { return said == qt_error_string(cause); });
    };
    if (is({EACCES, EPERM, EROFS}))
        return ErrorCode::FolderReadOnly;
    return is({ENOSPC, EDQUOT}) ? ErrorCode::DiskFull : ErrorCode::OutputFailed;
}

/// The folder where that is what cannot be written, else the system's words.
Error failureOf(const QString& file, const QString& said)
{
    const ErrorCode code = causeOf(said);
    return failure(code, code == ErrorCode::FolderReadOnly ? QFileInfo(file).absolutePath() : said);
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

bool isSameFile(const QString& one, const QString& other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

Status saveWhole(const QString& file, const QByteArray& bytes)
{
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        return failureOf(file, target.errorString());
    const bool isPrivate = target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // commit() does not notice that what still lies in the buffer finds no room, so it is emptied before.
    if (!isPrivate || target.write(bytes) != bytes.size() || !target.flush() || !target.commit())
        return failureOf(file, target.errorString());
    return {};
}

Status mayBeWritten(const QString& file, const QString& journal)
{
    if (isSameFile(file, journal))
        return failure(ErrorCode::OutputExists, file);
    return checkTarget(file);
}

} // namespace unrut
