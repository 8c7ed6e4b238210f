// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/radar.h>

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal pad = 8; // between the outermost ring and a name
constexpr qreal leastRadius = 40;
constexpr qreal mostHeight = 460;
constexpr int rings = 4;
constexpr qreal fullScore = 100;
constexpr qreal nearlyUpright = 0.05; // a name above or below the centre is set in the middle

struct Shape
{
    QPointF centre;
    qreal radius = 0;
};

QFontMetricsF metricsOf(const ChartLook& look)
{
    return QFontMetricsF(fontsFor(look.font).small);
}

/// From the centre to the end of an axis of length 1; clockwise from the top, the other way round right to left.
QPointF directionOfAxis(size_t axis, size_t count, Qt::LayoutDirection direction)
{
    const qreal turn = 2 * M_PI * static_cast<qreal>(axis) / static_cast<qreal>(count);
    const qreal angle = (direction == Qt::RightToLeft ? -turn : turn) - M_PI / 2;
    return {std::cos(angle), std::sin(angle)};
}

qreal legendHeight(const Radar& radar, const ChartLook& look)
{
    return radar.nowName.isEmpty() ? 0 : metricsOf(look).height() + 2 * pad;
}

/// The largest radius at which every name stays inside \a rect; one closed form for each, no guessing.
Shape shapeIn(const QRectF& rect, const Radar& radar, const ChartLook& look)
{
    const QFontMetricsF metrics = metricsOf(look);
    qreal radius = std::min(rect.width(), rect.height()) / 2;
    for (size_t axis = 0; axis < radar.axes.size(); ++axis) {
        const QPointF way = directionOfAxis(axis, radar.axes.size(), look.direction);
        const qreal x = std::abs(way.x());
        const qreal y = std::abs(way.y());
        const qreal name = metrics.horizontalAdvance(radar.axes[axis].name);
        if (x > nearlyUpright)
            radius = std::min(radius, (rect.width() / 2 - name) / x - pad);
        if (y > nearlyUpright)
            radius = std::min(radius, (rect.height() / 2 - metrics.height() * (1 + y) / 2) / y - pad);
    }
    return {rect.center(), std::max(radius, leastRadius)};
}

/// \a value: of an axis, 0-100; an axis without one is left out.
template <class Value>
QPolygonF outline(const Shape& shape, const Radar& radar, const ChartLook& look, Value value)
{
    QPolygonF polygon;
    for (size_t axis = 0; axis < radar.axes.size(); ++axis) {
        const std::optional<double> score = value(radar.axes[axis]);
        if (!score)
            continue;
        const qreal share = std::clamp(*score / fullScore, 0.0, 1.0);
        polygon << shape.centre + directionOfAxis(axis, radar.axes.size(), look.direction) * shape.radius * share;
    }
    return polygon;
}

void paintGrid(QPainter& painter, const Shape& shape, const Radar& radar, const ChartLook& look, const QColor& colour)
{
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= rings; ++ring) {
        painter.drawPolygon(
            outline(shape, radar, look, [&](const Radar::Axis&) { return std::optional(fullScore * ring / rings); }));
    }
    const QPolygonF rim = outline(shape, radar, look, [](const Radar::Axis&) { return std::optional(fullScore); });
    for (const QPointF& end : rim)
        painter.drawLine(shape.centre, end);
}

QPen penBefore(const Colours& colours)
{
    QPen pen(colours.muted, 2, Qt::CustomDashLine);
    pen.setDashPattern({2.5, 2});
    return pen;
}

void paintShapes(QPainter& painter, const Shape& shape, const Radar& radar, const ChartLook& look,
                 const Colours& colours)
{
    if (!radar.beforeName.isEmpty()) {
        painter.setPen(penBefore(colours));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(outline(shape, radar, look, [](const Radar::Axis& axis) { return axis.before; }));
    }
    QColor fill = colours.series[0];
    fill.setAlphaF(0.14F);
    painter.setPen(QPen(colours.series[0], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(fill);
    painter.drawPolygon(outline(shape, radar, look, [](const Radar::Axis& axis) { return std::optional(axis.now); }));
}

void paintNames(QPainter& painter, const Shape& shape, const Radar& radar, const ChartLook& look, const QColor& colour)
{
    const QFontMetricsF metrics = metricsOf(look);
    painter.setPen(colour);
    for (size_t axis = 0; axis < radar.axes.size(); ++axis) {
        const QPointF way = directionOfAxis(axis, radar.axes.size(), look.direction);
        const QPointF anchor = shape.centre + way * (shape.radius + pad);
        const QSizeF size(metrics.horizontalAdvance(radar.axes[axis].name) + 2, metrics.height());
        qreal left = anchor.x() - size.width() / 2;
        if (std::abs(way.x()) > nearlyUpright)
            left = way.x() > 0 ? anchor.x() : anchor.x() - size.width();
        const qreal top = anchor.y() - size.height() / 2 + way.y() * size.height() / 2;
        painter.drawText(QRectF(QPointF(left, top), size), Qt::AlignCenter, radar.axes[axis].name);
    }
}

void paintLegend(QPainter& painter, const QRectF& rect, const Radar& radar, const ChartLook& look,
                 const Colours& colours)
{
    const QFontMetricsF metrics = metricsOf(look);
    const qreal sample = 2 * metrics.averageCharWidth();
    const bool mirror = look.direction == Qt::RightToLeft;
    qreal along = 0;
    const auto add = [&](const QPen& pen, const QString& name) {
        const qreal width = metrics.horizontalAdvance(name) + 2;
        const auto place = [&](qreal offset, qreal length) {
            const qreal left = mirror ? rect.right() - offset - length : rect.left() + offset;
            return QRectF(left, rect.top(), length, rect.height());
        };
        const QRectF line = place(along, sample);
        painter.setPen(pen);
        painter.drawLine(QPointF(line.left(), line.center().y()), QPointF(line.right(), line.center().y()));
        painter.setPen(colours.muted);
        painter.drawText(place(along + sample + pad / 2, width), Qt::AlignCenter, name);
        along += sample + pad / 2 + width + 2 * pad;
    };
    add(QPen(colours.series[0], 2), radar.nowName);
    if (!radar.beforeName.isEmpty())
        add(penBefore(colours), radar.beforeName);
}

} // namespace

qreal radarLeastWidth(const Radar& radar, const ChartLook& look)
{
    const QFontMetricsF metrics = metricsOf(look);
    qreal widest = 0;
    for (const Radar::Axis& axis : radar.axes)
        widest = std::max(widest, metrics.horizontalAdvance(axis.name));
    return 2 * (widest + pad + leastRadius);
}

qreal radarHeight(const Radar& radar, qreal width, const ChartLook& look)
{
    const qreal names = 2 * (metricsOf(look).height() + pad);
    return std::min(width * 0.8, mostHeight) + names + legendHeight(radar, look);
}

void paintRadar(QPainter& painter, const QRectF& rect, const Radar& radar, const ChartLook& look)
{
    if (radar.axes.size() < 3)
        return;
    const Colours colours = coloursOf(look.palette);
    const qreal legend = legendHeight(radar, look);
    const Shape shape = shapeIn(rect.adjusted(0, 0, 0, -legend), radar, look);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(fontsFor(look.font).small);
    paintGrid(painter, shape, radar, look, colours.line);
    paintShapes(painter, shape, radar, look, colours);
    paintNames(painter, shape, radar, look, colours.text);
    if (legend > 0)
        paintLegend(painter, QRectF(rect.left(), rect.bottom() - legend, rect.width(), legend), radar, look, colours);
    painter.restore();
}

} // namespace unrut
