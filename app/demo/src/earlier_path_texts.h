// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal_texts.h"

#include <domain/person.h>

namespace unrut::demo {

enum class OpportunityEnd : quint8 {
    Declined,
    Refused, ///< somebody else was taken
    Lapsed,  ///< nobody ever answered
    Taken,
};

/// A place that was to be had for a while, inside the house or elsewhere.
struct OpportunityText
{
    GoalText card;
    const char* organisation;
    const char* role;
    const char* contact;
    const char* link; ///< as it is, in no language
    OpportunityEnd end;
};
[[nodiscard]] std::span<const OpportunityText> earlierOpportunities();

/// Other work, or a business, that was tried on a small scale: its card, and what its worksheet says.
struct PathText
{
    GoalText card; ///< its title is the direction that is tested
    const char* test;
    std::array<const char*, 3> skills; ///< the first is there, the others are in part
    const char* fear;
    const char* instead;
    PersonRole asked;
    const char* question;
    const char* told; ///< what came of asking
    const char* verdict;
    const char* because;
    std::optional<bool> passed; ///< of a business only
    Helped helped;
};
[[nodiscard]] std::span<const PathText> earlierPaths();

} // namespace unrut::demo
