// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart_look.h>

#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace unrut {

/// Scores 0-100 in rows: now, then, and how far each wobbles by itself. Sorted by who hands it in.
struct DotPlot
{
    struct Row
    {
        QString name;
        double now = 0;
        std::optional<double> before;
        double wobble = 0;  ///< points to each side of now
        bool isTop = false; ///< its name stands out
    };
    std::vector<Row> rows;
    QString nowName;    ///< in the legend; empty: no legend
    QString beforeName; ///< empty: nothing before
    QString wobbleName;
    QString lowWord = {};  ///< what 0 means, over the scale's start; empty where a page says it
    QString highWord = {}; ///< what 100 means, over the scale's end
    QString title = {};    ///< the finding, above the chart; empty where a page says it
    QString caption = {};  ///< after the title, smaller
};

/// The least width (pixels) that cuts nothing, and the height that fits \a width.
[[nodiscard]] qreal dotPlotLeastWidth(const DotPlot& plot, const ChartLook& look);
[[nodiscard]] qreal dotPlotHeight(const DotPlot& plot, qreal width, const ChartLook& look);
/// In a lower rectangle the rows move together; in a higher one what is left stays empty.
void paintDotPlot(QPainter& painter, const QRectF& rect, const DotPlot& plot, const ChartLook& look);
/// Which row lies at \a point.
[[nodiscard]] std::optional<int> dotPlotRowAt(const DotPlot& plot, const QRectF& rect, const QPointF& point,
                                              const ChartLook& look);
/// A row's whole rectangle, for a ring round it and for who asks where it is.
[[nodiscard]] QRectF dotPlotRowRect(const DotPlot& plot, const QRectF& rect, int row, const ChartLook& look);
[[nodiscard]] ChartTable tableOf(const DotPlot& plot, const ChartLook& look);

} // namespace unrut
