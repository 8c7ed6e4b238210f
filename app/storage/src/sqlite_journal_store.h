// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "file_watch.h"
#include "removed_words.h"

#include <storage/journal_store.h>

namespace unrut {

/// The store over one connection. The rows are read and written by one file per feature.
class SqliteJournalStore final : public JournalStore
{
public:
    struct File
    {
        QString path;
        FileIdentity identity;
        bool isReadOnly = false;
        int schemaVersion = 0;
    };
    SqliteJournalStore(Database database, File file)
        : m_database(std::move(database)), m_file(std::move(file)), m_watch(m_file.path, m_file.identity)
    {
        m_watch.note(m_database);
        if (!m_file.isReadOnly)
            m_removed.readMark(m_database);
    }
    SqliteJournalStore(const SqliteJournalStore&) = delete;
    SqliteJournalStore& operator=(const SqliteJournalStore&) = delete;
    /// Takes words that are no longer in anything out of the file.
    ~SqliteJournalStore() override;

    Status apply(const JournalChange& change, const QDateTime& now) override;
    Status applyWatched(const JournalChange& change, const QDateTime& now, const KeepWriting& keep) override;
    Result<bool> forgetSome() override;
    [[nodiscard]] bool hasToForget() const override { return m_removed.areMarked(); }
    void acceptWhatIsThere() override { m_watch.note(m_database); }
    Result<Journal> held() override;
    Result<std::optional<FocusTimer>> timer() override;
    Result<ReminderMemory> reminders() override;
    Result<UnsentTexts> unsentTexts() override;
    Result<std::vector<BinnedLine>> binnedLines() override;
    Result<std::vector<Entry>> entries(const EntryFilter& filter, int offset, int limit) override;
    Result<std::vector<Entry>> entriesBeside(const EntryFilter& filter, const EntryId& beside, LogDirection direction,
                                             int limit) override;
    Result<int> entryCount(const EntryFilter& filter) override;
    Result<EntryTally> tallyEntries(const EntryFilter& filter, const EntryTally& so, int most) override;
    Result<std::optional<QSet<QUuid>>> thingsWith(const SearchQuery& query) override;
    Result<std::optional<Entry>> entry(const EntryId& id) override;
    Result<NameBook> names() override;
    Result<QString> personAsWritten(const QString& folded) override;
    Result<std::vector<int>> entriesPerWeek(QDate lastDay, int weeks) override;
    Result<QDate> firstEntryDay() override;
    Result<std::vector<CheckIn>> checkIns(QDate from, QDate to) override;
    Result<std::optional<CheckIn>> checkIn(QDate day) override;
    Result<LinkDays> linkDays(QDate from, QDate to) override;
    Result<Journal> everything() override;
    Status backupTo(const QString& file) override;
    Status verify() override;
    void releaseMemory() override;
    void moveToThread(QThread& thread) override { m_database.moveToThread(thread); }
    [[nodiscard]] QString path() const override { return m_file.path; }
    [[nodiscard]] bool isReadOnly() const override { return m_file.isReadOnly; }
    [[nodiscard]] int schemaVersion() const override { return m_file.schemaVersion; }

private:
    /// Whether the file is not the one that was opened, or not as it was left.
    [[nodiscard]] bool isReplaced() { return m_watch.isGone() || m_watch.isOverwritten(m_database); }
    Status keepOthersReading();
    [[nodiscard]] Status mayWrite() const;
    Status noted(const Status& status);
    Status write(const JournalChange& change, const QDateTime& now, const KeepWriting& keep);

    Database m_database;
    File m_file;
    FileWatch m_watch;
    RemovedWords m_removed;
};

} // namespace unrut
