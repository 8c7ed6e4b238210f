// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

namespace unrut::faults {

/// Does something to a journal that is larger than a change, as a program that is started for it alone. What it can be:
///   begin            a new journal, in a folder that is not there either, with its first line
///   back-up          by the day or by hand
///   choose-folder    elsewhere() for backups, where the next one is made
///   delete-backup    the newest
///   empty-bin        also the part of it that the window does in the background, for a while
///   restore          the newest backup takes the place of the journal
///   restore-damaged  the same, where the journal cannot be read
///   restore-torn     the same, where SQLite has left a rollback beside it
///   upgrade          to the schema of a program to come
///   import           of 400 lines
///   salvage          of a journal that cannot be read, into salvagedFrom() it
///   remake           of a journal whose indexes are damaged and whose tables are not
///   copy-for-help    of a journal that cannot be read and what SQLite has left beside it, to copiedFrom() it
/// Errors: those of the deed.
[[nodiscard]] Status doLargeDeed(const QString& journal, const QString& deed);

/// A folder that a person may choose for the backups of a journal.
[[nodiscard]] QString elsewhere(const QString& journal);
/// The file into which what can be read of a journal is saved.
[[nodiscard]] QString salvagedFrom(const QString& journal);
/// The file that becomes a copy for somebody who can help.
[[nodiscard]] QString copiedFrom(const QString& journal);

} // namespace unrut::faults
