// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/name_book.h>
#include <domain/result.h>
#include <storage/journal_store.h>

#include <optional>
#include <vector>

namespace unrut {

class Database;

/// A page in the order of the log, newest first.
[[nodiscard]] Result<std::vector<Entry>> readEntries(Database& database, const EntryFilter& filter, int offset,
                                                     int limit);
/// Which entries lie beside one.
struct Beside
{
    EntryId entry;
    LogDirection direction = LogDirection::Older;
    int limit = 0;
};
[[nodiscard]] Result<std::vector<Entry>> readEntriesBeside(Database& database, const EntryFilter& filter,
                                                           const Beside& beside);
[[nodiscard]] Result<EntryTally> tallyEntriesOn(Database& database, const EntryFilter& filter, const EntryTally& so,
                                                int most);
[[nodiscard]] Result<int> countEntries(Database& database, const EntryFilter& filter);
[[nodiscard]] Result<std::optional<Entry>> readEntry(Database& database, const EntryId& id);
/// All of them, those in the bin too, oldest day first.
[[nodiscard]] Result<std::vector<Entry>> readAllEntries(Database& database);
[[nodiscard]] Result<NameBook> readNames(Database& database);
[[nodiscard]] Result<QString> readPersonAsWritten(Database& database, const QString& folded);
[[nodiscard]] Result<std::vector<int>> countEntriesPerWeek(Database& database, QDate lastDay, int weeks);
[[nodiscard]] Result<QDate> readFirstEntryDay(Database& database);

/// Inside a write transaction. \a keep may be empty. Error: Cancelled, when it says no.
Status writeEntries(Database& database, const std::vector<Edit<Entry>>& edits, const QDateTime& now,
                    const KeepWriting& keep = {});

} // namespace unrut
