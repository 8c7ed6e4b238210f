// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "line_chart_layout.h"

#include "day_ticks.h"
#include "legend_layout.h"
#include "mark_layout.h"

#include <theme/fonts.h>
#include <theme/painting.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrut {

namespace {

constexpr qreal gap = 8;
constexpr qreal sampleWidth = 16;
/// Names at the ends of lines may take this share of the width; beyond it they stand above the plot.
constexpr qreal mostForNames = 0.4;

bool isNamed(const ChartSeries& series)
{
    return series.namedAtEnd && !series.dotsOnly && !series.name.isEmpty() && !series.points.empty();
}

QString nameText(const ChartSeries& series, const QLocale& locale)
{
    // The value is of the program, the name may be in another script: keep them in this order.
    return QStringLiteral("\u2068%1\u2069 %2").arg(series.name, scoreText(series.points.back().value, locale));
}

bool hasValues(const LineChartData& data)
{
    const auto [from, to] = rangeOf(data);
    return std::any_of(data.series.begin(), data.series.end(), [&, first = from, last = to](const ChartSeries& series) {
        return std::any_of(series.points.begin(), series.points.end(),
                           [&](const DayValue& value) { return value.day >= first && value.day <= last; });
    });
}

QString valueText(double value, const LineChartData& data, const QLocale& locale)
{
    const double step = (data.highest - data.lowest) / std::max(1, data.ticks - 1);
    const bool isWhole = std::abs(step - std::round(step)) < 1e-9;
    return locale.toString(value, 'f', isWhole ? 0 : 1);
}

/// Builds a layout left to right in steps, each resting on those before it, and mirrors the whole at the end.
class Builder
{
public:
    Builder(const LineChartData& data, const ChartLook& look, const QSizeF& size)
        : m_data(data),
          m_look(look),
          m_axis(fontsFor(look.font).axis),
          m_small(scaledFont(look.font, 0.9, QFont::DemiBold)),
          m_straight(look)
    {
        m_layout.size = size;
        m_straight.direction = Qt::LeftToRight;
    }

    LineChartLayout build()
    {
        m_layout.isEmpty = !hasValues(m_data);
        if (m_layout.isEmpty)
            return m_layout;
        chooseNames();
        placeSides();
        placeMarks();
        placeFeet();
        placeValues();
        placeDays();
        m_namesAbove ? placeNamesAbove() : placeNamesAtEnds();
        mirror();
        return m_layout;
    }

private:
    [[nodiscard]] qreal width() const { return m_layout.size.width(); }

    void chooseNames()
    {
        qreal widest = 0;
        for (std::size_t index = 0; index < m_data.series.size(); ++index) {
            const ChartSeries& series = m_data.series[index];
            if (!isNamed(series))
                continue;
            const QString text = nameText(series, m_look.locale);
            m_layout.names.push_back({static_cast<int>(index), {{}, text, Qt::AlignLeft}, {}});
            widest = std::max(widest, roomFor(text, m_small).width() + sampleRoom(series));
        }
        m_namesAbove = widest > width() * mostForNames;
        m_nameWidth = m_namesAbove ? 0 : widest;
    }

    /// Before a name at its line's end; lines in many dashes and markers are not known by their colour alone.
    static qreal sampleRoom(const ChartSeries& series)
    {
        return series.marker == LineMarker::None ? 0 : sampleWidth + gap / 2;
    }

    void placeSides()
    {
        for (int tick = 0; tick < m_data.ticks; ++tick)
            m_valueWidth =
                std::max(m_valueWidth, roomFor(valueText(valueOf(tick), m_data, m_look.locale), m_axis).width());
        const QString last =
            dayTicks(rangeOf(m_data).second, rangeOf(m_data).second, width(), m_axis, m_look.locale).back().text;
        const qreal halfDay = roomFor(last, m_axis).width() / 2;
        const qreal left = std::max(m_valueWidth + gap, halfDay);
        const qreal right = m_nameWidth > 0 ? std::max(halfDay, m_nameWidth + gap) : halfDay;
        m_layout.plot.setLeft(left);
        m_layout.plot.setRight(std::max(left + 1, width() - right));
    }

    [[nodiscard]] double valueOf(int tick) const
    {
        return m_data.lowest + (m_data.highest - m_data.lowest) * tick / std::max(1, m_data.ticks - 1);
    }

    void placeMarks()
    {
        const auto [from, to] = rangeOf(m_data);
        std::vector<ChartMark> marks;
        std::copy_if(
            m_data.marks.begin(), m_data.marks.end(), std::back_inserter(marks),
            [first = from, last = to](const ChartMark& mark) { return mark.day >= first && mark.day <= last; });
        std::stable_sort(marks.begin(), marks.end(),
                         [](const ChartMark& a, const ChartMark& b) { return a.day < b.day; });
        std::vector<WantedMark> wanted;
        wanted.reserve(marks.size());
        for (const ChartMark& mark : marks) {
            const qreal x = placeOf({mark.day, m_data.lowest}, m_data, m_straight, m_layout.plot).x();
            wanted.push_back({x, mark.text.simplified(), mark.brief.simplified(), mark.isFinding});
        }
        const std::vector<PlacedMark> placed = placedMarks(wanted, m_layout.plot.left(), width(), m_axis);
        const qreal lane = std::ceil(m_axis.height()) + 4;
        const int lanes = lanesOf(placed);
        m_marksHeight = lanes > 0 ? lanes * lane + 4 : 0;
        for (std::size_t index = 0; index < placed.size(); ++index) {
            const PlacedMark& mark = placed[index];
            LineChartLayout::Mark drawn{
                .x = mark.x, .top = m_marksHeight, .label = {}, .whole = {}, .isFinding = marks[index].isFinding};
            if (!mark.text.isEmpty()) {
                const qreal top = (lanes - 1 - mark.lane) * lane;
                drawn.top = top + lane;
                drawn.label = {QRectF(mark.left, top, mark.width, lane - 4), mark.text, Qt::AlignLeft};
            }
            if (mark.text != wanted[index].text)
                drawn.whole = wanted[index].text;
            m_layout.marks.push_back(drawn);
        }
    }

    void placeFeet()
    {
        const qreal half = m_axis.height() / 2;
        m_namesHeight = m_namesAbove ? legendHeight(legend()) + gap : 0;
        const qreal top = m_namesHeight + std::max(m_marksHeight + (m_layout.marks.empty() ? 0 : 4), half);
        const qreal foot = std::ceil(m_axis.height()) + footGap();
        m_layout.plot.setTop(top);
        m_layout.plot.setBottom(std::max(top + 1, m_layout.size.height() - foot));
        for (LineChartLayout::Mark& mark : m_layout.marks) {
            mark.top += m_namesHeight;
            mark.label.rect.translate(0, mark.label.text.isEmpty() ? 0 : m_namesHeight);
        }
    }

    void placeValues()
    {
        const qreal height = std::ceil(m_axis.height());
        const int gaps = std::max(1, m_data.ticks - 1);
        // In a low chart some values go unnamed, never the ends.
        int stride = 1;
        while (stride < gaps && (gaps % stride != 0 || m_layout.plot.height() * stride / gaps < height * 1.15))
            ++stride;
        for (int tick = 0; tick <= gaps; ++tick) {
            const qreal y = m_layout.plot.bottom() - m_layout.plot.height() * tick / gaps;
            m_layout.grid.push_back(y);
            if (tick % stride != 0)
                continue;
            const QRectF rect(m_layout.plot.left() - gap - m_valueWidth, y - height / 2, m_valueWidth, height);
            m_layout.values.push_back({rect, valueText(valueOf(tick), m_data, m_look.locale), Qt::AlignRight});
        }
    }

    /// From the plot to the days beneath it: clear of the lowest value's lower half.
    [[nodiscard]] qreal footGap() const { return std::max(gap - 1, std::ceil(m_axis.height() / 2) + 1); }

    void placeDays()
    {
        const auto [from, to] = rangeOf(m_data);
        const qreal room = m_layout.plot.width();
        const auto ticks = m_data.tickDays.empty()
                               ? dayTicks(from, to, room, m_axis, m_look.locale)
                               : fittingTicks(m_data.tickDays, from, to, room, m_axis, m_look.locale);
        for (const DayTick& tick : ticks) {
            const QSizeF size = roomFor(tick.text, m_axis);
            const qreal x =
                placeOf({tick.day, m_data.lowest}, m_data, m_straight, m_layout.plot).x() - size.width() / 2;
            const qreal inside = std::clamp(x, 0.0, std::max(0.0, width() - size.width()));
            m_layout.days.push_back(
                {QRectF(QPointF(inside, m_layout.plot.bottom() + footGap()), size), tick.text, Qt::AlignHCenter});
        }
    }

    void placeNamesAtEnds()
    {
        std::vector<qreal> wanted;
        for (const LineChartLayout::Name& name : m_layout.names) {
            // A band's name stands beside its middle, a line's beside its end.
            const auto index = static_cast<std::size_t>(name.series);
            DayValue end = drawnValues(m_data, index).back();
            end.value -= m_data.isStacked ? m_data.series[index].points.back().value / 2 : 0;
            wanted.push_back(placeOf(end, m_data, m_straight, m_layout.plot).y());
        }
        const qreal height = std::ceil(m_small.height());
        const std::vector<qreal> heights = pushedApart(wanted, height, 0, m_layout.size.height());
        for (std::size_t index = 0; index < heights.size(); ++index) {
            LineChartLayout::Name& name = m_layout.names[index];
            const qreal sample = sampleRoom(m_data.series[static_cast<std::size_t>(name.series)]);
            const QRectF room(m_layout.plot.right() + gap, heights[index] - height / 2, m_nameWidth, height);
            name.label.rect = room.adjusted(sample, 0, 0, 0);
            if (sample > 0)
                name.sample = QRectF(room.topLeft(), QSizeF(sampleWidth, height));
        }
    }

    [[nodiscard]] std::vector<LegendItem> legend() const
    {
        QStringList texts;
        for (const LineChartLayout::Name& name : m_layout.names)
            texts.append(name.label.text);
        return layoutLegend(texts, {}, width(), sampleWidth, m_small);
    }

    void placeNamesAbove()
    {
        const std::vector<LegendItem> items = legend();
        for (std::size_t index = 0; index < items.size(); ++index) {
            m_layout.names[index].sample = items[index].sample;
            m_layout.names[index].label = items[index].label;
        }
    }

    void mirror()
    {
        if (m_look.direction == Qt::LeftToRight)
            return;
        const QRectF whole(QPointF(0, 0), m_layout.size);
        const auto turn = [&](QRectF& rect) { rect = mirrored(rect, whole, Qt::RightToLeft); };
        const auto turnText = [&](PlacedText& text) { mirrorText(text, whole); };
        turn(m_layout.plot);
        std::for_each(m_layout.values.begin(), m_layout.values.end(), turnText);
        std::for_each(m_layout.days.begin(), m_layout.days.end(), turnText);
        for (LineChartLayout::Mark& mark : m_layout.marks) {
            mark.x = width() - mark.x;
            turnText(mark.label);
        }
        for (LineChartLayout::Name& name : m_layout.names) {
            turn(name.sample);
            turnText(name.label);
        }
    }

    const LineChartData& m_data;
    const ChartLook& m_look;
    QFontMetricsF m_axis;
    QFontMetricsF m_small;
    ChartLook m_straight; ///< the look, left to right
    LineChartLayout m_layout;
    qreal m_valueWidth = 0;
    qreal m_nameWidth = 0;
    qreal m_marksHeight = 0;
    qreal m_namesHeight = 0;
    bool m_namesAbove = false;
};

} // namespace

LineChartLayout layoutLineChart(const LineChartData& data, const ChartLook& look, const QSizeF& size)
{
    return Builder(data, look, size).build();
}

std::pair<QDate, QDate> rangeOf(const LineChartData& data)
{
    if (data.from < data.to)
        return {data.from, data.to};
    return {data.to.addDays(-1), data.to.addDays(1)};
}

QPointF placeOf(const DayValue& value, const LineChartData& data, const ChartLook& look, const QRectF& plot)
{
    const auto [from, to] = rangeOf(data);
    const qreal along = static_cast<qreal>(from.daysTo(value.day)) / static_cast<qreal>(from.daysTo(to));
    const bool isMirrored = look.direction == Qt::RightToLeft;
    const qreal x = isMirrored ? plot.right() - along * plot.width() : plot.left() + along * plot.width();
    const double height = (value.value - data.lowest) / (data.highest - data.lowest);
    return {x, plot.bottom() - height * plot.height()};
}

std::vector<DayValue> drawnValues(const LineChartData& data, std::size_t series)
{
    std::vector<DayValue> values = data.series[series].points;
    for (std::size_t below = 0; data.isStacked && below < series; ++below) {
        const std::vector<DayValue>& points = data.series[below].points;
        for (std::size_t i = 0; i < std::min(values.size(), points.size()); ++i)
            values[i].value += points[i].value;
    }
    return values;
}

std::vector<qreal> pushedApart(const std::vector<qreal>& wanted, qreal least, qreal lowest, qreal highest)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<qreal> placed = wanted;
    qreal ceiling = highest - least / 2;
    std::for_each(order.rbegin(), order.rend(), [&](std::size_t index) {
        placed[index] = std::min(placed[index], ceiling);
        ceiling = placed[index] - least;
    });
    qreal floor = lowest + least / 2;
    for (const std::size_t index : order) {
        placed[index] = std::max(placed[index], floor);
        floor = placed[index] + least;
    }
    return placed;
}

} // namespace unrut
