// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/check.h>
#include <domain/goal.h>
#include <domain/recommendation.h>

#include <map>
#include <optional>
#include <vector>

namespace unrut {

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
    std::optional<Domain> focusDomain; ///< of the goal in Doing
};

/// What the engine knows from the journal on a day. \a checks: finished or not, any order; \a goals: all.
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
