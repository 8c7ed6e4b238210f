// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/today.h>

#include <workspace/workspace.h>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

/// Something that is held in memory was made or changed on \a from or later. Instants count by their day in UTC: a few
/// hours do not matter to a fortnight.
bool touchedSince(const Workspace& workspace, QDate from)
{
    const auto since = [from](const QDateTime& at) { return at.isValid() && at.date() >= from; };
    const auto& checks = workspace.checks();
    const auto& goals = workspace.goals();
    const auto& people = workspace.people();
    const auto& talks = workspace.talks();
    return std::any_of(checks.begin(), checks.end(),
                       [&](const Check& one) { return since(one.createdAt) || since(one.finishedAt); }) ||
           std::any_of(goals.begin(), goals.end(),
                       [&](const Goal& one) {
                           return since(one.createdAt) || since(one.binnedAt) ||
                                  std::any_of(one.steps.begin(), one.steps.end(),
                                              [&](const Step& step) { return since(step.doneAt); }) ||
                                  std::any_of(one.history.begin(), one.history.end(),
                                              [&](const GoalEvent& event) { return since(event.at); });
                       }) ||
           std::any_of(people.begin(), people.end(), [&](const Person& one) { return since(one.createdAt); }) ||
           std::any_of(talks.begin(), talks.end(), [&](const Talk& one) { return since(one.createdAt); });
}

/// Whether an entry of \a kind is of \a day.
Result<bool> wrote(const Workspace& workspace, EntryKind kind, QDate day)
{
    EntryFilter filter;
    filter.kinds = {kind};
    filter.from = filter.to = day;
    const auto entries = workspace.entries(filter, 0, 1);
    if (!entries)
        return entries.error();
    return !entries->empty();
}

/// The practice of the day was answered. Whether it goes on is asked until it is said.
bool practised(const Workspace& workspace, QDate today)
{
    const Practice* practice = workspace.practice();
    const PracticeDay* noted = practice ? practice->on(today) : nullptr;
    return noted && noted->done.has_value() && !practice->asksWhether(today);
}

/// What was answered \a today. \a checkedIn: there is a check-in of that day.
Result<std::set<TodayCard>> doneToday(const Workspace& workspace, QDate today, bool checkedIn)
{
    std::set<TodayCard> done;
    if (checkedIn)
        done.insert(TodayCard::CheckIn);
    if (practised(workspace, today))
        done.insert(TodayCard::Practice);
    for (const auto& [card, kind] :
         {std::pair(TodayCard::GoodThing, EntryKind::Grateful), std::pair(TodayCard::Win, EntryKind::Win)}) {
        const Result<bool> written = wrote(workspace, kind, today);
        if (!written)
            return written.error();
        if (*written)
            done.insert(card);
    }
    return done;
}

/// The mood of the day and what was answered on it; \a recent are check-ins of some days.
Status lookAtToday(const Workspace& workspace, const std::vector<CheckIn>& recent, TodayFacts& facts)
{
    bool checkedIn = false;
    for (const CheckIn& checkIn : recent) {
        if (checkIn.day != facts.today)
            continue;
        facts.mood = checkIn.mood;
        checkedIn = !checkIn.isEmpty();
    }
    auto done = doneToday(workspace, facts.today, checkedIn);
    if (!done)
        return done.error();
    facts.done = *std::move(done);
    return {};
}

} // namespace

Result<TodayFacts> todayFacts(const Workspace& workspace, const TodayWishes& wishes)
{
    TodayFacts facts;
    facts.today = workspace.clock().today();
    facts.time = workspace.clock().timeOfDay();
    facts.wishes = wishes;
    if (const Practice* practice = workspace.practice(); practice && practice->isFor(facts.today))
        facts.practice = practice->kind;
    const QDate from = facts.today.addDays(1 - awayDays);
    const auto recent = workspace.checkIns(from, {}); // days to come, too: the clock may have been set back
    if (!recent)
        return recent.error();

    if (const Status looked = lookAtToday(workspace, *recent, facts); !looked)
        return looked.error();

    const bool holdsThings = !workspace.checks().empty() || !workspace.goals().empty() || !workspace.people().empty();
    facts.wroteLately = !recent->empty() || touchedSince(workspace, from);
    if (!facts.wroteLately || !holdsThings) {
        EntryFilter lately;
        lately.from = from;
        const auto entries = workspace.entries(lately, 0, 1);
        if (!entries)
            return entries.error();
        facts.wroteLately = facts.wroteLately || !entries->empty();
    }
    if (!holdsThings && !facts.wroteLately) {
        const auto any = workspace.entries({}, 0, 1);
        const auto days = workspace.checkIns({}, {});
        if (!any)
            return any.error();
        if (!days)
            return days.error();
        facts.journalIsEmpty = any->empty() && days->empty();
    }
    facts.recoverFirst = workspace.restsFirst();
    facts.duesRest = workspace.duesRest();
    facts.waiting =
        waitingOn(workspace.checks(), workspace.goals(), workspace.people(), workspace.talks(), facts.today);
    const bool isPageDay =
        facts.today.dayOfWeek() == wishes.pageDay || facts.today == pageDayInWeekOf(facts.today, wishes);
    if (isPageDay && !pageOfWeek(workspace.fridayPages(), facts.today)) {
        const auto before = std::find_if(facts.waiting.begin(), facts.waiting.end(),
                                         [](const Waiting& one) { return one.kind > WaitingKind::FridayPage; });
        facts.waiting.insert(before, Waiting{WaitingKind::FridayPage, {}, {}, facts.today});
    }
    return facts;
}

} // namespace unrut
