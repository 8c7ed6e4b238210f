// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/today.h>

#include <set>

namespace unrut {

class Workspace;

/// What Today is decided from, read from the journal as it stands; \a workingDays are the person's setting. Errors:
/// ReadFailed.
[[nodiscard]] Result<TodayFacts> todayFacts(const Workspace& workspace, const std::set<int>& workingDays);

} // namespace unrut
