// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_file.h"

#include <storage/backups.h>

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// Beside the journal, so that it is found whatever program or person looks for the backups, also of a journal that
/// cannot be opened. A line for each folder that was chosen, the one that counts first; empty: the usual one.
QString placesFile(const QString& journal)
{
    return QDir(BackupFolder::besides(journal)).filePath(QFileInfo(journal).completeBaseName() + ".places"_L1);
}

QStringList placesOf(const QString& journal)
{
    constexpr qint64 mostBytes = qint64{64} * 1024;
    QFile file(placesFile(journal));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.read(mostBytes)).split(u'\n');
}

bool mayBeWritten(const QString& folder)
{
    const QFileInfo info(folder);
    return info.isDir() && info.isWritable() && info.isExecutable();
}

/// Journals of one name in different folders must not take each other's copies for their own.
QString folderIn(const QString& chosen, const QString& journal)
{
    constexpr int digits = 8;
    const QFileInfo info(journal);
    const QByteArray path = info.absoluteFilePath().toUtf8();
    const QByteArray mark = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(digits);
    return QDir(chosen).absoluteFilePath(info.completeBaseName() + u'-' + QString::fromLatin1(mark));
}

/// Made, and tried: a disk may say that it can be written, and refuse.
Status makeUsable(const QString& folder)
{
    if (Status status = makePrivateFolder(folder); !status)
        return status;
    const Result<QString> tried = makePrivateFile(folder);
    if (!tried)
        return tried.error();
    QFile::remove(*tried);
    return {};
}

} // namespace

BackupPlace BackupFolder::placeOf(const QString& journal)
{
    const QString usual = besides(journal);
    QStringList places = placesOf(journal);
    const QString chosen = places.value(0);
    BackupPlace place;
    place.isChosen = !chosen.isEmpty();
    place.folder = place.isChosen && mayBeWritten(chosen) ? chosen : usual;
    place.missed = place.isChosen && place.folder != chosen ? chosen : QString();
    places.append(usual);
    for (const QString& other : std::as_const(places)) {
        const bool isNew = !other.isEmpty() && other != place.folder && !place.earlier.contains(other);
        if (isNew && QFileInfo(other).isDir())
            place.earlier.append(other);
    }
    return place;
}

BackupFolder BackupFolder::of(const QString& journal)
{
    const BackupPlace place = placeOf(journal);
    return {journal, place.folder, place.earlier};
}

Status BackupFolder::choose(const QString& journal, const QString& chosen)
{
    if (!chosen.isEmpty() && !QFileInfo(chosen).isDir())
        return failure(ErrorCode::FolderMissing, chosen);
    const QString target = chosen.isEmpty() ? QString() : folderIn(chosen, journal);
    if (Status status = makeUsable(target.isEmpty() ? besides(journal) : target); !status)
        return status;
    if (Status status = makePrivateFolder(besides(journal)); !status)
        return status;
    QStringList places = placesOf(journal);
    places.removeAll(target);
    places.prepend(target);
    if (!writePrivately(placesFile(journal), places.join(u'\n').toUtf8()))
        return failure(ErrorCode::FolderReadOnly, besides(journal));
    return {};
}

} // namespace unrut
