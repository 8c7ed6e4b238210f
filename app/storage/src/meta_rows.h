// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

namespace unrut {

class Database;

/// The rules of the board; a journal that has none yet has the usual ones.
[[nodiscard]] Result<BoardRules> readRules(Database& database);
/// Inside a write transaction. What is as usual has no row; no 'after' brings all of that back.
Status writeRules(Database& database, const Edit<BoardRules>& edit, const QDateTime& now);

/// The stretch of work that is running, if one is.
[[nodiscard]] Result<std::optional<FocusTimer>> readTimer(Database& database);
/// Inside a write transaction.
Status writeTimer(Database& database, const Edit<FocusTimer>& edit, const QDateTime& now);

} // namespace unrut
