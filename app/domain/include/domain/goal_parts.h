// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace unrut {

// What a card carries beside what every card has, by its kind. A card keeps the parts of all kinds, so that trying
// another kind loses nothing; only those of its own are shown and matter. The due day of a card is a decision's 'decide
// by', an exploration's time box and a venture's kill date: one day, one order, one reminder.

/// How a decision ends; it reaches Done in no other way.
enum class DecisionEnd { Decided, Deferred, Dropped };
constexpr int decisionEndCount = 3;
[[nodiscard]] QLatin1String decisionEndKey(DecisionEnd end); ///< 'decided'
[[nodiscard]] std::optional<DecisionEnd> decisionEndFromKey(const QString& key);

struct DecisionPart
{
    std::vector<QString> options; ///< what could be chosen, in the person's order
    std::optional<int> weight;    ///< how heavy it is to carry, 0-10
    QDate review;                 ///< when to look at it again; null: never
    std::optional<DecisionEnd> end;
    QString endWords; ///< what was decided, or why it was deferred
    bool operator==(const DecisionPart&) const = default;
};

enum class OpportunityStage { Interested, Applied, Interview, Offer, Closed };
constexpr int opportunityStageCount = 5;
[[nodiscard]] QLatin1String opportunityStageKey(OpportunityStage stage); ///< 'interested'
[[nodiscard]] std::optional<OpportunityStage> opportunityStageFromKey(const QString& key);

/// A stage and the local day it was reached.
struct StageDay
{
    OpportunityStage stage = OpportunityStage::Interested;
    QDate day;
    bool operator==(const StageDay&) const = default;
};

struct OpportunityPart
{
    QString organisation;
    QString role;
    QString link;                 ///< as typed
    QString contact;              ///< as typed
    std::vector<StageDay> stages; ///< in the order they were reached
    [[nodiscard]] std::optional<OpportunityStage> stage() const
    {
        return stages.empty() ? std::nullopt : std::optional(stages.back().stage);
    }
    bool operator==(const OpportunityPart&) const = default;
};

enum class Approval { NotNeeded, ToAsk, Asked, Granted, Refused };
constexpr int approvalCount = 5;
[[nodiscard]] QLatin1String approvalKey(Approval approval); ///< 'not_needed'
[[nodiscard]] std::optional<Approval> approvalFromKey(const QString& key);

struct LearningPart
{
    QString source; ///< who offers it, where it is found
    QString cost;   ///< as typed: money, hours
    Approval approval = Approval::NotNeeded;
    int progress = 0; ///< percent, where steps do not tell it; 0-100
    bool operator==(const LearningPart&) const = default;
};

enum class ExplorationVerdict { GoOn, NotForMe, Unsure };
constexpr int explorationVerdictCount = 3;
[[nodiscard]] QLatin1String explorationVerdictKey(ExplorationVerdict verdict); ///< 'go_on'
[[nodiscard]] std::optional<ExplorationVerdict> explorationVerdictFromKey(const QString& key);

struct ExplorationPart
{
    std::optional<ExplorationVerdict> verdict; ///< asked for at the end of its time box
    QString verdictWords;
    bool operator==(const ExplorationPart&) const = default;
};

struct VenturePart
{
    QString test;               ///< what would have to happen by the kill date
    std::optional<bool> passed; ///< whether it did
    bool operator==(const VenturePart&) const = default;
};

/// A habit that costs nothing to miss.
struct SelfCarePart
{
    int timesAWeek = 0;          ///< what the person would like, 0-7; 0: no rhythm
    int restDays = 0;            ///< bit n is the n-th day of the week from Monday (bit 0): nothing is asked then
    QDate pausedUntil;           ///< nothing is asked before this day; null: not paused
    std::vector<QDate> keptDays; ///< ascending, each once
    bool operator==(const SelfCarePart&) const = default;
};

struct GoalParts
{
    DecisionPart decision;
    OpportunityPart opportunity;
    LearningPart learning;
    ExplorationPart exploration;
    VenturePart venture;
    SelfCarePart selfCare;
    bool operator==(const GoalParts&) const = default;
};

constexpr size_t mostDecisionOptions = 50;
/// An opportunity that has stood still for more days than this is pointed out.
constexpr int staleAfterDays = 14;

/// Days of the week of \a day (from Monday) on which \a part was kept.
[[nodiscard]] int keptInWeekOf(const SelfCarePart& part, QDate day);
/// True when the habit is neither paused nor resting on \a day, is not kept that day yet, and its week has room.
[[nodiscard]] bool isAskedOn(const SelfCarePart& part, QDate day);
/// The first day from \a day on that is neither paused nor a day of rest; null when every day is one of rest.
[[nodiscard]] QDate firstDayToAsk(const SelfCarePart& part, QDate day);

} // namespace unrut
