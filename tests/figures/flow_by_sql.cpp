// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counted_by_sql.h"

namespace unrut::bysql {

using namespace Qt::StringLiterals;

namespace {

/// Where each goal that is not in the bin came and on which day; a day never runs backwards.
const QString came = u"came AS (SELECT goal_id AS goal, ordinal, to_column AS place, "
                     "max(coalesce(goal_history.day, date(at))) OVER (PARTITION BY goal_id ORDER BY ordinal) AS day "
                     "FROM goal_history JOIN goals ON goals.id = goal_id AND deleted_at IS NULL "
                     "WHERE goal_history.kind IN ('created', 'moved') "
                     "UNION ALL SELECT id, 0, board_column, coalesce(done_day, date(created_at)) FROM goals "
                     "WHERE deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM goal_history WHERE goal_id = goals.id "
                     "AND goal_history.kind IN ('created', 'moved'))) "_s;

} // namespace

std::vector<BoardDay> board(const PlainSql& file, const DayRange& range)
{
    std::vector<BoardDay> days;
    for (const PlainSql::Row& row :
         file.rows(u"WITH RECURSIVE days (day) AS (SELECT :from UNION ALL SELECT date(day, '+1 day') FROM days "
                   "WHERE day < :to), %1, "
                   "stood AS (SELECT days.day, goal, max(ordinal), place FROM days "
                   "JOIN came ON came.day <= days.day GROUP BY days.day, goal), "
                   "rested AS (SELECT days.day, goal, max(ordinal), place, came.day AS since FROM days "
                   "JOIN came ON came.day <= days.day AND place <> 'archive' GROUP BY days.day, goal) "
                   "SELECT days.day, count(CASE WHEN stood.place IN ('done', 'archive') AND rested.place = 'done' "
                   "AND rested.since >= :from THEN 1 END), "
                   "count(CASE WHEN stood.place = 'doing' THEN 1 END), "
                   "count(CASE WHEN stood.place = 'next' THEN 1 END) "
                   "FROM days LEFT JOIN stood ON stood.day = days.day "
                   "LEFT JOIN rested ON rested.day = days.day AND rested.goal = stood.goal "
                   "GROUP BY days.day ORDER BY days.day"_s.arg(came),
                   range))
        days.push_back({QDate::fromString(row.at(0).toString(), Qt::ISODate),
                        {row.at(1).toInt(), row.at(2).toInt(), row.at(3).toInt()}});
    return days;
}

TimesTaken timesTaken(const PlainSql& file, const DayRange& range)
{
    const QString taken =
        u"WITH %1, finished AS (SELECT goal, day, max(ordinal), place FROM came JOIN goals ON goals.id = goal "
        "AND board_column IN ('done', 'archive') WHERE place <> 'archive' GROUP BY goal) "
        "SELECT julianday(finished.day) - julianday((SELECT min(day) FROM came WHERE came.goal = finished.goal%2)) "
        "AS days FROM finished WHERE place = 'done' AND finished.day BETWEEN :from AND :to AND days IS NOT NULL "
        "ORDER BY days"_s;
    const auto days = [&](const QString& since) {
        std::vector<int> found;
        for (const PlainSql::Row& row : file.rows(taken.arg(came, since), range))
            found.push_back(row.at(0).toInt());
        return found;
    };
    return {days({}), days(u" AND came.place = 'doing'"_s)};
}

std::vector<Waiting> waiting(const PlainSql& file, const DayRange& range)
{
    std::vector<Waiting> goals;
    for (const PlainSql::Row& row :
         file.rows(u"WITH %1 SELECT title, board_column, max(0, julianday(:to) - julianday(max(came.day))) AS days "
                   "FROM goals JOIN came ON came.goal = goals.id "
                   "WHERE board_column IN ('next', 'doing') GROUP BY goals.id ORDER BY days DESC"_s.arg(came),
                   range))
        goals.push_back({row.at(0).toString(), row.at(1).toString(), row.at(2).toInt()});
    return goals;
}

} // namespace unrut::bysql
