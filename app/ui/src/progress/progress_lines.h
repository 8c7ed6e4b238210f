// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/line_chart.h>
#include <domain/daily.h>
#include <domain/standing.h>

#include <QDate>
#include <wording/progress_words.h>

#include <QString>

#include <optional>
#include <vector>

namespace unrut {

class Workspace;

/// A line chart of Progress with the words that belong to it.
struct WordedLines
{
    LineChartData chart;
    QString title; ///< what it says
    wording::ChartCaption caption;
    bool isEnough = false;
};

/// The days a chart shows.
struct ShownDays
{
    QDate from, to;
    bool isPast = false; ///< they end before today
};

/// A daily value. \a known: the check-ins of the whole journal up to the last day, by day; what has shifted is measured
/// against the first of them, whichever days are shown.
[[nodiscard]] WordedLines dailyLines(DailyValue value, const std::vector<CheckIn>& known, const ShownDays& days,
                                     const Workspace& journal);
/// Spark and the area that matters, each value with how far it wobbles. \a standing: at the last day.
[[nodiscard]] WordedLines scoreLines(const std::optional<Standing>& standing, const std::vector<Check>& checks,
                                     const ShownDays& days);
[[nodiscard]] WordedLines gutLines(const std::vector<FridayPage>& pages, const ShownDays& days);

} // namespace unrut
