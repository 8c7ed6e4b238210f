// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/change.h>

#include "keys.h"

#include <cmath>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<Verdict, verdictCount> verdictKeys("clear better"_L1, "probable better"_L1, "maybe, check again"_L1,
                                                  "no readable change"_L1, "probable worse"_L1, "clear worse"_L1);

constexpr double assumedItemCorrelation = 0.45;
constexpr double clearBound = 1.96;            // two-sided 95 %
constexpr double probableBound = 1.2815515655; // two-sided 80 %
constexpr double priorWeight = 6.0;
/// Means of thirds and fifths carry rounding in their last bits; a difference of ten points is still ten points.
constexpr double rounding = 1e-9;

Verdict verdictOn(double difference, double rc, bool lowerIsBetter)
{
    if (std::abs(difference) < minimalImportantChange - rounding)
        return Verdict::NoReadableChange;
    const bool better = (difference < 0.0) == lowerIsBetter;
    if (std::abs(rc) >= clearBound)
        return better ? Verdict::ClearBetter : Verdict::ClearWorse;
    if (std::abs(rc) >= probableBound)
        return better ? Verdict::ProbablyBetter : Verdict::ProbablyWorse;
    return Verdict::Maybe;
}

} // namespace

QLatin1String verdictKey(Verdict verdict)
{
    return verdictKeys.of(verdict);
}

bool isBetter(Verdict verdict)
{
    return verdict == Verdict::ClearBetter || verdict == Verdict::ProbablyBetter;
}

double spearmanBrown(int items, double meanCorrelation)
{
    return items * meanCorrelation / (1.0 + (items - 1) * meanCorrelation);
}

double assumedReliability(int items)
{
    return std::floor(spearmanBrown(items, assumedItemCorrelation) * 20.0) / 20.0;
}

double standardError(double sd, double reliability)
{
    return sd * std::sqrt(1.0 - reliability);
}

ScoreChange reliableChange(double from, double to, double sem, int k1, int k2, bool lowerIsBetter)
{
    Q_ASSERT(sem > 0.0 && k1 > 0 && k2 > 0);
    ScoreChange change;
    change.from = from;
    change.to = to;
    change.sem = sem;
    change.seDiff = sem * std::sqrt(1.0 / k1 + 1.0 / k2);
    change.rc = (to - from) / change.seDiff;
    change.verdict = verdictOn(to - from, change.rc, lowerIsBetter);
    return change;
}

double personalStandardError(const std::vector<double>& series, double priorSem)
{
    if (series.size() < 2)
        return priorSem;
    double squares = 0.0;
    for (size_t i = 1; i < series.size(); ++i)
        squares += (series[i] - series[i - 1]) * (series[i] - series[i - 1]);
    // m * SEM_person^2 is the sum of squares halved.
    const auto differences = static_cast<double>(series.size() - 1);
    return std::sqrt((priorWeight * priorSem * priorSem + squares / 2.0) / (priorWeight + differences));
}

std::vector<DayValue> smoothed(const std::vector<DayValue>& days, double lambda)
{
    std::vector<DayValue> line;
    line.reserve(days.size());
    for (const DayValue& point : days) {
        if (line.empty()) {
            line.push_back(point);
            continue;
        }
        const auto gap = static_cast<double>(line.back().day.daysTo(point.day));
        Q_ASSERT(gap > 0.0);
        const double weight = 1.0 - std::pow(1.0 - lambda, gap);
        line.push_back({point.day, weight * point.value + (1.0 - weight) * line.back().value});
    }
    return line;
}

} // namespace unrut
