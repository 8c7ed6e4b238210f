// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

namespace unrut {

class Database;

/// Of one table after another, that its indexes fit it, so that a change need not wait for all of them. Errors:
/// JournalCorrupt with the finding, ReadFailed, JournalLocked.
[[nodiscard]] Status checkIndexes(Database& database);
/// SQLite's integrity_check: that pages, rows and indexes are sound. Error: JournalCorrupt with the finding.
[[nodiscard]] Status checkPages(Database& database);
/// SQLite's foreign_key_check: that whatever a row belongs to is there. Error: JournalCorrupt with the finding.
[[nodiscard]] Status checkKeys(Database& database);
/// Pages, then keys. Error: JournalCorrupt with the finding.
Status checkIntegrity(Database& database);
/// Holds the search index against the entries, without writing to the file. Error: JournalCorrupt with the finding.
Status checkSearchIndex(Database& database);

} // namespace unrut
