// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/trend.h>

#include "statistics.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>

namespace unrut {

namespace {

constexpr double significant = 0.05;
constexpr int mostForExact = 10;
constexpr int mostForExactWithTies = 9;

/// Slopes between all pairs, ascending.
std::vector<double> pairwiseSlopes(const std::vector<TrendPoint>& points)
{
    std::vector<double> slopes;
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j) {
            Q_ASSERT(points[j].weeks > points[i].weeks);
            slopes.push_back((points[j].value - points[i].value) / (points[j].weeks - points[i].weeks));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

int kendallS(const std::vector<TrendPoint>& points)
{
    int s = 0;
    for (size_t i = 0; i < points.size(); ++i) {
        for (size_t j = i + 1; j < points.size(); ++j)
            s += (points[j].value > points[i].value ? 1 : 0) - (points[j].value < points[i].value ? 1 : 0);
    }
    return s;
}

/// How often each value occurs.
std::vector<int> groupSizes(const std::vector<TrendPoint>& points)
{
    std::map<double, int> counts;
    for (const TrendPoint& point : points)
        ++counts[point.value];
    std::vector<int> sizes;
    for (const auto& [value, count] : counts)
        sizes.push_back(count);
    return sizes;
}

double varianceOfS(int n, const std::vector<int>& groups)
{
    const auto term = [](int t) { return static_cast<double>(t) * (t - 1) * (2 * t + 5); };
    double variance = term(n);
    for (const int size : groups)
        variance -= term(size);
    return variance / 18.0;
}

/// How many arrangements have 0, 1, 2, ... pairs out of order.
using InversionCounts = std::vector<double>;

InversionCounts product(const InversionCounts& a, const InversionCounts& b)
{
    InversionCounts result(a.size() + b.size() - 1, 0.0);
    for (size_t i = 0; i < a.size(); ++i) {
        for (size_t j = 0; j < b.size(); ++j)
            result[i + j] += a[i] * b[j];
    }
    return result;
}

/// The Gaussian binomial coefficient: \a chosen alike things set among \a others, counted by inversions.
InversionCounts gaussianBinomial(int others, int chosen)
{
    if (others == 0 || chosen == 0)
        return {1.0};
    InversionCounts counts = gaussianBinomial(others, chosen - 1);
    counts.resize(static_cast<size_t>(others * chosen) + 1, 0.0);
    const InversionCounts shifted = gaussianBinomial(others - 1, chosen);
    for (size_t i = 0; i < shifted.size(); ++i)
        counts[i + static_cast<size_t>(chosen)] += shifted[i];
    return counts;
}

/// The share of all orders of these values whose |S| is at least as large. Orders of values with ties are counted by
/// their inversions as well (MacMahon 1916), which gives what trying every permutation gives.
double exactP(int s, const std::vector<int>& groups)
{
    InversionCounts counts{1.0};
    int placed = 0;
    for (const int size : groups) {
        counts = product(counts, gaussianBinomial(placed, size));
        placed += size;
    }
    const int untiedPairs = static_cast<int>(counts.size()) - 1;
    double all = 0.0;
    double asFar = 0.0;
    for (int inversions = 0; inversions <= untiedPairs; ++inversions) {
        const double count = counts[static_cast<size_t>(inversions)];
        all += count;
        if (std::abs(untiedPairs - 2 * inversions) >= std::abs(s))
            asFar += count;
    }
    return asFar / all;
}

void setInterval(Trend& trend, const std::vector<double>& slopes)
{
    const auto n = static_cast<double>(slopes.size());
    const double spread = statistics::z95 * std::sqrt(trend.varS);
    // rint rounds halves to even, as the model asks.
    const double low = std::max(std::rint((n - spread) / 2.0) - 1.0, 0.0);
    const double high = std::min(std::rint((n + spread) / 2.0), n - 1.0);
    trend.low = slopes[static_cast<size_t>(low)];
    trend.high = slopes[static_cast<size_t>(high)];
}

TrendClaim claimOf(const Trend& trend, size_t points)
{
    const double p = trend.pExact.value_or(trend.pNormal);
    if (points < static_cast<size_t>(pointsForTrend) || p >= significant)
        return TrendClaim::None;
    if (trend.low > 0.0 || trend.high < 0.0)
        return TrendClaim::Trend;
    const bool touches = trend.low >= 0.0 || trend.high <= 0.0;
    return touches ? TrendClaim::Hint : TrendClaim::None;
}

} // namespace

std::optional<Trend> trendOf(const std::vector<TrendPoint>& points)
{
    const int n = static_cast<int>(points.size());
    if (n < pointsForLine)
        return std::nullopt;
    std::vector<double> weeks;
    std::vector<double> values;
    for (const TrendPoint& point : points) {
        weeks.push_back(point.weeks);
        values.push_back(point.value);
    }
    const std::vector<double> slopes = pairwiseSlopes(points);
    const std::vector<int> groups = groupSizes(points);
    const bool ties = groups.size() < points.size();

    Trend trend;
    trend.slope = statistics::median(slopes);
    trend.intercept = statistics::median(values) - trend.slope * statistics::median(weeks);
    trend.s = kendallS(points);
    trend.varS = varianceOfS(n, groups);
    if (trend.s != 0)
        trend.z = (trend.s - (trend.s > 0 ? 1 : -1)) / std::sqrt(trend.varS);
    trend.pNormal = statistics::twoSidedP(trend.z);
    if (n <= (ties ? mostForExactWithTies : mostForExact))
        trend.pExact = exactP(trend.s, groups);
    setInterval(trend, slopes);
    trend.claim = claimOf(trend, points.size());
    return trend;
}

} // namespace unrut
