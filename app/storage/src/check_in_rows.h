// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/daily.h>
#include <domain/journal_change.h>
#include <domain/result.h>

#include <optional>
#include <vector>

namespace unrut {

class Database;

/// By day, inclusive; a null bound is none.
[[nodiscard]] Result<std::vector<CheckIn>> readCheckIns(Database& database, QDate from, QDate to);
[[nodiscard]] Result<LinkDays> readLinkDays(Database& database, QDate from, QDate to);
/// Inside a write transaction.
Status writeCheckIns(Database& database, const std::vector<Edit<CheckIn>>& edits, const QDateTime& now);

} // namespace unrut
