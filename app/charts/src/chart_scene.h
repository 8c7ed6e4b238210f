// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/line_chart.h>

#include <QChart>
#include <QGraphicsScene>

class QValueAxis;

namespace unrut {

/// The QChart of a line chart at one size, with room left for the labels that are painted beside it.
class ChartScene
{
public:
    ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size);
    ~ChartScene();
    ChartScene(const ChartScene&) = delete;
    ChartScene& operator=(const ChartScene&) = delete;

    [[nodiscard]] QSizeF size() const { return m_size; }
    void paint(QPainter& painter, const QRectF& rect);
    /// Where a value lies within a rectangle of this size at the origin.
    [[nodiscard]] QPointF place(const DayValue& value) const;
    /// The rectangle of grid and lines.
    [[nodiscard]] QRectF plot() const { return m_plot; }

private:
    void layOut();
    void addAxes();
    void addSeries(const ChartSeries& series);
    void paintDays(QPainter& painter) const;
    void paintValues(QPainter& painter) const;
    void paintMarks(QPainter& painter) const;
    void paintNames(QPainter& painter) const;

    const LineChartData& m_data;
    const ChartLook& m_look;
    QSizeF m_size;
    QRectF m_plot;
    QGraphicsScene m_scene;
    QChart* m_chart;
    QValueAxis* m_days = nullptr;
    QValueAxis* m_values = nullptr;
};

/// At most two values for each of \a columns pixel columns, the least and the greatest, in the order of their days.
[[nodiscard]] std::vector<DayValue> decimated(const std::vector<DayValue>& points, int columns);

} // namespace unrut
