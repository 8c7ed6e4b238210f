// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/happening.h>

#include <algorithm>
#include <iterator>

namespace unrut {

namespace {

int rank(Happening::Kind kind)
{
    switch (kind) {
    case Happening::Kind::LastGood:
    case Happening::Kind::FirstOff:
        return -1;
    case Happening::Kind::Decided:
        return 0;
    case Happening::Kind::GoalDone:
        return 1;
    case Happening::Kind::Talked:
        return 2;
    }
    return 0;
}

bool isOver(const Goal& goal)
{
    return !goal.isBinned() && (goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive);
}

} // namespace

std::vector<Happening> happenings(const std::vector<Goal>& goals, const std::vector<Talk>& talks,
                                  const std::vector<Person>& people, const std::optional<LookingBack>& told, QDate from,
                                  QDate to)
{
    std::vector<Happening> all;
    const auto add = [&](Happening::Kind kind, QDate day, const QString& text) {
        if (day.isValid() && day >= from && day <= to)
            all.push_back({kind, day, text});
    };
    for (const Goal& goal : goals) {
        const bool isDecision = goal.kind == GoalKind::Decision;
        const bool isDecided = isDecision && goal.parts.decision.end == DecisionEnd::Decided;
        if (isOver(goal) && (!isDecision || isDecided))
            add(isDecision ? Happening::Kind::Decided : Happening::Kind::GoalDone, goal.doneDay, goal.title);
    }
    for (const Talk& talk : talks) {
        const auto person =
            std::find_if(people.begin(), people.end(), [&](const Person& each) { return each.id == talk.person; });
        if (!talk.isBinned() && talk.state == TalkState::Held && person != people.end() && !person->isBinned())
            add(Happening::Kind::Talked, talk.day, person->name);
    }
    if (told) {
        add(Happening::Kind::LastGood, told->lastGood, {});
        add(Happening::Kind::FirstOff, told->firstOff, {});
    }
    std::stable_sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) {
        return a.day != b.day ? a.day > b.day : rank(a.kind) < rank(b.kind);
    });
    return all;
}

std::vector<Goal> finishedGoals(const std::vector<Goal>& goals, QDate from, QDate to)
{
    std::vector<Goal> finished;
    std::copy_if(goals.begin(), goals.end(), std::back_inserter(finished), [&](const Goal& goal) {
        return isOver(goal) && goal.doneDay.isValid() && goal.doneDay >= from && goal.doneDay <= to;
    });
    std::stable_sort(finished.begin(), finished.end(),
                     [](const Goal& a, const Goal& b) { return a.doneDay > b.doneDay; });
    return finished;
}

MarkedHappenings markedOf(const std::vector<Happening>& happened, QDate from, QDate to)
{
    MarkedHappenings marked;
    marked.all = happened.size();
    if (from.daysTo(to) > mostDaysForMarks)
        return marked;
    const auto end = happened.begin() + static_cast<std::ptrdiff_t>(std::min(mostMarks, happened.size()));
    marked.shown.assign(happened.begin(), end);
    std::reverse(marked.shown.begin(), marked.shown.end());
    return marked;
}

} // namespace unrut
