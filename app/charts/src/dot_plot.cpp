// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dot_plot_layout.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>

#include <QPainter>

#include <algorithm>
#include <cmath>

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

struct DotPlotChart::Private
{
    Private(DotPlot thePlot, ChartLook theLook)
        : plot(std::move(thePlot)), look(std::move(theLook)), measures(plot, look)
    {}

    DotPlot plot;
    ChartLook look;
    DotPlotMeasures measures;
    QRectF rect; ///< the one that the layout is for
    DotPlotLayout layout;

    const DotPlotLayout& layoutIn(const QRectF& asked)
    {
        if (rect != asked || layout.ticks.empty()) {
            rect = asked;
            layout = layoutDotPlot(plot, look, measures, asked);
        }
        return layout;
    }
};

DotPlotChart::DotPlotChart(DotPlot plot, ChartLook look)
    : d(std::make_unique<Private>(std::move(plot), std::move(look)))
{}

DotPlotChart::~DotPlotChart() = default;

const DotPlot& DotPlotChart::plot() const
{
    return d->plot;
}

const ChartLook& DotPlotChart::look() const
{
    return d->look;
}

qreal DotPlotChart::leastWidth() const
{
    const DotPlotMeasures& measures = d->measures;
    return std::ceil(measures.names.back() + measures.leastScale() + measures.number + 2 * measures.gap());
}

qreal DotPlotChart::heightFor(qreal width) const
{
    return dotPlotHeight(d->plot, d->look, d->measures, width);
}

void DotPlotChart::paint(QPainter& painter, const QRectF& rect) const
{
    const DotPlotLayout& layout = d->layoutIn(rect);
    const ChartLook& look = d->look;
    const Colours colours = coloursOf(look.palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTitle(painter, layout.title, {d->plot.title, d->plot.caption}, look);
    paintScale(painter, layout, look, colours);
    for (std::size_t index = 0; index < layout.rows.size(); ++index)
        paintRow(painter, layout.rows[index], d->plot.rows[index].isTop, layout.mark, look);
    paintLegend(painter, layout, look, colours);
    painter.restore();
}

std::optional<int> DotPlotChart::rowAt(const QRectF& rect, const QPointF& point) const
{
    const std::vector<DotPlotLayout::Row>& rows = d->layoutIn(rect).rows;
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const DotPlotLayout::Row& row) { return row.rect.contains(point); });
    return found == rows.end() ? std::nullopt : std::optional(static_cast<int>(found - rows.begin()));
}

QRectF DotPlotChart::rowRect(const QRectF& rect, int row) const
{
    const std::vector<DotPlotLayout::Row>& rows = d->layoutIn(rect).rows;
    const auto index = static_cast<std::size_t>(row);
    return row >= 0 && index < rows.size() ? rows[index].rect : QRectF();
}

ChartTable DotPlotChart::table() const
{
    const DotPlot& plot = d->plot;
    const bool hasBefore = !plot.beforeName.isEmpty();
    ChartTable table;
    table.headers = {QString(), plot.nowName};
    if (hasBefore)
        table.headers.append(plot.beforeName);
    for (const DotPlot::Row& row : plot.rows) {
        QStringList cells{row.name, scoreText(row.now, d->look.locale)};
        if (hasBefore)
            cells.append(row.before ? scoreText(*row.before, d->look.locale) : QString());
        table.rows.append(cells);
    }
    return table;
}

} // namespace unrut
