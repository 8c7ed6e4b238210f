// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counted_by_sql.h"

namespace unrut::bysql {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QVariant& text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

} // namespace

std::vector<TriedSheet> triedSheets(const PlainSql& file)
{
    std::vector<TriedSheet> tried;
    for (const PlainSql::Row& row :
         file.rows(u"SELECT play, day, finished_on FROM worksheets WHERE deleted_at IS NULL AND NOT EXISTS "
                   "(SELECT 1 FROM goals WHERE id = goal_id AND play IS NOT NULL AND deleted_at IS NULL AND "
                   "(done_day IS NOT NULL OR EXISTS (SELECT 1 FROM goal_history WHERE goal_history.goal_id = goals.id "
                   "AND kind IN ('created', 'moved') AND to_column IN ('doing', 'done')))) "
                   "UNION ALL SELECT play, day, ended_on FROM practices "
                   "WHERE deleted_at IS NULL AND play IS NOT NULL AND kind = 'daily'"_s,
                   {}))
        tried.push_back({row.at(0).toString(), dayOf(row.at(1)), dayOf(row.at(2))});
    return tried;
}

std::vector<Happened> happened(const PlainSql& file, const DayRange& range)
{
    std::vector<Happened> all;
    for (const PlainSql::Row& row :
         file.rows(u"SELECT day, text FROM ("
                   "SELECT done_day AS day, title AS text FROM goals LEFT JOIN goal_parts ON goal_id = id "
                   "WHERE deleted_at IS NULL AND board_column IN ('done', 'archive') "
                   "AND (kind <> 'decision' OR decision_end = 'decided') "
                   "UNION ALL SELECT day, name FROM talks JOIN people ON people.id = person_id "
                   "WHERE state = 'held' AND talks.deleted_at IS NULL AND people.deleted_at IS NULL "
                   "UNION ALL SELECT last_good, '' FROM looking_backs WHERE deleted_at IS NULL "
                   "UNION ALL SELECT first_off, '' FROM looking_backs WHERE deleted_at IS NULL) "
                   "WHERE day BETWEEN :from AND :to ORDER BY day DESC"_s,
                   range))
        all.push_back({dayOf(row.at(0)), row.at(1).toString()});
    return all;
}

} // namespace unrut::bysql
