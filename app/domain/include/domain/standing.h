// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/check.h>
#include <domain/goal.h>
#include <domain/recommendation.h>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace unrut {

/// How far a score goes up and down by itself (one standard error of measurement).
struct Wobble
{
    double points = 0;
    bool isOwn = false; ///< from the person's own checks, once there are enough; else assumed
    bool operator==(const Wobble&) const = default;
};

/// Where the person stands: the newest finished check, what it suggests, and what changed since the one before.
struct Standing
{
    Check check;
    Scores scores;
    Recommendation recommendation;
    std::optional<Check> before; ///< the finished check before it
    std::optional<Scores> scoresBefore;
    /// Domains whose difference may be spoken of: the focus domain always, others only beyond the Bonferroni bound;
    /// both scores usable for change.
    std::map<Domain, ScoreChange> changes;
    std::optional<ScoreChange> sparkChange;
    std::array<Wobble, domainCount> wobbles; ///< in the order of Domain
    std::optional<Domain> focusDomain;       ///< of the goal in Doing
};

/// What the engine knows from the journal on a day. \a checks: finished or not, any order; \a goals: all.
///
/// Weeks count from the first finished check. A play counts as finished by a goal in Done, or archived from there, that
/// reached it by then: halved for 8 weeks, quartered for 12 when it did not help (R10). Improved means clearly or
/// probably better since the first check that can be compared, on the focus domain or, without one, on the domain that
/// weighed most at first. The safety card stays until a screen is answered that does not trigger it (R4).
[[nodiscard]] EngineContext engineContext(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day);

/// The standing on \a day (checks after it are left out), or nothing while no check is finished.
[[nodiscard]] std::optional<Standing> standingOn(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                                 QDate day);
/// The standing of one particular check, with the one before it in time.
[[nodiscard]] std::optional<Standing> standingOf(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                                 const CheckId& check);

/// Finished checks that are not in the bin, oldest first (day, then finishedAt).
[[nodiscard]] std::vector<Check> finishedChecks(const std::vector<Check>& checks);

} // namespace unrut
