// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/line_chart.h>

#include "chart_scene.h"

#include <wording/date_words.h>

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

namespace unrut {

struct LineChart::Private
{
    Private(LineChartData theData, ChartLook theLook) : data(std::move(theData)), look(std::move(theLook)) {}

    LineChartData data;
    ChartLook look;
    std::unique_ptr<ChartScene> scene; ///< at the size it was last asked for

    [[nodiscard]] ChartTitle title() const { return {data.title, data.caption}; }

    /// \a rect without the title.
    [[nodiscard]] QRectF chartRect(const QRectF& rect) const
    {
        const qreal title = std::min(titleHeight(this->title(), rect.width(), look), rect.height());
        return rect.adjusted(0, title, 0, 0);
    }

    ChartScene& sceneFor(const QSizeF& size)
    {
        if (!scene || scene->layout().size != size)
            scene = std::make_unique<ChartScene>(data, look, size);
        return *scene;
    }

    /// Where a value lies in the window's coordinates.
    [[nodiscard]] QPointF place(const DayValue& value, const QRectF& chart)
    {
        return placeOf(value, data, look, sceneFor(chart.size()).layout().plot) + chart.topLeft();
    }

    [[nodiscard]] bool isShown(const DayValue& value) const
    {
        const auto [from, to] = rangeOf(data);
        return value.day >= from && value.day <= to;
    }

    /// Whether all that is shown of \a points reads the same without a decimal.
    [[nodiscard]] bool areWhole(const std::vector<DayValue>& points) const
    {
        return std::all_of(points.begin(), points.end(), [this](const DayValue& value) {
            return !isShown(value) || std::round(value.value) == value.value;
        });
    }
};

LineChart::LineChart(LineChartData data, ChartLook look)
    : d(std::make_unique<Private>(std::move(data), std::move(look)))
{}

LineChart::~LineChart() = default;

const LineChartData& LineChart::data() const
{
    return d->data;
}

const ChartLook& LineChart::look() const
{
    return d->look;
}

void LineChart::paint(QPainter& painter, const QRectF& rect) const
{
    paintTitle(painter, rect, d->title(), d->look);
    const QRectF chart = d->chartRect(rect);
    d->sceneFor(chart.size()).paint(painter, chart.topLeft());
}

std::optional<LineChart::Reading> LineChart::nearest(const QPointF& point, const QRectF& rect) const
{
    const QRectF chart = d->chartRect(rect);
    std::optional<Reading> best;
    std::pair<qreal, qreal> shortest;
    for (std::size_t series = 0; series < d->data.series.size(); ++series) {
        const std::vector<DayValue>& points = d->data.series[series].points;
        const std::vector<DayValue> drawn = drawnValues(d->data, series);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const DayValue& value = points[i];
            if (!d->isShown(value))
                continue;
            const QPointF place = d->place(drawn[i], chart);
            // One reads along the days first: of the nearest day, the nearest line.
            const std::pair distance(std::round(std::abs(place.x() - point.x())), std::abs(place.y() - point.y()));
            if (!best || distance < shortest) {
                best = Reading{static_cast<int>(series), value, place};
                shortest = distance;
            }
        }
    }
    return best;
}

std::optional<LineChart::Reading> LineChart::readingOn(QDate day, int series, const QRectF& rect) const
{
    if (series < 0 || static_cast<std::size_t>(series) >= d->data.series.size())
        return std::nullopt;
    const std::vector<DayValue>& points = d->data.series[static_cast<std::size_t>(series)].points;
    const auto after = std::find_if(points.begin(), points.end(), [day](const DayValue& v) { return v.day > day; });
    if (after == points.begin() || !d->isShown(*(after - 1)))
        return std::nullopt;
    const std::vector<DayValue> drawn = drawnValues(d->data, static_cast<std::size_t>(series));
    const DayValue& place = drawn[static_cast<std::size_t>(after - points.begin()) - 1];
    return Reading{series, *(after - 1), d->place(place, d->chartRect(rect))};
}

QString LineChart::shortenedAt(const QPointF& point, const QRectF& rect) const
{
    constexpr qreal aimed = 5; // beside a line of a pixel
    const QRectF chart = d->chartRect(rect);
    const LineChartLayout& layout = d->sceneFor(chart.size()).layout();
    const QPointF at = point - chart.topLeft();
    const auto mark = std::find_if(layout.marks.begin(), layout.marks.end(), [&](const LineChartLayout::Mark& each) {
        if (!each.label.text.isEmpty())
            return each.label.rect.contains(at);
        return std::abs(each.x - at.x()) <= aimed && std::abs(layout.plot.top() - at.y()) <= 2 * aimed;
    });
    return mark == layout.marks.end() ? QString() : mark->whole;
}

int LineChart::decimals(int series) const
{
    return d->areWhole(d->data.series[static_cast<std::size_t>(series)].points) ? 0 : 1;
}

ChartTable LineChart::table() const
{
    const LineChartData& data = d->data;
    const auto columns = static_cast<qsizetype>(data.series.size());
    const bool hasMarks = !data.marks.empty();
    std::map<QDate, QStringList> rows;
    const auto rowOf = [&](QDate day) -> QStringList& {
        QStringList& row = rows[day];
        row.resize(columns + (hasMarks ? 1 : 0));
        return row;
    };
    ChartTable table;
    table.headers.append(data.dayHeader);
    for (qsizetype column = 0; column < columns; ++column) {
        const ChartSeries& series = data.series[static_cast<std::size_t>(column)];
        table.headers.append(series.name);
        const int shown = decimals(static_cast<int>(column));
        for (const DayValue& value : series.points) {
            if (d->isShown(value))
                rowOf(value.day)[column] = d->look.locale.toString(value.value, 'f', shown);
        }
    }
    if (hasMarks)
        table.headers.append(data.markHeader);
    for (const ChartMark& mark : data.marks) {
        if (!d->isShown({mark.day, 0}))
            continue;
        QString& cell = rowOf(mark.day).last();
        cell = cell.isEmpty() ? mark.text : QStringLiteral("%1; %2").arg(cell, mark.text);
    }
    for (const auto& [day, cells] : rows)
        table.rows.append(QStringList(day.toString(Qt::ISODate)) + cells);
    return table;
}

} // namespace unrut
