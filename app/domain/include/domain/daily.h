// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>
#include <domain/link.h>
#include <domain/practice.h>

#include <QDate>

#include <vector>

namespace unrut {

/// What a journal may know of a day.
enum class DailyValue {
    Mood,      ///< 0-10, of a check-in
    Energy,    ///< 0-10, of a check-in
    Sleep,     ///< hours, of a check-in
    Gratitude, ///< 1 on a day with a line of gratitude, 0 on another
    Practice,  ///< 1 on a day on which a practice was done, 0 on another
};
[[nodiscard]] QLatin1String dailyValueKey(DailyValue value); ///< 'mood'
/// The days that have one, in the order of \a checkIns; none for what no check-in holds.
[[nodiscard]] std::vector<DayValue> dailyValues(const std::vector<CheckIn>& checkIns, DailyValue value);

/// What links ask of the log and of all check-ins. A null day: never.
struct LinkDays
{
    std::vector<QDate> grateful; ///< of a range, ascending, each once; entries in the bin do not count
    QDate firstGrateful;         ///< of the whole journal, as the next two
    QDate firstSleep;
    QDate firstEnergy;
    bool operator==(const LinkDays&) const = default;
};

/// What links are found in.
struct LinkFacts
{
    QDate from; ///< null: no bound
    QDate to;
    std::vector<CheckIn> checkIns; ///< of the range, by day
    LinkDays days;
    std::vector<Practice> practices; ///< all; those in the bin do not count
};

/// The days from the first line of gratitude, or the first practice, on that can be judged: 1 with it, 0 without it
/// where there is a check-in. A day without either says nothing, since nobody knows what it was like.
[[nodiscard]] std::vector<DayValue> yesOrNoDays(const LinkFacts& facts, DailyValue value);

/// A daily value beside mood, on the same day or \a lag days later.
struct DailyLink
{
    DailyValue x = DailyValue::Sleep;
    DailyValue y = DailyValue::Mood;
    Link link;
    int lag = 0; ///< days: 1 for gratitude and practice, which the mood of their own day may have led to
    bool operator==(const DailyLink&) const = default;
};
/// The links of a month.
struct MonthOfLinks
{
    std::vector<DailyLink> links;   ///< no more than mostLinksAMonth, judged together (section 3.5)
    std::vector<DailyLink> resting; ///< there is something to look at, but in another month; nothing was calculated
};
/// Sleep, energy, gratitude and practice, each beside mood. Which three are looked at is settled by the month of
/// facts.to and by what the journal had before it, never by what they say: a pair that is new waits while there are
/// three, and of four that are old one rests each month, in turn.
[[nodiscard]] MonthOfLinks linksOfMonth(const LinkFacts& facts);

} // namespace unrut
