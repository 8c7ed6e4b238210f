// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/input_file.h>

#include <QFile>
#include <QFileInfo>
#include <QLocale>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#endif

namespace unrut {

namespace {

/// Never waits: some files of the system (/proc/kmsg) look like any other, and have nothing to read until something
/// happens.
bool openToRead(QFile& file)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    return handle >= 0 && file.open(handle, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle);
#else
    return file.open(QIODevice::ReadOnly);
#endif
}

} // namespace

Result<QByteArray> readInputFile(const QString& path, qint64 maxBytes)
{
    // Asked before opening: opening a pipe waits for its other end, and opening a device may do something to it.
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, path);
    if (info.isDir())
        return failure(ErrorCode::IsFolder, path);
    if (!info.isFile())
        return failure(ErrorCode::NotARegularFile, path);
    QFile file(path);
    if (!openToRead(file))
        return failure(ErrorCode::FileUnreadable, path);
    const Error tooLarge = failure(ErrorCode::FileTooLarge,
                                   QLocale::c().formattedDataSize(maxBytes, 0, QLocale::DataSizeTraditionalFormat));
    if (file.size() > maxBytes)
        return tooLarge;
    // The stated size is no promise: files of the system say 0, and others grow.
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path);
    if (bytes.size() > maxBytes)
        return tooLarge;
    return bytes;
}

} // namespace unrut
