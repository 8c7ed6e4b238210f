// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/backup_plan.h>
#include <domain/result.h>

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace unrut {

/// A kept copy of a journal, named '<journal>.<number>.<instant, UTC>.<suffix>'.
struct KeptBackup
{
    BackupMark mark;
    QString file;                  ///< absolute
    bool isBeforeEmptying = false; ///< made before the bin was emptied, so that it may hold what went for good then
    bool operator==(const KeptBackup&) const = default;
};

/// What lies beside a journal because it could not become a backup: the journal in whose place one was put, whole and
/// perhaps damaged; a rollback file that no journal was left for; a copy that an earlier Unrut made before an upgrade.
struct SetAsideFile
{
    BackupMark mark;               ///< counted with the backups; 0: of a time when they were not
    QString file;                  ///< absolute
    bool isBeforeEmptying = false; ///< as of a KeptBackup
    bool operator==(const SetAsideFile&) const = default;
};

/// What became of the journal in whose place a backup was put; nothing when there was none.
struct Replaced
{
    std::optional<KeptBackup> kept; ///< the newest backup now
    QString setAside;               ///< what could not be copied lies whole under this name (absolute)
};

/// Where the copies of a journal lie.
struct BackupPlace
{
    QString folder;        ///< where the next one goes
    QStringList earlier;   ///< where others lie that were made before it was chosen
    QString missed;        ///< was chosen and is not there, or may not be written; empty: \a folder is what was chosen
    bool isChosen = false; ///< another than the one beside the journal was
};

/// The copies of one journal in a folder of their own. Holds nothing open and may be used on any thread.
class BackupFolder
{
public:
    /// \a folder need not be there yet.
    BackupFolder(const QString& journal, const QString& folder, const QStringList& earlier = {});
    /// At the place that was chosen for \a journal, or beside it.
    [[nodiscard]] static BackupFolder of(const QString& journal);
    [[nodiscard]] static BackupPlace placeOf(const QString& journal);
    /// From now on copies go into a folder of their own in \a chosen; empty: beside the journal. Those that are there
    /// stay where they are, and in the list. Errors: FolderMissing, FolderReadOnly, DiskFull; then nothing changes.
    [[nodiscard]] static Status choose(const QString& journal, const QString& chosen);
    /// 'backups' beside the journal: it goes where the journal goes.
    [[nodiscard]] static QString besides(const QString& journal);

    /// Whether a file has the name that copies and set-aside journals get, of whichever journal.
    [[nodiscard]] static bool isNamedAsOne(const QString& file);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// What is there, the newest first; files of other names are none of ours.
    [[nodiscard]] std::vector<KeptBackup> list() const;

    /// A verified copy of the journal as it is on disk, which may be in use, with the next number; then those go that
    /// backupsToDrop() names, unless keepsAll(). \a now is UTC. A copy that cannot be removed stays for the next time.
    /// Errors: those of opening a journal to read, and of JournalStore::backupTo().
    [[nodiscard]] Result<KeptBackup> add(const QDateTime& now) const;
    /// What add() does not see, for a copy gets indexes of its own, and the search takes longer than the rest together:
    /// whether the journal's indexes fit its tables, and whether the search finds in \a copy all that is in it. The
    /// journal may be in use: a copy of its bytes beside \a copy is looked at. Errors: JournalCorrupt, those of opening
    /// a journal to read, DiskFull, FolderReadOnly.
    [[nodiscard]] Status verifyIndexes(const KeptBackup& copy) const;
    /// The same as add() with a copy that \a copy verified and wrote to the free name it is handed. Errors: those of \a
    /// copy, and FolderReadOnly, FolderMissing, DiskFull.
    using Copy = std::function<Status(const QString& file)>;
    [[nodiscard]] Result<KeptBackup> add(const QDateTime& now, const Copy& copy) const;
    /// What lies beside the journal and is no backup, the newest first. None of it is ever thinned out.
    [[nodiscard]] std::vector<SetAsideFile> setAside() const;
    /// Deletes a backup or a set-aside file, with what SQLite left beside it, and it does not come back when the
    /// power is cut. Errors: NotFound (it is none of them), FolderReadOnly.
    [[nodiscard]] Status remove(const QString& file) const;

    /// Puts what \a backup holds in the journal's place; it may be of an older schema and in any folder. It is read,
    /// checked and copied before anything changes, and what is at the place is kept. The journal must be closed.
    /// Errors: what is wrong with \a backup (JournalMissing, JournalCorrupt, JournalNewer and their like),
    /// NotARegularFile, DiskFull, FolderReadOnly, FolderMissing, BackupFailed; the journal is then what it was.
    [[nodiscard]] Result<Replaced> restore(const QString& backup, const QDateTime& now) const;

    /// Puts a new journal in its place, made from its tables, where nothing else is damaged than what it finds things
    /// by; what was there is kept. The journal must be closed. Errors: JournalCorrupt (something may be lost then), and
    /// those of salvageJournal() and restore(); the journal is then what it was.
    [[nodiscard]] Result<Replaced> remake(const QDateTime& now) const;

    /// Removes what a program left that was killed while it copied: unfinished copies, and folders in which an older
    /// backup was looked into. Only who holds the journal may ask for it. What is still in use stays.
    void sweep() const;
    /// The name of a folder in \a place for a copy that is looked into, with six X for QTemporaryDir; sweep() leaves it
    /// alone while the lock file of that name in it is held. It looks beside the journal and its backups, and where the
    /// system keeps what is for this session alone.
    [[nodiscard]] static QString lookingFolder(const QString& place);
    /// Where the system keeps in memory what is for this session alone; empty where it does not.
    [[nodiscard]] static QString sessionPlace();
    [[nodiscard]] static QString lockIn(const QString& lookingFolder);

    /// Whether the journal lost much at some copy (see hasShrunk()) and nobody has agreed to it yet: then none goes.
    [[nodiscard]] bool keepsAll() const;
    /// The person says that the journal is as it should be.
    void agreeToLoss() const;

    using EmptyingNotes = QHash<QString, QByteArray>; ///< by folder
    /// From now on all that are there count as made before the bin was emptied, and one that is being written does,
    /// too. Returns the note there was, for takeBackEmptying(). Errors: FolderReadOnly, ReadFailed (what is there
    /// cannot be listed), and nothing was noted.
    [[nodiscard]] Result<EmptyingNotes> noteEmptying() const;
    /// The bin was not emptied after all.
    void takeBackEmptying(const EmptyingNotes& before) const;

private:
    [[nodiscard]] QString nameOf(const BackupMark& mark) const;
    [[nodiscard]] std::optional<BackupMark> markOf(const QString& name) const;
    [[nodiscard]] QStringList folders() const;
    [[nodiscard]] QString fileIn(const QString& folder, QLatin1String mark) const;
    [[nodiscard]] int lastNumber() const;
    [[nodiscard]] int lastBeforeEmptying() const;
    /// A name beside the journal that nothing has yet and setAside() finds.
    [[nodiscard]] QString freeSetAsideName(const QDateTime& now) const;
    [[nodiscard]] std::optional<BackupMark> setAsideMarkOf(const QString& name) const;
    using MarkOf = std::optional<BackupMark> (BackupFolder::*)(const QString& name) const;
    [[nodiscard]] Result<int> lastIn(const QString& folder, MarkOf mark) const;
    /// The number of the last copy that was made before the bin was emptied, and how often it was; empty: never.
    [[nodiscard]] QByteArray emptyingNote(const QString& folder) const;
    [[nodiscard]] bool writeEmptyingNote(const QString& folder, const QByteArray& note) const;
    [[nodiscard]] Result<KeptBackup> add(const QDateTime& now, const QByteArray& noted, const Copy& copy) const;
    [[nodiscard]] bool hasShrunkSince(const KeptBackup& before) const;
    void removeSome(const std::vector<KeptBackup>& kept) const;

    QString m_journal;
    QString m_folder;
    QStringList m_earlier;
    QString m_stem;
    QString m_suffix; ///< with its dot, or empty
};

} // namespace unrut
