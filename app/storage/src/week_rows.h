// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// With their pulse, oldest first.
[[nodiscard]] Result<std::vector<FridayPage>> readFridayPages(Database& database);
/// With their days, oldest first.
[[nodiscard]] Result<std::vector<Practice>> readPractices(Database& database);
/// Inside a write transaction, after the entries that they name.
Status writeFridayPages(Database& database, const std::vector<Edit<FridayPage>>& edits, const QDateTime& now);
Status writePractices(Database& database, const std::vector<Edit<Practice>>& edits, const QDateTime& now);

} // namespace unrut
