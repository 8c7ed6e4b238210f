// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_maker.h"

#include <algorithm>

namespace unrut::demo {

namespace {

bool looksFar(const GoalText& text, BoardColumn column)
{
    return column == BoardColumn::Dreams || text.kind == GoalKind::Exploration;
}

/// With whom a talk is: whoever its title names.
QString partnerIn(const GoalText& text, const Names& names)
{
    const QLatin1String title(text.title);
    if (text.kind != GoalKind::Conversation)
        return {};
    if (title.contains(QLatin1String("{lead}")))
        return names.lead;
    return title.contains(QLatin1String("{mentor}")) ? names.mentor : QString();
}

} // namespace

GoalMaker::GoalMaker(const Maker& maker, quint64 stream) : m_maker(maker), m_chance(maker.seed, stream) {}

Goal GoalMaker::begin(const GoalText& text, BoardColumn column, QDate day)
{
    const QDate made = std::max(day, m_maker.story.first());
    const Names names = m_maker.cast.namesOn(made, m_chance);
    const auto words = [&](const char* source) { return source ? filled(source, names) : QString(); };

    Goal goal;
    goal.createdAt = workingHour(made);
    goal.id = m_maker.ids.make<GoalId>(goal.createdAt);
    goal.title = words(text.title);
    goal.why = words(text.why);
    goal.kind = text.kind;
    goal.person = partnerIn(text, names);
    goal.horizon = looksFar(text, column) ? Horizon::Far : Horizon::Near;
    goal.column = column;
    goal.domain = text.domain;
    goal.play = text.play;
    goal.ifCue = words(text.ifCue);
    goal.thenStep = words(text.thenStep);
    goal.notes = words(text.notes);
    for (const char* step : text.steps) {
        if (step)
            goal.steps.push_back({m_maker.ids.make<StepId>(goal.createdAt), words(step), {}});
    }
    goal.history.push_back(
        {m_maker.ids.make<HistoryId>(goal.createdAt), GoalEvent::Kind::Created, goal.createdAt, column, column, 0});
    return goal;
}

void GoalMaker::move(Goal& goal, BoardColumn to, QDate day)
{
    // Two moves on one day keep their order.
    const QDateTime at = std::max(workingHour(day), goal.history.back().at.addSecs(600));
    goal.history.push_back({m_maker.ids.make<HistoryId>(at), GoalEvent::Kind::Moved, at, goal.column, to, 0});
    goal.column = to;
    if (to == BoardColumn::Done)
        goal.doneDay = day;
}

void GoalMaker::tick(Goal& goal, int count, QDate from, QDate to)
{
    const auto days = static_cast<int>(from.daysTo(to));
    for (int i = 0; i < std::min(count, static_cast<int>(goal.steps.size())); ++i) {
        const QDate day = from.addDays(days * (i + 1) / (count + 1));
        goal.steps[static_cast<size_t>(i)].doneAt = std::max(workingHour(day), goal.history.back().at.addSecs(300));
        goal.minutes += 10 * m_chance.between(1, 6);
    }
}

void GoalMaker::finish(Goal& goal, QDate start, QDate end)
{
    move(goal, BoardColumn::Doing, start);
    tick(goal, static_cast<int>(goal.steps.size()), start, end);
    move(goal, BoardColumn::Done, end);
    if (!goal.play)
        return;
    // Small effects are normal, and not everything helps.
    const double answer = m_chance.real();
    if (answer < 0.55)
        goal.helped = Helped::Yes;
    else if (answer < 0.82)
        goal.helped = Helped::NoDifference;
    else if (answer < 0.92)
        goal.helped = Helped::No;
}

void GoalMaker::setAside(Goal& goal, QDate start, QDate end)
{
    move(goal, BoardColumn::Doing, start);
    tick(goal, 1, start, end);
    move(goal, BoardColumn::Next, end);
    move(goal, BoardColumn::Archive,
         std::min(end.addDays(m_chance.between(20, 60)), m_maker.story.today().addDays(-1)));
}

} // namespace unrut::demo
