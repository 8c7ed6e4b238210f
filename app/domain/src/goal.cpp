// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/goal.h>

#include <domain/clock.h>
#include <domain/goal_days.h>
#include <domain/text.h>

#include "goal_texts.h"
#include "keys.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<BoardColumn, boardColumnCount> columnKeys("dreams"_L1, "next"_L1, "doing"_L1, "done"_L1, "archive"_L1);
constexpr Keys<GoalKind, goalKindCount> kindKeys("step_goal"_L1, "conversation"_L1, "decision"_L1, "learning"_L1,
                                                 "challenge"_L1, "exploration"_L1, "connect"_L1, "self_care"_L1,
                                                 "side_project"_L1, "resume"_L1, "opportunity"_L1, "career_path"_L1,
                                                 "venture"_L1);

constexpr Keys<AreaAnswer, areaAnswerCount> areaKeys("stay"_L1, "another"_L1, "enough"_L1);

/// A hundred years of working hours would fit.
constexpr int mostMinutes = 20'000'000;

Status cleanField(QString& text, qsizetype maxLength, const QString& field)
{
    Result<QString> clean = cleanOptionalText(text, maxLength, field);
    if (!clean)
        return clean.error();
    text = *std::move(clean);
    return {};
}

Status cleanTexts(Goal& goal)
{
    Result<QString> title = cleanText(goal.title, longestGoalTitle, u"title"_s);
    if (!title)
        return title.error();
    goal.title = *std::move(title);
    if (Status status = cleanField(goal.why, maxTextLength, u"why"_s); !status)
        return status;
    if (Status status = cleanField(goal.ifCue, maxTitleLength, u"if"_s); !status)
        return status;
    if (Status status = cleanField(goal.thenStep, maxTitleLength, u"then"_s); !status)
        return status;
    if (Status status = cleanField(goal.notes, maxTextLength, u"notes"_s); !status)
        return status;
    if (Status status = cleanLine(goal.person, u"person"_s); !status)
        return status;
    if (Status status = cleanLine(goal.mark, u"mark"_s); !status)
        return status;
    for (Step& step : goal.steps) {
        if (Status status = cleanRequiredLine(step.text, u"step"_s); !status)
            return status;
    }
    return {};
}

bool byPosition(const Goal& a, const Goal& b)
{
    // Two cards may share a position after an import; the id keeps their order the same everywhere.
    return a.position != b.position ? a.position < b.position : a.id < b.id;
}

} // namespace

Status cleanLine(QString& text, const QString& field)
{
    return cleanField(text, maxTitleLength, field);
}

Status cleanRequiredLine(QString& text, const QString& field)
{
    Result<QString> clean = cleanText(text, maxTitleLength, field);
    if (!clean)
        return clean.error();
    text = *std::move(clean);
    return {};
}

QLatin1String areaAnswerKey(AreaAnswer answer)
{
    return areaKeys.of(answer);
}

std::optional<AreaAnswer> areaAnswerFromKey(const QString& key)
{
    return areaKeys.find(key);
}

QLatin1String boardColumnKey(BoardColumn column)
{
    return columnKeys.of(column);
}

std::optional<BoardColumn> boardColumnFromKey(const QString& key)
{
    return columnKeys.find(key);
}

QLatin1String goalKindKey(GoalKind kind)
{
    return kindKeys.of(kind);
}

std::optional<GoalKind> goalKindFromKey(const QString& key)
{
    return kindKeys.find(key);
}

int Goal::stepsDone() const
{
    return static_cast<int>(std::count_if(steps.begin(), steps.end(), [](const Step& step) { return step.isDone(); }));
}

const Step* Goal::nextStep() const
{
    const auto open = std::find_if(steps.begin(), steps.end(), [](const Step& step) { return !step.isDone(); });
    return open == steps.end() ? nullptr : &*open;
}

LimitGroup Goal::limitGroup() const
{
    if (kind == GoalKind::Opportunity)
        return LimitGroup::None;
    return kind == GoalKind::SideProject ? LimitGroup::SideProject : LimitGroup::Focus;
}

bool Goal::isStale(QDate today) const
{
    if (kind != GoalKind::Opportunity || column == BoardColumn::Done || column == BoardColumn::Archive)
        return false;
    const auto& stages = parts.opportunity.stages;
    if (!stages.empty() && stages.back().stage == OpportunityStage::Closed)
        return false;
    const QDate since = stages.empty() ? dayMade(*this) : stages.back().day;
    return since.isValid() && since.daysTo(today) > staleAfterDays;
}

QDate Goal::dayToAsk() const
{
    if (isBinned())
        return {};
    if (kind == GoalKind::Decision && parts.decision.end == DecisionEnd::Deferred)
        return parts.decision.review;
    if (column == BoardColumn::Done || column == BoardColumn::Archive || !due.isValid())
        return {};
    return kind == GoalKind::SelfCare ? firstDayToAsk(parts.selfCare, due) : due;
}

int FocusTimer::worked(const QDateTime& now) const
{
    return static_cast<int>(std::clamp<qint64>(startedAt.secsTo(now) / 60, 0, minutes));
}

int doingCount(const std::vector<Goal>& goals, LimitGroup group)
{
    return static_cast<int>(
        std::count_if(goals.begin(), goals.end(), [&](const Goal& goal) { return goal.countsForLimit(group); }));
}

std::optional<LimitGroup> brokenLimit(const std::vector<Goal>& goals, const BoardRules& rules)
{
    for (const LimitGroup group : {LimitGroup::Focus, LimitGroup::SideProject}) {
        if (rules.mode == LimitMode::Hold && doingCount(goals, group) > rules.limitOf(group))
            return group;
    }
    return std::nullopt;
}

bool breaksLimit(const std::vector<Goal>& goals, const BoardRules& rules)
{
    return brokenLimit(goals, rules).has_value();
}

std::vector<const Goal*> cardsIn(const std::vector<Goal>& goals, BoardColumn column)
{
    std::vector<const Goal*> cards;
    for (const Goal& goal : goals) {
        if (goal.column == column && !goal.isBinned())
            cards.push_back(&goal);
    }
    const auto isBefore = [](const Goal* a, const Goal* b) { return byPosition(*a, *b); };
    // A workspace hands its goals over in this order.
    if (!std::is_sorted(cards.begin(), cards.end(), isBefore))
        std::sort(cards.begin(), cards.end(), isBefore);
    return cards;
}

std::vector<Goal> goalsIn(const std::vector<Goal>& goals, BoardColumn column)
{
    std::vector<Goal> cards;
    for (const Goal* card : cardsIn(goals, column))
        cards.push_back(*card);
    return cards;
}

double positionAt(const std::vector<const Goal*>& column, int row)
{
    if (column.empty())
        return 0.0;
    if (row <= 0)
        return column.front()->position - 1.0;
    const auto index = static_cast<size_t>(row);
    if (index >= column.size())
        return column.back()->position + 1.0;
    return std::midpoint(column[index - 1]->position, column[index]->position);
}

Result<Goal> validatedGoal(Goal goal)
{
    if (Status status = cleanTexts(goal); !status)
        return status.error();
    if (!goal.due.isNull() && !isJournalDay(goal.due))
        return failure(ErrorCode::InvalidDay, goal.due.toString(Qt::ISODate));
    if (!goal.doneDay.isNull() && !isJournalDay(goal.doneDay))
        return failure(ErrorCode::InvalidDay, goal.doneDay.toString(Qt::ISODate));
    if (goal.minutes < 0 || goal.minutes > mostMinutes)
        return failure(ErrorCode::OutOfRange, u"minutes: 0-%1"_s.arg(mostMinutes));
    if (!std::isfinite(goal.position))
        return failure(ErrorCode::OutOfRange, u"position"_s);
    if (Status status = validateParts(goal.parts); !status)
        return status.error();
    return goal;
}

} // namespace unrut
