// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_scene.h"

#include "decimation.h"

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal shortMark = 6;
constexpr qsizetype mostRoundJoints = 600;

/// Lines and dots grow with the text, a little less than it does.
qreal scaleOf(const ChartLook& look)
{
    return std::sqrt(std::max(1.0, QFontMetricsF(look.font).height() / 17));
}

/// Smaller where days lie closer, or they would make a band.
qreal dotSize(const LineChartData& data, const ChartLook& look, const QRectF& plot)
{
    const auto [from, to] = rangeOf(data);
    const qreal day = plot.width() / static_cast<qreal>(from.daysTo(to));
    return std::clamp(2.5 + day, 2.5, 5.0) * scaleOf(look);
}

/// The days of \a series that the chart shows, with one more at each side so that a line runs to the edge, cut where
/// days are missing for too long.
std::vector<std::vector<DayValue>> shownPieces(const ChartSeries& series, QDate from, QDate to)
{
    auto first =
        std::find_if(series.points.begin(), series.points.end(), [from](const DayValue& v) { return v.day >= from; });
    auto end = std::find_if(first, series.points.end(), [to](const DayValue& v) { return v.day > to; });
    if (!series.dotsOnly) {
        first = first == series.points.begin() ? first : first - 1;
        end = end == series.points.end() ? end : end + 1;
    }
    std::vector<std::vector<DayValue>> pieces;
    for (auto value = first; value != end; ++value) {
        const bool continues = !pieces.empty() && (series.longestGap <= 0 ||
                                                   pieces.back().back().day.daysTo(value->day) <= series.longestGap);
        if (continues)
            pieces.back().push_back(*value);
        else
            pieces.push_back({*value});
    }
    return pieces;
}

/// The end \a outer of a line, drawn back along it to the plot's edge when it lies beyond.
QPointF cutAtEdge(const QPointF& outer, const QPointF& inner, const QRectF& plot)
{
    const qreal edge = std::clamp(outer.x(), plot.left(), plot.right());
    if (qFuzzyCompare(edge, outer.x()) || qFuzzyCompare(inner.x(), outer.x()))
        return outer;
    const qreal share = (edge - outer.x()) / (inner.x() - outer.x());
    return {edge, outer.y() + share * (inner.y() - outer.y())};
}

QPen linePen(const ChartSeries& series, const ChartLook& look)
{
    QPen pen(coloursOf(look.palette).series[series.colour], 2 * scaleOf(look), Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    if (series.isDashed)
        pen.setDashPattern({3, 2.5});
    return pen;
}

} // namespace

ChartScene::ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size)
    : m_data(data), m_look(look), m_layout(layoutLineChart(data, look, size))
{
    if (m_layout.isEmpty)
        return;
    for (const ChartSeries& series : data.series)
        addSeries(series);
}

void ChartScene::addSeries(const ChartSeries& series)
{
    const auto [from, to] = rangeOf(m_data);
    for (const std::vector<DayValue>& piece : shownPieces(series, from, to)) {
        QPolygonF places;
        for (const DayValue& value : piece)
            places.append(placeOf(value, m_data, m_look, m_layout.plot));
        // A single check, or a day alone between two gaps, would be a line of no length.
        if (series.dotsOnly || places.size() == 1)
            addDots(places, series);
        else
            addLine(places, series);
    }
}

void ChartScene::addLine(QPolygonF places, const ChartSeries& series)
{
    places.first() = cutAtEdge(places.first(), places[1], m_layout.plot);
    places.last() = cutAtEdge(places.last(), places[places.size() - 2], m_layout.plot);
    const QPolygonF thin = decimatedLine(places);
    QPen pen = linePen(series, m_look);
    // Round ends take three times as long; where points lie this close nobody sees the joints.
    if (thin.size() > mostRoundJoints)
        pen.setCapStyle(Qt::FlatCap);
    m_lines.push_back({thin, pen});
}

void ChartScene::addDots(const QPolygonF& places, const ChartSeries& series)
{
    const Colours colours = coloursOf(m_look.palette);
    const QColor colour = colours.series[series.colour];
    m_dots.push_back({decimatedDots(places), series.dotsOnly ? dotColour(colour, colours) : colour});
}

void ChartScene::paint(QPainter& painter, const QPointF& topLeft) const
{
    const Fonts fonts = fontsFor(m_look.font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(topLeft);
    if (m_layout.isEmpty) {
        paintEmpty(painter);
        painter.restore();
        return;
    }
    paintGrid(painter);
    paintMarks(painter);
    paintDots(painter);
    paintLines(painter);
    painter.setFont(fonts.axis);
    painter.setPen(coloursOf(m_look.palette).muted);
    for (const PlacedText& value : m_layout.values)
        paintText(painter, value, m_look.direction);
    for (const PlacedText& day : m_layout.days)
        paintText(painter, day, m_look.direction);
    paintNames(painter);
    painter.restore();
}

void ChartScene::paintEmpty(QPainter& painter) const
{
    painter.setFont(fontsFor(m_look.font).small);
    painter.setPen(coloursOf(m_look.palette).muted);
    paintParagraph(painter, {QRectF(QPointF(0, 0), m_layout.size), m_data.emptyText, Qt::AlignCenter},
                   m_look.direction);
}

void ChartScene::paintGrid(QPainter& painter) const
{
    const QRectF& plot = m_layout.plot;
    painter.setPen(QPen(coloursOf(m_look.palette).line, 1));
    for (const qreal height : m_layout.grid) {
        const qreal y = onPixel(height);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void ChartScene::paintLines(QPainter& painter) const
{
    painter.save();
    // Values beyond the scale would leave the chart; half a line's width lies outside on the edge.
    const qreal edge = dotSize(m_data, m_look, m_layout.plot);
    painter.setClipRect(m_layout.plot.adjusted(-edge, -edge, edge, edge), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    for (const Line& line : m_lines) {
        painter.setPen(line.pen);
        painter.drawPolyline(line.places);
    }
    painter.restore();
}

void ChartScene::paintDots(QPainter& painter) const
{
    for (const Dots& dots : m_dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(dots.colour);
        const qreal radius = dotSize(m_data, m_look, m_layout.plot) / 2;
        for (const QPointF& place : dots.places)
            painter.drawEllipse(place, radius, radius);
    }
}

void ChartScene::paintMarks(QPainter& painter) const
{
    const Colours colours = coloursOf(m_look.palette);
    painter.setFont(fontsFor(m_look.font).axis);
    for (const LineChartLayout::Mark& mark : m_layout.marks) {
        const bool isNamed = !mark.label.text.isEmpty();
        QPen pen(colours.muted, 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 4});
        painter.setPen(isNamed ? pen : QPen(colours.muted, 1));
        const qreal top = isNamed ? mark.top : m_layout.plot.top() - shortMark;
        const qreal x = onPixel(mark.x);
        painter.drawLine(QPointF(x, top), QPointF(x, isNamed ? m_layout.plot.bottom() : m_layout.plot.top()));
        painter.setPen(colours.text);
        paintText(painter, mark.label, m_look.direction);
    }
}

void ChartScene::paintNames(QPainter& painter) const
{
    painter.setFont(scaledFont(m_look.font, 0.9, QFont::DemiBold));
    for (const LineChartLayout::Name& name : m_layout.names) {
        const ChartSeries& series = m_data.series[static_cast<std::size_t>(name.series)];
        painter.setPen(linePen(series, m_look));
        if (!name.sample.isEmpty())
            painter.drawLine(
                QLineF(name.sample.left(), name.sample.center().y(), name.sample.right(), name.sample.center().y()));
        paintParagraph(painter, name.label, m_look.direction);
    }
}

} // namespace unrut
