// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/chart_menu.h"
#include "weights_view.h"

#include <domain/standing.h>

namespace unrut {

/// \a scores, as a table of resultDots() has them, and what may be said of each change.
[[nodiscard]] ChartTable weightsTable(const Standing& standing, ChartTable scores);
/// What is copied and saved: with what the page says above it, and days in place of 'now'.
[[nodiscard]] ShownChart weightsPicture(const Standing& standing, WeightsView::Shape shape, const ChartLook& look);

} // namespace unrut
