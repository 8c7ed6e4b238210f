// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/control_chart.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrut {

std::optional<Baseline> baselineOf(const std::vector<double>& values)
{
    if (values.size() < static_cast<size_t>(leastBaselineDays))
        return std::nullopt;
    const auto count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    const double squares = std::accumulate(values.begin(), values.end(), 0.0, [&](double sum, double value) {
        return sum + (value - mean) * (value - mean);
    });
    return Baseline{mean, std::max(leastControlSd, std::sqrt(squares / (count - 1)))};
}

std::vector<ControlPoint> controlChart(const Baseline& baseline, const std::vector<double>& values)
{
    std::vector<ControlPoint> points;
    points.reserve(values.size());
    double z = baseline.mean;
    double remaining = 1; // (1 - lambda)^(2t)
    for (const double value : values) {
        z = controlLambda * value + (1 - controlLambda) * z;
        remaining *= (1 - controlLambda) * (1 - controlLambda);
        const double width =
            controlWidth * baseline.sd * std::sqrt(controlLambda / (2 - controlLambda) * (1 - remaining));
        points.push_back({z, baseline.mean - width, baseline.mean + width});
    }
    return points;
}

std::optional<SustainedShift> sustainedShift(const std::vector<DayValue>& days)
{
    std::vector<double> first;
    std::vector<double> later;
    for (const DayValue& day : days)
        (first.size() < static_cast<size_t>(leastBaselineDays) ? first : later).push_back(day.value);
    const std::optional<Baseline> baseline = baselineOf(first);
    if (!baseline || later.empty())
        return std::nullopt;
    const std::vector<ControlPoint> points = controlChart(*baseline, later);
    const bool isUp = points.back().signalsUp();
    if (!isUp && !points.back().signalsDown())
        return std::nullopt;
    const auto quiet = std::find_if(points.rbegin(), points.rend(), [&](const ControlPoint& point) {
        return isUp ? !point.signalsUp() : !point.signalsDown();
    });
    const auto run = static_cast<size_t>(points.rend() - quiet); // index of the first point of the last run
    return SustainedShift{isUp, days[static_cast<size_t>(leastBaselineDays) + run].day};
}

} // namespace unrut
