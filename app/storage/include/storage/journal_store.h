// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/daily.h>
#include <domain/entry.h>
#include <domain/journal_change.h>
#include <domain/name_book.h>
#include <domain/result.h>
#include <domain/search_query.h>

#include <QDateTime>
#include <QSet>
#include <QString>
#include <QUuid>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace unrut {

/// Asked now and then while a long change is written: how many of its entries are, and of how many. False ends it with
/// Cancelled. Called on the thread that writes.
using KeepWriting = std::function<bool(size_t done, size_t all)>;

/// An open journal file. The only thing in the program that knows SQL is behind it.
///
/// Lives on the thread that opened it, or that it was moved to. Reads leave no open statement behind. Every write is
/// one transaction, durable when it returns (synchronous=EXTRA), or nothing was written.
class JournalStore
{
public:
    virtual ~JournalStore() = default;

    /// Writes every 'after' and removes what has none. Before writing it makes sure that the file on disk is still the
    /// one that was opened. Errors: DiskFull, JournalGone, JournalReadOnly, JournalLocked, WriteFailed.
    virtual Status apply(const JournalChange& change, const QDateTime& now) = 0;
    /// The same for a long change beside others that have the journal open: they can read until it is committed, and it
    /// waits longer for them. Further error: Cancelled; nothing was written then.
    virtual Status applyWatched(const JournalChange& change, const QDateTime& now, const KeepWriting& keep) = 0;
    /// Of what left the bin for good, words are still in the search index and in half-empty pages after that: does away
    /// with a part of them, which takes some hundredths of a second. True: there is more to do. What is left goes while
    /// the journal is closed.
    virtual Result<bool> forgetSome() = 0;
    /// Whether words of what left the bin are still to go, also from a session before.
    [[nodiscard]] virtual bool hasToForget() const = 0;
    /// What the file holds now was written by another store of this program: it has not been replaced.
    virtual void acceptWhatIsThere() = 0;

    /// What is held in memory while a journal is open, of one moment: all of it, drafts and binned too, but no entries,
    /// no check-ins and no reminders. Goals by column and position, talks by when they were made, the rest oldest
    /// first. Errors: JournalCorrupt, JournalLocked, ReadFailed.
    virtual Result<Journal> held() = 0;
    virtual Result<std::optional<FocusTimer>> timer() = 0; ///< the stretch of work that is running, if one is
    virtual Result<ReminderMemory> reminders() = 0;
    virtual Result<UnsentTexts> unsentTexts() = 0;
    virtual Result<std::vector<BinnedLine>> binnedLines() = 0; ///< all there are, the last that went there first

    /// A page of entries, newest day first and newest within a day first. \a offset, \a limit count entries.
    virtual Result<std::vector<Entry>> entries(const EntryFilter& filter, int offset, int limit) = 0;
    /// The \a limit entries next to \a beside, which need not pass the filter itself; newest first. It takes as long
    /// wherever in the log that is.
    virtual Result<std::vector<Entry>> entriesBeside(const EntryFilter& filter, const EntryId& beside,
                                                     LogDirection direction, int limit) = 0;
    virtual Result<int> entryCount(const EntryFilter& filter) = 0;
    /// Counts \a most further entries.
    virtual Result<EntryTally> tallyEntries(const EntryFilter& filter, const EntryTally& so, int most) = 0;
    /// The goals, people, talks and worksheets, but for those in the bin, that have all the words \a query wants.
    /// Nothing where the search cannot say, since no words are wanted: then it may be any of them.
    virtual Result<std::optional<QSet<QUuid>>> thingsWith(const SearchQuery& query) = 0;
    virtual Result<std::optional<Entry>> entry(const EntryId& id) = 0;
    virtual Result<NameBook> names() = 0; ///< #tags and @people, counted through the whole log
    /// How a person who is named in the log was last written, with the sign; empty for nobody. \a folded has no sign
    /// and is in the form that is compared.
    virtual Result<QString> personAsWritten(const QString& folded) = 0;
    /// For each of the \a weeks weeks ending with the one that \a lastDay is in (weeks begin on Monday), oldest first,
    /// how many entries that are not in the bin.
    virtual Result<std::vector<int>> entriesPerWeek(QDate lastDay, int weeks) = 0;
    virtual Result<QDate> firstEntryDay() = 0; ///< null when there is none

    virtual Result<std::vector<CheckIn>> checkIns(QDate from, QDate to) = 0; ///< by day, inclusive; null: no bound
    virtual Result<std::optional<CheckIn>> checkIn(QDate day) = 0;
    /// The days of gratitude of a range, inclusive; null: no bound.
    virtual Result<LinkDays> linkDays(QDate from, QDate to) = 0;

    /// Everything but lines in the bin, for export and comparison.
    virtual Result<Journal> everything() = 0;

    /// VACUUM INTO a temporary name beside \a file, reopened and verified, then renamed onto it; 0600.
    /// Errors: OutputExists, FolderMissing, FolderReadOnly, DiskFull, BackupFailed; JournalCorrupt where it is this
    /// journal that is damaged.
    virtual Status backupTo(const QString& file) = 0;
    /// SQLite's integrity_check and foreign_key_check plus our own counts. Error: JournalCorrupt with the finding.
    virtual Status verify() = 0;

    /// Lets go of what reading has left in memory besides its results.
    virtual void releaseMemory() = 0;
    /// From now on for \a thread alone. Called on the thread that it lives on.
    virtual void moveToThread(QThread& thread) = 0;

    [[nodiscard]] virtual QString path() const = 0; ///< canonical
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    [[nodiscard]] virtual int schemaVersion() const = 0;
};

/// How a journal may be opened.
enum class OpenIntent {
    CreateIfMissing, ///< a missing file becomes a new journal; a zero-byte one never does
    MustExist,       ///< for writing
    ReadOnly,        ///< never changes the file; an older schema is then an error (JournalReadOnly)
};

enum class OpenOutcome { Created, UpToDate, Upgraded };

struct OpenedJournal
{
    std::unique_ptr<JournalStore> store;
    OpenOutcome outcome = OpenOutcome::UpToDate;
    int upgradedFrom = 0;
    int upgradedTo = 0;
    QString backup; ///< path of the verified backup that stands before an upgrade
};

/// Looks for what reads journals. Only needed where the first journal is opened while another thread makes the
/// application object, for the two would look for plugins at the same time.
void findStorageDriver();

/// The newest schema that this program knows.
[[nodiscard]] int newestSchemaVersion();

/// Opens (or creates) the journal at \a path. Missing folders are created, 0700, with CreateIfMissing only. \a now is
/// UTC. Errors: JournalMissing, JournalEmpty, JournalTruncated, NotAJournal, JournalCorrupt, JournalNewer,
/// JournalLocked, JournalReadOnly, FolderReadOnly, FolderMissing, IsFolder, NotARegularFile, DanglingLink,
/// MigrationFailed, BackupFailed, DiskFull, ReadFailed.
[[nodiscard]] Result<OpenedJournal> openJournal(const QString& path, OpenIntent intent, const QDateTime& now);

} // namespace unrut
