// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace unrut {

class Clock;

/// A verified copy of a journal, or what lies beside it and could not become one.
struct Backup
{
    QDateTime madeAt;              ///< UTC, to the second
    QString file;                  ///< absolute
    qint64 size = 0;               ///< bytes
    bool isBeforeEmptying = false; ///< made before the bin was emptied, so that it may hold what went for good then
    bool isSetAside = false;       ///< was set aside, whole and perhaps damaged; nobody has verified it
    bool operator==(const Backup&) const = default;
};

/// Where the backups of a journal go.
struct BackupPlaceNow
{
    QString folder;        ///< where the next one goes
    QString missed;        ///< was chosen and is not there, or may not be written; empty: nothing is missed
    bool isChosen = false; ///< another folder than the one beside the journal was chosen
};
[[nodiscard]] BackupPlaceNow backupPlaceOf(const QString& journal);
/// From now on backups of \a journal go into a folder of their own in \a folder; empty: beside the journal. Those that
/// are there stay where they are, and in the list. Errors: FolderMissing, FolderReadOnly, DiskFull; then it stays as it
/// was.
Status chooseBackupFolder(const QString& journal, const QString& folder);

/// Those of \a journal, wherever they were made, the newest first; then what was set aside.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& journal);

/// Whether a file has the name that backups and set-aside journals get, of whichever journal.
[[nodiscard]] bool isNamedAsBackup(const QString& file);
/// Whether there is a file at \a path that has such a name, itself or where a link leads.
[[nodiscard]] bool isBackupFile(const QString& path);

/// Copies the bytes of \a journal, whatever they are, to \a target, which must be free; what SQLite left beside it goes
/// along. 0600. Errors: FileUnreadable, OutputExists, OutputFailed, FolderReadOnly, DiskFull; then nothing is left.
[[nodiscard]] Status copyForHelp(const QString& journal, const QString& target);

/// Deletes one of backupsOf(). Errors: NotFound (none of them), FolderReadOnly.
Status deleteBackup(const QString& journal, const QString& file);

/// What became of the journal that a backup took the place of.
struct RestoredOver
{
    std::optional<QDateTime> keptAt; ///< it is the backup made at this instant (UTC)
    QString setAside; ///< it could not be read and lies whole under this name; empty: it is no more needed
};

/// Puts what \a backup holds in the place of \a journal, which must be closed, and keeps what was there. Errors: what
/// is wrong with \a backup (JournalMissing, JournalCorrupt, JournalNewer and their like), NotARegularFile, DiskFull,
/// FolderReadOnly, FolderMissing, BackupFailed, JournalLocked (it is open somewhere); the journal is then what it was.
[[nodiscard]] Result<RestoredOver> restoreBackup(const QString& journal, const QString& backup, const Clock& clock);

/// Where nothing of a journal is damaged but what it finds things by, and Workspace::mendIndexes() could not mend that:
/// puts one in its place that was made from its tables, without loss, and keeps what was there. It must be closed.
/// Errors: JournalCorrupt (more is damaged), and those of restoreBackup(); the journal is then what it was.
[[nodiscard]] Result<RestoredOver> remakeJournal(const QString& journal, const Clock& clock);

} // namespace unrut
