// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/link.h>

#include <vector>

namespace unrut {

/// What a check-in may hold for a day.
enum class DailyValue {
    Mood,   ///< 0-10
    Energy, ///< 0-10
    Sleep,  ///< hours
};
[[nodiscard]] QLatin1String dailyValueKey(DailyValue value); ///< 'mood'
/// The days that have one, in the order of \a checkIns.
[[nodiscard]] std::vector<DayValue> dailyValues(const std::vector<CheckIn>& checkIns, DailyValue value);

/// Two daily values that were looked at together.
struct DailyLink
{
    DailyValue x = DailyValue::Sleep;
    DailyValue y = DailyValue::Mood;
    Link link;
    bool operator==(const DailyLink&) const = default;
};
/// Sleep and mood, sleep and energy, energy and mood: no more than mostLinksAMonth, judged together (section 3.5).
/// \a checkIns: by day.
[[nodiscard]] std::vector<DailyLink> dailyLinks(const std::vector<CheckIn>& checkIns);

} // namespace unrut
