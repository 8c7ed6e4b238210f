// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/painting.h>

#include "painter_state.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal dotRadius = 4.5;
constexpr qreal grooveLip = 7;
constexpr qreal weekBarHeight = 24; // as high as a target has to be
constexpr qreal weekLabelGap = 5;

/// The groove as one open line: down, along, up.
void paintGroove(QPainter& painter, const QRectF& groove, const Colours& colours)
{
    painter.setPen(QPen(colours.highContrast ? colours.field : colours.line, lineWidth, Qt::SolidLine, Qt::FlatCap,
                        Qt::MiterJoin));
    painter.drawPolyline(QPolygonF({groove.topLeft(), groove.bottomLeft(), groove.bottomRight(), groove.topRight()}));
}

QPolygonF risingPoints(const RisingLine& line, const QRectF& area)
{
    QPolygonF points;
    const double span = std::max(1e-9, line.highest - line.lowest);
    const auto last = static_cast<double>(std::max<std::size_t>(line.values.size(), 2) - 1);
    for (std::size_t index = 0; index < line.values.size(); ++index) {
        if (!line.values[index])
            continue;
        const double height = std::clamp((*line.values[index] - line.lowest) / span, 0.0, 1.0);
        points.append(
            {area.left() + area.width() * static_cast<double>(index) / last, area.bottom() - area.height() * height});
    }
    return points;
}

struct WeekSlots
{
    qreal pitch = 0;
    qreal bar = 0;
};

WeekSlots weekSlots(const WeekStrip& strip, const QRectF& rect)
{
    const auto count = static_cast<qreal>(std::max<std::size_t>(strip.kept.size(), 1));
    const qreal pitch = rect.width() / count;
    return {pitch, std::max(1.0, pitch * 0.58)};
}

/// A label begins under its week, but stays within the strip.
QRectF weekLabelRect(const WeekStrip::Label& label, const QRectF& rect, qreal pitch, const QFontMetricsF& metrics)
{
    const qreal width = std::ceil(metrics.horizontalAdvance(label.text)) + 1;
    const qreal left = std::min(rect.left() + label.week * pitch, rect.right() - width);
    return {std::max(left, rect.left()), rect.top() + weekBarHeight + weekLabelGap, width, metrics.height()};
}

} // namespace

void paintSign(QPainter& painter, const QRectF& rect, const Colours& colours)
{
    const PainterState state(painter);
    const qreal side = std::min(rect.width(), rect.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 24, side / 24); // the grid of the icons
    const auto pen = [](const QColor& colour) {
        return QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    };
    painter.setPen(pen(colours.field));
    painter.drawPolyline(QPolygonF({{3, 16}, {3, 20}, {21, 20}, {21, 16}}));
    QPainterPath rise(QPointF(6, 18));
    rise.cubicTo(12, 16.2, 12, 8, 18, 6);
    painter.setPen(pen(colours.accent));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(rise);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(18, 6), 1.75, 1.75);
}

void paintRisingLine(QPainter& painter, const QRectF& rect, const RisingLine& line, const Colours& colours,
                     const Fonts& fonts, Qt::LayoutDirection direction)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(fonts.small);
    const qreal captionHeight = line.caption.isEmpty() ? 0 : metrics.height() + 12;
    const QRectF groove(rect.left() + 1, rect.bottom() - captionHeight - grooveLip - 1, rect.width() - 2, grooveLip);
    paintGroove(painter, groove, colours);

    if (!line.caption.isEmpty()) {
        painter.setFont(fonts.small);
        painter.setPen(colours.muted);
        painter.setLayoutDirection(direction);
        const QRectF room(rect.left(), groove.bottom() + 12, rect.width(), metrics.height());
        const QString shown = metrics.elidedText(line.caption, Qt::ElideRight, room.width());
        const Qt::Alignment side = line.captionAlignment & Qt::AlignHorizontal_Mask;
        painter.drawText(room, static_cast<int>(side) | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    }

    const QRectF area(rect.left() + dotRadius, rect.top() + dotRadius, rect.width() - 2 * dotRadius,
                      groove.top() - rect.top() - 2 * dotRadius);
    QPolygonF points = risingPoints(line, area);
    if (points.size() < 2)
        return;
    if (direction == Qt::RightToLeft) {
        for (QPointF& point : points)
            point.setX(rect.left() + rect.right() - point.x());
    }
    painter.setPen(QPen(colours.accent, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(points);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.accent);
    painter.drawEllipse(points.last(), dotRadius, dotRadius);
}

qreal weekStripHeight(const Fonts& fonts)
{
    return weekBarHeight + weekLabelGap + std::ceil(QFontMetricsF(fonts.axis).height());
}

void paintWeekStrip(QPainter& painter, const QRectF& rect, const WeekStrip& strip, const Colours& colours,
                    const Fonts& fonts, Qt::LayoutDirection direction)
{
    const PainterState state(painter);
    const WeekSlots slots = weekSlots(strip, rect);
    for (std::size_t week = 0; week < strip.kept.size(); ++week) {
        const QRectF bar(rect.left() + static_cast<qreal>(week) * slots.pitch, rect.top(), slots.bar, weekBarHeight);
        const QColor fill = strip.kept[week] ? colours.weekKept : colours.weekEmpty;
        paintSurface(painter, mirrored(bar, rect, direction), {.fill = fill, .border = {}, .radius = slots.bar / 2});
    }

    const QFontMetricsF metrics(fonts.axis);
    painter.setFont(fonts.axis);
    painter.setPen(colours.muted);
    // From the newest to the oldest: the newest is the one that must stay.
    qreal free = rect.right() + metrics.averageCharWidth();
    std::for_each(strip.labels.rbegin(), strip.labels.rend(), [&](const WeekStrip::Label& label) {
        const QRectF room = weekLabelRect(label, rect, slots.pitch, metrics);
        if (room.right() + metrics.averageCharWidth() > free)
            return;
        free = room.left();
        painter.drawText(mirrored(room, rect, direction), Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip,
                         label.text);
    });
}

std::optional<int> weekAt(const WeekStrip& strip, const QRectF& rect, const QPointF& point,
                          Qt::LayoutDirection direction)
{
    if (strip.kept.empty() || !rect.contains(point))
        return std::nullopt;
    const qreal along = direction == Qt::RightToLeft ? rect.right() - point.x() : point.x() - rect.left();
    const int week = static_cast<int>(along / weekSlots(strip, rect).pitch);
    return std::clamp(week, 0, static_cast<int>(strip.kept.size()) - 1);
}

} // namespace unrut
