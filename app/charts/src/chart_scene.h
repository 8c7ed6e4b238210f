// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "line_chart_layout.h"

#include <QChart>
#include <QGraphicsScene>

class QValueAxis;
class QXYSeries;

namespace unrut {

/// A line chart at one size: lines by QChart, the rest by us round it.
class ChartScene
{
public:
    /// Both arguments must outlive it.
    ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size);
    ~ChartScene();
    ChartScene(const ChartScene&) = delete;
    ChartScene& operator=(const ChartScene&) = delete;

    [[nodiscard]] const LineChartLayout& layout() const { return m_layout; }
    /// Into a rectangle of the layout's size.
    void paint(QPainter& painter, const QPointF& topLeft);
    /// Where QChart draws what lies at \a place in the layout: there, or the two disagree.
    [[nodiscard]] QPointF drawnAt(const QPointF& place) const;

private:
    void addAxes();
    void addSeries(const ChartSeries& series);
    void addLine(QPolygonF places, const ChartSeries& series);
    void addDots(const QPolygonF& places, const ChartSeries& series);
    void attach(QXYSeries* series, const QPolygonF& places);
    void paintEmpty(QPainter& painter) const;
    void paintGrid(QPainter& painter) const;
    void paintDots(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    struct Dots
    {
        QPolygonF places;
        QColor colour;
    };
    const LineChartData& m_data;
    const ChartLook& m_look;
    LineChartLayout m_layout;
    std::vector<Dots> m_dots;
    QGraphicsScene m_scene;
    QChart* m_chart = nullptr; ///< the scene's
    QValueAxis* m_across = nullptr;
    QValueAxis* m_down = nullptr;
};

} // namespace unrut
