// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"
#include "dot_plot_measures.h"
#include "legend_layout.h"

#include <charts/dot_plot.h>

#include <vector>

namespace unrut {

/// Where everything of a dot plot lies, as on screen.
struct DotPlotLayout
{
    struct Row
    {
        QRectF rect;
        PlacedText name;
        PlacedText number;
        QPointF now;
        std::optional<QPointF> before;
        QRectF wobble; ///< empty: none
    };
    struct Tick
    {
        qreal x = 0;
        PlacedText number;
    };
    QRectF title;
    QRectF scale; ///< from 0 to 100, all rows
    std::vector<Tick> ticks;
    std::vector<PlacedText> words; ///< what the ends mean
    std::vector<Row> rows;
    std::vector<LegendItem> legend;
    qreal mark = 0; ///< radius of the dot of now
};

[[nodiscard]] DotPlotLayout layoutDotPlot(const DotPlot& plot, const ChartLook& look, const DotPlotMeasures& measures,
                                          const QRectF& rect);
/// The height that fits \a width.
[[nodiscard]] qreal dotPlotHeight(const DotPlot& plot, const ChartLook& look, const DotPlotMeasures& measures,
                                  qreal width);

} // namespace unrut
