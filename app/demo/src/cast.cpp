// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cast.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace unrut::demo {

using namespace Qt::StringLiterals;

namespace {

enum Stream : quint64 { Casting = 21 };

// Names of one word, so that an @ before them names the person.
constexpr const char* mates[] = {
    QT_TRANSLATE_NOOP("demo", "Noor"),  QT_TRANSLATE_NOOP("demo", "Ivo"),  QT_TRANSLATE_NOOP("demo", "Hanne"),
    QT_TRANSLATE_NOOP("demo", "Teo"),   QT_TRANSLATE_NOOP("demo", "Mira"), QT_TRANSLATE_NOOP("demo", "Kwame"),
    QT_TRANSLATE_NOOP("demo", "Lotte"), QT_TRANSLATE_NOOP("demo", "Emre"), QT_TRANSLATE_NOOP("demo", "Saskia"),
    QT_TRANSLATE_NOOP("demo", "Yusuf"), QT_TRANSLATE_NOOP("demo", "Bea"),  QT_TRANSLATE_NOOP("demo", "Arvid"),
};
/// In Operations, down the corridor.
constexpr const char* neighbours[] = {
    QT_TRANSLATE_NOOP("demo", "Chiara"),
    QT_TRANSLATE_NOOP("demo", "Dilan"),
    QT_TRANSLATE_NOOP("demo", "Oskar"),
};
constexpr const char* leads[] = {
    QT_TRANSLATE_NOOP("demo", "Renate"), QT_TRANSLATE_NOOP("demo", "Milan"), QT_TRANSLATE_NOOP("demo", "Vera"),
    QT_TRANSLATE_NOOP("demo", "Stefan"), QT_TRANSLATE_NOOP("demo", "Amina"),
};
constexpr const char* mentors[] = {
    QT_TRANSLATE_NOOP("demo", "Ulla"),
    QT_TRANSLATE_NOOP("demo", "Henrik"),
    QT_TRANSLATE_NOOP("demo", "Rosa"),
};
constexpr const char* friends[] = {
    QT_TRANSLATE_NOOP("demo", "Paula"),
    QT_TRANSLATE_NOOP("demo", "Jonte"),
    QT_TRANSLATE_NOOP("demo", "Samira"),
};
constexpr const char* family[] = {
    QT_TRANSLATE_NOOP("demo", "Jule"),
    QT_TRANSLATE_NOOP("demo", "Ben"),
};
constexpr const char* projects[] = {
    QT_TRANSLATE_NOOP("demo", "the delay forecast"),  QT_TRANSLATE_NOOP("demo", "the timetable import"),
    QT_TRANSLATE_NOOP("demo", "the night bus map"),   QT_TRANSLATE_NOOP("demo", "the platform display feed"),
    QT_TRANSLATE_NOOP("demo", "the stop search"),     QT_TRANSLATE_NOOP("demo", "the roster check"),
    QT_TRANSLATE_NOOP("demo", "the ticket export"),   QT_TRANSLATE_NOOP("demo", "the lift status page"),
    QT_TRANSLATE_NOOP("demo", "the Sunday forecast"), QT_TRANSLATE_NOOP("demo", "the detour planner"),
    QT_TRANSLATE_NOOP("demo", "the depot dashboard"), QT_TRANSLATE_NOOP("demo", "the route comparison"),
};
constexpr const char* places[] = {
    QT_TRANSLATE_NOOP("demo", "the harbour office"),
    QT_TRANSLATE_NOOP("demo", "the café by the lock"),
    QT_TRANSLATE_NOOP("demo", "the old depot"),
    QT_TRANSLATE_NOOP("demo", "the library"),
};

template <size_t Count>
QString name(const char* const (&from)[Count], quint64 index)
{
    return QCoreApplication::translate("demo", from[index % Count]);
}

} // namespace

Cast::Cast(QDate today, quint64 seed, const QLocale& locale)
    : m_today(today), m_offset(Chance(seed, Casting).bits() >> 8), m_locale(locale)
{}

Names Cast::namesOn(QDate day, Chance& chance) const
{
    constexpr int colleagueStays = 300; // one of four goes in this many days
    constexpr int neighbourStays = 1500;
    constexpr int leadStays = 1100;
    constexpr int projectStays = 160;
    const auto ago = static_cast<quint64>(day.daysTo(m_today));
    const auto draw = [&](int bound) { return static_cast<quint64>(chance.between(0, bound - 1)); };

    const quint64 desk = m_offset + ago / colleagueStays;
    Names names;
    names.mate = name(mates, desk + draw(4));
    names.mate2 = name(neighbours, m_offset + ago / neighbourStays);
    names.lead = name(leads, m_offset + ago / leadStays);
    names.mentor = name(mentors, m_offset / 3 + ago / (quint64{2} * leadStays));
    names.friendName = name(friends, m_offset / 5 + (chance.happens(0.75) ? 0U : 1U));
    names.kin = name(family, m_offset / 7 + (chance.happens(0.7) ? 0U : 1U));
    names.project = name(projects, m_offset / 11 + ago / projectStays + draw(3));
    names.place = name(places, m_offset / 13 + draw(3));
    names.number = m_locale.toString(chance.between(5, 14));
    return names;
}

QString personnelName()
{
    return QCoreApplication::translate("demo", "Gesine");
}

QString groupName()
{
    return QCoreApplication::translate("demo", "Planners’ evening");
}

QString filled(const char* text, const Names& names)
{
    const std::array<std::pair<QLatin1String, const QString*>, 9> places = {{
        {"{mate}"_L1, &names.mate},
        {"{mate2}"_L1, &names.mate2},
        {"{lead}"_L1, &names.lead},
        {"{mentor}"_L1, &names.mentor},
        {"{friend}"_L1, &names.friendName},
        {"{kin}"_L1, &names.kin},
        {"{project}"_L1, &names.project},
        {"{place}"_L1, &names.place},
        {"{n}"_L1, &names.number},
    }};
    QString result = QCoreApplication::translate("demo", text);
    const bool beginsWithPlace = result.startsWith(u'{');
    for (const auto& [place, value] : places)
        result.replace(place, *value);
    if (beginsWithPlace && !result.isEmpty())
        result[0] = result.at(0).toUpper();
    return result;
}

} // namespace unrut::demo
