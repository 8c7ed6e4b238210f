// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/backups.h>

#include "journal_lock.h"

#include <domain/clock.h>
#include <storage/backups.h>
#include <storage/copy_as_is.h>

#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace unrut {

namespace {

BackupFolder folderOf(const QString& journal)
{
    return BackupFolder::of(journal);
}

} // namespace

BackupPlaceNow backupPlaceOf(const QString& journal)
{
    const BackupPlace place = BackupFolder::placeOf(journal);
    return {place.folder, place.missed, place.isChosen};
}

Status chooseBackupFolder(const QString& journal, const QString& folder)
{
    return BackupFolder::choose(journal, folder);
}

std::vector<Backup> backupsOf(const QString& journal)
{
    const BackupFolder folder = folderOf(journal);
    const std::vector<KeptBackup> kept = folder.list();
    const std::vector<SetAsideFile> aside = folder.setAside();
    std::vector<Backup> backups;
    std::transform(kept.begin(), kept.end(), std::back_inserter(backups), [](const KeptBackup& one) {
        return Backup{one.mark.madeAt, one.file, QFileInfo(one.file).size(), one.isBeforeEmptying};
    });
    std::transform(aside.begin(), aside.end(), std::back_inserter(backups), [](const SetAsideFile& one) {
        return Backup{one.mark.madeAt, one.file, QFileInfo(one.file).size(), one.isBeforeEmptying, true};
    });
    return backups;
}

bool isNamedAsBackup(const QString& file)
{
    return BackupFolder::isNamedAsOne(file);
}

bool isBackupFile(const QString& path)
{
    const QFileInfo file(path);
    return file.isFile() && (isNamedAsBackup(path) || isNamedAsBackup(file.canonicalFilePath()));
}

Status copyForHelp(const QString& journal, const QString& target)
{
    return copyAsItIs(journal, target);
}

Status deleteBackup(const QString& journal, const QString& file)
{
    return folderOf(journal).remove(file);
}

namespace {

RestoredOver overWhat(const Replaced& replaced)
{
    RestoredOver over;
    over.setAside = replaced.setAside;
    if (replaced.kept)
        over.keptAt = replaced.kept->mark.madeAt;
    return over;
}

} // namespace

Result<RestoredOver> restoreBackup(const QString& journal, const QString& backup, const Clock& clock)
{
    const auto lock = lockJournal(journal);
    if (!lock)
        return lock.error();
    const auto replaced = folderOf(journal).restore(backup, clock.now());
    return replaced ? Result<RestoredOver>(overWhat(*replaced)) : replaced.error();
}

Result<RestoredOver> remakeJournal(const QString& journal, const Clock& clock)
{
    const auto lock = lockJournal(journal);
    if (!lock)
        return lock.error();
    const auto replaced = folderOf(journal).remake(clock.now());
    return replaced ? Result<RestoredOver>(overWhat(*replaced)) : replaced.error();
}

} // namespace unrut
