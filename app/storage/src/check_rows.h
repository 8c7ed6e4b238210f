// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// Checks with their answers, events, importance and wellbeing screen, oldest first.
[[nodiscard]] Result<std::vector<Check>> readChecks(Database& database);
/// Inside a write transaction.
Status writeChecks(Database& database, const std::vector<Edit<Check>>& edits, const QDateTime& now);

} // namespace unrut
