// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_part_rows.h"

#include "columns.h"
#include "database.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

using GoalPlaces = QHash<QString, size_t>;

constexpr auto partColumns =
    "goal_id, weight, review, decision_end, end_words, organisation, role, link, contact, source, cost, approval, "
    "progress, verdict, verdict_words, test, passed, times_a_week, rest_days, paused_until"_L1;

bool partsFrom(const Row& row, GoalParts& parts)
{
    parts.decision.weight = optionalNumberFrom(row, 1);
    parts.decision.review = dayFrom(row, 2);
    parts.decision.endWords = row.text(4);
    parts.opportunity.organisation = row.text(5);
    parts.opportunity.role = row.text(6);
    parts.opportunity.link = row.text(7);
    parts.opportunity.contact = row.text(8);
    parts.learning.source = row.text(9);
    parts.learning.cost = row.text(10);
    parts.learning.progress = row.number(12);
    parts.exploration.verdictWords = row.text(14);
    parts.venture.test = row.text(15);
    if (!row.isNull(16))
        parts.venture.passed = row.number(16) != 0;
    parts.selfCare.timesAWeek = row.number(17);
    parts.selfCare.restDays = row.number(18);
    parts.selfCare.pausedUntil = dayFrom(row, 19);
    return readOptionalKey(row, 3, decisionEndFromKey, parts.decision.end) &&
           readKey(row.text(11), approvalFromKey, parts.learning.approval) &&
           readOptionalKey(row, 13, explorationVerdictFromKey, parts.exploration.verdict);
}

QVariantList columnsOf(const GoalId& id, const GoalParts& parts)
{
    const auto key = [](const auto& value, auto toKey) {
        return value ? QVariant(QString(toKey(*value))) : QVariant();
    };
    return {id.toString(),
            optionalColumn(parts.decision.weight),
            dayColumn(parts.decision.review),
            key(parts.decision.end, decisionEndKey),
            parts.decision.endWords,
            parts.opportunity.organisation,
            parts.opportunity.role,
            parts.opportunity.link,
            parts.opportunity.contact,
            parts.learning.source,
            parts.learning.cost,
            QString(approvalKey(parts.learning.approval)),
            parts.learning.progress,
            key(parts.exploration.verdict, explorationVerdictKey),
            parts.exploration.verdictWords,
            parts.venture.test,
            parts.venture.passed ? QVariant(*parts.venture.passed ? 1 : 0) : QVariant(),
            parts.selfCare.timesAWeek,
            parts.selfCare.restDays,
            dayColumn(parts.selfCare.pausedUntil)};
}

/// Runs \a sql, whose first column is a goal, and hands each row to \a take with the parts of that goal.
template <class Take>
Status eachRow(Database& database, const QString& sql, const char* table, const GoalPlaces& places,
               std::vector<Goal>& goals, Take take)
{
    Statement statement(database, sql, ErrorCode::ReadFailed);
    return statement.each({}, [&](const Row& row) -> Status {
        const auto place = places.constFind(row.text(0));
        if (place == places.constEnd() || !take(row, goals[*place].parts))
            return unknownValue(table);
        return {};
    });
}

Status insertLists(Database& database, const Goal& goal)
{
    const QString id = goal.id.toString();
    Statement option(database, insertSql("goal_options"_L1, u"goal_id, ordinal, text"_s), ErrorCode::WriteFailed);
    Statement stage(database, insertSql("goal_stages"_L1, u"goal_id, ordinal, stage, day"_s), ErrorCode::WriteFailed);
    Statement kept(database, insertSql("goal_kept_days"_L1, u"goal_id, day"_s), ErrorCode::WriteFailed);
    Status status;
    int ordinal = 0;
    for (const QString& text : goal.parts.decision.options) {
        if (status)
            status = option.run({id, ordinal++, text});
    }
    ordinal = 0;
    for (const StageDay& reached : goal.parts.opportunity.stages) {
        if (status)
            status = stage.run({id, ordinal++, QString(opportunityStageKey(reached.stage)), dayColumn(reached.day)});
    }
    for (const QDate day : goal.parts.selfCare.keptDays) {
        if (status)
            status = kept.run({id, dayColumn(day)});
    }
    return status;
}

Status insertParts(Database& database, const Goal& goal)
{
    Statement insert(database, insertSql("goal_parts"_L1, partColumns), ErrorCode::WriteFailed);
    const Status status = insert.run(columnsOf(goal.id, goal.parts));
    return status ? insertLists(database, goal) : status;
}

Status removeParts(Database& database, const GoalId& id)
{
    Status status;
    for (const QLatin1String table : {"goal_parts"_L1, "goal_options"_L1, "goal_stages"_L1, "goal_kept_days"_L1}) {
        Statement remove(database, u"DELETE FROM %1 WHERE goal_id = ?"_s.arg(table), ErrorCode::WriteFailed);
        if (status)
            status = remove.run({id.toString()});
    }
    return status;
}

} // namespace

Status readGoalParts(Database& database, const GoalPlaces& places, std::vector<Goal>& goals)
{
    Status status =
        eachRow(database, u"SELECT %1 FROM goal_parts"_s.arg(partColumns), "goal_parts", places, goals, partsFrom);
    if (status)
        status = eachRow(database, u"SELECT goal_id, text FROM goal_options ORDER BY goal_id, ordinal"_s,
                         "goal_options", places, goals, [](const Row& row, GoalParts& parts) {
                             parts.decision.options.push_back(row.text(1));
                             return true;
                         });
    if (status)
        status = eachRow(database, u"SELECT goal_id, stage, day FROM goal_stages ORDER BY goal_id, ordinal"_s,
                         "goal_stages", places, goals, [](const Row& row, GoalParts& parts) {
                             StageDay reached;
                             reached.day = dayFrom(row, 2);
                             const bool known = readKey(row.text(1), opportunityStageFromKey, reached.stage);
                             parts.opportunity.stages.push_back(reached);
                             return known;
                         });
    if (status)
        status = eachRow(database, u"SELECT goal_id, day FROM goal_kept_days ORDER BY goal_id, day"_s, "goal_kept_days",
                         places, goals, [](const Row& row, GoalParts& parts) {
                             parts.selfCare.keptDays.push_back(dayFrom(row, 1));
                             return true;
                         });
    return status;
}

Status writeGoalParts(Database& database, const std::vector<Edit<Goal>>& edits)
{
    static const GoalParts none;
    Status status;
    for (const Edit<Goal>& edit : edits) {
        // A goal that goes takes its rows along.
        if (!status || !edit.after)
            continue;
        const GoalParts& before = edit.before ? edit.before->parts : none;
        if (before == edit.after->parts)
            continue;
        status = removeParts(database, edit.after->id);
        if (status && !(edit.after->parts == none))
            status = insertParts(database, *edit.after);
    }
    return status;
}

} // namespace unrut
