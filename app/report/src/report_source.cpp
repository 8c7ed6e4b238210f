// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_source.h"

#include "everyday_words.h"

#include <domain/happening.h>
#include <domain/text.h>
#include <wording/worksheet_forms.h>

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace unrut {

namespace {

/// Names of people, and those that are hidden only as wholes.
struct Names
{
    QStringList people;
    QStringList wholes;
};

void addMentions(Names& names, const QStringList& texts)
{
    for (const QString& text : texts)
        names.people << mentionsIn(text);
}

/// 'Dana, Ivo and the whole night shift': what begins upper case in a longer line may be a name, in this spelling.
void addLine(Names& names, const QString& line)
{
    constexpr qsizetype wordsOfAName = 3;
    static const QRegularExpression between(QStringLiteral("[,;/&+\n]"));
    static const QRegularExpression betweenWords(QStringLiteral("[^\\p{L}\\p{M}\\p{N}-]+"),
                                                 QRegularExpression::UseUnicodePropertiesOption);
    addMentions(names, {line});
    for (const QString& part : line.split(between, Qt::SkipEmptyParts)) {
        const QStringList words = part.split(betweenWords, Qt::SkipEmptyParts);
        const bool isName = std::ranges::any_of(words, [](const QString& word) { return !word.front().isLower(); });
        if (words.size() == 1 || (isName && words.size() <= wordsOfAName)) {
            names.people << part;
            continue;
        }
        for (const QString& word : words) {
            if (!word.front().isLower() && !isNobodysAlone(word.toLower()))
                names.wholes << word;
        }
    }
}

void addGoal(Names& names, const Goal& goal)
{
    if (!goal.person.isEmpty())
        names.people << goal.person;
    addMentions(names, {goal.title, goal.why, goal.ifCue, goal.thenStep, goal.notes, goal.parts.decision.endWords});
    for (const Step& step : goal.steps)
        addMentions(names, {step.text});
    addLine(names, goal.parts.opportunity.contact);
}

/// Whom the fields for people name, and whoever has an @ anywhere.
void addWorksheet(Names& names, const Worksheet& worksheet)
{
    const WorksheetForm form = wording::worksheetForm(worksheet.play);
    for (const auto& [key, cells] : worksheet.answers) {
        const WorksheetField* field = fieldOf(form, key);
        for (const QStringList& row : cells) {
            addMentions(names, row);
            if (field && field->kind == FieldKind::Person)
                names.people << row;
        }
    }
}

void addTold(Names& names, const LookingBack& told)
{
    for (const QString& text : told.texts)
        addMentions(names, {text});
    for (const QStringList& lines : told.lists)
        addMentions(names, lines);
    for (const QString& line : told.of(LookingBackList::People))
        addLine(names, line);
}

void addTalk(Names& names, const Talk& talk)
{
    addMentions(names, {talk.outcome});
    for (const Agreement& agreement : talk.agreements)
        addMentions(names, {agreement.text});
}

HiddenNames namesIn(const ReportContent& content)
{
    Names names{content.mentioned, content.groups};
    for (const Person& person : content.people)
        (person.role == PersonRole::Community ? names.wholes : names.people) << person.name;
    for (const Talk& talk : content.talks)
        addTalk(names, talk);
    for (const Entry& entry : content.entries)
        addMentions(names, {entry.text});
    for (const Goal& goal : content.goals)
        addGoal(names, goal);
    for (const Worksheet& worksheet : content.worksheets)
        addWorksheet(names, worksheet);
    for (const QString& line : content.peopleLines)
        addLine(names, line);
    if (content.told)
        addTold(names, *content.told);
    names.people.removeDuplicates();
    names.wholes.removeDuplicates();
    return HiddenNames(names.people, names.wholes);
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
    : content(theContent), options(theOptions), names(theOptions.hideNames ? namesIn(theContent) : HiddenNames())
{}

std::vector<DayValue> ReportSource::allMoods() const
{
    return dailyValues(content.checkIns, DailyValue::Mood);
}

wording::DailyFinding ReportSource::moodFinding() const
{
    return wording::dailyFinding(DailyValue::Mood, allMoods(), onset());
}

std::vector<Check> ReportSource::checks() const
{
    std::vector<Check> checks = finishedChecks(content.checks);
    std::erase_if(checks, [&](const Check& check) { return !isInRange(check.day); });
    return checks;
}

std::vector<Goal> ReportSource::finishedGoals() const
{
    std::vector<Goal> finished = unrut::finishedGoals(content.goals, options.from, options.to);
    std::erase_if(finished, [&](const Goal& goal) { return !mayKnow(options.reader, goal); });
    return finished;
}

std::vector<Goal> ReportSource::knownGoals() const
{
    std::vector<Goal> goals = content.goals;
    std::erase_if(goals, [&](const Goal& goal) { return !mayKnow(options.reader, goal); });
    return goals;
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
