// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <QString>

#include <utility>
#include <vector>

namespace unrut {

class Database;

/// Keys and values of the table 'meta'.
using MetaPairs = std::vector<std::pair<QString, QString>>;
/// Inside a write transaction. Puts \a pairs in the place of all whose key matches \a pattern (GLOB).
Status replaceMeta(Database& database, const QString& pattern, const MetaPairs& pairs, const QDateTime& now);

/// The rules of the board; a journal that has none yet has the usual ones.
[[nodiscard]] Result<BoardRules> readRules(Database& database);
/// Inside a write transaction. What is as usual has no row; no 'after' brings all of that back.
Status writeRules(Database& database, const Edit<BoardRules>& edit, const QDateTime& now);

/// The stretch of work that is running, if one is.
[[nodiscard]] Result<std::optional<FocusTimer>> readTimer(Database& database);
/// Inside a write transaction.
Status writeTimer(Database& database, const Edit<FocusTimer>& edit, const QDateTime& now);

/// What stands in fields and was not added or saved yet.
[[nodiscard]] Result<UnsentTexts> readUnsentTexts(Database& database);
/// Inside a write transaction.
Status writeUnsentTexts(Database& database, const Edit<UnsentTexts>& edit, const QDateTime& now);

} // namespace unrut
