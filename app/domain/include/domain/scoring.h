// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <array>
#include <optional>
#include <set>
#include <vector>

namespace unrut {

enum class Band { Calm, Some, Notable, Pressing }; ///< 0-24, 25-49, 50-74, 75-100 of the displayed score
[[nodiscard]] Band bandOf(double score);
[[nodiscard]] QLatin1String bandKey(Band band); ///< 'calm', 'some', 'notable', 'pressing'
/// floor(x + 0.5), the only rounding of a score (assessment model, section 1.3, rule 4).
[[nodiscard]] int displayScore(double score);

/// One domain's score: the mean of the answered items after reversal.
struct DomainScore
{
    std::optional<double> score; ///< 0-100; missing when fewer than ceil(n/2) items are answered
    int answered = 0;
    int items = 0;
    bool provisional = false;     ///< any item missing
    bool usableForChange = false; ///< answered >= ceil(0.75 n)
    bool operator==(const DomainScore&) const = default;
};

enum class Flag {
    TookOverWork,
    PassedOver,
    Conflict,
    BossDislikes,
    NoBuyIn,
    ProjectOffTrack,
    GoalsDone,
    Isolated,
    AvoidedDecision,
    WrongDone,
    UnsafeToSpeak,
};
constexpr int flagCount = 11;
[[nodiscard]] QLatin1String flagKey(Flag flag); ///< 'took_over_work'
[[nodiscard]] std::optional<Flag> flagFromKey(const QString& key);
using Flags = std::set<Flag>;

/// The two parts of 'Colleagues' that are scored by themselves, too.
enum class Facet { Conflict, Isolation };
[[nodiscard]] std::optional<Facet> facetOf(ItemIndex item);

/// All that follows from one check's answers alone (assessment model, sections 1.3-1.6).
struct Scores
{
    std::array<DomainScore, domainCount> domains;
    std::optional<double> relConflict;  ///< facet RELC: rel1, rel2, rel5; 2 of 3 needed
    std::optional<double> relIsolation; ///< facet RELI: rel3, rel4 reversed; 1 of 2 needed
    std::optional<double> spark;        ///< 100 - (EXH + INT)/2; missing unless both exist
    Flags flags;
    bool screenTriggered = false;

    [[nodiscard]] const DomainScore& of(Domain domain) const { return domains[static_cast<size_t>(domain)]; }
    bool operator==(const Scores&) const = default;
};
[[nodiscard]] Scores score(const Check& check);

/// A list of values 0-100 and which are reversed, scored by the same rule; for tests and imported scales.
[[nodiscard]] DomainScore scoreOf(const std::vector<Answer>& answers, const std::vector<bool>& reverse);

/// Domains that have a score, highest first; ties keep the model's order. \a named, when given, comes first among the
/// domains within 10 points of the highest (section 2, q3).
[[nodiscard]] std::vector<Domain> rankedDomains(const Scores& scores, std::optional<Domain> named = {});

/// The domain that weighs most, or nothing where none may be named: all are calm, or all lie so close together (under
/// 10 points, section 1.4) that they count as equal.
[[nodiscard]] std::optional<Domain> headlineDomain(const Scores& scores);

} // namespace unrut
