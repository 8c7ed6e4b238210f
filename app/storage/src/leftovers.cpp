// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <storage/backups.h>
#include <storage/lock_file.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>

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

/// What lies in \a folder by a name that begins so and ends in one of \a ends. Not a pattern of Qt's: a journal's name
/// may hold brackets, and the first pattern costs half a MiB at every start.
QStringList namesIn(const QDir& folder, QDir::Filters kinds, const QString& begin, const QStringList& ends)
{
    QStringList names = folder.entryList(kinds | QDir::Hidden | QDir::NoDotAndDotDot);
    names.removeIf([&](const QString& name) {
        return !name.startsWith(begin) ||
               std::none_of(ends.begin(), ends.end(), [&name](const QString& end) { return name.endsWith(end); });
    });
    return names;
}

void sweepLookedInto(const QDir& place)
{
    const QStringList names = namesIn(place, QDir::Dirs, lookingBegin, {QString()});
    for (const QString& name : names) {
        const QString folder = place.filePath(name);
        QLockFile lock(BackupFolder::lockIn(folder));
        if (takeLock(lock)) {
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
    const QStringList restored = namesIn(beside, QDir::Files, m_stem + u".restored-"_s, {m_suffix});
    for (const QString& name : restored)
        QFile::remove(beside.filePath(name));
    const QStringList places = folders() + QStringList{beside.absolutePath()};
    for (const QString& place : places) {
        const QDir folder(place);
        const QStringList copies = namesIn(folder, QDir::Files, u".unrut-"_s, {u".tmp"_s, u".tmp-journal"_s});
        for (const QString& copy : copies) {
            const QFileInfo file(folder, copy);
            if (isAtRest(file))
                QFile::remove(file.filePath());
        }
        sweepLookedInto(folder);
    }
    if (const QString session = sessionPlace(); !session.isEmpty())
        sweepLookedInto(QDir(session));
}

} // namespace unrut
