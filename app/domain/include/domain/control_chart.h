// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace unrut {

/// One day of a control chart.
struct ControlPoint
{
    double smoothed = 0;
    double low = 0, high = 0; ///< where the smoothed line stays while nothing has changed
    bool operator==(const ControlPoint&) const = default;
};

/// A line against a fixed baseline: 'a sustained shift', said once, where it first leaves its limits.
struct ControlChart
{
    double mean = 0;
    double sd = 0; ///< of the baseline (n-1), at least 0.5
    std::vector<ControlPoint> points;
    std::optional<int> firstSignal; ///< place in points
};

constexpr int daysForBaseline = 10;

/// The EWMA control chart (Roberts 1959; Lucas and Saccucci 1990) of section 3.2: starts at the baseline's mean.
/// Nothing below daysForBaseline days of baseline. Daily values depend on the days before them, so false alarms are
/// more frequent than the textbook says.
[[nodiscard]] std::optional<ControlChart> controlChart(const std::vector<double>& baseline,
                                                       const std::vector<double>& values, double lambda = 0.2,
                                                       double width = 2.7);

} // namespace unrut
