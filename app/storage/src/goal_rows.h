// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// Goals with their steps and history, by column and position.
[[nodiscard]] Result<std::vector<Goal>> readGoals(Database& database);
/// Inside a write transaction. Entries that were logged from a goal that goes stay, without it.
Status writeGoals(Database& database, const std::vector<Edit<Goal>>& edits, const QDateTime& now);

} // namespace unrut
