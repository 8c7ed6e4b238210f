// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/worksheet_facts.h>

#include <domain/checklist.h>
#include <domain/flow.h>
#include <domain/told.h>
#include <domain/worksheet_outcome.h>
#include <workspace/workspace.h>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

constexpr int twoWeeks = 14;
constexpr int threeWeeks = 21;
constexpr int fourWeeks = 28;
constexpr int daysInWeek = 7;

using Facts = std::map<DoneFact, int>;

/// How many of \a days lie in the fullest span of \a length days that ends between \a from and \a to.
int fullestSpan(std::vector<QDate> days, int length, QDate from, QDate to)
{
    std::sort(days.begin(), days.end());
    std::vector<QDate> ends{from};
    std::copy_if(days.begin(), days.end(), std::back_inserter(ends),
                 [&](QDate day) { return day > from && day <= to; });
    int most = 0;
    for (const QDate end : ends) {
        const auto first = std::lower_bound(days.begin(), days.end(), end.addDays(1 - length));
        const auto past = std::upper_bound(days.begin(), days.end(), end);
        most = std::max(most, static_cast<int>(past - first));
    }
    return most;
}

/// Weeks with one of \a days, in the four weeks running that have most and end between \a from and \a to.
int fullestWeeks(const std::vector<QDate>& days, QDate from, QDate to)
{
    const std::set<QDate> there(days.begin(), days.end());
    int most = 0;
    for (QDate end = from; end <= to; end = end.addDays(1)) {
        int weeks = 0;
        for (int back = 0; back < fourWeeks; back += daysInWeek) {
            const auto first = there.lower_bound(end.addDays(1 - back - daysInWeek));
            weeks += first != there.end() && *first <= end.addDays(-back) ? 1 : 0;
        }
        most = std::max(most, weeks);
    }
    return most;
}

/// The day of every entry of \a kind between the two, newest first.
Result<std::vector<QDate>> daysOf(const Workspace& workspace, EntryKind kind, QDate from, QDate to)
{
    EntryFilter filter;
    filter.kinds = {kind};
    filter.from = from;
    filter.to = to;
    const Result<int> count = workspace.entryCount(filter);
    if (!count)
        return count.error();
    const Result<std::vector<Entry>> entries = workspace.entries(filter, 0, *count);
    if (!entries)
        return entries.error();
    std::vector<QDate> days;
    days.reserve(entries->size());
    for (const Entry& entry : *entries)
        days.push_back(entry.day);
    return days;
}

/// True for somebody whose name stands alone in a line of some answer.
bool isNamedIn(const Worksheet& worksheet, const QString& name)
{
    return std::any_of(worksheet.answers.begin(), worksheet.answers.end(), [&](const auto& answer) {
        return std::any_of(answer.second.begin(), answer.second.end(), [&](const QStringList& row) {
            return row.value(0).compare(name, Qt::CaseInsensitive) == 0;
        });
    });
}

/// Talks held since the worksheet was begun: its own, those with whoever it names, and, where it is about asking people
/// how their work is, those that ask anybody.
std::vector<const Talk*> talksFor(const Workspace& workspace, const Worksheet& worksheet)
{
    const Talk* own = worksheet.talk ? workspace.talk(*worksheet.talk) : nullptr;
    const bool asksAnybody = own && own->form == TalkForm::Information;
    std::vector<const Talk*> held;
    for (const Talk& talk : workspace.talks()) {
        if (talk.isBinned() || talk.state != TalkState::Held || talk.day < worksheet.day)
            continue;
        const Person* person = workspace.person(talk.person);
        const bool isOfItsKind = asksAnybody && talk.form == TalkForm::Information;
        if (worksheet.talk == talk.id || isOfItsKind || (person && isNamedIn(worksheet, person->name)))
            held.push_back(&talk);
    }
    return held;
}

void addTalks(const Workspace& workspace, const Worksheet& worksheet, Facts& facts)
{
    const std::vector<const Talk*> held = talksFor(workspace, worksheet);
    const auto count = [&](auto holds) {
        return static_cast<int>(
            std::count_if(held.begin(), held.end(), [&](const Talk* talk) { return holds(*talk); }));
    };
    const auto isNoted = [](const Talk& talk) { return !talk.outcome.isEmpty() || !talk.agreements.empty(); };
    std::vector<QDate> days;
    days.reserve(held.size());
    for (const Talk* talk : held)
        days.push_back(talk->day);
    const QDate today = workspace.clock().today();
    facts[DoneFact::TalksHeld] = static_cast<int>(held.size());
    facts[DoneFact::TalksInThreeWeeks] = fullestSpan(days, threeWeeks, worksheet.day, today);
    facts[DoneFact::TalksNoted] = count(isNoted);
    facts[DoneFact::TalksSettled] = count([&](const Talk& talk) { return isNoted(talk) && talk.followUp.isValid(); });
    facts[DoneFact::TalksAgreed] = count([](const Talk& talk) { return !talk.agreements.empty(); });
}

/// The local day of an instant, by the hour that it is now.
QDate localDay(const QDateTime& instant, const Clock& clock)
{
    const QDateTime now = clock.now();
    return instant.addSecs(now.secsTo(QDateTime(clock.today(), clock.timeOfDay(), Qt::UTC))).date();
}

/// How long the card was tried, in days: from its first day in Doing or of work on it.
int daysTried(const Goal& card, QDate today)
{
    const auto begins = [](const GoalEvent& event) {
        const bool arrives = event.kind == GoalEvent::Kind::Moved || event.kind == GoalEvent::Kind::Created;
        return event.kind == GoalEvent::Kind::Worked || (arrives && event.to == BoardColumn::Doing);
    };
    const auto first = std::find_if(card.history.begin(), card.history.end(), begins);
    if (first == card.history.end())
        return 0;
    return static_cast<int>(
        std::max(qint64(0), Goal::dayOf(*first).daysTo(card.doneDay.isValid() ? card.doneDay : today)));
}

/// Days on which what it became was practised.
std::set<QDate> daysPractised(const Workspace& workspace, const Worksheet& worksheet)
{
    std::set<QDate> days;
    for (const Practice& practice : workspace.practices()) {
        if (practice.isBinned() || practice.play != worksheet.play)
            continue;
        for (const PracticeDay& day : practice.days) {
            if (day.done.value_or(false))
                days.insert(day.day);
        }
    }
    return days;
}

/// \a card: null while there is none.
void addDays(const Workspace& workspace, const Worksheet& worksheet, const Goal* card, Facts& facts)
{
    const QDate today = workspace.clock().today();
    std::set<QDate> started = daysPractised(workspace, worksheet);
    std::set<QDate> withAnItem = started;
    if (card) {
        for (const GoalEvent& event : card->history) {
            if (event.kind == GoalEvent::Kind::Worked)
                started.insert(Goal::dayOf(event));
        }
        for (const Step& step : card->steps) {
            if (step.isDone())
                withAnItem.insert(localDay(step.doneAt, workspace.clock()));
        }
    }
    const auto inTwoWeeks = [&](const auto& days) {
        return fullestSpan({days.begin(), days.end()}, twoWeeks, worksheet.day, today);
    };
    facts[DoneFact::StartsIn2Weeks] = inTwoWeeks(started);
    facts[DoneFact::ItemDaysInTwoWeeks] = inTwoWeeks(withAnItem);
    if (!card)
        return;
    facts[DoneFact::StepsDone] = card->stepsDone();
    facts[DoneFact::GoalDone] = card->doneDay.isValid() ? 1 : 0;
    facts[DoneFact::DaysTried] = daysTried(*card, today);
    std::vector<QDate> kept = card->parts.selfCare.keptDays;
    std::erase_if(kept, [&](QDate day) { return day < worksheet.day || day > today; });
    facts[DoneFact::DaysKept] = static_cast<int>(kept.size());
    facts[DoneFact::DaysKeptIn2Weeks] = inTwoWeeks(kept);
}

/// The longest run of days since the worksheet was finished on which no more was in Doing than \a limit.
int daysInside(const Workspace& workspace, const Worksheet& worksheet, int limit)
{
    std::vector<Goal> counted = workspace.goals();
    std::erase_if(counted, [](const Goal& goal) { return goal.limitGroup() != LimitGroup::Focus; });
    int longest = 0;
    int run = 0;
    for (const FlowDay& day : cumulativeFlow(counted, worksheet.finishedDay, workspace.clock().today())) {
        run = day.cards[static_cast<size_t>(BoardColumn::Doing)] <= limit ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

void addLimit(const Workspace& workspace, const Worksheet& worksheet, Facts& facts)
{
    const int limit = static_cast<int>(worksheet.number(narrowing::limit).value_or(0));
    if (limit < 1)
        return;
    facts[DoneFact::LimitKept] = workspace.rules().doingLimit <= limit ? 1 : 0;
    facts[DoneFact::DaysInsideTheLimit] = worksheet.isFinished() ? daysInside(workspace, worksheet, limit) : 0;
}

} // namespace

Result<Facts> worksheetFacts(const Workspace& workspace, const Worksheet& worksheet)
{
    const QDate today = workspace.clock().today();
    const Result<std::vector<QDate>> wins =
        daysOf(workspace, EntryKind::Win, worksheet.day.addDays(1 - twoWeeks), today);
    if (!wins)
        return wins.error();
    const Result<std::vector<QDate>> thanks =
        daysOf(workspace, EntryKind::Grateful, worksheet.day.addDays(1 - fourWeeks), today);
    if (!thanks)
        return thanks.error();
    const Result<std::vector<QDate>> keeps = daysOf(workspace, EntryKind::Keep, worksheet.day, today);
    if (!keeps)
        return keeps.error();
    Facts facts;
    facts[DoneFact::WinsInTwoWeeks] = fullestSpan(*wins, twoWeeks, worksheet.day, today);
    facts[DoneFact::GratefulWeeks] = fullestWeeks(*thanks, worksheet.day, today);
    facts[DoneFact::Keeps] = static_cast<int>(keeps->size());
    addTalks(workspace, worksheet, facts);
    const Goal* card = worksheet.goal ? workspace.goal(*worksheet.goal) : nullptr;
    addDays(workspace, worksheet, card && !card->isBinned() ? card : nullptr, facts);
    addLimit(workspace, worksheet, facts);
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
