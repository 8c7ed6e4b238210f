// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_source.h"

#include <domain/text.h>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

QStringList peopleIn(const ReportContent& content)
{
    QStringList people = content.mentioned;
    for (const Person& person : content.people)
        people << person.name;
    for (const Talk& talk : content.talks) {
        people << mentionsIn(talk.outcome);
        for (const Agreement& agreement : talk.agreements)
            people << mentionsIn(agreement.text);
    }
    for (const Entry& entry : content.entries)
        people << mentionsIn(entry.text);
    for (const Goal& goal : content.goals) {
        if (!goal.person.isEmpty())
            people << goal.person;
        people << mentionsIn(goal.title) << mentionsIn(goal.why) << mentionsIn(goal.ifCue) << mentionsIn(goal.thenStep);
        for (const Step& step : goal.steps)
            people << mentionsIn(step.text);
    }
    people.removeDuplicates();
    return people;
}

/// What a supervisor learns only when the person says so in other words: what is private, and what leads elsewhere.
bool isPrivate(GoalKind kind)
{
    switch (kind) {
    case GoalKind::Decision:
    case GoalKind::Exploration:
    case GoalKind::SelfCare:
    case GoalKind::SideProject: // unless it was ticked
    case GoalKind::Resume:
    case GoalKind::Opportunity:
    case GoalKind::CareerPath:
    case GoalKind::Venture:
        return true;
    case GoalKind::StepGoal:
    case GoalKind::Conversation:
    case GoalKind::Learning:
    case GoalKind::Challenge:
    case GoalKind::Connect:
        return false;
    }
    Q_UNREACHABLE();
}

bool mayKnow(ReportReader reader, const Goal& goal)
{
    const bool isTicked = goal.kind == GoalKind::SideProject && goal.inWorkReports;
    return !goal.isBinned() && (reader != ReportReader::Supervisor || !isPrivate(goal.kind) || isTicked);
}

} // namespace

ReportSource::ReportSource(const ReportContent& theContent, const ReportOptions& theOptions)
    : content(theContent),
      options(theOptions),
      names(theOptions.hideNames ? HiddenNames(peopleIn(theContent)) : HiddenNames())
{}

std::vector<DayValue> ReportSource::moods() const
{
    std::vector<DayValue> moods;
    for (const CheckIn& checkIn : content.checkIns) {
        if (checkIn.mood && isInRange(checkIn.day))
            moods.push_back({checkIn.day, static_cast<double>(*checkIn.mood)});
    }
    return moods;
}

std::vector<Check> ReportSource::checks() const
{
    std::vector<Check> checks = finishedChecks(content.checks);
    std::erase_if(checks, [&](const Check& check) { return !isInRange(check.day); });
    return checks;
}

std::vector<Goal> ReportSource::finishedGoals() const
{
    std::vector<Goal> finished;
    for (const Goal& goal : content.goals) {
        const bool isOver = goal.column == BoardColumn::Done || goal.column == BoardColumn::Archive;
        if (isOver && isInRange(goal.doneDay) && mayKnow(options.reader, goal))
            finished.push_back(goal);
    }
    std::stable_sort(finished.begin(), finished.end(),
                     [](const Goal& a, const Goal& b) { return a.doneDay > b.doneDay; });
    return finished;
}

std::vector<Goal> ReportSource::cardsIn(BoardColumn column) const
{
    std::vector<Goal> cards = goalsIn(content.goals, column);
    std::erase_if(cards, [&](const Goal& goal) { return !mayKnow(options.reader, goal); });
    return cards;
}

std::vector<Entry> ReportSource::entries() const
{
    std::set<GoalId> hidden;
    for (const Goal& goal : content.goals) {
        if (!mayKnow(options.reader, goal) && !isFor(ReportReader::Me))
            hidden.insert(goal.id);
    }
    std::vector<Entry> entries;
    for (const Entry& entry : content.entries) {
        // A win that was logged from a goal tells of it.
        const bool tells = entry.goal && hidden.contains(*entry.goal);
        const bool mayRead = isFor(ReportReader::Me) || (entry.kind == EntryKind::Win && !tells);
        if (mayRead && !entry.isBinned() && isInRange(entry.day))
            entries.push_back(entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return a.day != b.day ? a.day < b.day : a.createdAt < b.createdAt;
    });
    return entries;
}

} // namespace unrut
