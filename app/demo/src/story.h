// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "themes.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

namespace unrut::demo {

/// What happens in the made-up life, day by day: ruts that come, hold, fade and come back, and time away from work.
class Story
{
public:
    Story(QDate first, QDate today, quint64 seed);

    [[nodiscard]] QDate first() const { return m_first; }
    [[nodiscard]] QDate today() const { return m_today; }
    /// How heavy a domain is on a day: about 0-100, high weighs more.
    [[nodiscard]] double level(Domain domain, QDate day) const;
    /// How heavy the statement \a item is, in its domain's direction.
    [[nodiscard]] double itemLevel(ItemIndex item, QDate day) const;
    /// What the person would tick on \a day: what began in the six months before it.
    [[nodiscard]] CheckEvents eventsBefore(QDate day) const;
    /// 0: nothing weighs, 1: as bad as it gets. Mood, energy and words follow it.
    [[nodiscard]] double burden(QDate day) const;
    /// A day on which a rut began, or came back.
    struct Beginning
    {
        QDate day;
        std::optional<CheckEvent> event; ///< none: it came back
    };
    [[nodiscard]] std::vector<Beginning> beginnings() const;
    /// On leave, or just not writing.
    [[nodiscard]] bool isAway(QDate day) const;

private:
    /// One stretch of a theme, in days counted from the first.
    struct Strain
    {
        const Theme* theme;
        int begins;
        int rises;
        int holds;
        int fades;
        double weight;
    };
    struct Absence
    {
        QDate from;
        QDate to;
    };
    [[nodiscard]] static double strength(const Strain& strain, int day);
    void addLastYear(int last);
    void addEarlierYears(int last, quint64 seed);
    void addAbsences(quint64 seed);
    [[nodiscard]] int dayNumber(QDate day) const { return static_cast<int>(m_first.daysTo(day)); }

    QDate m_first;
    QDate m_today;
    std::array<double, domainCount> m_usual{};
    std::array<double, itemCount> m_leaning{};
    std::vector<Strain> m_strains;
    std::vector<Absence> m_absences;
};

} // namespace unrut::demo
