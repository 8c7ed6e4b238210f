// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <vector>

namespace unrut {

class Database;

/// The last that went there first.
[[nodiscard]] Result<std::vector<BinnedLine>> readBinnedLines(Database& database);
/// Inside a write transaction, after the goals and people that they belong to.
Status writeBinnedLines(Database& database, const std::vector<Edit<BinnedLine>>& edits, const QDateTime& now);

} // namespace unrut
