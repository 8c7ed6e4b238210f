// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/recommendation.h>

#include <algorithm>
#include <initializer_list>
#include <map>
#include <optional>
#include <utility>

namespace unrut {

using ScoreMap = std::map<Column, double>;

inline ScoreMap everywhere(double value)
{
    ScoreMap scores;
    for (int i = 0; i < columnCount; ++i)
        scores.emplace(static_cast<Column>(i), value);
    return scores;
}

inline ScoreMap with(ScoreMap scores, std::initializer_list<std::pair<Column, double>> changes)
{
    for (const auto& [column, value] : changes)
        scores[column] = value;
    return scores;
}

/// A person well enough for everything, with something behind every play.
inline ScoreMap middling()
{
    return with(everywhere(60), {{Column::Exh, 40}});
}

inline std::optional<Hold> holdOn(const Recommendation& said, Play play)
{
    const auto found = said.held.find(play);
    return found == said.held.end() ? std::nullopt : std::optional(found->second);
}

inline const Suggestion& suggestionOf(const Recommendation& said, Play play)
{
    return *std::find_if(said.all.begin(), said.all.end(), [&](const Suggestion& each) { return each.play == play; });
}

} // namespace unrut
