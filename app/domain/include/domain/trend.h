// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace unrut {

/// One check on a line over time.
struct TrendPoint
{
    double weeks = 0; ///< since any fixed day
    double value = 0;
    bool operator==(const TrendPoint&) const = default;
};

/// What may be said about a line over several checks (assessment model, section 3.3).
enum class TrendClaim {
    None,
    Hint, ///< the test is clear, but the interval touches no change at all
    Trend,
};

/// A line through checks: the slope of Theil (1950) and Sen (1968), the test of Mann (1945) and Kendall (1975).
struct Trend
{
    double slope = 0;             ///< points per week
    double intercept = 0;         ///< value at week 0
    double low = 0, high = 0;     ///< 95 % interval of the slope; to be shown from pointsForInterval points on
    int s = 0;                    ///< rising pairs minus falling pairs
    double varS = 0;              ///< corrected for ties
    double z = 0;                 ///< with continuity correction
    double pNormal = 1;           ///< two-sided
    std::optional<double> pExact; ///< two-sided; up to 10 points without ties and 9 with
    TrendClaim claim = TrendClaim::None;
};

constexpr int pointsForLine = 4;
constexpr int pointsForInterval = 5;
constexpr int pointsForTrend = 6;

/// The trend of \a points, in time, no two at the same time; nothing below pointsForLine points.
[[nodiscard]] std::optional<Trend> trendOf(const std::vector<TrendPoint>& points);

} // namespace unrut
