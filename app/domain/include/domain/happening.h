// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/looking_back.h>
#include <domain/person.h>
#include <domain/talk.h>

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace unrut {

/// Something that happened on a day and may be marked on a chart. Nothing is claimed about what it did.
struct Happening
{
    enum class Kind {
        GoalDone,
        Decided,  ///< a decision ended as decided
        Talked,   ///< a talk was held
        LastGood, ///< the month in which work last felt right (section 2, q1); no text
        FirstOff, ///< the month in which it was first noticed that it did not; no text
    };
    Kind kind = Kind::GoalDone;
    QDate day;
    QString text; ///< the title of the goal, the name of the person
    bool operator==(const Happening&) const = default;
};

/// What happened from \a from to \a to (inclusive), newest first; of a day, what began before decisions before goals
/// before talks. \a told: when looking back; its months stand on their first day. What
/// is in the bin did not happen.
[[nodiscard]] std::vector<Happening> happenings(const std::vector<Goal>& goals, const std::vector<Talk>& talks,
                                                const std::vector<Person>& people,
                                                const std::optional<LookingBack>& told, QDate from, QDate to);

/// The goals that were finished from \a from to \a to (inclusive), newest first: those in Done, and those that were put
/// into the archive from there, which keep their day. The one rule for what counts as finished.
[[nodiscard]] std::vector<Goal> finishedGoals(const std::vector<Goal>& goals, QDate from, QDate to);

/// So many marks fit on a chart, and over more days than these they would say nothing.
constexpr size_t mostMarks = 5;
constexpr int mostDaysForMarks = 200;

/// What is marked on a chart, and how much there was.
struct MarkedHappenings
{
    std::vector<Happening> shown; ///< the newest, by day
    size_t all = 0;
};
/// \a happened: as happenings() gives it for \a from to \a to. Over more than mostDaysForMarks days none is shown.
[[nodiscard]] MarkedHappenings markedOf(const std::vector<Happening>& happened, QDate from, QDate to);

} // namespace unrut
