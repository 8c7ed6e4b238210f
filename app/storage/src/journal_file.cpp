// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_file.h"

#include "journal_format.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QtEndian>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headerSize = 100;
constexpr QByteArrayView magic("SQLite format 3\0", 16);
constexpr QFileDevice::Permissions privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions privateFolder = privateFile | QFileDevice::ExeOwner;

quint32 wordAt(QByteArrayView header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.data() + offset);
}

qint64 pageSize(QByteArrayView header)
{
    const auto stored = qFromBigEndian<quint16>(header.data() + 16);
    return stored == 1 ? 65536 : stored;
}

/// How long the file must be; 0 when the header does not say.
qint64 statedSize(QByteArrayView header)
{
    constexpr qsizetype changeCounter = 24;
    constexpr qsizetype pageCount = 28;
    constexpr qsizetype validFor = 92;
    if (wordAt(header, changeCounter) != wordAt(header, validFor))
        return 0;
    return pageSize(header) * wordAt(header, pageCount);
}

/// Never replaces a file. QFile::rename() does not either, but where the system refuses it copies, and a copy can be
/// cut off under the name of a whole file.
bool renameWhole(const QString& file, const QString& target)
{
#ifdef Q_OS_LINUX
    const QByteArray from = QFile::encodeName(file);
    const QByteArray to = QFile::encodeName(target);
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0)
        return true;
    const bool isUnknown = errno == EINVAL || errno == ENOSYS; // to some file systems
    return isUnknown && QFile::rename(file, target);
#else
    return QFile::rename(file, target);
#endif
}

Error folderError(const QString& folder, int reason)
{
    return failure(reason == ENOSPC ? ErrorCode::DiskFull : ErrorCode::FolderReadOnly, folder);
}

} // namespace

PathKind kindOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return info.isSymLink() ? PathKind::DanglingLink : PathKind::Missing;
    if (info.isDir())
        return PathKind::Folder;
    return info.isFile() ? PathKind::RegularFile : PathKind::Other;
}

bool hasPlayedIn(const QString& path)
{
    return std::any_of(playedInSuffixes.begin(), playedInSuffixes.end(),
                       [&](QLatin1String suffix) { return kindOf(path + suffix) != PathKind::Missing; });
}

Status checkFree(const QString& path)
{
    if (kindOf(path) != PathKind::Missing)
        return failure(ErrorCode::OutputExists, path);
    for (const QLatin1String suffix : playedInSuffixes) {
        if (kindOf(path + suffix) != PathKind::Missing)
            return failure(ErrorCode::OutputExists, path + suffix);
    }
    return {};
}

std::optional<FileIdentity> identityOf(const QString& path)
{
#ifdef Q_OS_UNIX
    struct stat facts
    {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    return FileIdentity{static_cast<quint64>(facts.st_dev), static_cast<quint64>(facts.st_ino)};
#else
    return QFileInfo::exists(path) ? std::optional(FileIdentity{}) : std::nullopt;
#endif
}

std::optional<FileStamp> stampOf(const QString& path)
{
#ifdef Q_OS_LINUX
    struct stat facts
    {};
    if (::stat(QFile::encodeName(path).constData(), &facts) != 0)
        return std::nullopt;
    constexpr qint64 nanosecondsASecond = 1'000'000'000;
    return FileStamp{static_cast<qint64>(facts.st_size),
                     static_cast<qint64>(facts.st_mtim.tv_sec) * nanosecondsASecond +
                         static_cast<qint64>(facts.st_mtim.tv_nsec)};
#else
    const QFileInfo info(path);
    return info.exists() ? std::optional(FileStamp{info.size(), info.lastModified().toMSecsSinceEpoch()})
                         : std::nullopt;
#endif
}

Status checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::ReadFailed, file.errorString());
    return checkHeader(file, path);
}

Status checkHeader(QFile& file, const QString& path)
{
    if (file.size() == 0)
        return failure(ErrorCode::JournalEmpty, path);
    const QByteArray header = file.read(headerSize);
    if (!QByteArrayView(header).startsWith(magic.first(qMin(magic.size(), header.size()))))
        return failure(ErrorCode::NotAJournal, u"not an SQLite file"_s);
    if (header.size() < headerSize)
        return failure(ErrorCode::JournalTruncated, path);
    constexpr qsizetype applicationId = 68;
    if (wordAt(header, applicationId) != journalApplicationId)
        return failure(ErrorCode::NotAJournal, u"an SQLite file of another program"_s);
    // After a crash the file may have any length until SQLite has rolled back, which its journal beside it tells.
    const bool rollsBack = QFileInfo(path + "-journal"_L1).size() > 0;
    if (!rollsBack && file.size() < statedSize(header))
        return failure(ErrorCode::JournalTruncated, path);
    return {};
}

Status makePrivateFolder(const QString& folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (info.exists() || info.isSymLink() || info.isRoot())
        return failure(ErrorCode::FolderMissing, folder);
    const QString above = info.absolutePath();
    if (Status status = makePrivateFolder(above); !status)
        return status;
    errno = 0;
    if (!QDir().mkdir(info.absoluteFilePath(), privateFolder))
        return folderError(above, errno);
    syncNames(above); // what is in a folder is nowhere while the folder's name is
    return {};
}

Result<QString> makePrivateFile(const QString& folder)
{
    QTemporaryFile file(folder + "/.unrut-XXXXXX.tmp"_L1);
    file.setAutoRemove(false);
    errno = 0;
    if (!file.open())
        return folderError(folder, errno);
    file.setPermissions(privateFile);
    return file.fileName();
}

bool writePrivately(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(privateFile);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return false;
    syncNames(QFileInfo(path).absolutePath());
    return true;
}

Status copyBytes(QFile& from, const QString& target)
{
    QFile to(target);
    if (!to.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::OutputFailed, target);
    constexpr qint64 piece = 1 << 20;
    while (!from.atEnd()) {
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty())
            return failure(ErrorCode::FileUnreadable, from.fileName());
        if (to.write(bytes) != bytes.size())
            return failure(to.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::OutputFailed,
                           target);
    }
    return {};
}

bool syncToDisk(const QString& path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
#else
    return QFileInfo::exists(path);
#endif
}

void syncNames(const QString& folder)
{
    if (!syncToDisk(folder))
        (void)syncToDisk(folder);
}

Status publish(const QString& file, const QString& target)
{
    if (!syncToDisk(file))
        return failure(ErrorCode::OutputFailed, target);
    if (!renameWhole(file, target)) {
        const bool taken = kindOf(target) != PathKind::Missing;
        return failure(taken ? ErrorCode::OutputExists : ErrorCode::OutputFailed, target);
    }
    syncNames(QFileInfo(target).absolutePath());
    return {};
}

Scratch::~Scratch()
{
    if (m_file.isEmpty())
        return;
    QFile::remove(m_file + "-journal"_L1);
    QFile::remove(m_file);
}

} // namespace unrut
