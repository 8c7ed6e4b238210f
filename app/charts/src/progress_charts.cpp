// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/progress_charts.h>

#include <wording/check_words.h>
#include <wording/flow_words.h>
#include <wording/progress_words.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t leastForLine = 2;

/// What happened, and the day on which the line left its limits.
std::vector<ChartMark> marksOf(const MarkedHappenings& marked, const wording::DailyFinding& finding)
{
    std::vector<ChartMark> marks;
    for (const Happening& each : marked.shown)
        marks.push_back({each.day, wording::happeningText(each), false, wording::happeningBrief(each)});
    if (finding.since.isValid())
        marks.push_back({finding.since, wording::shiftMark(finding), true});
    std::stable_sort(marks.begin(), marks.end(), [](const ChartMark& a, const ChartMark& b) { return a.day < b.day; });
    return marks;
}

void addWords(WordedChart& worded, const wording::ChartCaption& caption)
{
    worded.reading = caption.reading;
    worded.basis = caption.basis;
    worded.chart.dayHeader = wording::dayHeader();
    worded.chart.markHeader = wording::marksHeader();
    worded.chart.emptyText = wording::tooFewForLine();
}

/// The focus, or else what weighs most.
std::optional<Domain> domainThatMatters(const Standing& standing)
{
    if (standing.focusDomain)
        return standing.focusDomain;
    const std::vector<Domain> ranked = rankedDomains(standing.scores);
    return ranked.empty() ? std::nullopt : std::optional(ranked.front());
}

} // namespace

QString WordedChart::caption() const
{
    return wording::ChartCaption{reading, basis}.whole();
}

LineChartData wholeChart(WordedChart worded)
{
    worded.chart.caption = worded.caption();
    worded.chart.title = std::move(worded.title);
    return std::move(worded.chart);
}

WordedChart dailyLines(DailyValue value, const DailyDays& daily, const ChartDays& days)
{
    constexpr double longestNight = 12;
    const std::vector<DayValue> all = dailyValues(daily.known, value);
    const wording::DailyFinding finding = wording::dailyFinding(value, all, daily.onset);
    const MarkedHappenings marked = value == DailyValue::Mood ? daily.marked : MarkedHappenings();
    WordedChart worded;
    worded.chart = moodChart(all, wording::smoothedName(), days.from, days.to);
    ChartSeries& dots = worded.chart.series.front();
    dots.name = wording::dailyValueName(value);
    worded.isEnough = dots.points.size() >= leastForLine;
    worded.isInOtherDays = !worded.isEnough && all.size() >= leastForLine;
    const bool saysNothing = worded.isInOtherDays || (dots.points.empty() && days.isPast());
    worded.title = saysNothing ? dots.name : wording::dailyTitle(finding, days.knownYear());
    worded.chart.marks = marksOf(marked, finding);
    if (value == DailyValue::Sleep) {
        worded.chart.highest = longestNight;
        worded.chart.ticks = 5; // every three hours
    }
    addWords(worded, wording::dailyCaption(finding, marked, days.knownYear()));
    return worded;
}

WordedChart scoreLines(const std::optional<Standing>& standing, const std::vector<Check>& checks, const ChartDays& days)
{
    ChartSeries area{.name = {}, .points = {}, .colour = 1};
    ChartSeries spark{.name = wording::sparkName(), .points = {}, .colour = 2};
    const std::optional<Domain> domain = standing ? domainThatMatters(*standing) : std::nullopt;
    if (domain) {
        area.name = wording::domainName(*domain);
        area.wobble = standing->wobbleOf(*domain).points;
    }
    if (standing && standing->sparkChange)
        spark.wobble = standing->sparkChange->sem;
    const std::vector<Check> finished = standing ? finishedChecks(checks) : std::vector<Check>();
    for (const Check& check : finished) {
        if (check.day < days.from || check.day > days.to)
            continue;
        const Scores scores = score(check);
        if (scores.spark)
            spark.points.push_back({check.day, *scores.spark});
        if (domain && scores.of(*domain).score)
            area.points.push_back({check.day, *scores.of(*domain).score});
    }
    WordedChart worded;
    worded.isEnough = std::max(area.points.size(), spark.points.size()) >= leastForLine;
    worded.isInOtherDays = !worded.isEnough && finished.size() >= leastForLine;
    // What became of it since the assessment before is not to be seen where that one is not.
    const bool saysNothing = worded.isInOtherDays || (!standing && days.isPast());
    worded.title = saysNothing ? wording::sparkName() : wording::sparkTitle(standing);
    worded.chart = scoreChart({std::move(area), std::move(spark)}, days.from, days.to);
    addWords(worded, standing && !saysNothing ? wording::scoresCaption(*standing) : wording::ChartCaption());
    return worded;
}

WordedChart gutLines(const std::vector<FridayPage>& pages, const ChartDays& days)
{
    WordedChart worded;
    worded.chart = gutChart(pages, wording::gutName(), days.from, days.to);
    worded.isEnough = worded.chart.series.front().points.size() >= leastForLine;
    const auto read = static_cast<size_t>(std::count_if(pages.begin(), pages.end(), [&](const FridayPage& page) {
        return !page.isBinned() && page.gut && page.day <= days.to;
    }));
    worded.isInOtherDays = !worded.isEnough && read >= leastForLine;
    worded.title = wording::gutTitle(pages, days.to);
    addWords(worded, {.reading = wording::gutCaption(), .basis = {}});
    return worded;
}

WordedChart flowLines(const std::vector<Goal>& goals, const FlowSummary& flow, const BoardRules& rules)
{
    WordedChart worded;
    worded.chart = flowChart(flow, wording::flowLineNames(rules));
    const bool hasGoals = std::any_of(goals.begin(), goals.end(), [](const Goal& goal) { return !goal.isBinned(); });
    worded.isEnough = hasGoals && flow.flow.size() >= leastForLine;
    worded.isInOtherDays = hasGoals && !worded.isEnough;
    worded.title = wording::flowTitle(flow);
    addWords(worded, {});
    return worded;
}

} // namespace unrut
