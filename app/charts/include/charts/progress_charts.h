// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The charts of Progress with the words that belong to them: the window, a report and a file show the same ones.

#include <charts/line_chart.h>

#include <domain/daily.h>
#include <domain/goal.h>
#include <domain/happening.h>
#include <domain/standing.h>

namespace unrut {

/// The days a chart shows, and the day on which it is looked at.
struct ChartDays
{
    QDate from, to; ///< inclusive
    QDate today;
    [[nodiscard]] bool isPast() const { return to < today; } ///< they end before today
    /// The day whose year need not be told; null, so that every year is told, where the days are more than a year.
    [[nodiscard]] QDate knownYear() const { return from < to.addYears(-1) ? QDate() : today; }
};

/// A line chart and what stands round it; its own title and caption are left empty.
struct WordedChart
{
    LineChartData chart;
    QString title;   ///< the finding
    QString reading; ///< how to read it, short enough for one line
    QString basis;   ///< what it rests on: for who looks closer
    /// Whether there is a line to see; where not, wording::tooFewForLine() says so in its place.
    bool isEnough = false;
    /// Whether other days have enough for one: then it is these days that have too little.
    bool isInOtherDays = false;

    [[nodiscard]] QString caption() const; ///< reading and basis
};
/// \a worded as one drawing, with title and caption, for a file or the clipboard.
[[nodiscard]] LineChartData wholeChart(WordedChart worded);

/// What is drawn of a daily value.
struct DailyDays
{
    /// Of the whole journal up to the last day that is shown, by day: what has shifted is measured against the first
    /// of them, whichever days are shown.
    const std::vector<CheckIn>& known;
    QDate onset;                  ///< as for sustainedShift()
    MarkedHappenings marked = {}; ///< drawn beside mood alone
};
[[nodiscard]] WordedChart dailyLines(DailyValue value, const DailyDays& daily, const ChartDays& days);
/// Spark and the area that matters, the focus or else what weighs most, each value with how far it wobbles. \a
/// standing: at the last day.
[[nodiscard]] WordedChart scoreLines(const std::optional<Standing>& standing, const std::vector<Check>& checks,
                                     const ChartDays& days);
[[nodiscard]] WordedChart gutLines(const std::vector<FridayPage>& pages, const ChartDays& days);
/// \a goals: those of \a flow, which has a day.
[[nodiscard]] WordedChart flowLines(const std::vector<Goal>& goals, const FlowSummary& flow, const BoardRules& rules);

} // namespace unrut
