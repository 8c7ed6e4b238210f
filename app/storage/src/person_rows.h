// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// All people, in the bin too, oldest first. Errors: ReadFailed, JournalCorrupt.
[[nodiscard]] Result<std::vector<Person>> readPeople(Database& database);
/// Writes people inside the transaction of the caller.
Status writePeople(Database& database, const std::vector<Edit<Person>>& edits, const QDateTime& now);

} // namespace unrut
