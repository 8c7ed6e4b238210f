// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/arrival.h>
#include <domain/goal.h>
#include <domain/standing.h>
#include <domain/trend.h>

#include <QString>

#include <vector>

namespace unrut::wording {

/// 'Blocked growth and Spark were better in two assessments running. This page is yours to keep.' \a isDue: opened by
/// the assessments, not by the person alone.
[[nodiscard]] QString arrivalSubline(const std::optional<Domain>& domain, bool isDue);

/// One line of then and now.
struct ThenNow
{
    QString name;
    QString figures; ///< '81 → 44'
    QString verdict; ///< 'clearly better'; empty where none may be told
    bool operator==(const ThenNow&) const = default;
};
/// The arrival's domain first, then what weighed most at the start, then Spark; at most four lines.
[[nodiscard]] std::vector<ThenNow> thenAndNow(const Standing& standing, const std::optional<Domain>& domain);

/// One line of what was tried: the goal and what followed.
struct Tried
{
    QString name;
    QString followed; ///< 'helped'; empty while the person has not said
    bool operator==(const Tried&) const = default;
};
/// Finished goals that came from a way out, newest first.
[[nodiscard]] std::vector<Tried> triedThings(const std::vector<Goal>& goals);
/// Those of them that helped.
[[nodiscard]] std::vector<Tried> whatHelped(const std::vector<Goal>& goals);

/// 'If I stop looking forward to Mondays, then I call Marcus.'
[[nodiscard]] QString earlySignSentence(const EarlySign& sign);
/// What the line over several assessments may be called (assessment model, section 3.3): 'a falling trend, 1.1 points a
/// week (0.5 to 1.6)'; empty without a trend to speak of.
[[nodiscard]] QString trendSentence(const Trend& trend, int checks);

} // namespace unrut::wording
