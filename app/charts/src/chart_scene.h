// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_chart_layout.h"

#include <QPen>
#include <QPolygonF>

#include <vector>

namespace unrut {

/// A line chart at one size: what is to be drawn, thinned out to what the eye can tell apart there.
class ChartScene
{
public:
    /// Both arguments must outlive it.
    ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size);

    [[nodiscard]] const LineChartLayout& layout() const { return m_layout; }
    /// Into a rectangle of the layout's size.
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    void addSeries(std::size_t index);
    void addLine(QPolygonF places, const ChartSeries& series);
    void addDots(const QPolygonF& places, const ChartSeries& series);
    void addValues(const ChartSeries& series);
    void paintEmpty(QPainter& painter) const;
    void addBand(const QPolygonF& top, const ChartSeries& series);
    void paintBands(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintLines(QPainter& painter) const;
    void paintDots(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintWobbles(QPainter& painter) const;
    void paintMarkers(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    struct Line
    {
        QPolygonF places;
        QPen pen;
    };
    struct Dots
    {
        QPolygonF places;
        QColor colour;
    };
    struct Markers
    {
        QPolygonF places;
        QColor colour;
        LineMarker shape = LineMarker::None;
    };
    const LineChartData& m_data;
    const ChartLook& m_look;
    LineChartLayout m_layout;
    struct Band
    {
        QPolygonF outline;
        QColor colour;
    };
    QPolygonF m_floor; ///< the upper edge of the last band
    std::vector<Band> m_bands;
    std::vector<Line> m_lines;
    std::vector<Dots> m_dots;
    std::vector<Markers> m_markers;
    std::vector<Line> m_wobbles; ///< each from the lower end to the upper one
};

} // namespace unrut
