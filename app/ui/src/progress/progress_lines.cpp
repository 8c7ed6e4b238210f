// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progress_lines.h"

#include "progress_page.h"

#include <domain/happening.h>
#include <domain/sustained_shift.h>
#include <wording/check_words.h>
#include <wording/progress_words.h>
#include <workspace/workspace.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t leastDaysForChart = 2;

std::vector<DayValue> within(const std::vector<DayValue>& values, const ShownDays& days)
{
    std::vector<DayValue> shown;
    std::copy_if(values.begin(), values.end(), std::back_inserter(shown),
                 [&](const DayValue& value) { return value.day >= days.from && value.day <= days.to; });
    return shown;
}

QDate onsetOf(const Workspace& journal)
{
    const std::optional<LookingBack> told = journal.lookingBack();
    return told ? told->firstOff : QDate();
}

MarkedHappenings markedIn(const Workspace& journal, const ShownDays& days)
{
    return markedOf(
        happenings(journal.goals(), journal.talks(), journal.people(), journal.lookingBack(), days.from, days.to),
        days.from, days.to);
}

/// What happened, and the day on which the line left its limits.
std::vector<ChartMark> marksOf(const MarkedHappenings& marked, const wording::DailyFinding& finding)
{
    std::vector<ChartMark> marks;
    for (const Happening& each : marked.shown)
        marks.push_back({each.day, wording::happeningText(each)});
    if (finding.since.isValid())
        marks.push_back({finding.since, wording::shiftMark(finding), true});
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark& a, const ChartMark& b) { return a.day < b.day; });
    return marks;
}

/// The points of \a series, and how far the score wobbles by itself.
ChartSeries scoreSeries(const QString& name, int colour, const std::optional<ScoreChange>& change)
{
    ChartSeries series;
    series.name = name;
    series.colour = colour;
    series.wobble = change ? change->sem : 0;
    return series;
}

std::optional<Domain> headlineDomain(const Standing& standing)
{
    if (standing.focusDomain)
        return standing.focusDomain;
    const std::vector<Domain> ranked = rankedDomains(standing.scores);
    return ranked.empty() ? std::nullopt : std::optional(ranked.front());
}

} // namespace

WordedLines dailyLines(DailyValue value, const std::vector<CheckIn>& known, const ShownDays& days,
                       const Workspace& journal)
{
    constexpr double longestNight = 12;
    const std::vector<DayValue> all = dailyValues(known, value);
    const std::vector<DayValue> shown = within(all, days);
    const QDate today = journal.clock().today();
    const wording::DailyFinding finding = wording::dailyFinding(value, all, onsetOf(journal));
    WordedLines lines;
    lines.isEnough = shown.size() >= leastDaysForChart;
    const bool saysNothing = shown.empty() && days.isPast;
    lines.title = saysNothing ? wording::dailyValueName(value) : wording::dailyTitle(finding, today);
    lines.chart = moodChart(all, ProgressPage::tr("smoothed"), days.from, days.to);
    lines.chart.dayHeader = ProgressPage::tr("Day");
    lines.chart.markHeader = ProgressPage::tr("What happened");
    lines.chart.series.front().name = wording::dailyValueName(value);
    MarkedHappenings marked;
    if (value == DailyValue::Mood)
        marked = markedIn(journal, days);
    lines.chart.marks = marksOf(marked, finding);
    lines.caption = wording::dailyCaption(finding, marked, today);
    if (value == DailyValue::Sleep) {
        lines.chart.highest = longestNight;
        lines.chart.ticks = 5; // every three hours
    }
    return lines;
}

WordedLines scoreLines(const std::optional<Standing>& standing, const std::vector<Check>& checks, const ShownDays& days)
{
    WordedLines lines;
    lines.title = !standing && days.isPast ? ProgressPage::tr("Spark") : wording::sparkTitle(standing);
    lines.chart.from = days.from;
    lines.chart.to = days.to;
    lines.chart.dayHeader = ProgressPage::tr("Day");
    lines.chart.highest = 100;
    lines.chart.ticks = 5;
    if (!standing)
        return lines;
    const std::optional<Domain> domain = headlineDomain(*standing);
    std::optional<ScoreChange> change;
    if (domain)
        change = ScoreChange{.sem = standing->wobbleOf(*domain).points};
    ChartSeries headline = scoreSeries(domain ? wording::domainName(*domain) : QString(), 1, change);
    ChartSeries spark = scoreSeries(ProgressPage::tr("Spark"), 2, standing->sparkChange);
    for (const Check& check : finishedChecks(checks)) {
        if (check.day < days.from || check.day > days.to)
            continue;
        const Scores scores = score(check);
        if (scores.spark)
            spark.points.push_back({check.day, *scores.spark});
        if (domain && scores.of(*domain).score)
            headline.points.push_back({check.day, *scores.of(*domain).score});
    }
    lines.isEnough = std::max(headline.points.size(), spark.points.size()) >= leastDaysForChart;
    lines.caption = wording::scoresCaption(*standing);
    lines.chart.series = {std::move(headline), std::move(spark)};
    return lines;
}

WordedLines gutLines(const std::vector<FridayPage>& pages, const ShownDays& days)
{
    WordedLines lines;
    lines.chart = gutChart(pages, ProgressPage::tr("Gut"), days.from, days.to);
    lines.chart.dayHeader = ProgressPage::tr("Day");
    lines.isEnough = lines.chart.series.front().points.size() >= leastDaysForChart;
    lines.title = wording::gutTitle(pages, days.to);
    lines.caption.reading = wording::gutCaption();
    return lines;
}

} // namespace unrut
