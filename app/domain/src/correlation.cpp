// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/correlation.h>

#include <domain/split_mix64.h>

#include "statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrut {

namespace {

/// The same correlation summed in another order may differ in its last bits.
constexpr double rounding = 1e-12;

std::optional<double> pearson(const std::vector<double>& x, const std::vector<double>& y)
{
    const double meanX = statistics::mean(x);
    const double meanY = statistics::mean(y);
    double xy = 0.0;
    double xx = 0.0;
    double yy = 0.0;
    for (size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    if (xx <= 0.0 || yy <= 0.0)
        return std::nullopt;
    return std::clamp(xy / std::sqrt(xx * yy), -1.0, 1.0);
}

bool isAsStrong(std::optional<double> other, double rho)
{
    return other && std::abs(*other) >= std::abs(rho) - rounding;
}

double nearestRank(const std::vector<double>& sorted, double share)
{
    const auto rank = static_cast<size_t>(std::ceil(share * static_cast<double>(sorted.size())));
    return sorted[std::clamp<size_t>(rank, 1, sorted.size()) - 1];
}

} // namespace

std::vector<double> averageRanks(const std::vector<double>& values)
{
    std::vector<size_t> order(values.size());
    std::iota(order.begin(), order.end(), size_t{0});
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return values[a] < values[b]; });
    std::vector<double> ranks(values.size());
    for (size_t first = 0; first < order.size();) {
        size_t next = first;
        while (next < order.size() && values[order[next]] == values[order[first]])
            ++next;
        const double shared = static_cast<double>(first + 1 + next) / 2.0;
        for (; first < next; ++first)
            ranks[order[first]] = shared;
    }
    return ranks;
}

std::optional<double> spearman(const PairedDays& days)
{
    Q_ASSERT(days.x.size() == days.y.size());
    if (days.count() < 2)
        return std::nullopt;
    return pearson(averageRanks(days.x), averageRanks(days.y));
}

std::optional<Interval> bonettWright(double rho, int days)
{
    if (days < 4)
        return std::nullopt;
    const double half = statistics::z95 * std::sqrt((1.0 + rho * rho / 2.0) / (days - 3));
    const double centre = std::atanh(rho);
    return Interval{std::tanh(centre - half), std::tanh(centre + half)};
}

std::optional<double> circularShiftP(const PairedDays& days)
{
    const std::optional<double> rho = spearman(days);
    if (!rho)
        return std::nullopt;
    // Turning changes neither means nor spreads: only the sum of products, which is exact since ranks are whole or
    // half.
    const std::vector<double> x = averageRanks(days.x);
    const std::vector<double> y = averageRanks(days.y);
    const double apart = days.count() * statistics::mean(x) * statistics::mean(y);
    const double spread = std::inner_product(x.begin(), x.end(), y.begin(), 0.0) - apart;
    std::vector<double> twice = y;
    twice.insert(twice.end(), y.begin(), y.end());
    int asStrong = 1;
    for (int shift = 1; shift < days.count(); ++shift) {
        const double products = std::inner_product(x.begin(), x.end(), twice.begin() + shift, 0.0);
        // Where the sum is 0 for the days as they are, every turn is as strong.
        const double share = spread == 0.0 ? *rho : *rho * (products - apart) / spread;
        asStrong += isAsStrong(share, *rho) ? 1 : 0;
    }
    return static_cast<double>(asStrong) / days.count();
}

std::optional<double> permutationP(const PairedDays& days, int draws, quint64 seed)
{
    const std::optional<double> rho = spearman(days);
    if (!rho)
        return std::nullopt;
    const std::vector<double> x = averageRanks(days.x);
    std::vector<double> y = averageRanks(days.y);
    SplitMix64 random(seed);
    int asStrong = 1;
    for (int draw = 0; draw < draws; ++draw) {
        shuffle(y, random);
        asStrong += isAsStrong(pearson(x, y), *rho) ? 1 : 0;
    }
    return static_cast<double>(asStrong) / (draws + 1);
}

std::optional<BootstrapInterval> blockBootstrap(const PairedDays& days, int resamples, int block, quint64 seed)
{
    const size_t n = days.x.size();
    if (!spearman(days))
        return std::nullopt;
    SplitMix64 random(seed);
    std::vector<double> rhos;
    for (int resample = 0; resample < resamples; ++resample) {
        PairedDays drawn;
        while (drawn.x.size() < n) {
            const size_t start = random.below(n);
            for (size_t i = 0; i < static_cast<size_t>(block) && drawn.x.size() < n; ++i) {
                drawn.x.push_back(days.x[(start + i) % n]);
                drawn.y.push_back(days.y[(start + i) % n]);
            }
        }
        if (const std::optional<double> rho = spearman(drawn))
            rhos.push_back(*rho);
    }
    if (rhos.empty())
        return std::nullopt;
    std::sort(rhos.begin(), rhos.end());
    return BootstrapInterval{{nearestRank(rhos, 0.025), nearestRank(rhos, 0.975)}, static_cast<int>(rhos.size())};
}

} // namespace unrut
