// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/weekly_mood.h>

#include <algorithm>

namespace unrut {

std::vector<std::optional<double>> weeklyMood(const std::vector<CheckIn>& checkIns, QDate from, int weeks)
{
    constexpr qint64 daysAWeek = 7;
    const auto size = static_cast<size_t>(std::max(0, weeks));
    std::vector<double> sums(size, 0);
    std::vector<int> counts(size, 0);
    for (const CheckIn& checkIn : checkIns) {
        const qint64 days = from.daysTo(checkIn.day);
        if (!checkIn.mood || days < 0 || days >= daysAWeek * weeks)
            continue;
        const auto week = static_cast<size_t>(days / daysAWeek);
        sums[week] += *checkIn.mood;
        ++counts[week];
    }
    std::vector<std::optional<double>> means(size);
    for (size_t week = 0; week < size; ++week) {
        if (counts[week] > 0)
            means[week] = sums[week] / counts[week];
    }
    return means;
}

bool isLine(const std::vector<std::optional<double>>& values)
{
    return std::count_if(values.begin(), values.end(),
                         [](const std::optional<double>& value) { return value.has_value(); }) >= 2;
}

} // namespace unrut
