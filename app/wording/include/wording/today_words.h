// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/friday_page.h>
#include <domain/practice.h>
#include <domain/today.h>

#include <QString>

#include <vector>

namespace unrut::wording {

/// The title of a day on which nothing is asked: 'Good to see you.'
[[nodiscard]] QString quietTitle(DayKind kind);
/// What it means, in a sentence or two.
[[nodiscard]] QString quietText(DayKind kind);
/// An answer to whether the focus is still the one.
[[nodiscard]] QString focusAnswerText(FocusAnswer answer);
/// Whether the sign that things are better showed in a week.
[[nodiscard]] QString signAnswerText(SignAnswer answer);
/// 'Monday', 'Friday', in the order of the locale's week.
[[nodiscard]] QStringList weekdayNames(const Weekdays& days);
/// Where a practice stands: 'Week 2 of 4', 'Evening 3 of 7'.
[[nodiscard]] QString practiceLine(const Practice& practice, QDate today);
/// What came of it: '12 starts · kept on 9 days', what there is of it; empty before the first. \a starts as
/// startsDuring() counts them.
[[nodiscard]] QString keptLine(const Practice& practice, int starts);
/// When an entry of this day was written: 'On this day, 3 years ago', 'A month ago today'.
[[nodiscard]] QString onThisDayLine(QDate then, QDate today);
/// From when on the day is looked back on: '15:00', '3:00 PM'.
[[nodiscard]] QString timeOfLookingBack();
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
