// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// With all that belongs to them, oldest first.
[[nodiscard]] Result<std::vector<LookingBack>> readLookingBacks(Database& database);
/// Inside a write transaction.
Status writeLookingBacks(Database& database, const std::vector<Edit<LookingBack>>& edits, const QDateTime& now);

} // namespace unrut
