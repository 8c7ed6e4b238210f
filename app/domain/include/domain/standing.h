// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/check.h>
#include <domain/friday_page.h>
#include <domain/goal.h>
#include <domain/looking_back.h>
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

/// What changed since the start: the first check that can be compared, or the mean of a double baseline. Checks from
/// before the onset (section 2, q1) are no start when two or more follow it.
struct SinceStart
{
    QDate day;                   ///< of the first check of the baseline
    bool doubleBaseline = false; ///< the start is the mean of two checks, three to seven days apart
    bool meanOfTwo = false;      ///< the end is the mean of the two newest checks, which a double baseline asks for
    std::map<Domain, ScoreChange> domains; ///< all that can be compared; what may be spoken of is for isTold()
    std::optional<ScoreChange> spark;
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
    std::optional<Domain> namedCause;        ///< what the person's own whys lead to (section 2, q3)
    QDate onset;                             ///< the month the person first noticed it in (q1); null: not said
    std::optional<SinceStart> sinceStart;    ///< from the second occasion on
    bool completesBaseline = false;          ///< the second check of a double baseline: no change is told yet

    [[nodiscard]] const Wobble& wobbleOf(Domain domain) const { return wobbles[static_cast<size_t>(domain)]; }
    /// The one that is spoken of for all: that of what weighs most, or of any area while there is none.
    [[nodiscard]] Wobble typicalWobble() const;
    /// May this change be spoken of? The focus domain always, others beyond the Bonferroni bound only (section 3.1).
    [[nodiscard]] bool isTold(Domain domain, const ScoreChange& change) const;
    /// True when nothing weighs and fewer than half of the areas have a score: then silence is no sign of calm.
    [[nodiscard]] bool saysTooLittle() const;
};

/// A second check this many days after the first makes a double baseline (section 1.7).
constexpr int secondCheckFromDay = 3;
constexpr int secondCheckToDay = 7;
/// True when the first two finished checks, oldest first, are three to seven days apart.
[[nodiscard]] bool hasDoubleBaseline(const std::vector<Check>& finished);

/// What the engine knows from the journal on a day. \a checks: finished or not, any order; \a goals: all.
///
/// Weeks count from the first finished check. A play counts as finished by a goal in Done, or archived from there, that
/// reached it by then: halved for 8 weeks, quartered for 12 when it did not help (R10). Improved means clearly or
/// probably better since the first check that can be compared, on the focus domain or, without one, on the domain that
/// weighed most at first. The safety card stays until a screen is answered that does not trigger it, or the person has
/// spoken with someone since (R4).
///
/// 'Open anyway' is remembered by its card: one for explore_jobs or career_change that is not in the bin opens the gate
/// (R3). What is told in looking back sets flags of its own, nobodyAbove and factsFirst (section 2); \a lookingBacks:
/// all, the one in force on \a day counts. \a fridayPages: all; their gut readings count for R14.
[[nodiscard]] EngineContext engineContext(const std::vector<Check>& checks, const std::vector<Goal>& goals, QDate day,
                                          const std::vector<LookingBack>& lookingBacks = {},
                                          const std::vector<FridayPage>& fridayPages = {});

/// The standing on \a day (checks after it are left out), or nothing while no check is finished.
[[nodiscard]] std::optional<Standing> standingOn(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                                 QDate day, const std::vector<LookingBack>& lookingBacks = {},
                                                 const std::vector<FridayPage>& fridayPages = {});
/// The standing of one particular check, with the one before it in time.
[[nodiscard]] std::optional<Standing> standingOf(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                                 const CheckId& check,
                                                 const std::vector<LookingBack>& lookingBacks = {},
                                                 const std::vector<FridayPage>& fridayPages = {});

/// Finished checks that are not in the bin, oldest first (day, then finishedAt).
[[nodiscard]] std::vector<Check> finishedChecks(const std::vector<Check>& checks);
/// The last and the first of them, null where there is none. They belong to \a checks.
[[nodiscard]] const Check* lastFinished(const std::vector<Check>& checks);
[[nodiscard]] const Check* firstFinished(const std::vector<Check>& checks);

} // namespace unrut
