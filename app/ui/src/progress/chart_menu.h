// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <QString>

class QMenu;

namespace unrut {

class ChartView;

/// What can be done with a chart: read it as a table, copy it as a picture or a table, save it as PNG, SVG or CSV. The
/// same menu opens at a right click and at the menu key. Belongs to \a chart.
[[nodiscard]] QMenu* chartMenu(ChartView& chart, const PageContext& context);

/// The chart into \a file, by its ending an SVG, a CSV or else a PNG; what goes wrong is reported.
void saveChartAs(const ChartView& view, const PageContext& context, const QString& file);

} // namespace unrut
