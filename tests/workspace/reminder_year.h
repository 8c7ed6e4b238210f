// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace unrut {

/// Every notice of 2026, by the clock on the wall and the same in every zone, worked out by hand from the story that
/// the functions below tell. 'again': it comes back after a snooze.
inline constexpr std::array theYear{
    // clang-format off
    // January: pages that are written in time, or later without a word to the notice.
    "01-02 16:00 page", "01-16 16:00 page", "01-23 16:00 page", "01-30 16:00 page", "02-06 16:00 page",
    // February: asleep over Friday the 13th; an hour; an hour in which the page is written.
    "02-16 08:00 page", "02-20 16:00 page", "02-20 17:00 page again", "02-27 16:00 page",
    // March: an hour in which the assessment is taken; not this week, twice; a decision of a Sunday night.
    "03-02 10:00 check", "03-06 16:00 page", "03-13 16:00 page", "03-16 10:00 person", "03-20 16:00 page",
    "03-23 10:00 person", "03-27 16:00 page", "03-30 08:00 decision", "03-31 08:00 check",
    // April: a talk that was had before its turn; another one, how it went, and what came of it.
    "04-03 16:00 page", "04-10 16:00 page", "04-15 10:00 talk", "04-17 16:00 page", "04-22 10:00 follow",
    "04-24 16:00 page", "04-28 10:00 check", "05-01 16:00 page",
    // May: quiet from noon to two, two a day, a check-in for three days, three goals' worth of a Friday.
    "05-05 14:00 daily", "05-06 09:00 daily", "05-08 09:00 daily", "05-08 16:00 page", "05-12 14:00 person",
    "05-12 14:01 person again", "05-12 17:01 person again", "05-15 10:00 goal", "05-15 10:00 goal", "05-18 08:00 page",
    "05-22 16:00 page", "05-26 10:00 check", "05-29 16:00 page",
    // June: two rough days, the second in the middle of an hour; a retreat; pauses until Monday and for an hour.
    "06-08 16:00 page", "06-09 10:00 person", "06-10 08:00 person again", "06-15 16:00 page", "06-22 08:00 page",
    "06-23 10:30 check", "06-26 16:50 page",
    // July: paused until tomorrow; three pages that nobody touches.
    "07-06 08:00 page", "07-07 10:00 person", "07-10 16:00 page", "07-17 16:00 page", "07-21 10:00 check",
    "07-24 16:00 page",
    // August: woken; Fridays off.
    "08-03 12:00 page", "08-04 10:00 person", "08-07 16:00 page", "08-17 16:00 page", "08-18 10:00 check",
    "08-24 16:00 page", "08-28 16:00 page", "09-01 10:00 person",
    // September: closed for two weeks.
    "09-14 11:30 decision", "09-15 08:00 page", "09-16 08:00 check", "09-18 16:00 page", "09-25 16:00 page",
    "09-29 10:00 person",
    // October to December: the way out, with a page put off for four days; a check after a quarter; taken back.
    "10-02 16:00 page", "10-09 16:00 page", "12-16 10:00 check", "12-21 12:00 page again", "12-21 12:00 goal",
    "12-22 10:00 person", "12-25 16:00 page",
    // clang-format on
};

} // namespace unrut
