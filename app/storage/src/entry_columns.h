// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

#include <domain/entry.h>
#include <domain/result.h>

namespace unrut {

/// The columns that entryFrom() reads, in its order, of a table that is called e.
constexpr QLatin1String entryColumns("e.id, e.kind, e.day, e.text, e.goal_id, e.created_at, e.deleted_at");
[[nodiscard]] Result<Entry> entryFrom(const Row& row);

} // namespace unrut
