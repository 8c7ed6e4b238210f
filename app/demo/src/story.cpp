// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "chance.h"

#include <algorithm>

namespace unrut::demo {

namespace {

enum Stream : quint64 { Person = 11, Years = 12, Leave = 13 };

constexpr int lastYear = 350; ///< days that the last rut and the way out of it take
constexpr int sixMonths = 182;

/// From 0 to 1 without a corner.
double eased(double share)
{
    const double x = std::clamp(share, 0.0, 1.0);
    return x * x * (3.0 - 2.0 * x);
}

} // namespace

Story::Story(QDate first, QDate today, quint64 seed) : m_first(first), m_today(today)
{
    Chance person(seed, Person);
    for (double& usual : m_usual)
        usual = 20.0 + 13.0 * person.real();
    for (double& leaning : m_leaning)
        leaning = 6.0 * person.normal();
    const int last = dayNumber(today);
    addLastYear(last);
    addEarlierYears(last - lastYear, seed);
    addAbsences(seed);
}

void Story::addLastYear(int last)
{
    m_strains.push_back({&passedOver(), last - 345, 45, 95, 110, 1.0});
    m_strains.push_back({&doubleShift(), last - 128, 24, 22, 95, 0.9});
    m_strains.push_back({&unasked(), last - 340, 60, 500, 60, 1.0});
}

void Story::addEarlierYears(int last, quint64 seed)
{
    Chance chance(seed, Years);
    const auto themes = earlierThemes();
    size_t theme = chance.numbers().below(themes.size());
    int end = last - chance.between(20, 70);
    while (end > 0) {
        const int rises = chance.between(35, 70);
        const int holds = chance.between(45, 110);
        const int fades = chance.between(80, 150);
        const int again = chance.between(70, 130); // the relapse: shorter, weaker, while the rut still fades
        const int begins = end - rises - holds - fades - again / 2;
        m_strains.push_back({&themes[theme], begins, rises, holds, fades, 0.8 + 0.25 * chance.real()});
        m_strains.push_back({&themes[theme], end - again, again / 4, again / 5, again / 2, 0.4 + 0.25 * chance.real()});
        // Any theme but the same one twice running.
        theme = (theme + 1 + chance.numbers().below(themes.size() - 1)) % themes.size();
        end = begins - chance.between(30, 120);
    }
}

void Story::addAbsences(quint64 seed)
{
    Chance chance(seed, Leave);
    const auto add = [&](QDate from, int days) {
        const QDate to = from.addDays(days - 1);
        if (to < m_today.addDays(-10)) // the last days are there to be looked at
            m_absences.push_back({from, to});
    };
    for (int year = m_first.year(); year <= m_today.year(); ++year) {
        add(QDate(year, 4, 1).addDays(chance.between(0, 40)), chance.between(5, 9));
        add(QDate(year, 7, 5).addDays(chance.between(0, 35)), chance.between(12, 19));
        add(QDate(year, 12, 22).addDays(chance.between(0, 2)), chance.between(8, 12));
        for (int lapse = 0; lapse < 4; ++lapse)
            add(QDate(year, 1, 3).addDays(chance.between(0, 350)), chance.between(2, 7));
    }
}

double Story::strength(const Strain& strain, int day)
{
    const int in = day - strain.begins;
    if (in < 0)
        return 0.0;
    const int out = in - strain.rises - strain.holds;
    const double share =
        out <= 0 ? eased(static_cast<double>(in) / strain.rises) : 1.0 - eased(static_cast<double>(out) / strain.fades);
    return strain.weight * share;
}

double Story::level(Domain domain, QDate day) const
{
    const auto index = static_cast<size_t>(domain);
    const int number = dayNumber(day);
    double level = m_usual[index];
    for (const Strain& strain : m_strains)
        level += strain.theme->adds[index] * strength(strain, number);
    return level;
}

double Story::itemLevel(ItemIndex item, QDate day) const
{
    constexpr double spokenThrough = 14.0;
    const auto index = static_cast<size_t>(item);
    const CheckItem& statement = checkItems()[index];
    const int number = dayNumber(day);
    double level = this->level(statement.domain, day) + m_leaning[index];
    for (const Strain& strain : m_strains) {
        for (const char* key : strain.theme->items) {
            if (qstrcmp(key, statement.key) == 0)
                level += spokenThrough * strength(strain, number);
        }
    }
    return level;
}

CheckEvents Story::eventsBefore(QDate day) const
{
    CheckEvents events;
    const int number = dayNumber(day);
    for (const Strain& strain : m_strains) {
        const int since = number - strain.begins;
        if (strain.theme->event && since >= 0 && since <= sixMonths)
            events.set(static_cast<size_t>(*strain.theme->event));
    }
    return events;
}

std::vector<Story::Beginning> Story::beginnings() const
{
    std::vector<Beginning> beginnings;
    for (const Strain& strain : m_strains) {
        if (strain.begins < 0 || !strain.theme->event)
            continue;
        const QDate day = m_first.addDays(strain.begins);
        const bool cameBack = strain.theme == &doubleShift();
        // The second, weaker stretch of an earlier rut is its echo: nothing new happened.
        const bool isEcho = std::any_of(m_strains.begin(), m_strains.end(), [&](const Strain& other) {
            return other.theme == strain.theme && other.begins < strain.begins && strain.begins < other.begins + 400;
        });
        if (!isEcho)
            beginnings.push_back({day, cameBack ? std::nullopt : strain.theme->event});
    }
    return beginnings;
}

double Story::burden(QDate day) const
{
    const double mean = (level(Domain::Exh, day) + level(Domain::Int, day) + level(Domain::App, day)) / 3.0;
    return std::clamp((mean - 25.0) / 45.0, 0.0, 1.0);
}

bool Story::isAway(QDate day) const
{
    return std::any_of(m_absences.begin(), m_absences.end(),
                       [&](const Absence& absence) { return absence.from <= day && day <= absence.to; });
}

} // namespace unrut::demo
