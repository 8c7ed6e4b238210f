// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/today.h>

#include <QString>

#include <vector>

namespace unrut::wording {

/// The title of a day on which nothing is asked: 'Good to see you.'
[[nodiscard]] QString quietTitle(DayKind kind);
/// What it means, in a sentence or two.
[[nodiscard]] QString quietText(DayKind kind);
/// A card of Today as the settings name it: 'Check in'.
[[nodiscard]] QString todayCardName(TodayCard card);
/// Something kind that takes ten minutes; every number, negative ones too, stands for one of kindnessCount.
[[nodiscard]] QString kindness(int number);
constexpr int kindnessCount = 12;
/// 'How did the talk with Dana go?', 'Still open: which offer to take'.
[[nodiscard]] QString waitingSentence(const Waiting& waiting, QDate today);
/// What waits, each kind once: 'a decision, a person, an outcome'.
[[nodiscard]] QString waitingSummary(const std::vector<Waiting>& waiting);

} // namespace unrut::wording
