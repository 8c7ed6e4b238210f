// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/dot_plot.h>

#include <domain/tried.h>

#include <vector>

namespace unrut {

/// More would be no picture any more; the table has all.
constexpr size_t mostTriedRows = 10;

/// Those that can be drawn: the newest, with an assessment on both sides.
[[nodiscard]] std::vector<TriedPlay> drawnOf(const std::vector<TriedPlay>& tried);
/// A row each, in their order: the area before and after, and how far a score wobbles by itself. No title.
[[nodiscard]] DotPlot triedPlot(const std::vector<TriedPlay>& tried);
/// All of them, drawn or not; days as files have them. \a look: the locale of the numbers.
[[nodiscard]] ChartTable triedTable(const std::vector<TriedPlay>& tried, const ChartLook& look);

} // namespace unrut
