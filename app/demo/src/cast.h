// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chance.h"

#include <QDate>
#include <QLocale>
#include <QString>

namespace unrut::demo {

/// The names that stand in one text, or in all the texts of one goal.
struct Names
{
    QString mate;  ///< somebody in the team
    QString mate2; ///< the one in Operations
    QString lead;
    QString mentor;
    QString friendName;
    QString kin;
    QString project;
    QString place;
    QString number;
};

/// The people, projects and places of the made-up life. Colleagues and projects come and go over the years.
class Cast
{
public:
    Cast(QDate today, quint64 seed, const QLocale& locale);

    [[nodiscard]] Names namesOn(QDate day, Chance& chance) const;

private:
    QDate m_today;
    quint64 m_offset;
    QLocale m_locale;
};

/// Somebody of the house who looks after courses and budgets, and a group of the trade; both stay over the years.
[[nodiscard]] QString personnelName();
[[nodiscard]] QString groupName();

/// The translated \a text with every place in braces filled in.
[[nodiscard]] QString filled(const char* text, const Names& names);

} // namespace unrut::demo
