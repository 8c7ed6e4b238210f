// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/standing.h>

#include <QString>

namespace unrut::cli {

/// Where the person stands, to be read in a terminal: what weighs, why, what to try, what waits.
[[nodiscard]] QString summaryText(const Standing& standing);

} // namespace unrut::cli
