// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// With their answers, oldest first.
[[nodiscard]] Result<std::vector<Worksheet>> readWorksheets(Database& database);
/// Inside a write transaction; after goals and talks, which they name.
Status writeWorksheets(Database& database, const std::vector<Edit<Worksheet>>& edits, const QDateTime& now);

} // namespace unrut
