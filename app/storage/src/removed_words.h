// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <QLatin1String>

namespace unrut {

class Database;

/// Words that left a journal and are still in its file, secure_delete or not: in the search indexes until their parts
/// are merged, and in half-empty pages, since SQLite divides a full page without wiping what moves to another, until
/// the file is written anew. Of what leaves the bin for good they go by and by, which a mark in the file keeps going
/// across a kill; those of edits and undo leave while the journal is closed.
class RemovedWords
{
public:
    /// Reads the mark. What cannot be read is asked for at the next start.
    void readMark(Database& database);
    /// Inside the transaction that writes \a change, behind its rows: marks the file where anything leaves the bin.
    static Status mark(Database& database, const JournalChange& change, const QDateTime& now);
    /// \a change was committed.
    void follow(const JournalChange& change);

    [[nodiscard]] bool areLeft() const { return m_entries.isLeft || m_things.isLeft || m_pages.isLeft || areMarked(); }
    /// Whether any of them are of what left the bin for good.
    [[nodiscard]] bool areMarked() const { return m_pages.isMarked; }
    /// Merges a few hundredths of a second's worth of what is marked, in a transaction of its own; the last step writes
    /// a file anew that is small enough for that. True: there is more.
    [[nodiscard]] Result<bool> forgetSome(Database& database);
    /// All of it, whatever it takes. A large file is written anew only where something left the bin for good.
    void forgetAll(Database& database);

private:
    struct Index
    {
        QLatin1String name;
        bool isLeft = false;
        bool isMarked = false;
        bool hasBegun = false; ///< since it was marked, or the file opened
    };
    struct Pages
    {
        bool isLeft = false;   ///< something in the file was changed or removed
        bool isMarked = false; ///< and left the bin for good; the last of all to go
    };
    /// True: this index is done.
    [[nodiscard]] static Result<bool> merge(Database& database, const Index& index);
    [[nodiscard]] static Status mergePart(Database& database, Index& index);
    /// Writes the file anew, and takes the mark away. Outside any transaction.
    [[nodiscard]] Status renew(Database& database);

    Index m_entries{QLatin1String("entry_search")};
    Index m_things{QLatin1String("thing_search")};
    Pages m_pages;
};

} // namespace unrut
