// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/sustained_shift.h>

#include <algorithm>

namespace unrut {

namespace {

/// Where the baseline begins.
std::vector<DayValue>::const_iterator beginOf(const std::vector<DayValue>& days, QDate onset)
{
    const auto atOnset = std::find_if(days.begin(), days.end(),
                                      [&](const DayValue& day) { return !onset.isValid() || day.day >= onset; });
    return days.end() - atOnset > daysForBaseline ? atOnset : days.begin();
}

} // namespace

std::optional<BaselineDays> baselineDays(const std::vector<DayValue>& days, QDate onset)
{
    if (days.size() < static_cast<size_t>(daysForBaseline))
        return std::nullopt;
    const auto begin = beginOf(days, onset);
    return BaselineDays{begin->day, begin[daysForBaseline - 1].day};
}

std::optional<SustainedShift> sustainedShift(const std::vector<DayValue>& days, QDate onset)
{
    const auto begin = beginOf(days, onset);
    std::vector<double> first;
    std::vector<double> later;
    for (auto day = begin; day != days.end(); ++day)
        (first.size() < static_cast<size_t>(daysForBaseline) ? first : later).push_back(day->value);
    const std::optional<ControlChart> chart = controlChart(first, later);
    if (!chart || chart->points.empty())
        return std::nullopt;
    const std::vector<ControlPoint>& points = chart->points;
    const bool isUp = points.back().smoothed > points.back().high;
    if (!isUp && points.back().smoothed >= points.back().low)
        return std::nullopt;
    const auto quiet = std::find_if(points.rbegin(), points.rend(), [&](const ControlPoint& point) {
        return isUp ? point.smoothed <= point.high : point.smoothed >= point.low;
    });
    const auto run = static_cast<size_t>(points.rend() - quiet); // index of the first point of the last run
    return SustainedShift{isUp, begin[daysForBaseline + static_cast<std::ptrdiff_t>(run)].day};
}

} // namespace unrut
