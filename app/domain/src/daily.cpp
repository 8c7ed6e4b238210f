// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/daily.h>

#include "keys.h"

#include <array>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<DailyValue, 3> valueKeys("mood"_L1, "energy"_L1, "sleep"_L1);
constexpr std::array<std::pair<DailyValue, DailyValue>, mostLinksAMonth> pairs{
    {{DailyValue::Sleep, DailyValue::Mood},
     {DailyValue::Sleep, DailyValue::Energy},
     {DailyValue::Energy, DailyValue::Mood}}};

std::optional<double> asReal(const std::optional<int>& value)
{
    return value ? std::optional<double>(*value) : std::nullopt;
}

std::optional<double> valueOf(const CheckIn& checkIn, DailyValue value)
{
    switch (value) {
    case DailyValue::Mood:
        return asReal(checkIn.mood);
    case DailyValue::Energy:
        return asReal(checkIn.energy);
    case DailyValue::Sleep:
        return checkIn.sleep;
    }
    return std::nullopt;
}

} // namespace

QLatin1String dailyValueKey(DailyValue value)
{
    return valueKeys.of(value);
}

std::vector<DayValue> dailyValues(const std::vector<CheckIn>& checkIns, DailyValue value)
{
    std::vector<DayValue> values;
    for (const CheckIn& checkIn : checkIns) {
        if (const std::optional<double> known = valueOf(checkIn, value))
            values.push_back({checkIn.day, *known});
    }
    return values;
}

std::vector<DailyLink> dailyLinks(const std::vector<CheckIn>& checkIns)
{
    std::vector<PairedDays> days;
    days.reserve(pairs.size());
    for (const auto& [x, y] : pairs)
        days.push_back(pairedDays(dailyValues(checkIns, x), dailyValues(checkIns, y)));
    const std::vector<Link> links = linksOf(days);
    std::vector<DailyLink> named;
    named.reserve(pairs.size());
    for (size_t i = 0; i < pairs.size(); ++i)
        named.push_back({pairs[i].first, pairs[i].second, links[i]});
    return named;
}

} // namespace unrut
