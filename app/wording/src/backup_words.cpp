// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/backup_words.h>

#include "text.h"

#include <wording/date_words.h>

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)
};

} // namespace

QString lastBackup(const QDateTime& madeAt, QDate today)
{
    if (madeAt.date() == today)
        return BackupWords::tr("last backup today %1").arg(clockTime(madeAt.time()));
    if (madeAt.date().addDays(1) == today)
        return BackupWords::tr("last backup yesterday %1").arg(clockTime(madeAt.time()));
    const bool isOfThisYear = madeAt.date().year() == today.year();
    return BackupWords::tr("last backup %1")
        .arg(isOfThisYear ? shortDay(madeAt.date()) : shortDayAndYear(madeAt.date()));
}

QString journalShrank(const QString& folder)
{
    return BackupWords::tr(
               "Your journal holds much less than at the backup before. If something is missing, look in %1. No "
               "backup is removed until you say that this is right.")
        .arg(isolatedPath(folder));
}

QString indexesMended()
{
    return BackupWords::tr(
        "What your journal finds things by was damaged and has been made anew. Nothing that you wrote "
        "is lost.");
}

QString backupName(const QDateTime& madeAt, QDate today)
{
    //: A day and a time of day: 'Yesterday, 17:40'.
    return BackupWords::tr("%1, %2").arg(relativeDay(madeAt.date(), today), clockTime(madeAt.time()));
}

QString backupFolderMissed(const QString& folder)
{
    return BackupWords::tr(
               "The folder for backups is not there, or cannot be written: %1. Until it is, backups go beside "
               "the journal.")
        .arg(isolatedPath(folder));
}

QString backupFacts(qint64 size, bool isBeforeEmptying, bool isSetAside)
{
    constexpr int decimals = 2;
    // The traditional units have names in every language, 'MiB' has none.
    return beside({QLocale().formattedDataSize(size, decimals, QLocale::DataSizeTraditionalFormat),
                   isSetAside ? BackupWords::tr("set aside, not verified") : QString(),
                   isBeforeEmptying ? BackupWords::tr("made before the bin was emptied") : QString()});
}

QString restored(const QDateTime& keptAt, const QString& setAside, QDate today)
{
    if (!setAside.isEmpty())
        return BackupWords::tr("The backup is in place. The journal before it lies whole as %1.").arg(setAside);
    if (!keptAt.isValid())
        return BackupWords::tr("The backup is in place.");
    //: %1 is a day and a time of day: 'Today, 09:12'.
    return BackupWords::tr("The backup is in place. What the journal held before is the backup of %1.")
        .arg(backupName(keptAt, today));
}

} // namespace unrut::wording
