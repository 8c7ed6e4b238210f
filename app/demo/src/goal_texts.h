// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <array>
#include <optional>
#include <span>

namespace unrut::demo {

/// A goal in words, with the places of log_texts.h; whatever is null is left out.
struct GoalText
{
    const char* title;
    GoalKind kind;
    std::optional<Play> play;
    std::optional<Domain> domain;
    const char* why;
    std::array<const char*, 4> steps{};
    const char* ifCue = nullptr;
    const char* thenStep = nullptr;
    const char* notes = nullptr;
};

/// Goals of earlier years; each can stand for any focus.
[[nodiscard]] std::span<const GoalText> earlierGoals();
[[nodiscard]] std::span<const GoalText> earlierLighterGoals(); ///< side projects, learning, self-care

/// The board as it stands on the last day.
[[nodiscard]] const GoalText& focusGoal();
[[nodiscard]] std::span<const GoalText> nextGoals();
[[nodiscard]] std::span<const GoalText> dreamGoals();
/// Finished in the last two months, newest first.
[[nodiscard]] std::span<const GoalText> recentGoals();

/// How a finished goal is told in the log; {goal} is its title.
[[nodiscard]] std::span<const char* const> finishedLines();

} // namespace unrut::demo
