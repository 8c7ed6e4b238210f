// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace unrut {

/// Two columns of the same length: one pair a day, in the order of days.
struct PairedDays
{
    std::vector<double> x;
    std::vector<double> y;
    [[nodiscard]] int count() const { return static_cast<int>(x.size()); }
    bool operator==(const PairedDays&) const = default;
};

struct Interval
{
    double low = -1;
    double high = 1;
    [[nodiscard]] bool leavesOutZero() const { return low > 0.0 || high < 0.0; }
    bool operator==(const Interval&) const = default;
};

/// Ranks from 1; equal values share the mean of their ranks (midranks, Kendall 1945).
[[nodiscard]] std::vector<double> averageRanks(const std::vector<double>& values);

/// Spearman's rank correlation (1904): Pearson's of the average ranks. Nothing when a column does not vary.
[[nodiscard]] std::optional<double> spearman(const PairedDays& days);

/// The 95 % interval of Bonett and Wright (2000); known to be loose below 25 days and beyond |rho| .9. Nothing below 4
/// days.
[[nodiscard]] std::optional<Interval> bonettWright(double rho, int days);

/// The share of all rotations of one column that correlate as strongly. Rotating keeps each column's dependence on the
/// days before (Theiler and Prichard 1996); the smallest possible value is 1 / days.
[[nodiscard]] std::optional<double> circularShiftP(const PairedDays& days);

/// Monte Carlo permutation test with SplitMix64, repeatable by its seed; (hits + 1) / (draws + 1), which is never zero
/// (Phipson and Smyth 2010).
[[nodiscard]] std::optional<double> permutationP(const PairedDays& days, int draws = 9999, quint64 seed = 42);

struct BootstrapInterval
{
    Interval interval;
    int valid = 0; ///< resamples in which both columns varied
};
/// Circular block bootstrap (Politis and Romano 1992) with SplitMix64: percentile interval of 95 %, by nearest rank.
[[nodiscard]] std::optional<BootstrapInterval> blockBootstrap(const PairedDays& days, int resamples = 2000,
                                                              int block = 3, quint64 seed = 42);

} // namespace unrut
