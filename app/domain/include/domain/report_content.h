// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/daily.h>
#include <domain/entry.h>
#include <domain/friday_page.h>
#include <domain/person.h>
#include <domain/practice.h>
#include <domain/standing.h>
#include <domain/talk.h>
#include <domain/worksheet.h>

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace unrut {

/// What there is to report, as values. Nothing in it is in the bin but names that are to be hidden.
struct ReportContent
{
    QDate today;
    std::optional<Standing> standing; ///< on the last day of the range
    std::vector<Check> checks;        ///< finished ones
    std::vector<Goal> goals;
    std::vector<Entry> entries;    ///< of the range, any order
    std::vector<CheckIn> checkIns; ///< up to the last day of the range, by day
    LinkDays linkDays;             ///< likewise
    std::vector<Person> people;
    std::vector<Talk> talks;
    std::optional<LookingBack> told; ///< the one in force on the last day of the range
    std::vector<Worksheet> worksheets;
    std::vector<Practice> practices;
    std::vector<FridayPage> fridayPages; ///< up to the last day of the range
    BoardRules rules;                    ///< for the names of the columns
    QStringList mentioned;   ///< names to hide beside those of people and those with an @ here; with or without the @
    QStringList peopleLines; ///< lines that may name people: names in them are to be hidden, too
    QStringList groups;      ///< names of groups in the bin: hidden as wholes
};

} // namespace unrut
