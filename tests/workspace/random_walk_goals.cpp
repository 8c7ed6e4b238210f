// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_walk.h"

namespace unrut {

using namespace Qt::StringLiterals;

void Walk::editWords()
{
    const auto id = someGoal();
    if (!id)
        return;
    Model next = m_history.now();
    ModelWords& words = next.find(*id)->words;
    const size_t field = below(11);
    if (field < words.texts.size())
        words.texts[field] = happens(4) ? QString() : someText();
    else if (field == 5)
        words.due = happens(3) ? QDate() : someDay().addDays(static_cast<int>(below(40)));
    else if (field == 6)
        words.horizon = words.horizon == Horizon::Near ? Horizon::Far : Horizon::Near;
    else if (field == 7)
        words.domain = happens(3) ? std::nullopt : std::optional(static_cast<Domain>(below(domainCount)));
    else if (field == 8)
        words.play = happens(3) ? std::nullopt : std::optional(static_cast<Play>(below(playCount)));
    else if (field == 9)
        words.inWorkReports = !words.inWorkReports;
    else
        words.area = happens(3) ? std::nullopt : std::optional(static_cast<AreaAnswer>(below(3)));
    Goal goal = *w().goal(*id);
    goal.due = words.due;
    goal.horizon = words.horizon;
    goal.domain = words.domain;
    goal.area = words.area;
    goal.play = words.play;
    goal.inWorkReports = words.inWorkReports;
    goal.why = words.texts[0];
    goal.ifCue = words.texts[1];
    goal.thenStep = words.texts[2];
    goal.notes = words.texts[3];
    goal.mark = words.texts[4];
    settle(w().editGoal(goal), std::nullopt, next);
}

void Walk::binGoal()
{
    const auto id = someGoal();
    if (!id)
        return;
    Model next = m_history.now();
    std::vector<GoalId> above = next.cards();
    above.erase(std::find(above.begin(), above.end(), *id), above.end());
    const BoardColumn column = *next.columnOf(*id);
    next.bin.emplace(*id, std::pair(column, *next.find(*id)));
    std::erase_if(next.in(column), [&](const ModelCard& card) { return card.id == *id; });
    settle(w().binGoals({*id}), std::nullopt, next);
    m_justBinned = Binned{*id, std::move(above)};
}

void Walk::restoreGoal()
{
    if (const auto id = oneOf(m_history.now().bin))
        restore(*id, std::nullopt);
}

void Walk::restore(const GoalId& id, const std::optional<std::vector<GoalId>>& above)
{
    Model next = m_history.now();
    const auto [column, card] = next.bin.at(id);
    const LimitChoice choice = someChoice();
    const bool enters = column == BoardColumn::Doing && card.group() != 0;
    if (enters && choice == LimitChoice::Swap)
        next.makeRoom(card.group(), 1);
    next.bin.erase(id);
    const Status restored = w().restoreGoal(id, choice);
    auto& cards = next.in(column);
    auto place = cards.end();
    if (above) {
        // Nothing happened meanwhile: it stands below what it stood below, and above the rest.
        place = std::find_if(cards.begin(), cards.end(), [&](const ModelCard& other) {
            return std::find(above->begin(), above->end(), other.id) == above->end();
        });
    } else if (restored) {
        // About where it was; which row that is among cards that moved since is the workspace's business.
        const auto told = goalsIn(w().goals(), column);
        const auto there = std::find_if(told.begin(), told.end(), [&](const Goal& goal) { return goal.id == id; });
        place = cards.begin() + (there - told.begin());
    }
    cards.insert(place, card);
    if (enters && choice == LimitChoice::Raise)
        next.raise(id);
    settle(restored, enters ? limitOf(next.fits(card.group())) : std::nullopt, next);
}

void Walk::addStep()
{
    const auto id = someGoal();
    if (!id)
        return;
    const QString text = someText();
    const auto made = w().addStep(*id, text);
    Model next = m_history.now();
    next.find(*id)->steps.push_back({made ? *made : StepId(), text, false});
    settle(made ? Status() : Status(made.error()), std::nullopt, next);
}

void Walk::changeStep()
{
    const auto id = someGoal();
    if (!id || m_history.now().cards().empty())
        return;
    Model next = m_history.now();
    auto& steps = next.find(*id)->steps;
    if (steps.empty())
        return;
    const size_t row = below(steps.size());
    const StepId step = steps[row].id;
    switch (below(4)) {
    case 0:
        steps[row].done = !steps[row].done;
        return settle(w().tickStep(*id, step, steps[row].done), std::nullopt, next);
    case 1:
        steps[row].text = someText();
        return settle(w().editStep(*id, step, steps[row].text), std::nullopt, next);
    case 2:
        next.takenOut[step] = {*id, steps[row].text, steps[row].done};
        steps.erase(steps.begin() + static_cast<long>(row));
        return settle(w().removeStep(*id, step), std::nullopt, next);
    default: {
        const size_t target = below(steps.size());
        const ModelStep moved = steps[row];
        steps.erase(steps.begin() + static_cast<long>(row));
        steps.insert(steps.begin() + static_cast<long>(target), moved);
        return settle(w().moveStep(*id, step, static_cast<int>(target)), std::nullopt, next);
    }
    }
}

void Walk::addMinutes()
{
    const auto id = someGoal();
    if (!id)
        return;
    const int minutes = 10 * static_cast<int>(below(4));
    Model next = m_history.now();
    next.find(*id)->minutes += minutes;
    next.find(*id)->events += minutes > 0 ? 1 : 0;
    settle(w().addMinutes(*id, minutes), std::nullopt, next);
}

void Walk::review()
{
    const auto id = someGoal();
    if (!id)
        return;
    const auto helped = happens(3) ? std::nullopt : std::optional(static_cast<Helped>(below(3)));
    Model next = m_history.now();
    next.find(*id)->helped = helped;
    settle(w().reviewGoal(*id, helped), std::nullopt, next);
}

void Walk::endDecision()
{
    const auto id = someGoal();
    if (!id)
        return;
    const auto end = static_cast<DecisionEnd>(below(decisionEndCount));
    const QString words = happens(2) ? QString() : someText();
    Model next = m_history.now();
    ModelCard& card = *next.find(*id);
    const bool isDecision = card.kind == GoalKind::Decision;
    const bool needsWords = end == DecisionEnd::Deferred && words.isEmpty();
    if (next.columnOf(*id) != BoardColumn::Done)
        next.place(*id, BoardColumn::Done, 0);
    next.find(*id)->end = end;
    // The words are no part of the model, so ending once more in the same way may be a step that it does not see.
    if (isDecision && !needsWords && next == m_history.now())
        return;
    settle(w().endDecision(*id, end, words),
           !isDecision  ? std::optional(ErrorCode::NotFound)
           : needsWords ? std::optional(ErrorCode::EmptyText)
                        : std::nullopt,
           next);
}

void Walk::reachStage()
{
    const auto id = someGoal();
    if (!id)
        return;
    const auto stage = static_cast<OpportunityStage>(below(opportunityStageCount));
    Model next = m_history.now();
    ModelCard& card = *next.find(*id);
    const QDate today = m_sandbox.clock().today();
    if (card.stages.empty() || card.stages.back().stage != stage) {
        if (!card.stages.empty() && card.stages.back().day == today)
            card.stages.pop_back(); // a slip mended on the same day
        if (card.stages.empty() || card.stages.back().stage != stage)
            card.stages.push_back({stage, today});
    }
    settle(w().reachStage(*id, stage),
           card.kind == GoalKind::Opportunity ? std::nullopt : std::optional(ErrorCode::NotFound), next);
}

void Walk::keepDay()
{
    const auto id = someGoal();
    if (!id)
        return;
    const QDate day = someDay();
    const bool kept = !happens(3);
    Model next = m_history.now();
    ModelCard& card = *next.find(*id);
    if (kept)
        card.kept.insert(day);
    else
        card.kept.erase(day);
    settle(w().keepDay(*id, day, kept),
           card.kind == GoalKind::SelfCare ? std::nullopt : std::optional(ErrorCode::NotFound), next);
}

void Walk::renameColumn()
{
    const size_t column = below(boardColumnCount);
    const QString name = happens(3) ? QString() : u"column %1"_s.arg(below(3));
    Model next = m_history.now();
    const bool isArchive = column >= next.names.size();
    if (!isArchive)
        next.names[column] = name;
    settle(w().renameColumn(static_cast<BoardColumn>(column), name),
           isArchive ? std::optional(ErrorCode::OutOfRange) : std::nullopt, next);
}

void Walk::startOrStopTimer()
{
    if (w().timer()) {
        Model next = m_history.now();
        const int minutes = m_timer->worked(m_sandbox.clock().now());
        next.find(m_timer->goal)->minutes += minutes;
        next.find(m_timer->goal)->events += minutes > 0 ? 1 : 0;
        m_timer.reset();
        return settle(w().stopTimer(), std::nullopt, next);
    }
    const auto id = someGoal();
    if (!id)
        return;
    expect(w().startTimer(*id, 1), std::nullopt);
    m_timer = FocusTimer{*id, m_sandbox.clock().now(), 1};
}

void Walk::setRules()
{
    Model next = m_history.now();
    next.limits[1] = static_cast<int>(below(5));
    next.limits[2] = 1 + static_cast<int>(below(3));
    next.holds = !happens(4);
    const auto refusal =
        next.limits[1] < 1 ? std::optional(ErrorCode::OutOfRange) : limitOf(next.fitsAfter(m_history.now()));
    settle(w().setRules({next.limits[1], next.holds ? LimitMode::Hold : LimitMode::Signal, next.limits[2]}), refusal,
           next);
}

} // namespace unrut
