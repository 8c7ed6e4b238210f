// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>

#include <optional>
#include <vector>

namespace unrut {

/// An EWMA control chart (Roberts 1959; assessment model, section 3.2): has the level of a daily value shifted away from
/// a fixed baseline? Daily values depend on one another, so it cries wolf more often than the textbook says.
constexpr int leastBaselineDays = 10;
constexpr double controlLambda = 0.2;
constexpr double controlWidth = 2.7; ///< standard deviations
constexpr double leastControlSd = 0.5;

/// What is measured against.
struct Baseline
{
    double mean = 0;
    double sd = 0; ///< n-1 in the denominator, at least leastControlSd
};
/// Nothing for fewer than leastBaselineDays values.
[[nodiscard]] std::optional<Baseline> baselineOf(const std::vector<double>& values);

struct ControlPoint
{
    double z = 0;     ///< the smoothed level
    double lower = 0; ///< limits at this point
    double upper = 0;
    [[nodiscard]] bool signalsUp() const { return z > upper; }
    [[nodiscard]] bool signalsDown() const { return z < lower; }
};
/// One point for each value after the baseline, oldest first.
[[nodiscard]] std::vector<ControlPoint> controlChart(const Baseline& baseline, const std::vector<double>& values);

/// A sustained shift: it began to signal on a day and still does at the last value.
struct SustainedShift
{
    bool isUp = true;
    QDate since;
    bool operator==(const SustainedShift&) const = default;
};
/// The first leastBaselineDays days are the baseline. Days ascending, each once; nothing when too few or no signal.
[[nodiscard]] std::optional<SustainedShift> sustainedShift(const std::vector<DayValue>& days);

} // namespace unrut
