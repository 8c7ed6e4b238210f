// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/control_chart.h>

#include "statistics.h"

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

/// A person who answers the same every day would otherwise be alarmed by the first other answer.
constexpr double smallestSd = 0.5;

double sampleSd(const std::vector<double>& values, double mean)
{
    double squares = 0.0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

} // namespace

std::optional<ControlChart> controlChart(const std::vector<double>& baseline, const std::vector<double>& values,
                                         double lambda, double width)
{
    if (baseline.size() < static_cast<size_t>(daysForBaseline))
        return std::nullopt;
    ControlChart chart;
    chart.mean = statistics::mean(baseline);
    chart.sd = std::max(sampleSd(baseline, chart.mean), smallestSd);
    double smoothed = chart.mean;
    for (const double value : values) {
        smoothed = lambda * value + (1.0 - lambda) * smoothed;
        const auto t = static_cast<double>(chart.points.size() + 1);
        const double spread =
            width * chart.sd * std::sqrt(lambda / (2.0 - lambda) * (1.0 - std::pow(1.0 - lambda, 2.0 * t)));
        const ControlPoint point{smoothed, chart.mean - spread, chart.mean + spread};
        if (!chart.firstSignal && (smoothed < point.low || smoothed > point.high))
            chart.firstSignal = static_cast<int>(chart.points.size());
        chart.points.push_back(point);
    }
    return chart;
}

} // namespace unrut
