// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_scene.h"

#include "chart_labels.h"

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>

#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace unrut {

namespace {

constexpr qreal lineWidth = 2;
constexpr qreal dotSize = 5;

bool isMirrored(const ChartLook& look)
{
    return look.direction == Qt::RightToLeft;
}

} // namespace

std::vector<DayValue> decimated(const std::vector<DayValue>& points, int columns)
{
    if (columns < 1 || points.size() <= static_cast<size_t>(columns) * 2)
        return points;
    const qint64 days = std::max<qint64>(1, points.front().day.daysTo(points.back().day));
    const auto columnOf = [&](const DayValue& point) {
        return points.front().day.daysTo(point.day) * (columns - 1) / days;
    };
    std::vector<DayValue> kept;
    for (auto first = points.begin(); first != points.end();) {
        const auto last = std::find_if(first, points.end(),
                                       [&](const DayValue& point) { return columnOf(point) != columnOf(*first); });
        auto [least, greatest] = std::minmax_element(
            first, last, [](const DayValue& a, const DayValue& b) { return a.value < b.value; });
        if (greatest->day < least->day)
            std::swap(least, greatest);
        kept.push_back(*least);
        if (greatest != least)
            kept.push_back(*greatest);
        first = last;
    }
    return kept;
}

ChartScene::ChartScene(const LineChartData& data, const ChartLook& look, const QSizeF& size)
    : m_data(data), m_look(look), m_size(size), m_chart(new QChart)
{
    m_scene.addItem(m_chart); // the scene owns it
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->legend()->hide();
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->resize(size);
    layOut();
    addAxes();
    for (const ChartSeries& series : data.series)
        addSeries(series);
}

ChartScene::~ChartScene() = default;

void ChartScene::layOut()
{
    const Fonts fonts = fontsFor(m_look.font);
    const QFontMetricsF axis(fonts.axis);
    const QFontMetricsF names(fonts.small);
    qreal leading = axis.horizontalAdvance(m_look.locale.toString(m_data.highest, 'f', 0)) + 14;
    qreal trailing = axis.horizontalAdvance(dayLabel(m_data.to, m_data, m_look.locale)) / 2 + 4;
    for (const ChartSeries& series : m_data.series) {
        if (hasNameAtEnd(series))
            trailing = std::max(trailing, names.horizontalAdvance(endLabel(series, m_look.locale)) * 1.08 + 16);
    }
    trailing = std::min(trailing, m_size.width() * 0.4);
    const qreal top = m_data.marks.empty() ? 8 : names.height() + 12;
    const qreal foot = axis.height() + 10;
    const QRectF plot(leading, top, std::max(1.0, m_size.width() - leading - trailing),
                      std::max(1.0, m_size.height() - top - foot));
    m_plot = mirrored(plot, QRectF(QPointF(0, 0), m_size), m_look.direction);
    m_chart->setPlotArea(m_plot);
}

void ChartScene::addAxes()
{
    const Colours colours = coloursOf(m_look.palette);
    m_days = new QValueAxis;
    m_days->setRange(0, static_cast<qreal>(std::max<qint64>(1, m_data.from.daysTo(m_data.to))));
    m_days->setReverse(isMirrored(m_look));
    m_days->setVisible(false);
    m_values = new QValueAxis;
    m_values->setRange(m_data.lowest, m_data.highest);
    m_values->setTickCount(m_data.ticks);
    m_values->setLabelsVisible(false);
    m_values->setLineVisible(false);
    m_values->setGridLinePen(QPen(colours.line, 1));
    m_chart->addAxis(m_days, Qt::AlignBottom);
    m_chart->addAxis(m_values, Qt::AlignLeft);
}

void ChartScene::addSeries(const ChartSeries& series)
{
    const Colours colours = coloursOf(m_look.palette);
    const QColor colour = colours.series[series.colour];
    QXYSeries* drawn = nullptr;
    if (series.dotsOnly) {
        auto* dots = new QScatterSeries;
        dots->setMarkerSize(dotSize);
        dots->setBorderColor(Qt::transparent);
        dots->setColor(dotColour(colour, colours));
        drawn = dots;
    } else {
        drawn = new QLineSeries;
        drawn->setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    QList<QPointF> points;
    for (const DayValue& value : decimated(series.points, static_cast<int>(m_plot.width())))
        points.append({static_cast<qreal>(m_data.from.daysTo(value.day)), value.value});
    drawn->replace(points);
    m_chart->addSeries(drawn);
    drawn->attachAxis(m_days);
    drawn->attachAxis(m_values);
}

QPointF ChartScene::place(const DayValue& value) const
{
    const auto span = static_cast<qreal>(std::max<qint64>(1, m_data.from.daysTo(m_data.to)));
    const qreal share = static_cast<qreal>(m_data.from.daysTo(value.day)) / span;
    const qreal x = isMirrored(m_look) ? m_plot.right() - share * m_plot.width() : m_plot.left() + share * m_plot.width();
    const qreal height = (value.value - m_data.lowest) / (m_data.highest - m_data.lowest);
    return {x, m_plot.bottom() - height * m_plot.height()};
}

void ChartScene::paint(QPainter& painter, const QRectF& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&painter, rect, QRectF(QPointF(0, 0), m_size), Qt::IgnoreAspectRatio);
    painter.translate(rect.topLeft());
    painter.setLayoutDirection(m_look.direction);
    paintValues(painter);
    paintDays(painter);
    paintMarks(painter);
    paintNames(painter);
    painter.restore();
}

void ChartScene::paintValues(QPainter& painter) const
{
    painter.setFont(fontsFor(m_look.font).axis);
    painter.setPen(coloursOf(m_look.palette).muted);
    const qreal height = painter.fontMetrics().height();
    for (int i = 0; i < m_data.ticks; ++i) {
        const double value = m_data.lowest + (m_data.highest - m_data.lowest) * i / (m_data.ticks - 1);
        const qreal y = place({m_data.from, value}).y();
        const QRectF beside = isMirrored(m_look) ? QRectF(m_plot.right() + 8, y - height / 2, m_size.width(), height)
                                                 : QRectF(0, y - height / 2, m_plot.left() - 8, height);
        painter.drawText(beside, (isMirrored(m_look) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute,
                         m_look.locale.toString(value, 'f', 0));
    }
}

void ChartScene::paintDays(QPainter& painter) const
{
    painter.setFont(fontsFor(m_look.font).axis);
    painter.setPen(coloursOf(m_look.palette).muted);
    const QFontMetricsF metrics(painter.font());
    const qreal widest = metrics.horizontalAdvance(dayLabel(m_data.to, m_data, m_look.locale)) + 24;
    for (const QDate day : labelledDays(m_data, static_cast<int>(m_plot.width() / widest))) {
        const QString text = dayLabel(day, m_data, m_look.locale);
        const qreal width = metrics.horizontalAdvance(text) + 2;
        const qreal x = std::clamp(place({day, m_data.lowest}).x() - width / 2, 0.0, std::max(0.0, m_size.width() - width));
        painter.drawText(QRectF(x, m_plot.bottom() + 6, width, metrics.height()), Qt::AlignCenter, text);
    }
}

void ChartScene::paintMarks(QPainter& painter) const
{
    const Colours colours = coloursOf(m_look.palette);
    painter.setFont(fontsFor(m_look.font).small);
    const QFontMetricsF metrics(painter.font());
    std::vector<QPointF> places;
    for (const ChartMark& mark : m_data.marks)
        places.push_back(place({mark.day, m_data.lowest}));
    for (size_t i = 0; i < places.size(); ++i) {
        const qreal x = places[i].x();
        painter.setPen(QPen(colours.field, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, m_plot.top() - 4), QPointF(x, m_plot.bottom()));
        // A label may use the room up to the next mark, no more.
        const qreal next = i + 1 < places.size() ? std::abs(places[i + 1].x() - x) : m_size.width();
        const qreal edge = isMirrored(m_look) ? x : m_size.width() - x;
        const qreal room = std::min(next, edge) - 8;
        const QString text = metrics.elidedText(m_data.marks[i].text, Qt::ElideRight, room);
        painter.setPen(colours.text);
        const QRectF label = isMirrored(m_look) ? QRectF(x - 4 - room, 0, room, metrics.height())
                                                : QRectF(x + 4, 0, room, metrics.height());
        painter.drawText(label, Qt::AlignLeading | Qt::AlignVCenter, text);
    }
}

void ChartScene::paintNames(QPainter& painter) const
{
    const Colours colours = coloursOf(m_look.palette);
    painter.setFont(scaledFont(m_look.font, 0.9, QFont::DemiBold));
    const QFontMetricsF metrics(painter.font());
    std::vector<qreal> wanted;
    std::vector<const ChartSeries*> named;
    for (const ChartSeries& series : m_data.series) {
        if (!hasNameAtEnd(series))
            continue;
        named.push_back(&series);
        wanted.push_back(place(series.points.back()).y());
    }
    const std::vector<qreal> heights = pushedApart(wanted, metrics.height(), 0, m_size.height());
    for (size_t i = 0; i < named.size(); ++i) {
        const QRectF label = isMirrored(m_look)
                                 ? QRectF(0, heights[i] - metrics.height() / 2, m_plot.left() - 8, metrics.height())
                                 : QRectF(m_plot.right() + 8, heights[i] - metrics.height() / 2,
                                          m_size.width() - m_plot.right() - 8, metrics.height());
        painter.setPen(colours.series[named[i]->colour]);
        painter.drawText(label, Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(endLabel(*named[i], m_look.locale), Qt::ElideRight, label.width()));
    }
}

} // namespace unrut
