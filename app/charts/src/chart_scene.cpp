// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_scene.h"

#include "decimation.h"

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace unrut {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal dotSize = 5;
constexpr qreal shortMark = 6;

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

} // namespace

ChartScene::ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size)
    : m_data(data), m_look(look), m_layout(layoutLineChart(data, look, size))
{
    if (m_layout.isEmpty)
        return;
    m_chart = new QChart;
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->resize(size);
    m_chart->setPlotArea(m_layout.plot);
    addAxes();
    for (const ChartSeries& series : data.series)
        addSeries(series);
}

ChartScene::~ChartScene() = default;

void ChartScene::addAxes()
{
    const auto [from, to] = rangeOf(m_data);
    m_days = new QValueAxis;
    m_days->setRange(0, static_cast<qreal>(from.daysTo(to)));
    m_days->setReverse(m_look.direction == Qt::RightToLeft);
    m_days->setVisible(false);
    m_values = new QValueAxis;
    m_values->setRange(m_data.lowest, m_data.highest);
    m_values->setTickCount(std::max(2, m_data.ticks));
    m_values->setLabelsVisible(false);
    m_values->setLineVisible(false);
    m_values->setGridLinePen(QPen(coloursOf(m_look.palette).line, 1));
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
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

void ChartScene::addLine(const QPolygonF& places, const ChartSeries& series)
{
    auto* line = new QLineSeries;
    QPen pen(coloursOf(m_look.palette).series[series.colour], lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (series.isDashed)
        pen.setDashPattern({3, 2.5});
    line->setPen(pen);
    attach(line, decimatedLine(places));
}

void ChartScene::addDots(const QPolygonF& places, const ChartSeries& series)
{
    const Colours colours = coloursOf(m_look.palette);
    auto* dots = new QScatterSeries;
    dots->setMarkerSize(dotSize);
    dots->setPen(Qt::NoPen);
    const QColor colour = colours.series[series.colour];
    dots->setColor(series.dotsOnly ? dotColour(colour, colours) : colour);
    attach(dots, decimatedDots(places));
}

void ChartScene::attach(QXYSeries* series, const QPolygonF& places)
{
    // Thinned in pixels, handed over in days and values.
    const QRectF& plot = m_layout.plot;
    const auto [from, to] = rangeOf(m_data);
    const auto days = static_cast<qreal>(from.daysTo(to));
    QList<QPointF> points;
    for (const QPointF& place : places) {
        const qreal along = m_look.direction == Qt::RightToLeft ? plot.right() - place.x() : place.x() - plot.left();
        const qreal height = (plot.bottom() - place.y()) / plot.height();
        points.append({along / plot.width() * days, m_data.lowest + height * (m_data.highest - m_data.lowest)});
    }
    series->replace(points);
    m_chart->addSeries(series);
    series->attachAxis(m_days);
    series->attachAxis(m_values);
}

QPointF ChartScene::drawnAt(const DayValue& value) const
{
    return m_chart->mapToPosition({static_cast<qreal>(rangeOf(m_data).first.daysTo(value.day)), value.value});
}

void ChartScene::paint(QPainter& painter, const QPointF& topLeft)
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
    paintMarks(painter); // beneath the lines
    const QRectF whole(QPointF(0, 0), m_layout.size);
    m_scene.render(&painter, whole, whole, Qt::IgnoreAspectRatio);
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
    painter.setLayoutDirection(m_look.direction);
    painter.drawText(QRectF(QPointF(0, 0), m_layout.size), Qt::AlignCenter | Qt::TextWordWrap, m_data.emptyText);
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
        painter.drawLine(QPointF(mark.x, top), QPointF(mark.x, isNamed ? m_layout.plot.bottom() : m_layout.plot.top()));
        painter.setPen(colours.text);
        paintText(painter, mark.label, m_look.direction);
    }
}

void ChartScene::paintNames(QPainter& painter) const
{
    const Colours colours = coloursOf(m_look.palette);
    painter.setFont(scaledFont(m_look.font, 0.9, QFont::DemiBold));
    for (const LineChartLayout::Name& name : m_layout.names) {
        const ChartSeries& series = m_data.series[static_cast<std::size_t>(name.series)];
        QPen pen(colours.series[series.colour], lineWidth, Qt::SolidLine, Qt::FlatCap);
        if (series.isDashed)
            pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        if (!name.sample.isEmpty())
            painter.drawLine(
                QLineF(name.sample.left(), name.sample.center().y(), name.sample.right(), name.sample.center().y()));
        paintText(painter, name.label, m_look.direction);
    }
}

} // namespace unrut
