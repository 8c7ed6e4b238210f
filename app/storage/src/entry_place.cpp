// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_place.h"

#include <numeric>

namespace unrut {

namespace {

constexpr int dayShift = 46;
constexpr Place dayRoom = Place(1) << dayShift;
/// The upper half of a day is kept free for moving entries about.
constexpr Place usedRoom = dayRoom / 2;
/// Distance of entries that follow each other: 2^25 fit into a day, and 20 can halve the same gap.
constexpr Place gap = Place(1) << 20;

} // namespace

Place firstPlace(QDate day)
{
    return QDate(1900, 1, 1).daysTo(day) << dayShift;
}

Place lastPlace(QDate day)
{
    return firstPlace(day) + dayRoom - 1;
}

std::optional<Place> placeBetween(QDate day, std::optional<Place> before, std::optional<Place> after)
{
    const Place low = before.value_or(firstPlace(day));
    if (!after) {
        const Place next = low + gap;
        return next < firstPlace(day) + usedRoom ? std::optional(next) : std::nullopt;
    }
    const Place middle = std::midpoint(low, *after);
    return middle > low && middle < *after ? std::optional(middle) : std::nullopt;
}

Place spreadPlace(QDate day, qint64 index)
{
    return firstPlace(day) + (index + 1) * gap;
}

Place parkedPlace(QDate day, qint64 index)
{
    return firstPlace(day) + usedRoom + index;
}

} // namespace unrut
