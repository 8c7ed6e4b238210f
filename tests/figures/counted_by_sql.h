// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the charts show, counted from the rows of the file by SQL alone, by other ways than the program's: averages and
// ranks by the database, smoothing day by day, the board of a day by looking back from it.

#include "plain_sql.h"

#include <domain/change.h>

#include <QStringList>

#include <array>

namespace unrut::bysql {

/// The days that have a \a column of check-ins: 'mood', 'energy', 'sleep'.
[[nodiscard]] std::vector<DayValue> daily(const PlainSql& file, const QString& column, const DayRange& range);
/// The smoothed line through those of the whole journal; its values on the same days.
[[nodiscard]] std::vector<DayValue> smoothedLine(const PlainSql& file, const QString& column, const DayRange& range);
/// The scores of an area, 'EXH', or of 'Spark', over the finished assessments that are not in the bin.
[[nodiscard]] std::vector<DayValue> scores(const PlainSql& file, const QString& area, const DayRange& range);
/// What the gut said on Friday pages.
[[nodiscard]] std::vector<DayValue> gut(const PlainSql& file, const DayRange& range);

/// The first day that anything in the journal is of.
[[nodiscard]] QDate firstDay(const PlainSql& file);

/// How a \a column of check-ins stands on \a to against its first ten days, or the first ten from the onset on.
struct Shift
{
    QDate baselineFrom, baselineTo;
    int side = 0; ///< 1 up, -1 down, 0 within its limits
    QDate since;  ///< the first day of the run that ends at the last
};
[[nodiscard]] Shift shift(const PlainSql& file, const QString& column, QDate to);

/// A daily value beside the mood of the same day or one \a lag days later, on the days that have both. 'sleep' and
/// 'energy' are columns of check-ins; 'gratitude' and 'practice' are 1 or 0 from their first day on, where the journal
/// knows of the day.
struct Pair
{
    int days = 0;
    double rho = 0;       ///< Spearman
    double circularP = 0; ///< the share of rotations as strong as that
};
[[nodiscard]] Pair pair(const PlainSql& file, const QString& x, int lag, const DayRange& range);

/// As scores(), but only of assessments in which three quarters of the area were answered.
[[nodiscard]] std::vector<DayValue> comparableScores(const PlainSql& file, const QString& area, const DayRange& range);

/// A finished goal of a way out and an area, and what the area was on both sides of it.
struct TriedGoal
{
    QString play; ///< 'mentor'
    QString area; ///< 'GRW'
    QDate begun;
    QDate ended;
};
/// Those that were done in the range.
[[nodiscard]] std::vector<TriedGoal> triedGoals(const PlainSql& file, const DayRange& range);

/// A worksheet or a practice of a way out that no goal of it stands for; an end that is null has not come.
struct TriedSheet
{
    QString play;
    QDate begun;
    QDate ended;
};
[[nodiscard]] std::vector<TriedSheet> triedSheets(const PlainSql& file); ///< and practices of a way out

/// What a chart of those days may mark: finished goals, decisions that were made, talks that were held, and the months
/// told when looking back. Newest first.
struct Happened
{
    QDate day;
    QString text; ///< part of what is said of it; empty for the months
};
[[nodiscard]] std::vector<Happened> happened(const PlainSql& file, const DayRange& range);

/// A goal that was finished in the range, in Done or put into the archive from there.
struct FinishedGoal
{
    QDate day;
    QString title;
    QString helped; ///< 'yes', 'no_difference', 'no' or empty
};
[[nodiscard]] std::vector<FinishedGoal> finishedGoals(const PlainSql& file, const DayRange& range); ///< newest first

/// At the end of a day: how many goals were done in the range and rest there or in the archive, how many are in Doing
/// and how many in Next.
struct BoardDay
{
    QDate day;
    std::array<int, 3> cards{};
};
[[nodiscard]] std::vector<BoardDay> board(const PlainSql& file, const DayRange& range);
/// Whole days that goals took that came to Done in the range and rest there or in the archive, shortest first.
struct TimesTaken
{
    std::vector<int> lead;
    std::vector<int> cycle; ///< from Doing on
};
[[nodiscard]] TimesTaken timesTaken(const PlainSql& file, const DayRange& range);
/// The goals in Next and Doing on the last day of the range, and for how many days they have stood there; oldest first.
struct Waiting
{
    QString title;
    QString column; ///< 'next' or 'doing'
    int days = 0;
};
[[nodiscard]] std::vector<Waiting> waiting(const PlainSql& file, const DayRange& range);

} // namespace unrut::bysql
