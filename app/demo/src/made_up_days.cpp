// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_texts.h"
#include "maker.h"

#include <algorithm>
#include <cmath>

namespace unrut::demo {

namespace {

enum Stream : quint64 { Days = 51 };

/// One day before it is rounded to what a person would tap.
struct Feeling
{
    double mood;
    double energy;
    double sleep;
};

/// Yesterday's mood lingers; sleep carries over into mood and energy.
class Feelings
{
public:
    Feelings(const Story& story, Chance& chance) : m_story(story), m_chance(chance) {}

    Feeling next(QDate day)
    {
        const bool weekend = day.dayOfWeek() > Qt::Friday;
        const double burden = m_story.burden(day);
        m_lingering = 0.4 * m_lingering + 0.95 * m_chance.normal();
        const double sleep = 7.3 - 1.1 * burden + (weekend ? 0.6 : 0.0) + 0.7 * m_chance.normal();
        const double rested = sleep - 7.0;
        return {
            .mood = 7.2 - 3.4 * burden + 0.35 * rested + (weekend ? 0.4 : 0.0) + m_lingering,
            .energy = 6.8 - 2.8 * burden + 0.6 * rested + 0.4 * m_lingering + 0.8 * m_chance.normal(),
            .sleep = sleep,
        };
    }

private:
    const Story& m_story;
    Chance& m_chance;
    double m_lingering = 0.0;
};

int tapped(double value)
{
    return std::clamp(static_cast<int>(std::floor(value + 0.5)), 0, 10);
}

double quarterHours(double hours)
{
    return std::clamp(std::floor(hours * 4.0 + 0.5) / 4.0, 3.0, 11.0);
}

Tone toneOf(double mood)
{
    return mood < 4.5 ? Tone::Low : mood > 6.5 ? Tone::Good : Tone::Any;
}

CheckIn madeUpCheckIn(const Maker& maker, QDate day, const Feeling& feeling, Chance& chance)
{
    CheckIn checkIn;
    const int hour = day == maker.story.today() ? 7 : chance.between(7, 20);
    checkIn.createdAt = instantOn(day, hour, hour + 1, chance);
    checkIn.id = maker.ids.make<CheckInId>(checkIn.createdAt);
    checkIn.day = day;
    checkIn.mood = tapped(feeling.mood);
    if (!chance.happens(0.06))
        checkIn.energy = tapped(feeling.energy);
    if (!chance.happens(0.1))
        checkIn.sleep = quarterHours(feeling.sleep);
    const LogText& word = chance.pick(dayWords());
    if (word.tone == toneOf(feeling.mood) && chance.happens(0.4))
        checkIn.word = filled(word.text, maker.cast.namesOn(day, chance));
    return checkIn;
}

} // namespace

std::vector<CheckIn> madeUpCheckIns(const Maker& maker)
{
    constexpr int denseDays = 100; // the stretch that charts show first
    Chance chance(maker.seed, Days);
    Feelings feelings(maker.story, chance);
    std::vector<CheckIn> checkIns;
    for (QDate day = maker.story.first(); day <= maker.story.today(); day = day.addDays(1)) {
        const Feeling feeling = feelings.next(day);
        const bool recent = day.daysTo(maker.story.today()) < denseDays;
        const bool weekend = day.dayOfWeek() > Qt::Friday;
        const bool writes = chance.happens(recent ? 0.9 : weekend ? 0.55 : 0.8);
        if (day == maker.story.today() || (writes && !maker.story.isAway(day)))
            checkIns.push_back(madeUpCheckIn(maker, day, feeling, chance));
    }
    return checkIns;
}

} // namespace unrut::demo
