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

QString labelOf(const std::vector<FieldChoice>& choices, const QString& key)
{
    const auto choice =
        std::find_if(choices.begin(), choices.end(), [&](const FieldChoice& each) { return each.key == key; });
    return choice == choices.end() ? key : choice->label;
}

/// A row of a table: its first cell, then each other one behind the name of its column.
QString readableRow(const WorksheetField& table, const QStringList& row)
{
    QStringList parts{row.value(0)};
    for (size_t place = 1; place < table.columns.size(); ++place) {
        const TableColumn& column = table.columns[place];
        const QString cell = row.value(static_cast<qsizetype>(place));
        if (!cell.isEmpty() && column.kind != TableColumn::Kind::Score)
            parts.append(column.label + u": "_s + labelOf(column.choices, cell));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// A field as a person reads it: what was chosen by its label, lines one under the other. \a chosen: of a table only
/// the rows in which that was chosen, without saying so in each.
QString readable(const WorksheetForm& form, const Worksheet& worksheet, const QString& key, const QString& chosen = {})
{
    QStringList lines;
    const WorksheetField* field = fieldOf(form, key);
    if (field && field->kind == FieldKind::Table && isShown(form, *field, worksheet)) {
        for (QStringList row : worksheet.cells(key)) {
            const bool wasChosen = row.contains(chosen);
            if (!chosen.isEmpty() && !wasChosen)
                continue;
            if (!chosen.isEmpty())
                row.replace(row.indexOf(chosen), {});
            if (!row.value(0).isEmpty())
                lines.append(readableRow(*field, row));
        }
        return lines.join(u'\n');
    }
    lines = linesOf(form, worksheet, key);
    if (field) {
        for (QString& line : lines)
            line = labelOf(field->choices, line);
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

QDate dueIn(const GoalEnding& ending, const Worksheet& worksheet)
{
    for (const DayFor& each : ending.daysFor) {
        const QDate day = worksheet.dayOf(each.day);
        if (worksheet.text(each.choice) == each.answer && day.isValid())
            return day;
    }
    return worksheet.dayOf(ending.due);
}

Goal goalFrom(const WorksheetForm& form, const Worksheet& worksheet, const QString& name, const QStringList& firstSteps)
{
    const GoalEnding& ending = *form.goal;
    Goal goal;
    goal.play = form.play;
    goal.kind = goalKindFromKey(worksheet.text(ending.kind)).value_or(goalKindFor(form.play));
    goal.title = oneLine(worksheet.text(ending.title));
    if (goal.title.isEmpty())
        goal.title = name;
    goal.why = readable(form, worksheet, ending.why);
    goal.ifCue = oneLine(worksheet.text(ending.cue));
    goal.thenStep = oneLine(worksheet.text(ending.then));
    goal.due = dueIn(ending, worksheet);
    goal.person = oneLine(worksheet.text(ending.person));
    goal.notes = notesOf(form, worksheet, ending.notes);
    goal.parts.decision.options = optionsOf(form, worksheet, ending.options);
    const WorksheetField* weight = fieldOf(form, ending.weight);
    for (const QString& key : {weight ? weight->beside : QString(), ending.weight}) {
        if (const auto answer = worksheet.number(key))
            goal.parts.decision.weight = static_cast<int>(*answer);
    }
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

Goal goalFrom(const RowsEnding& ending, const WorksheetField* field, const QStringList& row)
{
    Goal goal;
    goal.title = oneLine(row.value(0));
    goal.kind = ending.kind;
    if (field && field->kind != FieldKind::Table)
        goal.why = field->label; // 'The one thing you stop'
    if (const QString step = ending.step ? oneLine(row.value(*ending.step)) : QString(); !step.isEmpty())
        goal.steps.push_back({{}, step, {}});
    if (ending.kind == GoalKind::Opportunity) {
        goal.parts.opportunity.role = goal.title;
        if (ending.where)
            goal.parts.opportunity.organisation = oneLine(row.value(*ending.where));
    }
    return goal;
}

/// False while nothing was chosen that the talk would be about.
bool isWanted(const WorksheetForm& form, const TalkEnding& ending, const Worksheet& worksheet)
{
    const WorksheetField* field = fieldOf(form, ending.needs);
    if (!field)
        return true;
    WorksheetField asked;
    asked.shownBy = ending.needs;
    asked.shownFor = ending.chosen;
    return isShown(form, asked, worksheet);
}

/// What the worksheet changes of the board beside its card.
void addBoardChanges(const GoalEnding& ending, const Worksheet& worksheet, WorksheetOutcome& outcome)
{
    outcome.doingLimit = static_cast<int>(worksheet.number(ending.limit).value_or(0));
    for (const QStringList& row : worksheet.cells(ending.parks)) {
        const GoalId id = GoalId::fromString(row.value(0));
        const bool isTheOne = outcome.goal && row.value(1).compare(outcome.goal->title, Qt::CaseInsensitive) == 0;
        if (id.isNull())
            continue;
        if (isTheOne)
            outcome.card = id;
        else
            outcome.parked.push_back(id);
    }
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
        const QString answer = readable(form, worksheet, key, key == ending.needs ? ending.chosen : QString());
        QString& line = talk.sheet[field];
        line += line.isEmpty() || answer.isEmpty() ? answer : u'\n' + answer;
    }
    std::erase_if(talk.sheet, [](const auto& each) { return each.second.isEmpty(); });
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

/// \a notes with what \a more has beside it. Both are paragraphs under a line that names each: of a paragraph that is
/// there already only the lines that are new go to its end.
QString mergedNotes(const QString& notes, const QString& more)
{
    if (notes.isEmpty() || more.isEmpty())
        return notes + more;
    const QString between = u"\n\n"_s;
    QStringList all = notes.split(between);
    for (const QString& paragraph : more.split(between, Qt::SkipEmptyParts)) {
        const QStringList lines = paragraph.split(u'\n');
        const auto there = std::find_if(all.begin(), all.end(), [&](const QString& each) {
            return each == paragraph || (!lines.front().isEmpty() && each.section(u'\n', 0, 0) == lines.front());
        });
        if (there == all.end()) {
            all.append(paragraph);
            continue;
        }
        const QStringList known = there->split(u'\n');
        for (const QString& line : lines) {
            if (!known.contains(line))
                *there += u'\n' + line;
        }
    }
    return all.join(between);
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
            const bool isMeant = ending.value.isEmpty() || row.value(ending.column) == ending.value;
            if (isMeant && !row.value(0).isEmpty())
                outcome.more.push_back(goalFrom(ending, fieldOf(form, ending.field), row));
        }
    }
    if (const QString area = form.trial ? oneLine(worksheet.text(form.trial->title)) : QString(); !area.isEmpty()) {
        Goal trial;
        trial.title = area;
        trial.kind = GoalKind::Exploration;
        trial.due = worksheet.dayOf(form.trial->until);
        outcome.more.push_back(trial);
    }
    if (form.goal)
        addBoardChanges(*form.goal, worksheet, outcome);
    const QString who =
        form.talk && isWanted(form, *form.talk, worksheet) ? oneLine(worksheet.text(form.talk->person)) : QString();
    if (!who.isEmpty()) {
        outcome.talk = talkFrom(form, worksheet);
        outcome.everyWeeks = static_cast<int>(worksheet.number(form.talk->rhythm).value_or(0));
        if (const Person* person = listed(people, who)) {
            outcome.talk->person = person->id;
        } else {
            outcome.newPerson = Person();
            outcome.newPerson->name = who;
            outcome.newPerson->role = form.talk->role;
            outcome.newPerson->everyWeeks = outcome.everyWeeks;
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
    if (more.play && more.kind != goalKindFor(*more.play))
        card.kind = more.kind; // it was said which
    take(card.title, more.title);
    take(card.why, more.why);
    take(card.person, more.person);
    take(card.ifCue, more.ifCue);
    take(card.thenStep, more.thenStep);
    if (more.due.isValid())
        card.due = more.due;
    if (!card.domain)
        card.domain = more.domain;
    card.notes = mergedNotes(card.notes, more.notes);
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
