// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/tried.h>

#include "course.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <set>
#include <tuple>

namespace unrut {

namespace {

/// The first day on which a card was worked at or done; null: it never was.
QDate begunDay(const Goal& goal)
{
    for (const GoalEvent& event : goal.history) {
        const bool isPlaced = event.kind == GoalEvent::Kind::Created || event.kind == GoalEvent::Kind::Moved;
        if (isPlaced && (event.to == BoardColumn::Doing || event.to == BoardColumn::Done))
            return Goal::dayOf(event);
    }
    return goal.doneDay;
}

/// The day on which a card left Doing for good; null while it is there.
QDate endedDay(const Goal& goal)
{
    if (goal.column == BoardColumn::Doing)
        return {};
    if (goal.doneDay.isValid())
        return goal.doneDay;
    const auto left = std::find_if(goal.history.rbegin(), goal.history.rend(), [](const GoalEvent& event) {
        return event.kind == GoalEvent::Kind::Moved && event.from == BoardColumn::Doing;
    });
    return left == goal.history.rend() ? begunDay(goal) : Goal::dayOf(*left);
}

TriedPlay triedWith(Play play, QDate begun, QDate ended)
{
    TriedPlay tried;
    tried.play = play;
    tried.begun = begun;
    tried.ended = ended.isValid() ? std::max(begun, ended) : ended;
    return tried;
}

std::vector<TriedPlay> allTried(const TriedSources& sources)
{
    std::vector<TriedPlay> all;
    std::set<GoalId> counted;
    for (const Goal& goal : sources.goals) {
        const QDate begun = begunDay(goal);
        if (goal.isBinned() || !goal.play || !begun.isValid())
            continue;
        all.push_back(triedWith(*goal.play, begun, endedDay(goal)));
        all.back().helped = goal.helped;
        all.back().area = goal.domain;
        all.back().isTold = goal.domain.has_value();
        counted.insert(goal.id);
    }
    for (const Worksheet& sheet : sources.worksheets) {
        if (!sheet.isBinned() && !(sheet.goal && counted.contains(*sheet.goal)))
            all.push_back(triedWith(sheet.play, sheet.day, sheet.finishedDay));
    }
    for (const Practice& practice : sources.practices) {
        const bool endsByItself = practice.kind == PracticeKind::ThreeGoodThings && !practice.endedOn.isValid();
        const QDate ended = endsByItself ? practice.day.addDays(goodEvenings - 1) : practice.endedOn;
        if (!practice.isBinned() && practice.play)
            all.push_back(triedWith(*practice.play, practice.day, ended));
    }
    return all;
}

/// The area that \a play counts for most; of several the one that weighed most \a before. Nothing for the foundation.
std::optional<Domain> areaOf(Play play, const Scores* before)
{
    const auto& weights = playRow(play).weights;
    const int most = *std::max_element(weights.begin(), weights.end());
    std::optional<Domain> best;
    for (size_t column = 0; most > 0 && column < weights.size(); ++column) {
        const Domain domain = domainOf(static_cast<Column>(column));
        const auto weighs = [&](Domain each) { return before ? before->of(each).score.value_or(-1.0) : -1.0; };
        if (weights.at(column) == most && (!best || weighs(domain) > weighs(*best)))
            best = domain;
    }
    return best;
}

/// What stood before and after, and what changed in between. Only assessments count in which enough was answered about
/// the area. \a course: of the assessments up to the day it is told.
void addCourse(TriedPlay& tried, const Course& course)
{
    const bool wasInFocus = tried.isTold;
    tried.isTold = false;
    const auto later = std::find_if(course.begin(), course.end(),
                                    [&](const ScoredCheck& each) { return each.check.day > tried.begun; });
    if (!tried.area)
        tried.area = areaOf(tried.play, later == course.begin() ? nullptr : &(later - 1)->scores);
    const auto isUsable = [&](const ScoredCheck& each) {
        return (tried.area ? usableScore(each.scores, *tried.area) : usableSpark(each.scores)).has_value();
    };
    const auto before = std::find_if(std::make_reverse_iterator(later), course.rend(), isUsable);
    if (before != course.rend())
        tried.before = before->check.day;
    auto after = std::find_if(later, course.end(),
                              [&](const ScoredCheck& each) { return each.check.day >= tried.ended && isUsable(each); });
    if (!tried.ended.isValid() && after != course.end())
        after = std::find_if(course.rbegin(), std::make_reverse_iterator(later), isUsable).base() - 1;
    if (after == course.end())
        return;
    tried.after = after->check.day;
    if (before == course.rend())
        return;
    const Course upToThen(course.begin(), after + 1);
    const Comparison sides{{&before->scores}, {&after->scores}};
    tried.change = tried.area ? domainChange(upToThen, sides, *tried.area) : sparkChange(upToThen, sides);
    const bool beyondChance = tried.change && std::abs(tried.change->rc) >= bonferroniBound;
    tried.isTold = tried.change && (wasInFocus || !tried.area || beyondChance);
}

auto sameStretch(const TriedPlay& tried)
{
    return std::make_tuple(tried.play, tried.area, tried.before, tried.after);
}

/// What \a other adds to \a tried, which is of the same stretch.
void merge(TriedPlay& tried, const TriedPlay& other)
{
    const bool isLater = !other.ended.isValid() || (tried.ended.isValid() && other.ended > tried.ended);
    if (other.helped && (isLater || !tried.helped))
        tried.helped = other.helped;
    tried.begun = std::min(tried.begun, other.begun);
    tried.ended = tried.ended.isValid() && other.ended.isValid() ? std::max(tried.ended, other.ended) : QDate();
    tried.times += other.times;
    tried.isTold = tried.isTold || other.isTold;
}

} // namespace

std::vector<TriedPlay> triedPlays(const TriedSources& sources, QDate from, QDate to)
{
    const Course course = courseBy(sources.checks, to);
    std::vector<TriedPlay> told;
    for (TriedPlay& tried : allTried(sources)) {
        if (tried.begun > to || (tried.ended.isValid() && tried.ended < from))
            continue;
        if (tried.ended.isValid() && tried.ended > to) {
            tried.ended = QDate();
            tried.helped.reset(); // it was asked at the end
        }
        addCourse(tried, course);
        const auto same = std::find_if(
            told.begin(), told.end(), [&](const TriedPlay& other) { return sameStretch(other) == sameStretch(tried); });
        if (same == told.end())
            told.push_back(tried);
        else
            merge(*same, tried);
    }
    std::stable_sort(told.begin(), told.end(),
                     [](const TriedPlay& a, const TriedPlay& b) { return a.begun > b.begun; });
    return told;
}

} // namespace unrut
