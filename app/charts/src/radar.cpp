// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "radar_layout.h"

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QPainter>

namespace unrut {

namespace {

constexpr int rings = 4;
constexpr std::size_t leastAxes = 3; // two make no shape

QPen penNow(const Colours& colours)
{
    return {colours.series[0], 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

QPen penBefore(const Colours& colours)
{
    QPen pen(colours.muted, 1.75, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({3, 2.5});
    return pen;
}

void paintGrid(QPainter& painter, const RadarLayout& layout, const Colours& colours)
{
    painter.setPen(QPen(colours.line, 1));
    painter.setBrush(Qt::NoBrush);
    for (int ring = 1; ring <= rings; ++ring) {
        QPolygonF polygon;
        for (const QPointF& way : layout.ways)
            polygon.append(layout.centre + way * layout.radius * ring / rings);
        painter.drawPolygon(polygon);
    }
    for (const QPointF& way : layout.ways)
        painter.drawLine(layout.centre, layout.centre + way * layout.radius);
}

void paintShapes(QPainter& painter, const RadarLayout& layout, const Colours& colours)
{
    QColor fill = colours.series[0];
    fill.setAlphaF(0.13F);
    painter.setPen(penNow(colours));
    painter.setBrush(fill);
    painter.drawPolygon(layout.now);
    if (layout.before.size() < static_cast<qsizetype>(leastAxes))
        return;
    painter.setPen(penBefore(colours));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolygon(layout.before);
}

void paintLegend(QPainter& painter, const RadarLayout& layout, const ChartLook& look, const Colours& colours)
{
    for (const LegendItem& item : layout.legend) {
        painter.setPen(item.sign == 0 ? penNow(colours) : penBefore(colours));
        const qreal middle = item.sample.center().y();
        painter.drawLine(QPointF(item.sample.left(), middle), QPointF(item.sample.right(), middle));
        painter.setPen(colours.muted);
        paintParagraph(painter, item.label, look.direction);
    }
}

} // namespace

void paintRadar(QPainter& painter, const QRectF& rect, const Radar& radar, const ChartLook& look)
{
    if (radar.axes.size() < leastAxes)
        return;
    const RadarLayout layout = layoutRadar(radar, look, rect);
    const Colours colours = coloursOf(look.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, layout.title, {radar.title, radar.caption}, look);
    painter.setFont(fontsFor(look.font).small);
    paintGrid(painter, layout, colours);
    paintShapes(painter, layout, colours);
    painter.setPen(colours.text);
    for (const RadarLayout::Name& name : layout.names) {
        for (const PlacedText& line : name.lines)
            paintText(painter, line, look.direction);
    }
    paintLegend(painter, layout, look, colours);
    painter.restore();
}

} // namespace unrut
