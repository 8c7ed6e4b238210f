// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/today.h>

namespace unrut {

class Workspace;

/// What Today is decided from, read from the journal as it stands. Errors: ReadFailed.
[[nodiscard]] Result<TodayFacts> todayFacts(const Workspace& workspace, const TodayWishes& wishes);

} // namespace unrut
