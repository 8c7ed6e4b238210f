// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/chart_menu.h"

namespace unrut {

class ChartView;

[[nodiscard]] std::optional<ShownChart> shownChart(const ChartView& view);
/// chartMenu() of a line chart.
[[nodiscard]] QMenu* chartMenu(ChartView& chart, const PageContext& context);
void saveChartAs(const ChartView& view, const PageContext& context, const QString& file);

} // namespace unrut
