// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/goals_json.h>

#include "json_values.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QLatin1String horizonKey(Horizon horizon)
{
    return horizon == Horizon::Near ? "near"_L1 : "far"_L1;
}

QLatin1String helpedKey(Helped helped)
{
    switch (helped) {
    case Helped::Yes:
        return "yes"_L1;
    case Helped::NoDifference:
        return "no_difference"_L1;
    case Helped::No:
        return "no"_L1;
    }
    Q_UNREACHABLE();
}

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
    return document(QJsonObject{{"doingLimit"_L1, rules.doingLimit}, {"goals"_L1, array}});
}

} // namespace unrut
