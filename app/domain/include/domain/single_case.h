// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace unrut {

/// Days before a practice beside days with it (assessment model, section 3.4). One such try is a hint, not proof: two
/// phases cannot show a cause (Manolov et al. 2016).
struct PhaseComparison
{
    int betterPairs = 0; ///< pairs of an earlier and a later day where the later is better
    int worsePairs = 0;
    int equalPairs = 0;
    double nap = 0.5; ///< nonoverlap of all pairs, 0-1 (Parker and Vannest 2009)
    double tau = 0;   ///< 2 NAP - 1
    double meanBefore = 0;
    double meanWith = 0;
    double permutationP = 1; ///< exact, two-sided, on the difference of means over all ways to label the days
    double permutations = 1; ///< how many ways there are
    double startPointP = 1;  ///< honest only if the start day was drawn by lot
    int startPoints = 1;     ///< possible start days with three days or more on each side

    [[nodiscard]] double meanDifference() const { return meanWith - meanBefore; }
};

constexpr int daysForPhase = 5;

/// Compares \a before with \a with, both in their order of days; nothing below daysForPhase days in either. Values are
/// taken to hundredths.
[[nodiscard]] std::optional<PhaseComparison> comparePhases(const std::vector<double>& before,
                                                           const std::vector<double>& with, bool lowerIsBetter);

} // namespace unrut
