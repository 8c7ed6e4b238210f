// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/worksheet_outcome.h>

#include <domain/text.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QString oneLine(const QString& text)
{
    return text.simplified().left(maxTitleLength);
}

/// Every line that the field tells: a text is one line, a table tells its first column.
QStringList linesOf(const WorksheetForm& form, const Worksheet& worksheet, const QString& key)
{
    const WorksheetField* field = fieldOf(form, key);
    if (field && !isShown(form, *field, worksheet))
        return {};
    QStringList lines;
    const bool isPicked =
        field && (field->kind == FieldKind::Entries || field->kind == FieldKind::Goals); // the id comes first
    for (const QStringList& row : worksheet.cells(key)) {
        const QString line = row.value(isPicked ? 1 : 0);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

/// A field as a person reads it: what was chosen by its label, lines one under the other.
QString readable(const WorksheetForm& form, const Worksheet& worksheet, const QString& key)
{
    QStringList lines = linesOf(form, worksheet, key);
    if (const WorksheetField* field = fieldOf(form, key)) {
        for (QString& line : lines) {
            const auto choice = std::find_if(field->choices.begin(), field->choices.end(),
                                             [&](const FieldChoice& each) { return each.key == line; });
            if (choice != field->choices.end())
                line = choice->label;
        }
    }
    return lines.join(u'\n');
}

std::vector<QString> optionsOf(const WorksheetForm& form, const Worksheet& worksheet, const QString& key)
{
    std::vector<QString> options;
    const WorksheetField* field = fieldOf(form, key);
    if (field && field->kind == FieldKind::Matrix) {
        for (const OptionSum& each : matrixSums(worksheet.cells(key)))
            options.push_back(oneLine(each.option));
    } else {
        for (const QString& line : linesOf(form, worksheet, key))
            options.push_back(oneLine(line));
    }
    return options;
}

QString notesOf(const WorksheetForm& form, const Worksheet& worksheet, const QStringList& keys)
{
    QStringList notes;
    for (const QString& key : keys) {
        const QString text = readable(form, worksheet, key);
        const WorksheetField* field = fieldOf(form, key);
        if (!text.isEmpty() && field)
            notes.append(field->label + u'\n' + text);
    }
    return notes.join(u"\n\n"_s);
}

Goal goalFrom(const WorksheetForm& form, const Worksheet& worksheet, const QString& name, const QStringList& firstSteps)
{
    const GoalEnding& ending = *form.goal;
    Goal goal;
    goal.play = form.play;
    goal.kind = goalKindFor(form.play);
    goal.title = oneLine(worksheet.text(ending.title));
    if (goal.title.isEmpty())
        goal.title = name;
    goal.why = readable(form, worksheet, ending.why);
    goal.ifCue = oneLine(worksheet.text(ending.cue));
    goal.thenStep = oneLine(worksheet.text(ending.then));
    goal.due = worksheet.dayOf(ending.due);
    goal.person = oneLine(worksheet.text(ending.person));
    goal.notes = notesOf(form, worksheet, ending.notes);
    goal.parts.decision.options = optionsOf(form, worksheet, ending.options);
    if (const auto weight = worksheet.number(ending.weight))
        goal.parts.decision.weight = static_cast<int>(*weight);
    goal.parts.selfCare.timesAWeek = static_cast<int>(worksheet.number(ending.times).value_or(0));
    goal.parts.learning.source = oneLine(readable(form, worksheet, ending.source));
    goal.parts.learning.cost = oneLine(readable(form, worksheet, ending.cost));
    goal.parts.learning.approval = approvalFromKey(worksheet.text(ending.approval)).value_or(Approval::NotNeeded);
    goal.parts.venture.test = oneLine(readable(form, worksheet, ending.test));
    QStringList steps;
    for (const QString& key : ending.steps)
        steps += linesOf(form, worksheet, key);
    steps.removeDuplicates();
    for (const QString& step : steps.isEmpty() ? firstSteps : steps)
        goal.steps.push_back({{}, oneLine(step), {}});
    return goal;
}

const Person* listed(const std::vector<Person>& people, const QString& name)
{
    const auto there = std::find_if(people.begin(), people.end(), [&](const Person& each) {
        return !each.isBinned() && each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return there == people.end() ? nullptr : &*there;
}

Talk talkFrom(const WorksheetForm& form, const Worksheet& worksheet)
{
    const TalkEnding& ending = *form.talk;
    Talk talk;
    talk.form = ending.form;
    talk.day = worksheet.dayOf(ending.day);
    for (const auto& [field, key] : ending.sheet) {
        const QString answer = readable(form, worksheet, key);
        if (!answer.isEmpty())
            talk.sheet[field] = answer;
    }
    for (const QString& key : worksheet.lines(ending.asks)) {
        if (const auto ask = askKindFromKey(key))
            talk.asks.set(static_cast<size_t>(*ask));
    }
    for (const QStringList& row : worksheet.cells(ending.objections)) {
        if (!row.value(0).isEmpty())
            talk.objections.push_back({row.value(0), row.value(1)});
    }
    return talk;
}

std::optional<LookingBack> toldIn(const WorksheetForm& form, const Worksheet& worksheet)
{
    if (!form.becomesLookingBack)
        return std::nullopt;
    LookingBack told;
    told.lastGood = worksheet.dayOf(tracing::lastGood);
    told.firstOff = worksheet.dayOf(tracing::firstOff);
    told.of(LookingBackText::Changed) = worksheet.lines(tracing::changed).join(u'\n');
    told.of(LookingBackList::Whys) = worksheet.lines(tracing::whys).mid(0, mostLookingBackWhys);
    return told == LookingBack() ? std::nullopt : std::optional(told);
}

Practice practiceFrom(const WorksheetForm& form, const Worksheet& worksheet, const QString& name)
{
    Practice practice;
    practice.play = form.play;
    practice.text = oneLine(worksheet.text(form.practice->text));
    if (practice.text.isEmpty())
        practice.text = name;
    for (const QString& key : worksheet.lines(form.practice->days)) {
        if (const auto day = weekdayFromKey(key))
            practice.weekdays.set(static_cast<size_t>(*day));
    }
    return practice;
}

void take(QString& into, const QString& from)
{
    if (!from.isEmpty())
        into = from;
}

} // namespace

WorksheetOutcome outcomeOf(const WorksheetForm& form, const Worksheet& worksheet, const QString& name,
                           const QStringList& firstSteps, const std::vector<Person>& people)
{
    WorksheetOutcome outcome;
    if (form.goal)
        outcome.goal = goalFrom(form, worksheet, name, firstSteps);
    for (const RowsEnding& ending : form.rows) {
        for (const QStringList& row : worksheet.cells(ending.field)) {
            if (row.value(ending.column) != ending.value || row.value(0).isEmpty())
                continue;
            Goal goal;
            goal.title = oneLine(row.value(0));
            goal.kind = ending.kind;
            if (const WorksheetField* field = fieldOf(form, ending.field); field && field->kind != FieldKind::Table)
                goal.why = field->label; // 'The one thing you stop'
            outcome.more.push_back(goal);
        }
    }
    if (const QString area = form.trial ? oneLine(worksheet.text(form.trial->title)) : QString(); !area.isEmpty()) {
        Goal trial;
        trial.title = area;
        trial.kind = GoalKind::Exploration;
        trial.due = worksheet.dayOf(form.trial->until);
        outcome.more.push_back(trial);
    }
    const QString who = form.talk ? oneLine(worksheet.text(form.talk->person)) : QString();
    if (!who.isEmpty()) {
        outcome.talk = talkFrom(form, worksheet);
        if (const Person* person = listed(people, who)) {
            outcome.talk->person = person->id;
        } else {
            outcome.newPerson = Person();
            outcome.newPerson->name = who;
            outcome.newPerson->role = form.talk->role;
        }
    }
    if (form.practice)
        outcome.practice = practiceFrom(form, worksheet, name);
    for (const EntriesEnding& ending : form.entries) {
        for (const QString& line : linesOf(form, worksheet, ending.field)) {
            Entry entry;
            entry.kind = ending.kind;
            entry.text = line;
            outcome.entries.push_back(entry);
        }
    }
    outcome.told = toldIn(form, worksheet);
    return outcome;
}

Goal mergedInto(Goal card, const Goal& more, const QStringList& standIn)
{
    const auto isIn = [](const std::vector<Step>& steps, const QString& text) {
        return std::any_of(steps.begin(), steps.end(), [&](const Step& step) { return step.text == text; });
    };
    const bool hasOwn = std::any_of(more.steps.begin(), more.steps.end(),
                                    [&](const Step& step) { return !standIn.contains(step.text); });
    if (hasOwn) {
        std::erase_if(card.steps, [&](const Step& step) {
            return !step.isDone() && standIn.contains(step.text) && !isIn(more.steps, step.text);
        });
    }
    for (const Step& step : more.steps) {
        if (!isIn(card.steps, step.text) && (hasOwn || card.steps.empty()))
            card.steps.push_back(step);
    }
    take(card.title, more.title);
    take(card.why, more.why);
    take(card.person, more.person);
    take(card.ifCue, more.ifCue);
    take(card.thenStep, more.thenStep);
    if (more.due.isValid())
        card.due = more.due;
    if (!card.domain)
        card.domain = more.domain;
    if (!more.notes.isEmpty() && !card.notes.contains(more.notes))
        card.notes += (card.notes.isEmpty() ? QString() : u"\n\n"_s) + more.notes;
    if (!more.parts.decision.options.empty())
        card.parts.decision.options = more.parts.decision.options;
    if (more.parts.decision.weight)
        card.parts.decision.weight = more.parts.decision.weight;
    const LearningPart& learning = more.parts.learning;
    take(card.parts.learning.source, learning.source);
    take(card.parts.learning.cost, learning.cost);
    if (learning.approval != Approval::NotNeeded)
        card.parts.learning.approval = learning.approval;
    take(card.parts.venture.test, more.parts.venture.test);
    if (more.parts.selfCare.timesAWeek > 0)
        card.parts.selfCare.timesAWeek = more.parts.selfCare.timesAWeek;
    return card;
}

LookingBack mergedInto(LookingBack told, const LookingBack& more)
{
    if (more.lastGood.isValid())
        told.lastGood = more.lastGood;
    if (more.firstOff.isValid())
        told.firstOff = more.firstOff;
    take(told.of(LookingBackText::Changed), more.of(LookingBackText::Changed));
    if (!more.of(LookingBackList::Whys).isEmpty())
        told.of(LookingBackList::Whys) = more.of(LookingBackList::Whys);
    return told;
}

} // namespace unrut
