// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace unrut::statistics {

/// The bound of a 95 % interval of the normal distribution, with the digits the model gives.
constexpr double z95 = 1.959964;

inline double mean(const std::vector<double>& values)
{
    Q_ASSERT(!values.empty());
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

inline double median(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::sort(values.begin(), values.end());
    const size_t upper = values.size() / 2;
    return values.size() % 2 == 1 ? values[upper] : (values[upper - 1] + values[upper]) / 2.0;
}

/// Of the normal distribution.
inline double twoSidedP(double z)
{
    return std::erfc(std::abs(z) / std::sqrt(2.0));
}

} // namespace unrut::statistics
