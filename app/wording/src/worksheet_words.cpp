// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/worksheet_forms.h>

#include "text.h"

#include <domain/checklist.h>
#include <wording/date_words.h>
#include <wording/play_words.h>
#include <wording/today_words.h>

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unrut::wording {

namespace {

struct WorksheetWords
{
    Q_DECLARE_TR_FUNCTIONS(WorksheetWords)
};

QString labelOf(const std::vector<FieldChoice>& choices, const QString& key)
{
    const auto choice =
        std::find_if(choices.begin(), choices.end(), [&](const FieldChoice& each) { return each.key == key; });
    return choice == choices.end() ? key : choice->label;
}

QString numberWords(const QString& cell)
{
    const std::optional<double> number = cellNumber(cell);
    return number ? QLocale().toString(*number, 'g', 6) : cell;
}

/// What stands in the first cell of a field that is no table.
QString valueWords(const WorksheetField& field, const QString& cell)
{
    const QDate day = QDate::fromString(cell, Qt::ISODate);
    switch (field.kind) {
    case FieldKind::Day:
        return day.isValid() ? dayNameAndYear(day) : cell;
    case FieldKind::Month:
        return day.isValid() ? monthAndYear(day) : cell;
    case FieldKind::Number:
        return numberWords(cell);
    case FieldKind::Scale10:
        return cell.isEmpty() ? cell : WorksheetWords::tr("%1 of 10").arg(numberWords(cell));
    case FieldKind::Scale100:
        return cell.isEmpty() ? cell : WorksheetWords::tr("%1 of 100").arg(numberWords(cell));
    case FieldKind::YesNo:
        return labelOf(yesNoChoices(), cell);
    default:
        return labelOf(field.choices, cell);
    }
}

QString tableRow(const WorksheetField& field, const QStringList& row)
{
    QStringList cells;
    for (size_t place = 0; place < field.columns.size(); ++place) {
        const TableColumn& column = field.columns[place];
        const QString cell = row.value(static_cast<qsizetype>(place));
        if (column.kind == TableColumn::Kind::Score) {
            if (const auto score = rowScore(field, row))
                cells.append(WorksheetWords::tr("%1: %2").arg(column.label, numberWords(numberCell(*score))));
        } else if (!cell.isEmpty()) {
            const bool isFirst = place == 0;
            cells.append(isFirst ? cell : WorksheetWords::tr("%1: %2").arg(column.label, cellWords(column, cell)));
        }
    }
    return beside(cells);
}

QString checklistRow(const WorksheetField& field, const Worksheet& worksheet, const QString& key)
{
    const QDate day = checkedOn(worksheet, field.key, key);
    QStringList parts{labelOf(field.choices, key)};
    if (day.isValid())
        parts.append(WorksheetWords::tr("updated on %1").arg(dayAndYear(day)));
    return beside(parts);
}

QStringList matrixLines(const Cells& matrix)
{
    QStringList lines;
    const double most = matrixMost(matrix);
    for (const OptionSum& option : matrixSums(matrix))
        lines.append(WorksheetWords::tr("%1: %2 of %3", "an option, its sum, the most it could be")
                         .arg(option.option, numberWords(numberCell(option.sum)), numberWords(numberCell(most))));
    return lines;
}

QStringList matrixVerdict(const Cells& matrix)
{
    const std::vector<OptionSum> sums = matrixSums(matrix);
    if (sums.empty() || sums.front().sum <= 0)
        return {};
    const QString most = numberWords(numberCell(matrixMost(matrix)));
    const QString first = numberWords(numberCell(sums.front().sum));
    if (isTooClose(matrix)) {
        const QString second = numberWords(numberCell(sums[1].sum));
        return {WorksheetWords::tr("%1 and %2 of %3: too close for numbers to decide. What would tip it?")
                    .arg(first, second, most)};
    }
    return {WorksheetWords::tr("By your own weights %1 comes first, with %2 of %3. Does that feel right?")
                .arg(isolated(sums.front().option), first, most)};
}

/// The row that has most of what a total of the rows below zero adds up.
QString largestBelow(const TableTotal& total, const Cells& cells)
{
    QString name;
    double most = 0;
    for (const QStringList& row : cells) {
        const double amount = cellNumber(row.value(total.add)).value_or(0);
        if (cellNumber(row.value(total.by)).value_or(0) < 0 && amount > most) {
            most = amount;
            name = row.value(0);
        }
    }
    return name;
}

QStringList totalLines(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    QStringList lines;
    const Cells cells = worksheet.cells(field.key);
    if (cells.empty())
        return {};
    for (const TableTotal& total : field.totals) {
        const double sum = totalOf(total, cells);
        lines.append(WorksheetWords::tr("%1: %2").arg(total.label, numberWords(numberCell(sum))));
        const QString drain = total.counts == TableTotal::Counts::Below ? largestBelow(total, cells) : QString();
        if (!drain.isEmpty())
            lines.append(WorksheetWords::tr("Most of them: %1. Could there be less of it?").arg(isolated(drain)));
        const WorksheetField* capacity = fieldOf(form, total.capacity);
        const std::optional<double> most = capacity ? worksheet.number(capacity->key) : std::nullopt;
        if (most && sum > *most) {
            lines.append(WorksheetWords::tr("That is %1 more than you have. Something has to be renegotiated.")
                             .arg(numberWords(numberCell(sum - *most))));
        }
    }
    return lines;
}

QStringList largestScore(const WorksheetField& field, const Cells& cells)
{
    const auto column = std::find_if(field.columns.begin(), field.columns.end(),
                                     [](const TableColumn& each) { return each.kind == TableColumn::Kind::Score; });
    if (column == field.columns.end())
        return {};
    const QStringList* largest = nullptr;
    double most = 0;
    for (const QStringList& row : cells) {
        const std::optional<double> score = rowScore(field, row);
        if (score && *score > most && !row.value(0).isEmpty()) {
            most = *score;
            largest = &row;
        }
    }
    if (!largest)
        return {};
    //: %1 is the name of a column such as 'Gap', %2 what a person wrote, %3 a number.
    return {WorksheetWords::tr("%1, largest: %2, %3")
                .arg(column->label, isolated(largest->value(0)), numberWords(numberCell(most)))};
}

/// The same number before and after.
QStringList besideLine(const std::optional<double>& before, const std::optional<double>& after)
{
    if (!before)
        return {};
    if (!after)
        return {WorksheetWords::tr("It was %1.").arg(numberWords(numberCell(*before)))};
    return {WorksheetWords::tr("It was %1; now it is %2.")
                .arg(numberWords(numberCell(*before)), numberWords(numberCell(*after)))};
}

QString whoIs(const Talk& talk, const std::optional<Person>& newPerson, const std::vector<Person>& people)
{
    if (newPerson)
        return newPerson->name;
    const auto person =
        std::find_if(people.begin(), people.end(), [&](const Person& each) { return each.id == talk.person; });
    return person == people.end() ? QString() : person->name;
}

} // namespace

std::vector<FieldChoice> yesNoChoices()
{
    return {{QStringLiteral("yes"), WorksheetWords::tr("yes")},
            {QStringLiteral("no"), WorksheetWords::tr("no")},
            {QStringLiteral("unknown"), WorksheetWords::tr("not sure")}};
}

QString cellWords(const TableColumn& column, const QString& cell)
{
    switch (column.kind) {
    case TableColumn::Kind::Number:
    case TableColumn::Kind::Score:
        return numberWords(cell);
    case TableColumn::Kind::Choice:
        return labelOf(column.choices, cell);
    case TableColumn::Kind::Text:
        break;
    }
    return cell;
}

QString updatedLine(QDate day, QDate today)
{
    constexpr int daysInDays = 14;
    constexpr int daysInWeeks = 61;
    constexpr int monthsInMonths = 24;
    constexpr int daysOfWeek = 7;
    constexpr int monthsOfYear = 12;
    if (!day.isValid())
        return WorksheetWords::tr("never updated");
    const int days = static_cast<int>(day.daysTo(today));
    if (days <= 0)
        return WorksheetWords::tr("updated today");
    if (days < daysInDays)
        return WorksheetWords::tr("updated %Ln days ago", nullptr, days);
    if (days < daysInWeeks)
        return WorksheetWords::tr("updated %Ln weeks ago", nullptr, days / daysOfWeek);
    int months = (today.year() - day.year()) * monthsOfYear + today.month() - day.month();
    months -= static_cast<int>(today.day() < day.day());
    if (months < monthsInMonths)
        return WorksheetWords::tr("updated %Ln months ago", nullptr, months);
    return WorksheetWords::tr("updated %Ln years ago", nullptr, months / monthsOfYear);
}

QStringList answerLines(const WorksheetField& field, const Worksheet& worksheet)
{
    QStringList lines;
    const Cells cells = worksheet.cells(field.key);
    if (field.kind == FieldKind::Matrix)
        return matrixLines(cells);
    for (const QStringList& row : cells) {
        QString line;
        if (field.kind == FieldKind::Table)
            line = tableRow(field, row);
        else if (field.kind == FieldKind::Entries || field.kind == FieldKind::Goals)
            line = row.value(1);
        else if (field.kind == FieldKind::Checklist)
            line = checklistRow(field, worksheet, row.value(0));
        else
            line = valueWords(field, row.value(0));
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

QStringList computedLines(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    if (field.kind == FieldKind::Matrix)
        return matrixVerdict(worksheet.cells(field.key));
    if (field.kind == FieldKind::Table)
        return totalLines(form, field, worksheet) + largestScore(field, worksheet.cells(field.key));
    if (!field.beside.isEmpty())
        return besideLine(worksheet.number(field.beside), worksheet.number(field.key));
    return {};
}

WorksheetText worksheetText(const WorksheetForm& form, const Worksheet& worksheet)
{
    WorksheetText text;
    text.title = playName(worksheet.play);
    text.line = worksheet.isFinished()
                    ? WorksheetWords::tr("Worksheet, finished on %1").arg(dayAndYear(worksheet.finishedDay))
                    : WorksheetWords::tr("Worksheet, begun on %1").arg(dayAndYear(worksheet.day));
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            if (!isShown(form, field, worksheet))
                continue;
            const QStringList lines = answerLines(field, worksheet) + computedLines(form, field, worksheet);
            if (!lines.isEmpty())
                text.sections.push_back({field.label, lines});
        }
    }
    return text;
}

QString doneLine(const DoneRule& rule, const Worksheet& worksheet, DoneState state,
                 const std::map<DoneFact, int>& facts)
{
    if (state == DoneState::Met)
        //: A condition of a way out being done; %1 is a whole sentence.
        return WorksheetWords::tr("Done: %1").arg(rule.text);
    const auto fact = rule.fact ? facts.find(*rule.fact) : facts.end();
    const int needed = neededBy(rule, worksheet);
    if (fact == facts.end() || needed < 2)
        //: A condition of a way out being done; %1 is a whole sentence.
        return WorksheetWords::tr("Open: %1").arg(rule.text);
    //: %1 is a whole sentence, %2 and %3 are numbers.
    return WorksheetWords::tr("Open: %1 (%2 of %3)")
        .arg(rule.text, QString::number(fact->second), QString::number(needed));
}

QString neededLine(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    const int there = countedAnswers(form, field, worksheet);
    if (field.least == 0 || there >= field.least)
        return {};
    if (field.least == 1)
        return WorksheetWords::tr("Still open.");
    const bool isList = field.kind == FieldKind::List || field.kind == FieldKind::FreeListing;
    //: %1 is how many are there.
    return (isList ? WorksheetWords::tr("At least %Ln lines to finish this (%1 so far)", nullptr, field.least)
                   //: Rows of a table, or what is to be chosen; %1 is how many are there.
                   : WorksheetWords::tr("At least %Ln to finish this (%1 so far)", nullptr, field.least))
        .arg(QLocale().toString(there));
}

QStringList outcomeLines(const WorksheetOutcome& outcome, const std::vector<Person>& people)
{
    QStringList lines;
    if (outcome.goal) {
        const int steps = static_cast<int>(outcome.goal->steps.size());
        const QString title = isolated(outcome.goal->title);
        lines.append(outcome.goal->due.isValid()
                         ? WorksheetWords::tr("On the board: “%1”, with %Ln steps, by %2.", nullptr, steps)
                               .arg(title, dayName(outcome.goal->due))
                         : WorksheetWords::tr("On the board: “%1”, with %Ln steps.", nullptr, steps).arg(title));
        if (!outcome.goal->ifCue.isEmpty() && !outcome.goal->thenStep.isEmpty())
            lines.append(WorksheetWords::tr("The plan: if %1, then I %2.")
                             .arg(isolated(outcome.goal->ifCue), isolated(withoutStop(outcome.goal->thenStep))));
    }
    if (outcome.talk) {
        const QString who = isolated(whoIs(*outcome.talk, outcome.newPerson, people));
        lines.append(outcome.talk->day.isValid()
                         ? WorksheetWords::tr("A talk with %1 on %2.").arg(who, dayName(outcome.talk->day))
                         : WorksheetWords::tr("A talk with %1, without a day yet.").arg(who));
    }
    if (outcome.practice) {
        const QString text = isolated(withoutStop(outcome.practice->text));
        const QStringList days = weekdayNames(outcome.practice->weekdays);
        lines.append(days.isEmpty()
                         ? WorksheetWords::tr("A practice for working days: %1.").arg(text)
                         : WorksheetWords::tr("A practice for %1: %2.").arg(QLocale().createSeparatedList(days), text));
    }
    const int chances = static_cast<int>(std::count_if(
        outcome.more.begin(), outcome.more.end(), [](const Goal& goal) { return goal.kind == GoalKind::Opportunity; }));
    const int dreams = static_cast<int>(outcome.more.size()) - chances;
    if (dreams > 0)
        lines.append(WorksheetWords::tr("%Ln more cards, among the dreams.", nullptr, dreams));
    if (chances > 0)
        lines.append(WorksheetWords::tr("%Ln opportunities, each a card of its own.", nullptr, chances));
    if (outcome.doingLimit > 0)
        lines.append(WorksheetWords::tr("Doing holds %Ln cards at a time.", nullptr, outcome.doingLimit));
    if (outcome.everyWeeks > 0 && outcome.talk)
        lines.append(WorksheetWords::tr("A talk every %Ln weeks.", nullptr, outcome.everyWeeks));
    if (!outcome.entries.empty())
        lines.append(WorksheetWords::tr("%Ln lines in your log.", nullptr, static_cast<int>(outcome.entries.size())));
    if (outcome.told)
        lines.append(WorksheetWords::tr("In ‘Looking back’: when it began, what changed and why."));
    return lines;
}

} // namespace unrut::wording
