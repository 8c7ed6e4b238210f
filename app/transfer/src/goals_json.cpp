// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/goals_json.h>

#include "goal_parts_json.h"
#include "json_values.h"
#include "plain_keys.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QJsonArray stepsJson(const std::vector<Step>& steps)
{
    QJsonArray array;
    for (const Step& step : steps) {
        array.append(QJsonObject{
            {"id"_L1, step.id.toString()},
            {"text"_L1, step.text},
            {"done"_L1, step.isDone()},
            {"doneAt"_L1, toJson(step.doneAt)},
        });
    }
    return array;
}

QJsonArray historyJson(const std::vector<GoalEvent>& history)
{
    QJsonArray array;
    for (const GoalEvent& event : history) {
        QJsonObject told{
            {"kind"_L1, goalEventKey(event.kind)}, {"at"_L1, toJson(event.at)}, {"day"_L1, toJson(Goal::dayOf(event))}};
        if (event.kind == GoalEvent::Kind::Moved)
            told.insert("from"_L1, boardColumnKey(event.from));
        if (event.kind == GoalEvent::Kind::Moved || event.kind == GoalEvent::Kind::Created)
            told.insert("to"_L1, boardColumnKey(event.to));
        if (event.limit > 0)
            told.insert("limit"_L1, event.limit);
        if (event.kind == GoalEvent::Kind::Worked) {
            told.insert("minutes"_L1, event.minutes);
            told.insert("note"_L1, event.note);
        }
        array.append(told);
    }
    return array;
}

QJsonObject goalJson(const Goal& goal)
{
    return QJsonObject{
        {"id"_L1, goal.id.toString()},
        {"title"_L1, goal.title},
        {"why"_L1, goal.why},
        {"kind"_L1, goalKindKey(goal.kind)},
        {"horizon"_L1, horizonKey(goal.horizon)},
        {"column"_L1, boardColumnKey(goal.column)},
        {"due"_L1, toJson(goal.due)},
        {"domain"_L1, keyOrNull(goal.domain, domainKey)},
        {"play"_L1, keyOrNull(goal.play, playKey)},
        {"if"_L1, goal.ifCue},
        {"then"_L1, goal.thenStep},
        {"notes"_L1, goal.notes},
        {"minutes"_L1, goal.minutes},
        {"steps"_L1, stepsJson(goal.steps)},
        {"helped"_L1, keyOrNull(goal.helped, helpedKey)},
        {"doneDay"_L1, toJson(goal.doneDay)},
        {"createdAt"_L1, toJson(goal.createdAt)},
        {"person"_L1, goal.person},
        {"mark"_L1, goal.mark},
        {"area"_L1, keyOrNull(goal.area, areaAnswerKey)},
        {"inWorkReports"_L1, goal.inWorkReports},
        {"parts"_L1, partsJson(goal)},
        {"history"_L1, historyJson(goal.history)},
    };
}

} // namespace

QByteArray goalsJson(const std::vector<Goal>& goals, const BoardRules& rules)
{
    QJsonArray array;
    for (int column = 0; column < boardColumnCount; ++column) {
        for (const Goal& goal : goalsIn(goals, static_cast<BoardColumn>(column)))
            array.append(goalJson(goal));
    }
    QJsonObject names;
    for (size_t column = 0; column < rules.names.size(); ++column) {
        if (!rules.names[column].isEmpty())
            names.insert(boardColumnKey(static_cast<BoardColumn>(column)), rules.names[column]);
    }
    return document(QJsonObject{{"doingLimit"_L1, rules.doingLimit},
                                {"sideProjectLimit"_L1, rules.sideLimit},
                                {"limitMode"_L1, limitModeKey(rules.mode)},
                                {"columnNames"_L1, names},
                                {"goals"_L1, array}});
}

} // namespace unrut
