// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/backups.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lookingBegin = ".unrut-look-"_L1;

/// A copy by somebody who only reads the journal may be under way; it is written to all the time.
bool isAtRest(const QFileInfo& file)
{
    constexpr qint64 restSeconds = 60;
    return qAbs(file.lastModified().secsTo(QDateTime::currentDateTimeUtc())) > restSeconds;
}

void sweepLookedInto(const QDir& place)
{
    const QStringList names = place.entryList({lookingBegin + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QString& name : names) {
        const QString folder = place.filePath(name);
        QLockFile lock(BackupFolder::lockIn(folder));
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) {
            lock.unlock();
            QDir(folder).removeRecursively();
        }
    }
}

} // namespace

QString BackupFolder::lookingFolder(const QString& place)
{
    return QDir(place).filePath(lookingBegin + "XXXXXX"_L1);
}

/// Not what Qt stands in with where there is none: that is among temporary files.
QString BackupFolder::sessionPlace()
{
    const QString place = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo info(place);
    return !place.isEmpty() && info.isDir() && info.isWritable() ? info.absoluteFilePath() : QString();
}

QString BackupFolder::lockIn(const QString& lookingFolder)
{
    return QDir(lookingFolder).filePath(u"lock"_s);
}

void BackupFolder::sweep() const
{
    const QDir beside = QFileInfo(m_journal).absoluteDir();
    // Restoring needs the journal for itself, so nobody is at it.
    const QStringList restored = beside.entryList({m_stem + u".restored-*"_s + m_suffix}, QDir::Files | QDir::Hidden);
    for (const QString& name : restored)
        QFile::remove(beside.filePath(name));
    const QStringList places = folders() + QStringList{beside.absolutePath()};
    for (const QString& place : places) {
        const QDir folder(place);
        const QFileInfoList copies =
            folder.entryInfoList({u".unrut-*.tmp"_s, u".unrut-*.tmp-journal"_s}, QDir::Files | QDir::Hidden);
        for (const QFileInfo& copy : copies) {
            if (isAtRest(copy))
                QFile::remove(copy.filePath());
        }
        sweepLookedInto(folder);
    }
    if (const QString session = sessionPlace(); !session.isEmpty())
        sweepLookedInto(QDir(session));
}

} // namespace unrut
