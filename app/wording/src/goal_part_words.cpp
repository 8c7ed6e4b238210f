// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/goal_part_words.h>

#include <wording/check_words.h>
#include <wording/date_words.h>

#include "text.h"

#include <QCoreApplication>
#include <QLocale>

namespace unrut::wording {

namespace {

struct GoalPartWords
{
    Q_DECLARE_TR_FUNCTIONS(GoalPartWords)
};

QString decisionFacts(const DecisionPart& part)
{
    if (part.end)
        return decisionEndName(*part.end);
    const int count = static_cast<int>(part.options.size());
    return count == 0 ? QString() : GoalPartWords::tr("%Ln options", nullptr, count);
}

QString opportunityFacts(const Goal& goal, QDate today)
{
    const OpportunityPart& part = goal.parts.opportunity;
    const QString stale = goal.isStale(today) ? GoalPartWords::tr("nothing new for a while") : QString();
    const QString where = part.organisation.isEmpty() ? QString() : isolated(part.organisation.simplified());
    return beside({stageLine(goal, today), where, stale});
}

QString learningFacts(const Goal& goal)
{
    const LearningPart& part = goal.parts.learning;
    const QString progress = goal.steps.empty() && part.progress > 0
                                 ? GoalPartWords::tr("%1 % done").arg(QLocale().toString(part.progress))
                                 : QString();
    const bool waits = part.approval == Approval::ToAsk || part.approval == Approval::Asked;
    const QString whose = goal.play == Play::EmployerDev ? GoalPartWords::tr("your employer’s programme") : QString();
    return beside(
        {whose, progress, waits ? GoalPartWords::tr("approval: %1").arg(approvalName(part.approval)) : QString()});
}

QString ventureFacts(const VenturePart& part)
{
    if (!part.passed)
        return {};
    return *part.passed ? GoalPartWords::tr("the test passed") : GoalPartWords::tr("the test did not pass");
}

} // namespace

QString dueLabel(GoalKind kind)
{
    switch (kind) {
    case GoalKind::Decision:
        return GoalPartWords::tr("Decide by");
    case GoalKind::Exploration:
        return GoalPartWords::tr("Explore until");
    case GoalKind::Venture:
        return GoalPartWords::tr("Stop unless proven by");
    default:
        return GoalPartWords::tr("Due");
    }
}

QString decisionEndName(DecisionEnd end)
{
    switch (end) {
    case DecisionEnd::Decided:
        return GoalPartWords::tr("decided");
    case DecisionEnd::Deferred:
        return GoalPartWords::tr("put off");
    case DecisionEnd::Dropped:
        return GoalPartWords::tr("dropped");
    }
    return {};
}

QString stageName(OpportunityStage stage)
{
    switch (stage) {
    case OpportunityStage::Interested:
        return GoalPartWords::tr("Interested");
    case OpportunityStage::Applied:
        return GoalPartWords::tr("Applied");
    case OpportunityStage::Interview:
        return GoalPartWords::tr("Interview");
    case OpportunityStage::Offer:
        return GoalPartWords::tr("Offer");
    case OpportunityStage::Closed:
        return GoalPartWords::tr("Closed");
    }
    return {};
}

QString stageLine(const Goal& goal, QDate today)
{
    const auto& stages = goal.parts.opportunity.stages;
    if (stages.empty())
        return {};
    const QDate day = stages.back().day;
    const QString told = shortDay(day, today);
    //: A stage of an opportunity and its day: 'Interview since 3 Nov'.
    return GoalPartWords::tr("%1 since %2").arg(stageName(stages.back().stage), told);
}

QString approvalName(Approval approval)
{
    switch (approval) {
    case Approval::NotNeeded:
        return GoalPartWords::tr("not needed");
    case Approval::ToAsk:
        return GoalPartWords::tr("still to ask");
    case Approval::Asked:
        return GoalPartWords::tr("asked, no answer yet");
    case Approval::Granted:
        return GoalPartWords::tr("granted");
    case Approval::Refused:
        return GoalPartWords::tr("refused");
    }
    return {};
}

QString explorationVerdictName(ExplorationVerdict verdict)
{
    switch (verdict) {
    case ExplorationVerdict::GoOn:
        return GoalPartWords::tr("I want more of it");
    case ExplorationVerdict::NotForMe:
        return GoalPartWords::tr("Not for me");
    case ExplorationVerdict::Unsure:
        return GoalPartWords::tr("I cannot say yet");
    }
    return {};
}

QString verdictQuestion(GoalKind kind)
{
    if (kind == GoalKind::Exploration)
        return GoalPartWords::tr("What came of it?");
    return kind == GoalKind::Venture ? GoalPartWords::tr("Did it prove itself?") : QString();
}

QStringList verdictAnswers(GoalKind kind)
{
    if (kind == GoalKind::Venture)
        return {GoalPartWords::tr("It passed"), GoalPartWords::tr("It did not")};
    QStringList answers;
    for (int i = 0; kind == GoalKind::Exploration && i < explorationVerdictCount; ++i)
        answers.append(explorationVerdictName(static_cast<ExplorationVerdict>(i)));
    return answers;
}

QString areaQuestion(Domain area)
{
    //: %1 is an area: 'Blocked growth'.
    return GoalPartWords::tr("Is “%1” where you want it?").arg(domainName(area));
}

QString areaAnswerName(AreaAnswer answer)
{
    switch (answer) {
    case AreaAnswer::Stay:
        return GoalPartWords::tr("Not yet, I stay with it");
    case AreaAnswer::Another:
        return GoalPartWords::tr("Another area now");
    case AreaAnswer::Enough:
        return GoalPartWords::tr("Yes, this is enough");
    }
    return {};
}

QString rhythmLine(const SelfCarePart& part, QDate today)
{
    if (part.pausedUntil.isValid() && today < part.pausedUntil)
        return GoalPartWords::tr("paused until %1").arg(shortDay(part.pausedUntil));
    if (part.timesAWeek == 0)
        return {};
    const QLocale locale;
    //: A habit: how often it was kept this week, and how often it is wished for.
    return GoalPartWords::tr("kept %1 of %2 this week")
        .arg(locale.toString(keptInWeekOf(part, today)), locale.toString(part.timesAWeek));
}

QString partFacts(const Goal& goal, QDate today)
{
    switch (goal.kind) {
    case GoalKind::Decision:
        return decisionFacts(goal.parts.decision);
    case GoalKind::Opportunity:
        return opportunityFacts(goal, today);
    case GoalKind::Learning:
        return learningFacts(goal);
    case GoalKind::Exploration:
        return goal.parts.exploration.verdict ? explorationVerdictName(*goal.parts.exploration.verdict) : QString();
    case GoalKind::Venture:
        return ventureFacts(goal.parts.venture);
    case GoalKind::SelfCare:
        return rhythmLine(goal.parts.selfCare, today);
    default:
        return {};
    }
}

} // namespace unrut::wording
