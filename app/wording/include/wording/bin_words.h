// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/bin.h>

#include <QString>

namespace unrut::wording {

/// 'Entry', 'Friday page'.
[[nodiscard]] QString binKindName(BinKind kind);
/// 'Entries: 12 · Goals: 2'; empty for nothing.
[[nodiscard]] QString binCounts(const BinCounts& counts);
/// What lies in the bin, by what was written in it or, without that, by its kind and day.
[[nodiscard]] QString binnedTitle(const BinnedThing& thing, QDate today);
/// 'Goal · deleted on Monday, 2 March'; the day is that of the local calendar.
[[nodiscard]] QString binnedFacts(const BinnedThing& thing, QDate today);
/// 'deleted today', 'deleted on Monday, 2 March'; the day is that of the local calendar.
[[nodiscard]] QString deletedSince(const QDateTime& binnedAt, QDate today);
/// What emptying the bin means: what goes, that it is for good, and that \a backups made before still hold it.
[[nodiscard]] QString emptyBinQuestion(const BinCounts& counts, int backups);
/// That the bin was emptied of something.
[[nodiscard]] QString binEmptied(const BinCounts& counts);
/// That nothing is in the bin.
[[nodiscard]] QString binIsEmpty();

} // namespace unrut::wording
