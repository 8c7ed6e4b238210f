// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/person.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace unrut {

/// What a person's own language calls things in the line that adds a goal. The English words and the keys of kinds are
/// always understood.
struct QuickWords
{
    std::array<QStringList, goalKindCount> kinds; ///< 'talk'; in the order of GoalKind
    std::array<QStringList, 7> weekdays;          ///< from Monday: 'Friday', 'Fri'
    QStringList today, tomorrow, near, far;
};

/// A goal as typed in one line: 'Ask Dana for time !fri #talk @Dana #near'.
struct QuickGoal
{
    QString title;
    QDate due; ///< null: none named
    std::optional<GoalKind> kind;
    QString person; ///< without its sign
    std::optional<Horizon> horizon;
    bool operator==(const QuickGoal&) const = default;
};

/// Reads \a line. A part that begins with '!', '#' or '@' and is understood leaves the title; the last of its sort
/// counts. What is not understood stays in the title, and a line of nothing but such parts is a title.
///
/// Days: '!2026-12-01', '!12-01' (month and day), '!1.12.' and '!1.12.2026' (day first), '!3', '!+3', '!3d', '!2w',
/// '!today', '!tomorrow', '!fri'. They mean the same in every country: with slashes they would not, so those are not
/// understood. A day without a year is the next one from today on; a weekday is the next one after today.
/// Kinds: '#decision', or its beginning of at least three letters when only one kind begins so.
[[nodiscard]] QuickGoal quickGoalFrom(const QString& line, QDate today, const QuickWords& words = {});

/// The card that \a typed becomes in \a column, which says how far off it is unless the line does. A person it names is
/// one of \a people where it can be.
[[nodiscard]] Goal goalFrom(const QuickGoal& typed, BoardColumn column, const std::vector<Person>& people);

/// The day that the part behind '!' means; null when it means none.
[[nodiscard]] QDate quickDayFrom(const QString& text, QDate today, const QuickWords& words = {});

} // namespace unrut
