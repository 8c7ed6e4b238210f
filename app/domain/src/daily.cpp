// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/daily.h>

#include "keys.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<DailyValue, 5> valueKeys("mood"_L1, "energy"_L1, "sleep"_L1, "gratitude"_L1, "practice"_L1);

/// What is looked at beside mood, and how many days before it.
struct Pair
{
    DailyValue x;
    int lag;
};
constexpr std::array<Pair, 4> pairs{
    {{DailyValue::Sleep, 0}, {DailyValue::Energy, 0}, {DailyValue::Gratitude, 1}, {DailyValue::Practice, 1}}};

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
    case DailyValue::Gratitude:
    case DailyValue::Practice:
        break;
    }
    return std::nullopt;
}

QDate earlier(QDate a, QDate b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

QDate firstPractice(const std::vector<Practice>& practices)
{
    QDate first;
    for (const Practice& practice : practices) {
        if (!practice.isBinned())
            first = earlier(first, practice.day);
    }
    return first;
}

/// The first day on which the journal has it; null: never.
QDate firstDayOf(const LinkFacts& facts, DailyValue value)
{
    switch (value) {
    case DailyValue::Sleep:
        return facts.days.firstSleep;
    case DailyValue::Energy:
        return facts.days.firstEnergy;
    case DailyValue::Gratitude:
        return facts.days.firstGrateful;
    case DailyValue::Practice:
        return firstPractice(facts.practices);
    case DailyValue::Mood:
        break;
    }
    return {};
}

bool isInRange(const LinkFacts& facts, QDate day)
{
    return (!facts.from.isValid() || day >= facts.from) && day <= facts.to;
}

/// The days of the range on which a practice was done, or was not and that was said.
std::vector<QDate> practiceDays(const LinkFacts& facts, bool done)
{
    std::vector<QDate> days;
    for (const Practice& practice : facts.practices) {
        if (practice.isBinned())
            continue;
        for (const PracticeDay& day : practice.days) {
            if (day.done == done && isInRange(facts, day.day))
                days.push_back(day.day);
        }
    }
    std::sort(days.begin(), days.end());
    return days;
}

std::vector<DayValue> valuesOf(const LinkFacts& facts, DailyValue value)
{
    const bool isYesOrNo = value == DailyValue::Gratitude || value == DailyValue::Practice;
    return isYesOrNo ? yesOrNoDays(facts, value) : dailyValues(facts.checkIns, value);
}

/// Which of the pairs are looked at in the month of facts.to.
std::array<bool, pairs.size()> chosenPairs(const LinkFacts& facts)
{
    constexpr int monthsAYear = 12;
    const QDate month(facts.to.year(), facts.to.month(), 1);
    std::array<bool, pairs.size()> chosen{};
    int count = 0;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const QDate first = firstDayOf(facts, pairs.at(i).x);
        chosen.at(i) = first.isValid() && first < month;
        count += chosen.at(i) ? 1 : 0;
    }
    if (count > mostLinksAMonth)
        chosen.at(static_cast<size_t>(month.year() * monthsAYear + month.month()) % pairs.size()) = false;
    for (size_t i = 0; i < pairs.size() && count < mostLinksAMonth; ++i) {
        count += chosen.at(i) ? 0 : 1;
        chosen.at(i) = true;
    }
    return chosen;
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

std::vector<DayValue> yesOrNoDays(const LinkFacts& facts, DailyValue value)
{
    const bool isPractice = value == DailyValue::Practice;
    const std::vector<QDate> yes = isPractice ? practiceDays(facts, true) : facts.days.grateful;
    std::vector<QDate> known = isPractice ? practiceDays(facts, false) : std::vector<QDate>();
    const QDate first = firstDayOf(facts, value);
    for (const CheckIn& checkIn : facts.checkIns) {
        if (first.isValid() && checkIn.day >= first)
            known.push_back(checkIn.day);
    }
    known.insert(known.end(), yes.begin(), yes.end());
    std::sort(known.begin(), known.end());
    known.erase(std::unique(known.begin(), known.end()), known.end());
    std::vector<DayValue> values;
    values.reserve(known.size());
    for (const QDate day : known)
        values.push_back({day, std::binary_search(yes.begin(), yes.end(), day) ? 1.0 : 0.0});
    return values;
}

MonthOfLinks linksOfMonth(const LinkFacts& facts)
{
    MonthOfLinks month;
    const std::array<bool, pairs.size()> chosen = chosenPairs(facts);
    const std::vector<DayValue> mood = dailyValues(facts.checkIns, DailyValue::Mood);
    std::vector<PairedDays> days;
    for (size_t i = 0; i < pairs.size(); ++i) {
        const auto& [x, lag] = pairs.at(i);
        const QDate first = firstDayOf(facts, x);
        if (chosen.at(i)) {
            month.links.push_back({x, DailyValue::Mood, {}, lag});
            days.push_back(pairedDays(valuesOf(facts, x), mood, lag));
        } else if (first.isValid() && first <= facts.to) {
            month.resting.push_back({x, DailyValue::Mood, {}, lag});
        }
    }
    const std::vector<Link> links = linksOf(days);
    for (size_t i = 0; i < links.size(); ++i)
        month.links[i].link = links[i];
    return month;
}

} // namespace unrut
