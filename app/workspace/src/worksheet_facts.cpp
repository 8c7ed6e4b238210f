// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/worksheet_facts.h>

#include <domain/checklist.h>
#include <domain/told.h>
#include <workspace/workspace.h>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

constexpr int twoWeeks = 14;
constexpr int fourWeeks = 28;
constexpr int daysInWeek = 7;

EntryFilter since(EntryKind kind, QDate from, QDate to)
{
    EntryFilter filter;
    filter.kinds = {kind};
    filter.from = from;
    filter.to = to;
    return filter;
}

/// Weeks of the past four, counted back from \a today, with an entry that says thanks.
Result<int> gratefulWeeks(const Workspace& workspace, QDate today)
{
    int weeks = 0;
    for (int back = 0; back < fourWeeks; back += daysInWeek) {
        const QDate to = today.addDays(-back);
        const Result<int> count = workspace.entryCount(since(EntryKind::Grateful, to.addDays(1 - daysInWeek), to));
        if (!count)
            return count.error();
        weeks += *count > 0 ? 1 : 0;
    }
    return weeks;
}

int talksHeld(const Workspace& workspace, const Worksheet& worksheet)
{
    const auto isNamed = [&](const Talk& talk) {
        const Person* person = workspace.person(talk.person);
        return worksheet.talk == talk.id ||
               (person && std::any_of(worksheet.answers.begin(), worksheet.answers.end(), [&](const auto& answer) {
                    return answer.second.front().value(0).compare(person->name, Qt::CaseInsensitive) == 0;
                }));
    };
    return static_cast<int>(std::count_if(workspace.talks().begin(), workspace.talks().end(), [&](const Talk& talk) {
        return !talk.isBinned() && talk.state == TalkState::Held && talk.day >= worksheet.day && isNamed(talk);
    }));
}

void addCard(const Goal& card, QDate today, std::map<DoneFact, int>& facts)
{
    facts[DoneFact::StepsDone] = card.stepsDone();
    facts[DoneFact::GoalDone] = card.doneDay.isValid() ? 1 : 0;
    const QDate from = today.addDays(1 - twoWeeks);
    std::set<QDate> worked;
    for (const GoalEvent& event : card.history) {
        if (event.kind == GoalEvent::Kind::Worked && Goal::dayOf(event) >= from)
            worked.insert(Goal::dayOf(event));
    }
    facts[DoneFact::StartsIn2Weeks] = static_cast<int>(worked.size());
    const std::vector<QDate>& kept = card.parts.selfCare.keptDays;
    facts[DoneFact::DaysKept] = static_cast<int>(
        std::count_if(kept.begin(), kept.end(), [&](QDate day) { return day >= from && day <= today; }));
}

} // namespace

Result<std::map<DoneFact, int>> worksheetFacts(const Workspace& workspace, const Worksheet& worksheet)
{
    const QDate today = workspace.clock().today();
    std::map<DoneFact, int> facts;
    const Result<int> wins = workspace.entryCount(since(EntryKind::Win, today.addDays(1 - twoWeeks), today));
    if (!wins)
        return wins.error();
    const Result<int> keeps = workspace.entryCount(since(EntryKind::Keep, worksheet.day, today));
    if (!keeps)
        return keeps.error();
    const Result<int> weeks = gratefulWeeks(workspace, today);
    if (!weeks)
        return weeks.error();
    facts[DoneFact::WinsInTwoWeeks] = *wins;
    facts[DoneFact::Keeps] = *keeps;
    facts[DoneFact::GratefulWeeks] = *weeks;
    facts[DoneFact::TalksHeld] = talksHeld(workspace, worksheet);
    if (const Goal* card = worksheet.goal ? workspace.goal(*worksheet.goal) : nullptr; card && !card->isBinned())
        addCard(*card, today, facts);
    return facts;
}

Worksheet newWorksheet(const Workspace& workspace, const WorksheetForm& form)
{
    Worksheet begun = begunWorksheet(form, workspace.lookingBack().value_or(LookingBack()));
    begun = withChecklistsOf(workspace.worksheets(), form, std::move(begun));
    begun.day = workspace.clock().today();
    return begun;
}

} // namespace unrut
