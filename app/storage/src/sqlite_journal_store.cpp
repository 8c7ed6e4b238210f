// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_journal_store.h"

#include "arrival_rows.h"
#include "backup.h"
#include "binned_line_rows.h"
#include "check_in_rows.h"
#include "check_rows.h"
#include "entry_rows.h"
#include "goal_rows.h"
#include "integrity.h"
#include "looking_back_rows.h"
#include "meta_rows.h"
#include "person_rows.h"
#include "reminder_rows.h"
#include "talk_rows.h"
#include "thing_index.h"
#include "week_rows.h"
#include "worksheet_rows.h"

#include <algorithm>

namespace unrut {

SqliteJournalStore::~SqliteJournalStore()
{
    // Nothing depends on it, so a journal that is locked or gone is left alone.
    if (m_removed.areLeft() && !isReplaced())
        m_removed.forgetAll(m_database);
}

Status SqliteJournalStore::apply(const JournalChange& change, const QDateTime& now)
{
    return applyWatched(change, now, {});
}

Status SqliteJournalStore::applyWatched(const JournalChange& change, const QDateTime& now, const KeepWriting& keep)
{
    if (const Status may = mayWrite(); !may)
        return may;
    if (const Status quiet = keep ? keepOthersReading() : Status(); !quiet)
        return quiet;
    if (change.isEmpty())
        return m_watch.isOverwritten(m_database) ? Status(failure(ErrorCode::JournalGone, m_file.path)) : Status();
    return noted(write(change, now, keep));
}

Result<bool> SqliteJournalStore::forgetSome()
{
    if (const Status may = mayWrite(); !may)
        return may.error();
    if (m_watch.isOverwritten(m_database))
        return failure(ErrorCode::JournalGone, m_file.path);
    const Result<bool> isMore = m_removed.forgetSome(m_database);
    const Status status = noted(isMore ? Status() : Status(isMore.error()));
    return status ? isMore : Result<bool>(status.error());
}

Status SqliteJournalStore::mayWrite() const
{
    if (m_file.isReadOnly)
        return failure(ErrorCode::JournalReadOnly, m_file.path);
    return m_watch.isGone() ? Status(failure(ErrorCode::JournalGone, m_file.path)) : Status();
}

/// What was written is known from now on.
Status SqliteJournalStore::noted(const Status& status)
{
    if (status)
        m_watch.note(m_database);
    // Whatever SQLite made of it: without its file nothing can be written.
    else if (m_watch.isGone())
        return failure(ErrorCode::JournalGone, m_file.path);
    return status;
}

/// Changed pages stay in memory until the commit: written earlier, they would lock out everybody who reads.
Status SqliteJournalStore::keepOthersReading()
{
    const Status held = m_database.run(QStringLiteral("PRAGMA cache_spill = OFF"));
    return held ? m_database.run(QStringLiteral("PRAGMA busy_timeout = 10000")) : held;
}

namespace {

Status writeRows(Database& database, const JournalChange& change, const QDateTime& now, const KeepWriting& keep)
{
    Status status = change.rules ? writeRules(database, *change.rules, now) : Status();
    if (status && change.timer)
        status = writeTimer(database, *change.timer, now);
    if (status && change.reminders)
        status = writeReminders(database, *change.reminders, now);
    if (status && change.unsent)
        status = writeUnsentTexts(database, *change.unsent, now);
    // Entries name goals, so goals come first.
    if (status)
        status = writeGoals(database, change.goals, now);
    if (status)
        status = writeChecks(database, change.checks, now);
    if (status)
        status = writeEntries(database, change.entries, now, keep);
    if (status)
        status = writeCheckIns(database, change.checkIns, now);
    if (status)
        status = writePeople(database, change.people, now);
    if (status)
        status = writeTalks(database, change.talks, now);
    if (status)
        status = writeLookingBacks(database, change.lookingBacks, now);
    if (status)
        status = writeArrivals(database, change.arrivals, now);
    if (status)
        status = writeWorksheets(database, change.worksheets, now);
    if (status)
        status = writeFridayPages(database, change.fridayPages, now);
    if (status)
        status = writePractices(database, change.practices, now);
    if (status)
        status = writeBinnedLines(database, change.binnedLines, now);
    if (status)
        status = indexThings(database, change);
    return status;
}

} // namespace

Status SqliteJournalStore::write(const JournalChange& change, const QDateTime& now, const KeepWriting& keep)
{
    Result<WriteTransaction> transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (m_watch.isOverwritten(m_database))
        return failure(ErrorCode::JournalGone, m_file.path);
    Status status = writeRows(m_database, change, now, keep);
    if (status)
        status = RemovedWords::mark(m_database, change, now);
    if (status && keep && !keep(change.entries.size(), change.entries.size()))
        status = failure(ErrorCode::Cancelled);
    if (status)
        status = transaction->commit();
    if (status)
        m_removed.follow(change);
    return status;
}

namespace {

/// Puts what is read into its place, and keeps the first error.
class Taker
{
public:
    template <class T>
    void take(Result<T> found, T& place)
    {
        if (!found && m_taken)
            m_taken = found.error();
        else if (found)
            place = *std::move(found);
    }
    [[nodiscard]] const Status& taken() const { return m_taken; }

private:
    Status m_taken;
};

void takeHeld(Database& database, Journal& journal, Taker& taker)
{
    taker.take(readChecks(database), journal.checks);
    taker.take(readGoals(database), journal.goals);
    taker.take(readLookingBacks(database), journal.lookingBacks);
    taker.take(readArrivals(database), journal.arrivals);
    taker.take(readWorksheets(database), journal.worksheets);
    taker.take(readFridayPages(database), journal.fridayPages);
    taker.take(readPractices(database), journal.practices);
    taker.take(readRules(database), journal.rules);
    taker.take(readPeople(database), journal.people);
    taker.take(readTalks(database), journal.talks);
}

} // namespace

Result<Journal> SqliteJournalStore::held()
{
    const Result<ReadTransaction> reading = ReadTransaction::begin(m_database);
    if (!reading)
        return reading.error();
    Journal journal;
    Taker taker;
    takeHeld(m_database, journal, taker);
    if (!taker.taken())
        return taker.taken().error();
    return journal;
}

Result<ReminderMemory> SqliteJournalStore::reminders()
{
    const Result<ReadTransaction> reading = ReadTransaction::begin(m_database);
    return reading ? readReminders(m_database) : Result<ReminderMemory>(reading.error());
}

Result<std::optional<FocusTimer>> SqliteJournalStore::timer()
{
    return readTimer(m_database);
}

Result<UnsentTexts> SqliteJournalStore::unsentTexts()
{
    return readUnsentTexts(m_database);
}

Result<std::vector<BinnedLine>> SqliteJournalStore::binnedLines()
{
    return readBinnedLines(m_database);
}

Result<std::vector<Entry>> SqliteJournalStore::entries(const EntryFilter& filter, int offset, int limit)
{
    return readEntries(m_database, filter, offset, limit);
}

Result<std::vector<Entry>> SqliteJournalStore::entriesBeside(const EntryFilter& filter, const EntryId& beside,
                                                             LogDirection direction, int limit)
{
    return readEntriesBeside(m_database, filter, {beside, direction, limit});
}

Result<EntryTally> SqliteJournalStore::tallyEntries(const EntryFilter& filter, const EntryTally& so, int most)
{
    return tallyEntriesOn(m_database, filter, so, most);
}

Result<std::optional<QSet<QUuid>>> SqliteJournalStore::thingsWith(const SearchQuery& query)
{
    return findThings(m_database, query);
}

Result<int> SqliteJournalStore::entryCount(const EntryFilter& filter)
{
    return countEntries(m_database, filter);
}

Result<std::optional<Entry>> SqliteJournalStore::entry(const EntryId& id)
{
    return readEntry(m_database, id);
}

Result<NameBook> SqliteJournalStore::names()
{
    return readNames(m_database);
}

Result<QString> SqliteJournalStore::personAsWritten(const QString& folded)
{
    return readPersonAsWritten(m_database, folded);
}

Result<std::vector<int>> SqliteJournalStore::entriesPerWeek(QDate lastDay, int weeks)
{
    return countEntriesPerWeek(m_database, lastDay, weeks);
}

Result<QDate> SqliteJournalStore::firstEntryDay()
{
    return readFirstEntryDay(m_database);
}

Result<std::vector<CheckIn>> SqliteJournalStore::checkIns(QDate from, QDate to)
{
    return readCheckIns(m_database, from, to);
}

Result<LinkDays> SqliteJournalStore::linkDays(QDate from, QDate to)
{
    return readLinkDays(m_database, from, to);
}

Result<std::optional<CheckIn>> SqliteJournalStore::checkIn(QDate day)
{
    if (!day.isValid())
        return std::optional<CheckIn>();
    const Result<std::vector<CheckIn>> found = readCheckIns(m_database, day, day);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<CheckIn>() : std::optional(found->front());
}

Result<Journal> SqliteJournalStore::everything()
{
    const Result<ReadTransaction> reading = ReadTransaction::begin(m_database);
    if (!reading)
        return reading.error();
    Journal journal;
    Taker taker;
    takeHeld(m_database, journal, taker);
    taker.take(readAllEntries(m_database), journal.entries);
    taker.take(readCheckIns(m_database, {}, {}), journal.checkIns);
    taker.take(readReminders(m_database), journal.reminders);
    if (!taker.taken())
        return taker.taken().error();
    return journal;
}

Status SqliteJournalStore::backupTo(const QString& file)
{
    return writeBackup(m_database, file);
}

Status SqliteJournalStore::verify()
{
    if (Status status = checkIntegrity(m_database); !status)
        return status;
    if (Status status = checkSearchIndex(m_database); !status)
        return status;
    // Every value has to be one that this program knows.
    if (const auto lines = readBinnedLines(m_database); !lines)
        return lines.error();
    const Result<Journal> journal = everything();
    return journal ? checkThings(m_database, *journal) : Status(journal.error());
}

void SqliteJournalStore::releaseMemory()
{
    (void)m_database.run(QStringLiteral("PRAGMA shrink_memory")); // a wish: without it everything works
}

} // namespace unrut
