// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>
#include <domain/search_query.h>

#include <QHash>
#include <QSet>
#include <QUuid>

#include <optional>

namespace unrut {

class Database;

/// Brings the search up to what a change made of goals, people, talks and worksheets; behind their writing, inside the
/// transaction of the caller.
Status indexThings(Database& database, const JournalChange& change);
/// Reads every thing into the search if an earlier schema left that to do; a transaction of its own.
Status indexThingsLeft(Database& database);
/// The things that have all the words which are looked for. Nothing where the index cannot say: no words are looked
/// for, or the things are still to be read.
[[nodiscard]] Result<std::optional<QSet<QUuid>>> findThings(Database& database, const SearchQuery& query);
/// Error: JournalCorrupt, when what is in the search is not what is in \a journal.
Status checkThings(Database& database, const Journal& journal);

} // namespace unrut
