// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_scene.h"

#include "decimation.h"

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <iterator>

namespace unrut {

namespace {

constexpr qreal shortMark = 6;
constexpr qreal markerRadius = 3.5;
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
    switch (series.dash) {
    case LineDash::Solid:
        break;
    case LineDash::Dashed:
        pen.setDashPattern({4, 3});
        break;
    case LineDash::Dotted:
        pen.setDashPattern({0.5, 2.5});
        break;
    case LineDash::DashDot:
        pen.setDashPattern({4, 2.5, 0.5, 2.5});
        break;
    }
    return pen;
}

/// \a shape round \a place, about as large to the eye as the others.
QPainterPath markerPath(LineMarker shape, const QPointF& place, qreal radius)
{
    QPainterPath path;
    switch (shape) {
    case LineMarker::None:
        break;
    case LineMarker::Circle:
        path.addEllipse(place, radius, radius);
        break;
    case LineMarker::Square:
        path.addRect(QRectF(place.x() - 0.9 * radius, place.y() - 0.9 * radius, 1.8 * radius, 1.8 * radius));
        break;
    case LineMarker::Triangle:
        path.addPolygon(QPolygonF({place + QPointF(0, -1.2 * radius), place + QPointF(1.2 * radius, 0.9 * radius),
                                   place + QPointF(-1.2 * radius, 0.9 * radius)}));
        break;
    case LineMarker::Diamond:
        path.addPolygon(QPolygonF({place + QPointF(0, -1.3 * radius), place + QPointF(1.3 * radius, 0),
                                   place + QPointF(0, 1.3 * radius), place + QPointF(-1.3 * radius, 0)}));
        break;
    }
    path.closeSubpath();
    return path;
}

} // namespace

ChartScene::ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size)
    : m_data(data), m_look(look), m_layout(layoutLineChart(data, look, size))
{
    if (m_layout.isEmpty)
        return;
    for (std::size_t index = 0; index < data.series.size(); ++index)
        addSeries(index);
    // Where a band has no height its line must not hide the edge of the one below.
    if (data.isStacked)
        std::reverse(m_lines.begin(), m_lines.end());
}

void ChartScene::addSeries(std::size_t index)
{
    ChartSeries series = m_data.series[index];
    series.points = drawnValues(m_data, index);
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
    addValues(series);
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
    if (m_data.isStacked)
        addBand(thin, series);
}

void ChartScene::addBand(const QPolygonF& top, const ChartSeries& series)
{
    constexpr double share = 0.25; // of the line's colour: the grid and the names stay readable on it
    if (m_floor.isEmpty()) {
        const qreal foot = m_layout.plot.bottom();
        m_floor = QPolygonF({QPointF(top.first().x(), foot), QPointF(top.last().x(), foot)});
    }
    QPolygonF outline = top;
    std::copy(m_floor.rbegin(), m_floor.rend(), std::back_inserter(outline));
    const Colours colours = coloursOf(m_look.palette);
    m_bands.push_back({outline, mixed(colours.series[series.colour], colours.panel, share)});
    m_floor = top;
}

/// The marker on each value, and how far it wobbles.
void ChartScene::addValues(const ChartSeries& series)
{
    const auto [from, to] = rangeOf(m_data);
    const QColor colour = coloursOf(m_look.palette).series[series.colour];
    Markers markers{{}, colour, series.marker};
    for (const DayValue& value : series.points) {
        if (value.day < from || value.day > to)
            continue;
        if (series.marker != LineMarker::None)
            markers.places.append(placeOf(value, m_data, m_look, m_layout.plot));
        if (series.wobble <= 0)
            continue;
        const DayValue low{value.day, std::max(m_data.lowest, value.value - series.wobble)};
        const DayValue high{value.day, std::min(m_data.highest, value.value + series.wobble)};
        m_wobbles.push_back(
            {QPolygonF({placeOf(low, m_data, m_look, m_layout.plot), placeOf(high, m_data, m_look, m_layout.plot)}),
             QPen(colour, 1)});
    }
    if (!markers.places.isEmpty())
        m_markers.push_back(std::move(markers));
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
    paintBands(painter);
    paintGrid(painter);
    paintMarks(painter);
    paintWobbles(painter);
    paintDots(painter);
    paintLines(painter);
    paintMarkers(painter);
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

void ChartScene::paintBands(QPainter& painter) const
{
    painter.setPen(Qt::NoPen);
    for (const Band& band : m_bands) {
        painter.setBrush(band.colour);
        painter.drawPolygon(band.outline);
    }
    painter.setBrush(Qt::NoBrush);
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

/// With a short bar at each end, or they would be taken for lines of the grid.
void ChartScene::paintWobbles(QPainter& painter) const
{
    const qreal half = 3 * scaleOf(m_look);
    for (const Line& wobble : m_wobbles) {
        const qreal x = onPixel(wobble.places.first().x());
        painter.setPen(wobble.pen);
        painter.drawLine(QPointF(x, wobble.places.first().y()), QPointF(x, wobble.places.last().y()));
        for (const QPointF& end : wobble.places)
            painter.drawLine(QPointF(x - half, onPixel(end.y())), QPointF(x + half, onPixel(end.y())));
    }
}

void ChartScene::paintMarkers(QPainter& painter) const
{
    const qreal radius = markerRadius * scaleOf(m_look);
    for (const Markers& markers : m_markers) {
        painter.setPen(QPen(coloursOf(m_look.palette).panel, 1));
        painter.setBrush(markers.colour);
        for (const QPointF& place : markers.places)
            painter.drawPath(markerPath(markers.shape, place, radius));
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
        if (mark.isFinding)
            painter.setPen(QPen(colours.text, 1.5));
        else
            painter.setPen(isNamed ? pen : QPen(colours.muted, 1));
        const qreal top = isNamed ? mark.top : m_layout.plot.top() - shortMark;
        const qreal x = onPixel(mark.x);
        const bool isLong = isNamed || mark.isFinding;
        painter.drawLine(QPointF(x, top), QPointF(x, isLong ? m_layout.plot.bottom() : m_layout.plot.top()));
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
        if (!name.sample.isEmpty()) {
            painter.drawLine(
                QLineF(name.sample.left(), name.sample.center().y(), name.sample.right(), name.sample.center().y()));
            painter.fillPath(markerPath(series.marker, name.sample.center(), markerRadius * scaleOf(m_look)),
                             coloursOf(m_look.palette).series[series.colour]);
        }
        paintParagraph(painter, name.label, m_look.direction);
    }
}

} // namespace unrut
