// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// With their signs, oldest first.
[[nodiscard]] Result<std::vector<Arrival>> readArrivals(Database& database);
/// Inside a write transaction.
Status writeArrivals(Database& database, const std::vector<Edit<Arrival>>& edits, const QDateTime& now);

} // namespace unrut
