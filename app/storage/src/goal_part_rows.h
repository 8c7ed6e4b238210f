// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

#include <QHash>
#include <QString>

#include <vector>

namespace unrut {

class Database;

/// Puts what the goals carry by their kinds into \a goals; \a places says where each stands. Errors: JournalCorrupt,
/// ReadFailed.
[[nodiscard]] Status readGoalParts(Database& database, const QHash<QString, size_t>& places, std::vector<Goal>& goals);
/// Writes them for every goal whose parts differ before and after. The goals themselves are there already.
[[nodiscard]] Status writeGoalParts(Database& database, const std::vector<Edit<Goal>>& edits);

} // namespace unrut
