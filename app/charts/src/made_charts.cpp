// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The line charts of the program, made from domain values.
#include <charts/line_chart.h>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

/// Three weeks without a check-in: the smoothed line would be a guess.
constexpr int longestGap = 21;

/// The usual 0.3 up to a quarter (assessment model, section 3.2), less beyond it: on a thousand days that line would be
/// as restless as the days themselves.
double lambdaFor(QDate from, QDate to)
{
    constexpr double usual = 0.3;
    constexpr double least = 0.03;
    constexpr double quarter = 91;
    return std::clamp(usual * quarter / std::max(1.0, static_cast<double>(from.daysTo(to))), least, usual);
}

} // namespace

namespace {

std::vector<DayValue> within(std::vector<DayValue> values, QDate from, QDate to)
{
    std::erase_if(values, [&](const DayValue& value) { return value.day < from || value.day > to; });
    return values;
}

} // namespace

LineChartData moodChart(const std::vector<DayValue>& mood, const QString& lineName, QDate from, QDate to)
{
    LineChartData data;
    data.from = from;
    data.to = to;
    ChartSeries dots;
    dots.points = within(mood, from, to);
    dots.dotsOnly = true;
    ChartSeries line;
    line.name = lineName;
    line.points = within(smoothed(mood, lambdaFor(from, to)), from, to);
    line.namedAtEnd = false;
    line.longestGap = longestGap;
    data.series = {std::move(dots), std::move(line)};
    return data;
}

void tellApart(std::vector<ChartSeries>& lines)
{
    constexpr size_t ofEach = lineDashCount;
    for (size_t line = 0; line < lines.size(); ++line) {
        lines[line].colour = static_cast<int>(line % ofEach);
        lines[line].marker = static_cast<LineMarker>(1 + line % ofEach);
        lines[line].dash = static_cast<LineDash>(line / ofEach % ofEach);
    }
}

LineChartData scoreChart(std::vector<ChartSeries> scores, QDate from, QDate to)
{
    LineChartData data;
    data.from = from;
    data.to = to;
    data.highest = 100;
    data.ticks = 5;
    std::set<QDate> days;
    for (const ChartSeries& series : scores) {
        for (const DayValue& value : series.points)
            days.insert(value.day);
    }
    data.tickDays.assign(days.begin(), days.end());
    data.series = std::move(scores);
    if (data.series.size() > static_cast<size_t>(lineDashCount))
        tellApart(data.series);
    return data;
}

LineChartData flowChart(const FlowSummary& flow, const std::array<QString, 3>& names)
{
    constexpr int steps = 4; // of the axis
    LineChartData chart;
    chart.from = flow.flow.front().day;
    chart.to = flow.flow.back().day;
    chart.isStacked = true;
    std::array<ChartSeries, 3> series;
    int most = 0;
    for (size_t i = 0; i < flow.flow.size(); ++i) {
        const FlowDay& day = flow.flow[i];
        const auto in = [&](BoardColumn column) { return day.cards[static_cast<size_t>(column)]; };
        const std::array<int, 3> cards{flow.finished[i], in(BoardColumn::Doing), in(BoardColumn::Next)};
        for (size_t band = 0; band < series.size(); ++band)
            series[band].points.push_back({day.day, static_cast<double>(cards[band])});
        most = std::max(most, cards[0] + cards[1] + cards[2]);
    }
    for (size_t i = 0; i < series.size(); ++i) {
        series[i].name = names[i];
        series[i].colour = static_cast<int>(i);
        chart.series.push_back(std::move(series[i]));
    }
    // Whole cards at every line of the axis.
    chart.highest = std::max(1, (most + steps - 1) / steps) * steps;
    chart.ticks = steps + 1;
    return chart;
}

LineChartData gutChart(const std::vector<FridayPage>& pages, const QString& name, QDate from, QDate to)
{
    ChartSeries gut;
    gut.name = name;
    gut.colour = 1;
    for (const FridayPage& page : pages) {
        if (!page.isBinned() && page.gut && page.day >= from && page.day <= to)
            gut.points.push_back({page.day, static_cast<double>(*page.gut)});
    }
    LineChartData chart;
    chart.from = from;
    chart.to = to;
    chart.series = {std::move(gut)};
    return chart;
}

} // namespace unrut
