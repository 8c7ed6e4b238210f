// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/practice.h>

#include "keys.h"

#include <domain/clock.h>
#include <domain/text.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<PracticeKind, practiceKindCount> kindKeys("daily"_L1, "three_good_things"_L1);
constexpr Keys<Weekday, weekdayCount> weekdayKeys("mon"_L1, "tue"_L1, "wed"_L1, "thu"_L1, "fri"_L1, "sat"_L1, "sun"_L1);
constexpr int mostConfidence = 10;

bool isEmpty(const PracticeDay& day)
{
    return day.plan.isEmpty() && !day.done && !day.confidence && !day.win;
}

Status cleanDays(std::vector<PracticeDay>& days)
{
    for (PracticeDay& day : days) {
        if (!isJournalDay(day.day))
            return failure(ErrorCode::InvalidDay, day.day.toString(Qt::ISODate));
        auto plan = cleanOptionalText(day.plan, maxTitleLength, u"plan"_s);
        if (!plan)
            return plan.error();
        day.plan = *std::move(plan);
        if (day.confidence && (*day.confidence < 0 || *day.confidence > mostConfidence))
            return failure(ErrorCode::OutOfRange, u"confidence 0-10"_s);
    }
    std::erase_if(days, isEmpty);
    std::sort(days.begin(), days.end(), [](const PracticeDay& a, const PracticeDay& b) { return a.day < b.day; });
    const auto twice = std::adjacent_find(days.begin(), days.end(),
                                          [](const PracticeDay& a, const PracticeDay& b) { return a.day == b.day; });
    return twice == days.end() ? Status() : failure(ErrorCode::InvalidDay, twice->day.toString(Qt::ISODate));
}

} // namespace

QLatin1String practiceKindKey(PracticeKind kind)
{
    return kindKeys.of(kind);
}

std::optional<PracticeKind> practiceKindFromKey(const QString& key)
{
    return kindKeys.find(key);
}

QLatin1String weekdayKey(Weekday day)
{
    return weekdayKeys.of(day);
}

std::optional<Weekday> weekdayFromKey(const QString& key)
{
    return weekdayKeys.find(key);
}

const PracticeDay* Practice::on(QDate date) const
{
    const auto there = std::find_if(days.begin(), days.end(), [&](const PracticeDay& one) { return one.day == date; });
    return there == days.end() ? nullptr : &*there;
}

bool Practice::runsOn(QDate today) const
{
    if (isBinned() || today < day || (endedOn.isValid() && endedOn <= today))
        return false;
    return kind != PracticeKind::ThreeGoodThings || day.daysTo(today) < goodEvenings;
}

bool Practice::isFor(QDate today) const
{
    return weekdays.none() || weekdays.test(static_cast<size_t>(today.dayOfWeek() - 1)) || asksWhether(today);
}

int Practice::weekOn(QDate today) const
{
    const QDate from = keptOn.isValid() ? keptOn : day;
    return static_cast<int>(from.daysTo(today) / weekdayCount) + 1;
}

bool Practice::asksWhether(QDate today) const
{
    return kind == PracticeKind::Daily && runsOn(today) && weekOn(today) > practiceWeeks;
}

int Practice::daysKept() const
{
    return static_cast<int>(
        std::count_if(days.begin(), days.end(), [](const PracticeDay& one) { return one.done.value_or(false); }));
}

Result<Practice> validatedPractice(Practice practice)
{
    if (!isJournalDay(practice.day))
        return failure(ErrorCode::InvalidDay, practice.day.toString(Qt::ISODate));
    for (const QDate day : {practice.keptOn, practice.endedOn}) {
        if (!day.isNull() && (!isJournalDay(day) || day < practice.day))
            return failure(ErrorCode::InvalidDay, day.toString(Qt::ISODate));
    }
    auto text = cleanText(practice.text, maxTitleLength, u"practice"_s);
    if (!text)
        return text.error();
    practice.text = *std::move(text);
    if (const Status clean = cleanDays(practice.days); !clean)
        return clean.error();
    return practice;
}

const Practice* runningPractice(const std::vector<Practice>& practices, QDate today)
{
    const auto there = std::find_if(practices.rbegin(), practices.rend(),
                                    [&](const Practice& practice) { return practice.runsOn(today); });
    return there == practices.rend() ? nullptr : &*there;
}

} // namespace unrut
