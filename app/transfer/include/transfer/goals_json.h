// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QByteArray>

#include <vector>

namespace unrut {

/// The board, for programs: {"doingLimit": 1, "goals": [...]}, by column and place; what is in the bin is left out.
/// UTF-8, keys sorted, days and times in ISO 8601, null for what is missing.
[[nodiscard]] QByteArray goalsJson(const std::vector<Goal>& goals, const BoardRules& rules);

} // namespace unrut
