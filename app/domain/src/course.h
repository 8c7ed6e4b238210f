// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/standing.h>

#include <functional>
#include <optional>
#include <vector>

// Finished checks in time, and what may be compared with what (assessment model, section 3.1).

namespace unrut {

/// A finished check beside what follows from it.
struct ScoredCheck
{
    Check check;
    Scores scores;
};
/// Oldest first.
using Course = std::vector<ScoredCheck>;
[[nodiscard]] Course courseOf(std::vector<Check> finished);
/// The finished ones of \a checks up to \a day and on it.
[[nodiscard]] Course courseBy(const std::vector<Check>& checks, QDate day);

/// The score where enough is answered for a statement about change.
[[nodiscard]] std::optional<double> usableScore(const Scores& scores, Domain domain);
[[nodiscard]] std::optional<double> usableSpark(const Scores& scores);
[[nodiscard]] Wobble wobbleOf(const Course& course, Domain domain);

/// What is compared with what: one check or two on each side. Empty where nothing is to be compared yet.
struct Comparison
{
    std::vector<const Scores*> from;
    std::vector<const Scores*> to;
};
[[nodiscard]] std::optional<ScoreChange> domainChange(const Course& course, const Comparison& sides, Domain domain);
[[nodiscard]] std::optional<ScoreChange> sparkChange(const Course& course, const Comparison& sides);

[[nodiscard]] bool isPair(const Check& first, const Check& second);
/// The newest check beside the one before it, or beside the whole of a double baseline.
[[nodiscard]] Comparison sinceTheOneBefore(const Course& course);
/// The end of the course beside its start. \a read finds the first check that can be compared: a short first check
/// cannot, so another stands in for it.
[[nodiscard]] Comparison sinceTheStart(const Course& course,
                                       const std::function<std::optional<double>(const Scores&)>& read);
/// \a onset: the month it began in, null: not said. The start is the first check from then on, if two or more are.
[[nodiscard]] std::optional<SinceStart> sinceStartOf(const Course& whole, QDate onset);

} // namespace unrut
