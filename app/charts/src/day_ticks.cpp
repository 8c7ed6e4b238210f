// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "day_ticks.h"

#include <wording/date_words.h>

#include <algorithm>
#include <array>

namespace unrut {

namespace {

enum class Unit { Days, Months, Years };
struct Step
{
    Unit unit;
    int count;
};
constexpr std::array steps = {
    Step{Unit::Days, 1},   Step{Unit::Days, 2},   Step{Unit::Days, 7},   Step{Unit::Days, 14},  Step{Unit::Days, 28},
    Step{Unit::Months, 1}, Step{Unit::Months, 2}, Step{Unit::Months, 3}, Step{Unit::Months, 6}, Step{Unit::Years, 1},
    Step{Unit::Years, 2},  Step{Unit::Years, 5},  Step{Unit::Years, 10}, Step{Unit::Years, 50},
};
/// A name and twice as much air: closer, the foot becomes a ruler.
constexpr qreal air = 3;

QString nameOf(QDate day, Unit unit, const QLocale& locale)
{
    switch (unit) {
    case Unit::Days:
        return wording::shortDay(day, locale);
    case Unit::Months:
        return wording::shortMonthAndYear(day, locale);
    case Unit::Years:
        break;
    }
    return locale.toString(day, QStringLiteral("yyyy"));
}

/// The first day of a step that is not before \a from.
QDate firstOf(const Step& step, QDate from)
{
    if (step.unit == Unit::Days)
        return from;
    if (step.unit == Unit::Months) {
        const int month = (from.month() - 1) / step.count * step.count + 1;
        const QDate start(from.year(), month, 1);
        return start < from ? start.addMonths(step.count) : start;
    }
    const QDate start(from.year() / step.count * step.count, 1, 1);
    return start < from ? start.addYears(step.count) : start;
}

QDate nextOf(const Step& step, QDate day)
{
    switch (step.unit) {
    case Unit::Days:
        return day.addDays(step.count);
    case Unit::Months:
        return day.addMonths(step.count);
    case Unit::Years:
        break;
    }
    return day.addYears(step.count);
}

std::vector<DayTick> ticksOf(const Step& step, QDate from, QDate to, const QLocale& locale)
{
    std::vector<DayTick> ticks;
    for (QDate day = firstOf(step, from); day <= to; day = nextOf(step, day))
        ticks.push_back({day, nameOf(day, step.unit, locale)});
    if (step.unit != Unit::Days || ticks.back().day == to)
        return ticks;
    // The last day is named too, in place of a near one.
    if (ticks.size() > 1 && ticks.back().day.daysTo(to) * 5 < qint64{3} * step.count)
        ticks.pop_back();
    ticks.push_back({to, nameOf(to, step.unit, locale)});
    return ticks;
}

qreal pixelsADay(QDate from, QDate to, qreal width)
{
    return width / static_cast<qreal>(std::max<qint64>(1, from.daysTo(to)));
}

qreal widestOf(const std::vector<DayTick>& ticks, const QFontMetricsF& metrics)
{
    qreal widest = 0;
    for (const DayTick& tick : ticks)
        widest = std::max(widest, metrics.horizontalAdvance(tick.text));
    return widest;
}

} // namespace

std::vector<DayTick> dayTicks(QDate from, QDate to, qreal width, const QFontMetricsF& metrics, const QLocale& locale)
{
    const qreal scale = pixelsADay(from, to, width);
    for (const Step& step : steps) {
        const qreal apart = scale * static_cast<qreal>(from.daysTo(nextOf(step, from)));
        // Even the shortest name needs some room: no need to make hundreds of ticks to see it.
        if (apart < metrics.averageCharWidth() * 4 * air)
            continue;
        std::vector<DayTick> ticks = ticksOf(step, from, to, locale);
        if (!ticks.empty() && apart >= widestOf(ticks, metrics) * air)
            return ticks;
    }
    return fittingTicks({from, to}, from, to, width, metrics, locale);
}

std::vector<DayTick> fittingTicks(const std::vector<QDate>& days, QDate from, QDate to, qreal width,
                                  const QFontMetricsF& metrics, const QLocale& locale)
{
    std::vector<DayTick> ticks;
    // Over more than a year a day and its month say nothing of when it was.
    const Unit named = from.addYears(1) < to ? Unit::Months : Unit::Days;
    for (const QDate day : days) {
        if (day >= from && day <= to)
            ticks.push_back({day, nameOf(day, named, locale)});
    }
    if (ticks.size() < 2)
        return ticks;
    const qreal scale = pixelsADay(from, to, width);
    const qreal least = widestOf(ticks, metrics) + metrics.averageCharWidth() * 2;
    const auto apart = [&](QDate first, QDate second) { return scale * static_cast<qreal>(first.daysTo(second)); };
    const DayTick last = ticks.back();
    std::vector<DayTick> fitting = {ticks.front()};
    for (auto tick = ticks.begin() + 1; tick + 1 != ticks.end(); ++tick) {
        if (apart(fitting.back().day, tick->day) >= least && apart(tick->day, last.day) >= least)
            fitting.push_back(*tick);
    }
    if (apart(fitting.back().day, last.day) >= least)
        fitting.push_back(last);
    return fitting;
}

} // namespace unrut
