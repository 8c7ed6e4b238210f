// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/result.h>

#include <optional>
#include <vector>

namespace unrut {

class Workspace;

/// The newest entry of one of \a kinds from the first of daysLike() that has any. Errors: ReadFailed.
[[nodiscard]] Result<std::optional<Entry>> onThisDay(const Workspace& workspace, const std::vector<EntryKind>& kinds);

} // namespace unrut
