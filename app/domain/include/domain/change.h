// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <vector>

namespace unrut {

/// What may be said about a difference between two checks (assessment model, section 3.1).
enum class Verdict { ClearBetter, ProbablyBetter, Maybe, NoReadableChange, ProbablyWorse, ClearWorse };
constexpr int verdictCount = 6;
/// 'clear better', 'probable better', 'maybe, check again', 'no readable change', 'probable worse', 'clear worse'.
[[nodiscard]] QLatin1String verdictKey(Verdict verdict);
[[nodiscard]] bool isBetter(Verdict verdict); ///< clear or probable better

/// One measured difference; x is a score 0-100.
struct ScoreChange
{
    double from = 0;
    double to = 0;
    double sem = 0; ///< standard error of measurement, points
    double seDiff = 0;
    double rc = 0; ///< reliable change index
    Verdict verdict = Verdict::NoReadableChange;
    bool operator==(const ScoreChange&) const = default;
};

constexpr double assumedSd = 20.0; ///< points; assumed, and said so on screen
constexpr double minimalImportantChange = 10.0;
constexpr double bonferroniBound = 2.865; ///< twelve domains at 5 %
/// The reliability of a sum of \a items alike items that correlate by \a meanCorrelation (Spearman 1910, Brown 1910).
[[nodiscard]] double spearmanBrown(int items, double meanCorrelation);
/// .75 for four items, .80 for five, .85 for Spark (nine items): Spearman-Brown with r = .45, rounded down to .05.
[[nodiscard]] double assumedReliability(int items);
/// Jacobson and Truax 1991. \a k1, \a k2: how many checks each value is the mean of. \a lowerIsBetter: false for Spark.
[[nodiscard]] ScoreChange reliableChange(double from, double to, double sem, int k1, int k2, bool lowerIsBetter);
/// SD * sqrt(1 - r): the standard error of measurement of classical test theory (Lord and Novick 1968).
[[nodiscard]] double standardError(double sd, double reliability);
/// From this many checks on a person's own noise counts instead of the assumed one.
constexpr int checksForPersonalNoise = 8;
/// Mean square successive difference (von Neumann et al. 1941) blended with the prior of weight 6 (section 3.1). Series
/// oldest first.
[[nodiscard]] double personalStandardError(const std::vector<double>& series, double priorSem);

/// One point of a smoothed daily line.
struct DayValue
{
    QDate day;
    double value = 0;
    bool operator==(const DayValue&) const = default;
};
/// Exponentially weighted moving average (Roberts 1959) that knows gaps (section 3.2): weight 1-(1-lambda)^(days since
/// the last).
/// Days ascending, each once.
[[nodiscard]] std::vector<DayValue> smoothed(const std::vector<DayValue>& days, double lambda = 0.3);

} // namespace unrut
