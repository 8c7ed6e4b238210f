// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/practice_starts.h>

#include <domain/ways_out_lists.h>

#include <algorithm>

namespace unrut {

namespace {

/// The cards of its way out that are in use.
std::vector<const Goal*> cardsOf(const Practice& practice, const std::vector<Goal>& goals)
{
    std::vector<const Goal*> cards;
    for (const Goal& goal : goals) {
        if (practice.play && goal.play == practice.play && isInUse(goal))
            cards.push_back(&goal);
    }
    return cards;
}

} // namespace

int startsDuring(const Practice& practice, const std::vector<Goal>& goals, QDate today)
{
    const QDate last = practice.endedOn.isValid() ? std::min(practice.endedOn, today) : today;
    std::ptrdiff_t starts = 0;
    for (const Goal& goal : goals) {
        if (goal.isBinned())
            continue;
        starts += std::count_if(goal.history.begin(), goal.history.end(), [&](const GoalEvent& event) {
            const QDate day = Goal::dayOf(event);
            return event.kind == GoalEvent::Kind::Worked && day >= practice.day && day <= last;
        });
    }
    return static_cast<int>(starts);
}

QStringList itemsFor(const Practice& practice, const std::vector<Goal>& goals)
{
    QStringList items;
    for (const Goal* card : cardsOf(practice, goals)) {
        for (const Step& step : card->steps) {
            if (!step.isDone() && step.text != practice.text)
                items.append(step.text);
        }
    }
    items.removeDuplicates();
    return items;
}

std::pair<const Goal*, const Step*> itemOf(const Practice& practice, const std::vector<Goal>& goals,
                                           const QString& item)
{
    for (const Goal* card : cardsOf(practice, goals)) {
        const auto step = std::find_if(card->steps.begin(), card->steps.end(),
                                       [&](const Step& each) { return !each.isDone() && each.text == item; });
        if (step != card->steps.end())
            return {card, &*step};
    }
    return {nullptr, nullptr};
}

} // namespace unrut
