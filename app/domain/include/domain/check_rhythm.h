// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/arrival.h>
#include <domain/recommendation.h>
#include <domain/standing.h>
#include <domain/trend.h>

#include <QDate>

#include <optional>
#include <vector>

namespace unrut {

/// Days from one check to the next (assessment model, section 1.7), and while things are quiet: a quarter.
constexpr int daysToNextCheck = 28;
constexpr int daysToNextQuietCheck = 91;
/// Statements of the rest of a short form that are offered at once, and for how many days.
constexpr int restAtOnce = 4;
constexpr int daysOfRest = 7;

/// The statements that a short form left out and that wait on \a day, in the order of the check's seed: from the day
/// after it, four more a day, at most four at once, for a week. Empty for a full form, a draft, one in the bin.
[[nodiscard]] std::vector<ItemIndex> restItemsOn(const Check& check, QDate day);
/// The newest finished check, when some of its rest waits on \a day.
[[nodiscard]] std::optional<Check> checkWithRest(const std::vector<Check>& checks, QDate day);
/// True from the third to the seventh day after the one finished check there is, unless the person declined or recovers
/// first (the double baseline, offered once).
[[nodiscard]] bool isSecondCheckOffered(const std::vector<Check>& checks, Mode mode, QDate day);
/// When the next check is due; nothing while there is none.
[[nodiscard]] std::optional<QDate> nextCheckDay(const std::vector<Check>& checks, bool isQuiet);

/// The trend of a domain, or of Spark without one, over the checks by \a day whose score may enter a statement about
/// change (section 3.3); nothing below four of them.
[[nodiscard]] std::optional<Trend> checkTrend(const std::vector<Check>& checks, std::optional<Domain> domain,
                                              QDate day);

/// What changed from \a earlier to \a later, any two checks, each by itself; nothing where no score can be compared.
[[nodiscard]] std::optional<SinceStart> changeBetween(const std::vector<Check>& checks, const Check& earlier,
                                                      const Check& later);

/// What a way out is judged by: the domain in focus, else of the goal finished last, else what weighed most at first.
[[nodiscard]] std::optional<Domain> arrivalDomain(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                                  QDate day);
/// True when that domain and Spark were clearly or probably better than at the start in two checks running, and no page
/// was opened since the second of them.
[[nodiscard]] bool isArrivalDue(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                const std::vector<Arrival>& arrivals, QDate day);
/// True when the newest check by \a day came after \a arrival and is clearly or probably worse than the last before it,
/// in the arrival's domain or in Spark: 'What helped last time' comes first then.
[[nodiscard]] bool hasWorsenedSince(const Arrival& arrival, const std::vector<Check>& checks, QDate day);

} // namespace unrut
