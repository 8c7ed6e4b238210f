// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journal_file.h"

namespace unrut {

class Database;

/// Notices that the file under an open connection is not what the connection left there: deleted, moved, another put in
/// its place, or other bytes written over its own (cp, rsync --inplace).
///
/// What is written over is told by SQLite itself, which compares the change counter in the header with the one it knows
/// (PRAGMA data_version); a descriptor of our own would take SQLite's locks along when it is closed. Where the counter
/// is the same but size or time of the file are not, what is in the file is read by a second connection and compared,
/// since times alone change for other reasons too (touch, servers that write them late).
class FileWatch
{
public:
    FileWatch(QString path, FileIdentity identity) : m_path(std::move(path)), m_identity(identity) {}

    /// What \a database sees now is what it or another of our own connections left.
    void note(Database& database);
    /// Deleted, moved, or another file is in its place. Needs no connection.
    [[nodiscard]] bool isGone() const;
    /// Others have written to it since note(). Meant to be asked inside the transaction that is to write, so that
    /// nobody who respects SQLite's locks can come between. False where it cannot be told: then writing will fail.
    [[nodiscard]] bool isOverwritten(Database& database);

private:
    [[nodiscard]] bool holdsTheSame(Database& database) const;

    QString m_path;
    FileIdentity m_identity;
    std::optional<FileStamp> m_stamp;
    qint64 m_dataVersion = 0; ///< of the connection; 0: not noted
};

} // namespace unrut
