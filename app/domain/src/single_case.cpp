// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/single_case.h>

#include "statistics.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

namespace unrut {

namespace {

constexpr double unitsInOne = 100.0;
constexpr size_t leastDaysAtStart = 3;

/// How many sets of days have a sum; by sum, ascending.
struct SumCount
{
    qint64 sum;
    double count;
};
using SumCounts = std::vector<SumCount>;

std::vector<qint64> inUnits(const std::vector<double>& values)
{
    std::vector<qint64> units;
    for (const double value : values)
        units.push_back(std::llround(value * unitsInOne));
    return units;
}

/// The sets without a day and, \a value higher, those with it.
SumCounts merged(const SumCounts& without, const SumCounts& with, qint64 value)
{
    SumCounts result;
    result.reserve(without.size() + with.size());
    auto a = without.begin();
    auto b = with.begin();
    while (a != without.end() || b != with.end()) {
        if (b == with.end() || (a != without.end() && a->sum < b->sum + value)) {
            result.push_back(*a++);
        } else if (a == without.end() || b->sum + value < a->sum) {
            result.push_back({b->sum + value, b->count});
            ++b;
        } else {
            result.push_back({a->sum, a->count + b->count});
            ++a;
            ++b;
        }
    }
    return result;
}

/// The sums of all sets of \a size of the \a days (Pagano and Tritchler 1983): exact, without visiting each set.
SumCounts sumsOfSets(const std::vector<qint64>& days, size_t size)
{
    std::vector<SumCounts> bySize(size + 1);
    bySize[0] = {{0, 1.0}};
    for (const qint64 value : days) {
        for (size_t k = size; k > 0; --k)
            bySize[k] = merged(bySize[k], bySize[k - 1], value);
    }
    return bySize[size];
}

/// The difference of the means of a set of \a size days with \a sum and of all others, times a constant of the data.
qint64 scaledDifference(qint64 sum, size_t size, qint64 total, size_t days)
{
    return std::abs(sum * static_cast<qint64>(days) - total * static_cast<qint64>(size));
}

void setPermutationP(PhaseComparison& comparison, const std::vector<qint64>& days, size_t before)
{
    const size_t with = days.size() - before;
    const qint64 total = std::accumulate(days.begin(), days.end(), qint64{0});
    const qint64 seen = std::accumulate(days.begin() + static_cast<std::ptrdiff_t>(before), days.end(), qint64{0});
    const qint64 observed = scaledDifference(seen, with, total, days.size());
    double all = 0.0;
    double asFar = 0.0;
    for (const SumCount& sets : sumsOfSets(days, with)) {
        all += sets.count;
        if (scaledDifference(sets.sum, with, total, days.size()) >= observed)
            asFar += sets.count;
    }
    comparison.permutations = all;
    comparison.permutationP = asFar / all;
}

/// Edgington 1975: every day on which the practice could have begun.
void setStartPointP(PhaseComparison& comparison, const std::vector<qint64>& days, size_t before)
{
    const qint64 total = std::accumulate(days.begin(), days.end(), qint64{0});
    const auto n = static_cast<double>(days.size());
    const auto difference = [&](size_t start) {
        const auto first = static_cast<double>(
            std::accumulate(days.begin(), days.begin() + static_cast<std::ptrdiff_t>(start), qint64{0}));
        const auto length = static_cast<double>(start);
        return std::abs((static_cast<double>(total) - first) / (n - length) - first / length);
    };
    // In hundredths, so this is far below any difference that is one.
    constexpr double rounding = 1e-9;
    const double observed = difference(before) - rounding;
    int asFar = 0;
    comparison.startPoints = 0;
    for (size_t start = leastDaysAtStart; start + leastDaysAtStart <= days.size(); ++start) {
        ++comparison.startPoints;
        asFar += difference(start) >= observed ? 1 : 0;
    }
    comparison.startPointP = static_cast<double>(asFar) / comparison.startPoints;
}

void setPairs(PhaseComparison& comparison, const std::vector<qint64>& before, const std::vector<qint64>& with,
              bool lowerIsBetter)
{
    for (const qint64 earlier : before) {
        for (const qint64 later : with) {
            if (earlier == later)
                ++comparison.equalPairs;
            else if ((later < earlier) == lowerIsBetter)
                ++comparison.betterPairs;
            else
                ++comparison.worsePairs;
        }
    }
    const auto pairs = static_cast<double>(before.size() * with.size());
    comparison.nap = (comparison.betterPairs + 0.5 * comparison.equalPairs) / pairs;
    comparison.tau = 2.0 * comparison.nap - 1.0;
}

} // namespace

std::optional<PhaseComparison> comparePhases(const std::vector<double>& before, const std::vector<double>& with,
                                             bool lowerIsBetter)
{
    if (std::min(before.size(), with.size()) < static_cast<size_t>(daysForPhase))
        return std::nullopt;
    std::vector<qint64> days = inUnits(before);
    const std::vector<qint64> later = inUnits(with);
    PhaseComparison comparison;
    comparison.meanBefore = statistics::mean(before);
    comparison.meanWith = statistics::mean(with);
    setPairs(comparison, days, later, lowerIsBetter);
    days.insert(days.end(), later.begin(), later.end());
    setPermutationP(comparison, days, before.size());
    setStartPointP(comparison, days, before.size());
    return comparison;
}

} // namespace unrut
