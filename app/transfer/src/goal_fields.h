// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_fields.h"
#include "plain_keys.h"

#include <domain/goal.h>

namespace unrut {

constexpr int mostNumber = 1000000000;

template <class Io>
void describe(Io& io, typename Io::template Of<Step>& step)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, step.id);
    io.neededText("text"_L1, step.text, maxTitleLength);
    io.instant("doneAt"_L1, step.doneAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<GoalEvent>& event)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, event.id);
    io.key("kind"_L1, event.kind, goalEventKey, goalEventFromKey);
    io.neededInstant("at"_L1, event.at);
    io.key("from"_L1, event.from, boardColumnKey, boardColumnFromKey);
    io.key("to"_L1, event.to, boardColumnKey, boardColumnFromKey);
    io.number("limit"_L1, event.limit, 0, mostNumber);
    io.day("day"_L1, event.day);
    io.number("minutes"_L1, event.minutes, 0, mostNumber);
    io.text("note"_L1, event.note, maxTitleLength);
}

template <class Io>
void describe(Io& io, typename Io::template Of<DecisionPart>& part)
{
    using namespace Qt::StringLiterals;
    io.texts("options"_L1, part.options, maxTitleLength);
    io.number("weight"_L1, part.weight, 0, 10);
    io.day("review"_L1, part.review);
    io.optionalKey("end"_L1, part.end, decisionEndKey, decisionEndFromKey);
    io.text("endWords"_L1, part.endWords, maxTitleLength);
}

template <class Io>
void describe(Io& io, typename Io::template Of<OpportunityPart>& part)
{
    using namespace Qt::StringLiterals;
    io.text("organisation"_L1, part.organisation, maxTitleLength);
    io.text("role"_L1, part.role, maxTitleLength);
    io.text("link"_L1, part.link, maxTitleLength);
    io.text("contact"_L1, part.contact, maxTitleLength);
    io.list("stages"_L1, part.stages, [](auto& in, auto& stage) {
        in.key("stage"_L1, stage.stage, opportunityStageKey, opportunityStageFromKey);
        in.neededDay("day"_L1, stage.day);
    });
}

template <class Io>
void describe(Io& io, typename Io::template Of<LearningPart>& part)
{
    using namespace Qt::StringLiterals;
    io.text("source"_L1, part.source, maxTitleLength);
    io.text("cost"_L1, part.cost, maxTitleLength);
    io.key("approval"_L1, part.approval, approvalKey, approvalFromKey);
    io.number("progress"_L1, part.progress, 0, 100);
}

template <class Io>
void describe(Io& io, typename Io::template Of<SelfCarePart>& part)
{
    using namespace Qt::StringLiterals;
    io.number("timesAWeek"_L1, part.timesAWeek, 0, 7);
    io.number("restDays"_L1, part.restDays, 0, 127);
    io.day("pausedUntil"_L1, part.pausedUntil);
    io.days("keptDays"_L1, part.keptDays);
}

template <class Io>
void describe(Io& io, typename Io::template Of<GoalParts>& parts)
{
    using namespace Qt::StringLiterals;
    io.part("decision"_L1, [&](auto& in) { describe(in, parts.decision); });
    io.part("opportunity"_L1, [&](auto& in) { describe(in, parts.opportunity); });
    io.part("learning"_L1, [&](auto& in) { describe(in, parts.learning); });
    io.part("exploration"_L1, [&](auto& in) {
        in.optionalKey("verdict"_L1, parts.exploration.verdict, explorationVerdictKey, explorationVerdictFromKey);
        in.text("words"_L1, parts.exploration.verdictWords, maxTitleLength);
    });
    io.part("venture"_L1, [&](auto& in) {
        in.text("test"_L1, parts.venture.test, maxTitleLength);
        in.flag("passed"_L1, parts.venture.passed);
    });
    io.part("selfCare"_L1, [&](auto& in) { describe(in, parts.selfCare); });
}

template <class Io>
void describe(Io& io, typename Io::template Of<Goal>& goal)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, goal.id);
    io.neededText("title"_L1, goal.title, longestGoalTitle);
    io.text("why"_L1, goal.why);
    io.key("kind"_L1, goal.kind, goalKindKey, goalKindFromKey);
    io.key("horizon"_L1, goal.horizon, horizonKey, horizonFromKey);
    io.key("column"_L1, goal.column, boardColumnKey, boardColumnFromKey);
    io.real("position"_L1, goal.position);
    io.day("due"_L1, goal.due);
    io.optionalKey("domain"_L1, goal.domain, domainKey, domainFromKey);
    io.optionalKey("play"_L1, goal.play, playKey, playFromKey);
    io.text("person"_L1, goal.person, maxTitleLength);
    io.text("if"_L1, goal.ifCue, maxTitleLength);
    io.text("then"_L1, goal.thenStep, maxTitleLength);
    io.text("notes"_L1, goal.notes);
    io.number("minutes"_L1, goal.minutes, 0, mostNumber);
    io.list("steps"_L1, goal.steps, [](auto& in, auto& step) { describe(in, step); });
    io.list("history"_L1, goal.history, [](auto& in, auto& event) { describe(in, event); });
    io.optionalKey("helped"_L1, goal.helped, helpedKey, helpedFromKey);
    io.optionalKey("area"_L1, goal.area, areaAnswerKey, areaAnswerFromKey);
    io.text("mark"_L1, goal.mark, maxTitleLength);
    io.flag("inWorkReports"_L1, goal.inWorkReports);
    io.part("parts"_L1, [&](auto& in) { describe(in, goal.parts); });
    io.day("doneDay"_L1, goal.doneDay);
    io.neededInstant("createdAt"_L1, goal.createdAt);
    io.instant("binnedAt"_L1, goal.binnedAt);
}

} // namespace unrut
