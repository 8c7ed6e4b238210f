// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "counted_by_sql.h"

#include <cmath>

namespace unrut::bysql {

using namespace Qt::StringLiterals;

namespace {

QDate dayOf(const QVariant& text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

std::vector<DayValue> asDayValues(const std::vector<PlainSql::Row>& rows)
{
    std::vector<DayValue> values;
    values.reserve(rows.size());
    for (const PlainSql::Row& row : rows)
        values.push_back({dayOf(row.at(0)), row.at(1).toDouble()});
    return values;
}

/// Which items count the other way round, and of how many an area is made (assessment model, section 1.2).
const QString scored = u"reversed (item) AS (VALUES ('exh5'), ('wkl4'), ('rec2'), ('rec4'), ('prg3'), ('prg4'), "
                       "('chl3'), ('int1'), ('grw3'), ('grw4'), ('gol3'), ('gol4'), ('val3'), ('app2'), ('app5'), "
                       "('rel4'), ('dec4')), "
                       "sizes (area, items) AS (VALUES ('EXH', 5), ('WKL', 4), ('REC', 4), ('PRG', 4), ('CHL', 4), "
                       "('INT', 4), ('GRW', 4), ('GOL', 4), ('VAL', 4), ('APP', 5), ('REL', 5), ('DEC', 4)), "
                       "scored AS (SELECT checks.id, checks.day, sizes.area, "
                       "avg(CASE WHEN item IN (SELECT item FROM reversed) THEN 100 - value ELSE value END) AS score "
                       "FROM checks JOIN answers ON check_id = checks.id AND kind = 'given' "
                       "JOIN sizes ON area = upper(substr(item, 1, 3)) "
                       "WHERE finished_at IS NOT NULL AND deleted_at IS NULL AND day BETWEEN :from AND :to "
                       "GROUP BY checks.id, area HAVING 2 * count(*) >= items) "_s;

/// The days of a yes or no and which it is. \a yes: rows with a day that have it; \a said: days on which it was denied.
QString yesOrNo(const QString& yes, const QString& said, const QString& first)
{
    return u"SELECT day, day IN (SELECT day FROM %1) AS value FROM (SELECT day FROM check_ins UNION SELECT day FROM %1 "
           "UNION SELECT day FROM %2) WHERE day >= (%3) OR day IN (SELECT day FROM %1)"_s.arg(yes, said, first);
}

QString seriesOf(const QString& value)
{
    if (value == "gratitude"_L1) {
        const QString kept = u"(SELECT day FROM entries WHERE kind = 'grateful' AND deleted_at IS NULL)"_s;
        return yesOrNo(kept, kept, u"SELECT min(day) FROM "_s + kept);
    }
    if (value == "practice"_L1) {
        const QString days =
            u"(SELECT practice_days.day FROM practice_days JOIN practices ON practices.id = practice_id "
            "WHERE deleted_at IS NULL AND done = %1)"_s;
        return yesOrNo(days.arg(1), days.arg(0), u"SELECT min(day) FROM practices WHERE deleted_at IS NULL"_s);
    }
    return u"SELECT day, %1 AS value FROM check_ins WHERE %1 IS NOT NULL"_s.arg(value);
}

} // namespace

std::vector<DayValue> daily(const PlainSql& file, const QString& column, const DayRange& range)
{
    return asDayValues(file.rows(u"SELECT day, %1 FROM check_ins WHERE %1 IS NOT NULL AND day BETWEEN :from AND :to "
                                 "ORDER BY day"_s.arg(column),
                                 range));
}

std::vector<DayValue> smoothedLine(const PlainSql& file, const QString& column, const DayRange& range)
{
    // One step a day, whether it has a value or not: what is left of the last value fades from day to day.
    return asDayValues(file.rows(
        u"WITH RECURSIVE "
        "weight (of_a_day) AS (SELECT max(0.03, min(0.3, 0.3 * 91 / max(1, julianday(:to) - julianday(:from))))), "
        "line (day, value, faded, is_point) AS ("
        "SELECT day, %1 * 1.0, 1.0, 1 FROM check_ins WHERE day = "
        "(SELECT min(day) FROM check_ins WHERE %1 IS NOT NULL AND day <= :to) "
        "UNION ALL SELECT date(line.day, '+1 day'), "
        "CASE WHEN %1 IS NULL THEN line.value ELSE %1 + (line.value - %1) * faded * (1 - of_a_day) END, "
        "CASE WHEN %1 IS NULL THEN faded * (1 - of_a_day) ELSE 1.0 END, %1 IS NOT NULL "
        "FROM line JOIN weight LEFT JOIN check_ins ON check_ins.day = date(line.day, '+1 day') "
        "WHERE line.day < :to) "
        "SELECT day, value FROM line WHERE is_point AND day >= :from ORDER BY day"_s.arg(column),
        range));
}

std::vector<DayValue> scores(const PlainSql& file, const QString& area, const DayRange& range)
{
    if (area == "Spark"_L1)
        return asDayValues(file.rows(u"WITH %1 SELECT a.day, 100 - (a.score + b.score) / 2 FROM scored AS a "
                                     "JOIN scored AS b ON b.id = a.id AND a.area = 'EXH' AND b.area = 'INT' "
                                     "ORDER BY a.day"_s.arg(scored),
                                     range));
    return asDayValues(
        file.rows(u"WITH %1 SELECT day, score FROM scored WHERE area = '%2' ORDER BY day"_s.arg(scored, area), range));
}

std::vector<DayValue> comparableScores(const PlainSql& file, const QString& area, const DayRange& range)
{
    const QString comparable = QString(scored).replace(u"2 * count(*) >= items"_s, u"4 * count(*) >= 3 * items"_s);
    return asDayValues(file.rows(
        u"WITH %1 SELECT day, score FROM scored WHERE area = '%2' ORDER BY day"_s.arg(comparable, area), range));
}

std::vector<TriedGoal> triedGoals(const PlainSql& file, const DayRange& range)
{
    std::vector<TriedGoal> goals;
    for (const PlainSql::Row& row :
         file.rows(u"SELECT play, domain, (SELECT coalesce(day, date(at)) FROM goal_history WHERE goal_id = goals.id "
                   "AND kind IN ('created', 'moved') AND to_column IN ('doing', 'done') ORDER BY ordinal LIMIT 1), "
                   "done_day FROM goals WHERE play IS NOT NULL AND domain IS NOT NULL AND deleted_at IS NULL "
                   "AND board_column <> 'doing' AND done_day BETWEEN :from AND :to"_s,
                   range))
        goals.push_back({row.at(0).toString(), row.at(1).toString(), dayOf(row.at(2)), dayOf(row.at(3))});
    return goals;
}

std::vector<DayValue> gut(const PlainSql& file, const DayRange& range)
{
    return asDayValues(file.rows(u"SELECT day, gut FROM friday_pages WHERE gut IS NOT NULL AND deleted_at IS NULL "
                                 "AND day BETWEEN :from AND :to ORDER BY day"_s,
                                 range));
}

Pair pair(const PlainSql& file, const QString& x, int lag, const DayRange& range)
{
    const QString ranked =
        u"WITH both AS (SELECT row_number() OVER (ORDER BY a.day) - 1 AS place, a.value AS x, b.mood AS y "
        "FROM (%1) AS a JOIN check_ins AS b ON b.day = date(a.day, '+%2 days') "
        "WHERE b.mood IS NOT NULL AND a.day BETWEEN :from AND :to AND b.day BETWEEN :from AND :to), "
        "ranked AS (SELECT place, (SELECT count(*) FROM both) AS days, "
        "rank() OVER (ORDER BY x) + (count(*) OVER (PARTITION BY x) - 1) / 2.0 AS x, "
        "rank() OVER (ORDER BY y) + (count(*) OVER (PARTITION BY y) - 1) / 2.0 AS y FROM both) "_s.arg(seriesOf(x))
            .arg(lag);
    Pair found;
    const PlainSql::Row sums =
        file.rows(ranked + u"SELECT count(*), count(*) * sum(x * y) - sum(x) * sum(y), "
                           "count(*) * sum(x * x) - sum(x) * sum(x), count(*) * sum(y * y) - sum(y) * sum(y) FROM "
                           "ranked"_s,
                  range)
            .front();
    found.days = sums.at(0).toInt();
    found.rho = sums.at(1).toDouble() / std::sqrt(sums.at(2).toDouble() * sums.at(3).toDouble());
    // Ranks are whole or half numbers, so sums of their products are exact.
    found.circularP = file.number(
        ranked + u", turned AS (SELECT turn.place AS by, abs(count(*) * sum(a.x * b.y) - sum(a.x) * sum(b.y)) AS "
                 "strength FROM ranked AS turn JOIN ranked AS a JOIN ranked AS b "
                 "ON b.place = (a.place + turn.place) % a.days GROUP BY turn.place) "
                 "SELECT avg(strength >= (SELECT strength FROM turned WHERE by = 0)) FROM turned"_s,
        range);
    return found;
}

std::vector<FinishedGoal> finishedGoals(const PlainSql& file, const DayRange& range)
{
    std::vector<FinishedGoal> goals;
    for (const PlainSql::Row& row :
         file.rows(u"SELECT done_day, title, helped FROM goals WHERE board_column IN ('done', 'archive') "
                   "AND deleted_at IS NULL AND done_day BETWEEN :from AND :to ORDER BY done_day DESC"_s,
                   range))
        goals.push_back({dayOf(row.at(0)), row.at(1).toString(), row.at(2).toString()});
    return goals;
}

QDate firstDay(const PlainSql& file)
{
    const QString kept = u"SELECT day FROM %1 WHERE deleted_at IS NULL"_s;
    QStringList days{u"SELECT day FROM check_ins"_s, kept.arg(u"checks"_s) + u" AND finished_at IS NOT NULL"_s,
                     u"SELECT done_day FROM goals WHERE deleted_at IS NULL"_s,
                     u"SELECT date(created_at) FROM goals WHERE deleted_at IS NULL"_s};
    for (const QString& table : {u"entries"_s, u"talks"_s, u"worksheets"_s, u"friday_pages"_s, u"practices"_s})
        days << kept.arg(table);
    return dayOf(file.rows(u"SELECT min(day) FROM ("_s + days.join(u" UNION ALL "_s) + u')', {}).front().front());
}

Shift shift(const PlainSql& file, const QString& column, QDate to)
{
    // With lambda 0.2, lambda / (2 - lambda) is a ninth and 2.7 squared 7.29; squares are compared, so no root is
    // drawn.
    const PlainSql::Row found =
        file.rows(u"WITH RECURSIVE told (onset) AS (SELECT coalesce((SELECT first_off FROM looking_backs "
                  "WHERE deleted_at IS NULL ORDER BY day DESC LIMIT 1), '0001-01-01')), "
                  "known AS (SELECT day, %1 AS value FROM check_ins WHERE %1 IS NOT NULL AND day <= :to), "
                  "start AS (SELECT CASE WHEN (SELECT count(*) FROM known WHERE day >= onset) > 10 THEN onset "
                  "ELSE '0001-01-01' END AS day FROM told), "
                  "numbered AS (SELECT row_number() OVER (ORDER BY known.day) AS n, known.day, value FROM known "
                  "JOIN start ON known.day >= start.day), "
                  "base AS (SELECT avg(value) AS mean, max(0.25, (sum(value * value) - 10 * avg(value) * avg(value)) / "
                  "9.0) "
                  "AS variance, min(day) AS first, max(day) AS last FROM numbered WHERE n <= 10), "
                  "line (n, level, faded) AS (SELECT 10, mean, 1.0 FROM base UNION ALL "
                  "SELECT numbered.n, 0.2 * value + 0.8 * level, faded * 0.64 FROM line "
                  "JOIN numbered ON numbered.n = line.n + 1), "
                  "sided AS (SELECT n, CASE WHEN (level - mean) * (level - mean) <= 7.29 * variance * (1 - faded) / 9 "
                  "THEN 0 WHEN level > mean THEN 1 ELSE -1 END AS side FROM line JOIN base WHERE n > 10 "
                  "UNION ALL SELECT 10, 9), "
                  "now AS (SELECT side FROM sided ORDER BY n DESC LIMIT 1) "
                  "SELECT first, last, (SELECT side FROM now), (SELECT day FROM numbered WHERE n = 1 + "
                  "(SELECT max(n) FROM sided WHERE side <> (SELECT side FROM now))) FROM base"_s.arg(column),
                  {to, to})
            .front();
    return {dayOf(found.at(0)), dayOf(found.at(1)), found.at(2).toInt(), dayOf(found.at(3))};
}

} // namespace unrut::bysql
