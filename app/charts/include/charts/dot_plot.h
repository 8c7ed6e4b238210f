// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart_look.h>

#include <QPointF>
#include <QRectF>

#include <memory>
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

/// A plot as it looks. What its names measure is found once, and where everything lies once for each rectangle.
class DotPlotChart
{
public:
    DotPlotChart(DotPlot plot, ChartLook look);
    ~DotPlotChart();
    DotPlotChart(const DotPlotChart&) = delete;
    DotPlotChart& operator=(const DotPlotChart&) = delete;

    /// The least width (pixels) that cuts nothing, and the height that fits \a width.
    [[nodiscard]] qreal leastWidth() const;
    [[nodiscard]] qreal heightFor(qreal width) const;
    /// In a lower rectangle the rows move together; in a higher one what is left stays empty.
    void paint(QPainter& painter, const QRectF& rect) const;
    /// Which row lies at \a point.
    [[nodiscard]] std::optional<int> rowAt(const QRectF& rect, const QPointF& point) const;
    /// A row's whole rectangle, for a ring round it and for who asks where it is.
    [[nodiscard]] QRectF rowRect(const QRectF& rect, int row) const;
    [[nodiscard]] ChartTable table() const;
    [[nodiscard]] const DotPlot& plot() const;
    [[nodiscard]] const ChartLook& look() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace unrut
