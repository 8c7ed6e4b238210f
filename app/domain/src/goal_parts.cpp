// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal_parts.h>

#include "goal_texts.h"
#include "keys.h"

#include <domain/clock.h>
#include <domain/text.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<DecisionEnd, decisionEndCount> endKeys("decided"_L1, "deferred"_L1, "dropped"_L1);
constexpr Keys<OpportunityStage, opportunityStageCount> stageKeys("interested"_L1, "applied"_L1, "interview"_L1,
                                                                  "offer"_L1, "closed"_L1);
constexpr Keys<Approval, approvalCount> approvalKeys("not_needed"_L1, "to_ask"_L1, "asked"_L1, "granted"_L1,
                                                     "refused"_L1);
constexpr Keys<ExplorationVerdict, explorationVerdictCount> verdictKeys("go_on"_L1, "not_for_me"_L1, "unsure"_L1);

constexpr int daysOfWeek = 7;

Status requireDay(QDate day)
{
    return day.isNull() || isJournalDay(day) ? Status() : failure(ErrorCode::InvalidDay, day.toString(Qt::ISODate));
}

Status requireRange(int value, int most, const QString& field)
{
    return value >= 0 && value <= most ? Status() : failure(ErrorCode::OutOfRange, u"%1: 0-%2"_s.arg(field).arg(most));
}

Status validate(DecisionPart& part)
{
    if (part.options.size() > mostDecisionOptions)
        return failure(ErrorCode::OutOfRange, u"options: 0-%1"_s.arg(mostDecisionOptions));
    for (QString& option : part.options) {
        if (Status status = cleanRequiredLine(option, u"option"_s); !status)
            return status;
    }
    if (Status status = requireRange(part.weight.value_or(0), 10, u"weight"_s); !status)
        return status;
    if (Status status = requireDay(part.review); !status)
        return status;
    return cleanLine(part.endWords, u"reason"_s);
}

Status validate(OpportunityPart& part)
{
    for (QString* field : {&part.organisation, &part.role, &part.link, &part.contact}) {
        if (Status status = cleanLine(*field, u"opportunity"_s); !status)
            return status;
    }
    for (const StageDay& stage : part.stages) {
        if (!isJournalDay(stage.day))
            return failure(ErrorCode::InvalidDay, stage.day.toString(Qt::ISODate));
    }
    return {};
}

Status validate(LearningPart& part)
{
    for (QString* field : {&part.source, &part.cost}) {
        if (Status status = cleanLine(*field, u"learning"_s); !status)
            return status;
    }
    return requireRange(part.progress, 100, u"progress"_s);
}

Status validate(SelfCarePart& part)
{
    constexpr int allDays = (1 << daysOfWeek) - 1;
    if (Status status = requireRange(part.timesAWeek, daysOfWeek, u"times a week"_s); !status)
        return status;
    if (Status status = requireRange(part.restDays, allDays, u"rest days"_s); !status)
        return status;
    if (Status status = requireDay(part.pausedUntil); !status)
        return status;
    for (const QDate day : part.keptDays) {
        if (!isJournalDay(day))
            return failure(ErrorCode::InvalidDay, day.toString(Qt::ISODate));
    }
    std::sort(part.keptDays.begin(), part.keptDays.end());
    part.keptDays.erase(std::unique(part.keptDays.begin(), part.keptDays.end()), part.keptDays.end());
    return {};
}

} // namespace

QLatin1String decisionEndKey(DecisionEnd end)
{
    return endKeys.of(end);
}

std::optional<DecisionEnd> decisionEndFromKey(const QString& key)
{
    return endKeys.find(key);
}

QLatin1String opportunityStageKey(OpportunityStage stage)
{
    return stageKeys.of(stage);
}

std::optional<OpportunityStage> opportunityStageFromKey(const QString& key)
{
    return stageKeys.find(key);
}

QLatin1String approvalKey(Approval approval)
{
    return approvalKeys.of(approval);
}

std::optional<Approval> approvalFromKey(const QString& key)
{
    return approvalKeys.find(key);
}

QLatin1String explorationVerdictKey(ExplorationVerdict verdict)
{
    return verdictKeys.of(verdict);
}

std::optional<ExplorationVerdict> explorationVerdictFromKey(const QString& key)
{
    return verdictKeys.find(key);
}

Status validateParts(GoalParts& parts)
{
    if (Status status = validate(parts.decision); !status)
        return status;
    if (Status status = validate(parts.opportunity); !status)
        return status;
    if (Status status = validate(parts.learning); !status)
        return status;
    if (Status status = cleanLine(parts.exploration.verdictWords, u"verdict"_s); !status)
        return status;
    if (Status status = cleanLine(parts.venture.test, u"test"_s); !status)
        return status;
    return validate(parts.selfCare);
}

int keptInWeekOf(const SelfCarePart& part, QDate day)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    return static_cast<int>(std::count_if(part.keptDays.begin(), part.keptDays.end(), [&](QDate kept) {
        return kept >= monday && kept < monday.addDays(daysOfWeek);
    }));
}

QDate firstDayToAsk(const SelfCarePart& part, QDate day)
{
    QDate first = part.pausedUntil.isValid() ? std::max(day, part.pausedUntil) : day;
    for (int i = 0; i < daysOfWeek; ++i, first = first.addDays(1)) {
        const bool rests = (part.restDays >> (first.dayOfWeek() - 1) & 1) != 0;
        if (!rests)
            return first;
    }
    return {};
}

bool isAskedOn(const SelfCarePart& part, QDate day)
{
    const bool isKept = std::binary_search(part.keptDays.begin(), part.keptDays.end(), day);
    return part.timesAWeek > 0 && firstDayToAsk(part, day) == day && !isKept &&
           keptInWeekOf(part, day) < part.timesAWeek;
}

} // namespace unrut
