// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/today.h>

#include "keys.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<DayKind, 5> dayKindKeys("first_start"_L1, "away"_L1, "rough"_L1, "day_off"_L1, "ordinary"_L1);
constexpr Keys<TodayCard, todayCardCount> cardKeys("check_in"_L1, "good_thing"_L1, "win"_L1, "waiting"_L1,
                                                   "practice"_L1, "on_this_day"_L1);
constexpr Keys<WaitingKind, waitingKindCount> waitingKeys("outcome"_L1, "decision"_L1, "verdict"_L1, "proof"_L1,
                                                          "goal_due"_L1, "follow_up"_L1, "check"_L1, "friday_page"_L1,
                                                          "person"_L1, "self_care"_L1);

/// Nothing while a draft is under way, nothing before the first check.
std::optional<Waiting> waitingCheck(const std::vector<Check>& checks, QDate today)
{
    QDate newest;
    for (const Check& check : checks) {
        if (check.isBinned())
            continue;
        if (check.isDraft())
            return std::nullopt;
        newest = newest.isNull() ? check.day : std::max(newest, check.day);
    }
    if (newest.isNull() || newest.daysTo(today) < checkEveryDays)
        return std::nullopt;
    return Waiting{WaitingKind::Check, {}, {}, newest};
}

/// What a goal whose day has come waits for.
WaitingKind dueKindOf(const Goal& goal)
{
    if (goal.isUnjudged())
        return goal.kind == GoalKind::Exploration ? WaitingKind::Verdict : WaitingKind::Proof;
    return goal.kind == GoalKind::Decision ? WaitingKind::Decision : WaitingKind::GoalDue;
}

void addGoals(const std::vector<Goal>& goals, QDate today, std::vector<Waiting>& waiting)
{
    for (const Goal& goal : goals) {
        const bool isUnderWay = goal.column == BoardColumn::Next || goal.column == BoardColumn::Doing;
        const bool isHabit = goal.kind == GoalKind::SelfCare && !goal.isBinned() && isUnderWay;
        if (isHabit && isAskedOn(goal.parts.selfCare, today))
            waiting.push_back({WaitingKind::SelfCare, goal.id.uuid(), goal.title, {}});
        const QDate day = goal.dayToAsk();
        if (!day.isValid() || day > today || (goal.column == BoardColumn::Doing && !goal.isUnjudged()))
            continue;
        waiting.push_back({dueKindOf(goal), goal.id.uuid(), goal.title, day});
    }
}

/// What goals ask for; none of it while the safety card is shown.
bool isOfGoals(const Waiting& waiting)
{
    switch (waiting.kind) {
    case WaitingKind::Decision:
    case WaitingKind::Verdict:
    case WaitingKind::Proof:
    case WaitingKind::GoalDue:
    case WaitingKind::SelfCare:
        return true;
    default:
        return false;
    }
}

void addPeople(const std::vector<Person>& people, const std::vector<Talk>& talks, QDate today,
               std::vector<Waiting>& waiting)
{
    for (const Person& person : people) {
        if (person.isBinned())
            continue;
        for (const Talk& talk : talks) {
            if (!(talk.person == person.id))
                continue;
            if (awaitsOutcome(talk, today))
                waiting.push_back({WaitingKind::Outcome, talk.id.uuid(), person.name, talk.day});
            else if (awaitsFollowUp(talk, today))
                waiting.push_back({WaitingKind::FollowUp, talk.id.uuid(), person.name, talk.followUp});
        }
        const PersonStanding standing = standingOf(person, talks, today);
        if (standing.isDue)
            waiting.push_back({WaitingKind::Person, person.id.uuid(), person.name, standing.lastTalk});
    }
}

/// What may be asked, the most needed first. Before the afternoon: how the day begins and what is practised; then what
/// went forward and whether it was done. Seven evenings are evenings.
std::vector<TodayCard> candidates(const TodayFacts& facts)
{
    const bool late = looksBack(facts.time);
    const bool daily = facts.practice == PracticeKind::Daily;
    const bool evenings = facts.practice == PracticeKind::ThreeGoodThings;
    if (!late)
        return daily ? std::vector{TodayCard::CheckIn, TodayCard::Practice, TodayCard::GoodThing}
                     : std::vector{TodayCard::CheckIn, TodayCard::GoodThing};
    if (daily)
        return {TodayCard::Win, TodayCard::Practice, TodayCard::CheckIn};
    if (evenings)
        return {TodayCard::CheckIn, TodayCard::Practice, TodayCard::Win};
    return {TodayCard::CheckIn, TodayCard::Win};
}

/// How one is and what one plans may be looked at as long as the morning lasts; a line that is written is in the log.
bool needsNoMore(const TodayFacts& facts, TodayCard card)
{
    const bool isLine = card == TodayCard::GoodThing || card == TodayCard::Win;
    return facts.done.contains(card) && (isLine || looksBack(facts.time));
}

DayKind kindOf(const TodayFacts& facts)
{
    if (facts.journalIsEmpty)
        return DayKind::FirstStart;
    if (!facts.wroteLately)
        return DayKind::Away;
    if (facts.wishes.roughDay.isValid() && facts.wishes.roughDay == facts.today)
        return DayKind::Rough;
    return facts.wishes.workingDays.contains(facts.today.dayOfWeek()) ? DayKind::Ordinary : DayKind::DayOff;
}

} // namespace

QLatin1String dayKindKey(DayKind kind)
{
    return dayKindKeys.of(kind);
}

QLatin1String todayCardKey(TodayCard card)
{
    return cardKeys.of(card);
}

std::optional<TodayCard> todayCardFromKey(const QString& key)
{
    return cardKeys.find(key);
}

QLatin1String waitingKindKey(WaitingKind kind)
{
    return waitingKeys.of(kind);
}

bool looksBack(QTime time)
{
    constexpr int hour = 15;
    return time.hour() >= hour;
}

std::vector<QDate> daysLike(QDate today)
{
    constexpr int years = 10;
    constexpr int halfAYear = 6; // months
    std::vector<QDate> days;
    for (int year = 1; year <= years; ++year) {
        const QDate day(today.year() - year, today.month(), today.day());
        if (day.isValid()) // 29 February is not of every year
            days.push_back(day);
    }
    days.push_back(today.addMonths(-halfAYear));
    days.push_back(today.addMonths(-1));
    return days;
}

std::vector<Waiting> waitingOn(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                               const std::vector<Person>& people, const std::vector<Talk>& talks, QDate today)
{
    std::vector<Waiting> waiting;
    addGoals(goals, today, waiting);
    addPeople(people, talks, today, waiting);
    if (const auto check = waitingCheck(checks, today))
        waiting.push_back(*check);
    std::stable_sort(waiting.begin(), waiting.end(), [](const Waiting& a, const Waiting& b) {
        return std::tuple(a.kind, a.since) < std::tuple(b.kind, b.since);
    });
    return waiting;
}

// Decided: a page for Sunday waits on Friday, not on Monday. It is dated, one a week from Monday, and looks back on the
// week that ends; on Monday it would stand in the week that has just begun.
QDate pageDayInWeekOf(QDate day, const TodayWishes& wishes)
{
    const QDate monday = day.addDays(1 - day.dayOfWeek());
    const auto after = wishes.workingDays.upper_bound(wishes.pageDay);
    int weekday = wishes.pageDay;
    if (after != wishes.workingDays.begin())
        weekday = *std::prev(after); // the day itself or the last before it
    else if (after != wishes.workingDays.end())
        weekday = *after;
    return monday.addDays(weekday - 1);
}

TodayPlan planToday(const TodayFacts& facts)
{
    TodayPlan plan;
    plan.kind = kindOf(facts);
    if (plan.kind != DayKind::Ordinary)
        return plan;
    constexpr size_t mostCards = 2;
    plan.cards = candidates(facts);
    const auto isHidden = [&](TodayCard card) { return facts.wishes.hidden.contains(card); };
    std::erase_if(plan.cards, isHidden);
    const auto firstDone = std::stable_partition(plan.cards.begin(), plan.cards.end(),
                                                 [&](TodayCard card) { return !needsNoMore(facts, card); });
    plan.done.assign(firstDone, plan.cards.end());
    plan.cards.erase(firstDone, plan.cards.end());
    plan.cards.resize(std::min(plan.cards.size(), mostCards));
    if (!isHidden(TodayCard::Waiting))
        plan.waiting = facts.waiting;
    if (facts.duesRest)
        std::erase_if(plan.waiting, isOfGoals);
    const bool low = facts.mood && *facts.mood <= roughMood;
    plan.offersRough = low && facts.wishes.notRoughDay != facts.today;
    plan.restFirst = facts.recoverFirst;
    constexpr int everySoManyDays = 3;
    plan.remembers =
        !isHidden(TodayCard::OnThisDay) && !low && !plan.restFirst && facts.today.toJulianDay() % everySoManyDays == 0;
    return plan;
}

} // namespace unrut
