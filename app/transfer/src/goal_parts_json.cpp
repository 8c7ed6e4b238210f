// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_parts_json.h"

#include "json_values.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QJsonObject told(const DecisionPart& part)
{
    QJsonArray options;
    for (const QString& option : part.options)
        options.append(option);
    return {{"options"_L1, options},
            {"weight"_L1, part.weight ? QJsonValue(*part.weight) : QJsonValue(QJsonValue::Null)},
            {"review"_L1, toJson(part.review)},
            {"end"_L1, keyOrNull(part.end, decisionEndKey)},
            {"endWords"_L1, part.endWords}};
}

QJsonObject told(const OpportunityPart& part)
{
    QJsonArray stages;
    for (const StageDay& reached : part.stages)
        stages.append(QJsonObject{{"stage"_L1, opportunityStageKey(reached.stage)}, {"day"_L1, toJson(reached.day)}});
    return {{"organisation"_L1, part.organisation},
            {"role"_L1, part.role},
            {"link"_L1, part.link},
            {"contact"_L1, part.contact},
            {"stages"_L1, stages}};
}

QJsonObject told(const SelfCarePart& part)
{
    QJsonArray rest;
    for (int day = 0; day < 7; ++day) {
        if ((part.restDays >> day & 1) != 0)
            rest.append(day + 1);
    }
    QJsonArray kept;
    for (const QDate day : part.keptDays)
        kept.append(toJson(day));
    return {{"timesAWeek"_L1, part.timesAWeek},
            {"restDays"_L1, rest},
            {"pausedUntil"_L1, toJson(part.pausedUntil)},
            {"keptDays"_L1, kept}};
}

} // namespace

QJsonObject partsJson(const Goal& goal)
{
    const GoalParts& parts = goal.parts;
    switch (goal.kind) {
    case GoalKind::Decision:
        return told(parts.decision);
    case GoalKind::Opportunity:
        return told(parts.opportunity);
    case GoalKind::SelfCare:
        return told(parts.selfCare);
    case GoalKind::Learning:
        return {{"source"_L1, parts.learning.source},
                {"cost"_L1, parts.learning.cost},
                {"approval"_L1, approvalKey(parts.learning.approval)},
                {"progress"_L1, parts.learning.progress}};
    case GoalKind::Exploration:
        return {{"verdict"_L1, keyOrNull(parts.exploration.verdict, explorationVerdictKey)},
                {"verdictWords"_L1, parts.exploration.verdictWords}};
    case GoalKind::Venture:
        return {{"test"_L1, parts.venture.test},
                {"passed"_L1, parts.venture.passed ? QJsonValue(*parts.venture.passed) : QJsonValue(QJsonValue::Null)}};
    default:
        return {};
    }
}

} // namespace unrut
