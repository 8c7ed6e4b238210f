// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_charts.h"

#include "page_flow.h"

#include <charts/dot_plot.h>
#include <charts/line_chart.h>
#include <theme/painting.h>
#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/progress_words.h>
#include <wording/result_words.h>

#include <QCoreApplication>

#include <algorithm>

namespace unrut {

namespace {

ChartLook lookOf(const PageFlow& flow, Qt::LayoutDirection direction)
{
    return {paletteFor(flow.colours()), flow.fonts().base, direction, QLocale()};
}

std::vector<DayValue> moodOf(const std::vector<CheckIn>& checkIns)
{
    std::vector<DayValue> mood;
    for (const CheckIn& checkIn : checkIns) {
        if (checkIn.mood)
            mood.push_back({checkIn.day, static_cast<double>(*checkIn.mood)});
    }
    return mood;
}

/// A domain's items give its assumed wobble.
double wobbleOf(Domain domain)
{
    const auto& items = checkItems();
    const auto count = std::count_if(items.begin(), items.end(), [&](const CheckItem& item) { return item.domain == domain; });
    return standardError(assumedSd, assumedReliability(static_cast<int>(count)));
}

} // namespace

void addDotPlot(PageFlow& flow, const Standing& standing, Qt::LayoutDirection direction)
{
    constexpr size_t standingOut = 3;
    DotPlot plot;
    for (const Domain domain : rankedDomains(standing.scores)) {
        DotPlot::Row row;
        row.name = wording::domainName(domain);
        row.now = *standing.scores.of(domain).score;
        if (standing.scoresBefore)
            row.before = standing.scoresBefore->of(domain).score;
        row.wobble = wobbleOf(domain);
        row.isTop = plot.rows.size() < standingOut;
        plot.rows.push_back(row);
    }
    plot.nowName = wording::shortDayAndYear(standing.check.day);
    if (standing.before)
        plot.beforeName = wording::shortDayAndYear(standing.before->day);
    plot.wobbleName = wording::wobbleLegend(standardError(assumedSd, assumedReliability(4)), true);
    const ChartLook look = lookOf(flow, direction);
    flow.addPicture(dotPlotHeight(plot, flow.width(), look),
                    [&](QPainter& painter, const QRectF& rect) { paintDotPlot(painter, rect, plot, look); });
}

void addMoodChart(PageFlow& flow, const ReportSource& source)
{
    constexpr qreal height = 240;
    const LineChart chart(moodChart(moodOf(source.content.checkIns),
                                    QCoreApplication::translate("unrut::Report", "smoothed"), source.options.from,
                                    source.options.to),
                          lookOf(flow, source.options.direction));
    flow.addText(FlowStyle::Muted, wording::moodCaption());
    flow.addPicture(height, [&](QPainter& painter, const QRectF& rect) { chart.paint(painter, rect); });
}

void addRisingLine(PageFlow& flow, const ReportSource& source)
{
    constexpr qreal height = 130;
    constexpr size_t points = 12;
    const std::vector<DayValue> line = smoothed(moodOf(source.content.checkIns));
    // A supervisor has no business with moods.
    if (line.size() < 2 || source.options.reader == ReportReader::Supervisor)
        return;
    RisingLine rising;
    for (size_t i = 0; i < points; ++i)
        rising.values.emplace_back(line[i * (line.size() - 1) / (points - 1)].value);
    rising.caption = QCoreApplication::translate("unrut::Report", "your mood, smoothed");
    flow.addPicture(height, [&](QPainter& painter, const QRectF& rect) {
        paintRisingLine(painter, rect, rising, flow.colours(), flow.fonts(), source.options.direction);
    });
}

} // namespace unrut
