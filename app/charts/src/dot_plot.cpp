// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dot_plot_layout.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>

#include <QPainter>

#include <algorithm>

namespace unrut {

namespace {

void paintNow(QPainter& painter, const QPointF& at, qreal radius, const Colours& colours)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.series[0]);
    painter.drawEllipse(at, radius, radius);
}

void paintBefore(QPainter& painter, const QPointF& at, qreal radius, const Colours& colours)
{
    painter.setPen(QPen(colours.muted, 1.5));
    painter.setBrush(colours.panel);
    painter.drawEllipse(at, radius * 0.75, radius * 0.75);
}

void paintWobble(QPainter& painter, const QRectF& band, const Colours& colours)
{
    paintSurface(painter, band, {.fill = colours.wobble, .border = {}, .radius = band.height() / 2});
}

void paintScale(QPainter& painter, const DotPlotLayout& layout, const ChartLook& look, const Colours& colours)
{
    painter.setFont(fontsFor(look.font).axis);
    for (const DotPlotLayout::Tick& tick : layout.ticks) {
        painter.setPen(QPen(colours.line, 1));
        const qreal x = onPixel(tick.x);
        painter.drawLine(QPointF(x, layout.scale.top()), QPointF(x, layout.scale.bottom()));
        painter.setPen(colours.muted);
        paintText(painter, tick.number, look.direction);
    }
    for (const PlacedText& word : layout.words)
        paintText(painter, word, look.direction);
}

void paintRow(QPainter& painter, const DotPlotLayout::Row& row, bool isTop, qreal mark, const ChartLook& look)
{
    const Colours colours = coloursOf(look.palette);
    painter.setPen(colours.text);
    painter.setFont(scaledFont(look.font, 0.9, isTop ? QFont::DemiBold : QFont::Normal));
    paintText(painter, row.name, look.direction);
    painter.setFont(fontsFor(look.font).small);
    paintText(painter, row.number, look.direction);
    if (!row.wobble.isEmpty())
        paintWobble(painter, row.wobble, colours);
    if (row.before) {
        painter.setPen(QPen(colours.muted, 1.5));
        painter.drawLine(*row.before, row.now);
        paintBefore(painter, *row.before, mark, colours);
    }
    paintNow(painter, row.now, mark, colours);
}

void paintLegend(QPainter& painter, const DotPlotLayout& layout, const ChartLook& look, const Colours& colours)
{
    painter.setFont(fontsFor(look.font).small);
    for (const LegendItem& item : layout.legend) {
        const QPointF middle = item.sample.center();
        if (item.sign == 0)
            paintNow(painter, middle, layout.mark * 0.8, colours);
        else if (item.sign == 1)
            paintBefore(painter, middle, layout.mark, colours);
        else
            paintWobble(
                painter,
                QRectF(item.sample.left(), middle.y() - layout.mark * 0.7, item.sample.width(), layout.mark * 1.4),
                colours);
        painter.setPen(colours.muted);
        paintParagraph(painter, item.label, look.direction);
    }
}

} // namespace

void paintDotPlot(QPainter& painter, const QRectF& rect, const DotPlot& plot, const ChartLook& look)
{
    const DotPlotLayout layout = layoutDotPlot(plot, look, rect);
    const Colours colours = coloursOf(look.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, layout.title, {plot.title, plot.caption}, look);
    paintScale(painter, layout, look, colours);
    for (std::size_t index = 0; index < layout.rows.size(); ++index)
        paintRow(painter, layout.rows[index], plot.rows[index].isTop, layout.mark, look);
    paintLegend(painter, layout, look, colours);
    painter.restore();
}

std::optional<int> dotPlotRowAt(const DotPlot& plot, const QRectF& rect, const QPointF& point, const ChartLook& look)
{
    const std::vector<DotPlotLayout::Row> rows = layoutDotPlot(plot, look, rect).rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const DotPlotLayout::Row& row) { return row.rect.contains(point); });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<int>(found - rows.begin()));
}

QRectF dotPlotRowRect(const DotPlot& plot, const QRectF& rect, int row, const ChartLook& look)
{
    const std::vector<DotPlotLayout::Row> rows = layoutDotPlot(plot, look, rect).rows;
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < rows.size() ? rows[index].rect : QRectF();
}

ChartTable tableOf(const DotPlot& plot, const ChartLook& look)
{
    const bool hasBefore = !plot.beforeName.isEmpty();
    ChartTable table;
    table.headers = {QString(), plot.nowName};
    if (hasBefore)
        table.headers.append(plot.beforeName);
    for (const DotPlot::Row& row : plot.rows) {
        QStringList cells{row.name, scoreText(row.now, look.locale)};
        if (hasBefore)
            cells.append(row.before ? scoreText(*row.before, look.locale) : QString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace unrut
