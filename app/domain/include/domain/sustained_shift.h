// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/change.h>
#include <domain/control_chart.h>

#include <optional>
#include <vector>

namespace unrut {

/// A level that left its baseline and has not come back: it began to signal on a day and still does at the last value.
struct SustainedShift
{
    bool isUp = true;
    QDate since;
    bool operator==(const SustainedShift&) const = default;
};

/// The days that all later ones are held against.
struct BaselineDays
{
    QDate from;
    QDate to;
    bool operator==(const BaselineDays&) const = default;
};
/// The first daysForBaseline days of \a days, or from \a onset on as for sustainedShift(); nothing with fewer.
[[nodiscard]] std::optional<BaselineDays> baselineDays(const std::vector<DayValue>& days, QDate onset = {});

/// By an EWMA control chart against the first daysForBaseline days (Roberts 1959; assessment model, section 3.2). Days
/// ascending, each once; nothing when there are too few or the last one does not signal. Daily values depend on one
/// another, so it cries wolf more often than the textbook says.
///
/// \a onset: the month in which the person first noticed that something was wrong (section 2, q1); null: not said. The
/// baseline starts there when enough days follow, so that better times before are not what the days are held against.
[[nodiscard]] std::optional<SustainedShift> sustainedShift(const std::vector<DayValue>& days, QDate onset = {});

} // namespace unrut
