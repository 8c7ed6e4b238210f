// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/correlation.h>

#include <optional>
#include <vector>

namespace unrut {

/// What may be said about two daily values (assessment model, section 3.5). Always 'goes together with', never
/// 'because'.
enum class LinkClaim {
    Collecting, ///< below daysForLink paired days
    NotClear,
    Weak,
    Moderate,
    Strong,
};

constexpr int daysForLink = 20;
/// At most this many pairs are looked at in a month.
constexpr int mostLinksAMonth = 3;

/// Two daily values side by side.
struct Link
{
    int days = 0;
    double rho = 0; ///< its sign says whether one goes up with the other
    Interval interval;
    double circularP = 1;
    double adjustedP = 1; ///< after Holm, where several links are looked at together
    LinkClaim claim = LinkClaim::Collecting;
    /// The fewest paired days with which even the clearest link could be named beside the other pairs as they are:
    /// circularP is no less than 1 / days, and Holm multiplies it by as many pairs as are still open (section 3.5).
    int daysToName = daysForLink;
    bool operator==(const Link&) const = default;
};

/// The links of \a pairs, judged together. A value that does not vary gives a link with nothing to say.
[[nodiscard]] std::vector<Link> linksOf(const std::vector<PairedDays>& pairs);

/// Named only from daysForLink days on, when the interval leaves out 0 and \a p is below .05; weak below .3, moderate
/// below .5.
[[nodiscard]] LinkClaim linkClaim(int days, double rho, const Interval& interval, double p);

/// Holm's step-down correction (1979), in the order given.
[[nodiscard]] std::vector<double> holmAdjusted(const std::vector<double>& p);

/// x on a day beside y \a lag days later (assessment model, section 3); a pair counts only when both days are there.
/// Days ascending, each once.
[[nodiscard]] PairedDays pairedDays(const std::vector<DayValue>& x, const std::vector<DayValue>& y, int lag = 0);

/// The weakest |rho| that can show with so many days: two-sided 5 % of Student's t with days - 2 degrees of freedom
/// (section 3.5). At least 3 days.
[[nodiscard]] double weakestVisibleLink(int days);

} // namespace unrut
