// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// All talks, in the bin too, by when they were made. Errors: ReadFailed, JournalCorrupt.
[[nodiscard]] Result<std::vector<Talk>> readTalks(Database& database);
/// Writes talks inside the transaction of the caller; the people and goals they name must be there.
Status writeTalks(Database& database, const std::vector<Edit<Talk>>& edits, const QDateTime& now);

} // namespace unrut
