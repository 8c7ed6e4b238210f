// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/worksheet_form.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t firstOptionRow = 2;
constexpr double tooClosePart = 0.05;

double markAt(const Cells& matrix, size_t row, qsizetype column)
{
    return cellNumber(cellAt(matrix, row, column)).value_or(0);
}

qsizetype columnsOf(const Cells& matrix)
{
    return matrix.empty() ? 0 : matrix.front().size();
}

bool hasAny(const QStringList& row)
{
    return std::any_of(row.begin(), row.end(), [](const QString& cell) { return !cell.isEmpty(); });
}

/// What stands first in each row; what was picked has its id before it.
QStringList textsIn(const WorksheetField& field, const Worksheet& worksheet)
{
    const bool isPicked = field.kind == FieldKind::Entries || field.kind == FieldKind::Goals;
    const Cells cells = worksheet.cells(field.key);
    QStringList texts;
    for (size_t row = field.kind == FieldKind::Matrix ? firstOptionRow : 0; row < cells.size(); ++row)
        texts.append(cellAt(cells, row, isPicked ? 1 : 0));
    texts.removeAll(QString());
    return texts;
}

/// True when \a key was chosen in some row of a table.
bool isChosenIn(const WorksheetField& table, const Cells& cells, const QString& key)
{
    for (size_t place = 0; place < table.columns.size(); ++place) {
        if (table.columns[place].kind == TableColumn::Kind::Choice &&
            std::any_of(cells.begin(), cells.end(), [&](const QStringList& row) {
                return row.value(static_cast<qsizetype>(place)) == key && !row.value(0).isEmpty();
            }))
            return true;
    }
    return false;
}

/// What of an answer counts for a condition.
int countFor(const DoneRule& rule, const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    if (!rule.among.isEmpty() && !rule.among.contains(worksheet.text(field.key)))
        return 0;
    if (rule.sinceBegun && worksheet.dayOf(field.key) < worksheet.day)
        return 0;
    if (rule.columns.empty())
        return countedAnswers(form, field, worksheet);
    const Cells cells = worksheet.cells(field.key);
    return static_cast<int>(std::count_if(cells.begin(), cells.end(), [&](const QStringList& row) {
        return std::none_of(rule.columns.begin(), rule.columns.end(),
                            [&](qsizetype column) { return row.value(column).isEmpty(); });
    }));
}

bool isOnPage(const WorksheetForm& form, const WorksheetField& field, int page)
{
    const WorksheetPage& fields = form.pages[static_cast<size_t>(page)];
    return std::any_of(fields.fields.begin(), fields.fields.end(),
                       [&](const WorksheetField& each) { return &each == &field; });
}

bool isMissing(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    if (field.least == 0 || !isShown(form, field, worksheet))
        return false;
    if (field.kind == FieldKind::FreeListing && worksheet.text(stageKey(field.key)).isEmpty())
        return true;
    return countedAnswers(form, field, worksheet) < field.least;
}

} // namespace

const WorksheetField* fieldOf(const WorksheetForm& form, const QString& key)
{
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            if (field.key == key)
                return &field;
        }
    }
    return nullptr;
}

QString stageKey(const QString& field)
{
    return field + "_ended"_L1;
}

QString doneKey(const DoneRule& rule)
{
    return "done_"_L1 + rule.key;
}

std::vector<FieldChoice> choicesOf(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    const WorksheetField* from = fieldOf(form, field.choicesFrom);
    if (!from)
        return field.choices;
    std::vector<FieldChoice> choices;
    for (const QString& text : textsIn(*from, worksheet))
        choices.push_back({text, text});
    return choices;
}

QStringList offersOf(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    QStringList offers;
    for (const QString& key : field.offersFrom) {
        if (const WorksheetField* from = fieldOf(form, key))
            offers += textsIn(*from, worksheet);
    }
    offers.removeDuplicates();
    return offers;
}

bool isShown(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    if (field.shownBy.isEmpty())
        return true;
    const WorksheetField* by = fieldOf(form, field.shownBy);
    if (by && !isShown(form, *by, worksheet))
        return false;
    if (by && by->kind == FieldKind::Table && !field.shownFor.isEmpty())
        return isChosenIn(*by, worksheet.cells(by->key), field.shownFor);
    const QStringList lines = worksheet.lines(field.shownBy);
    return field.shownFor.isEmpty() ? !lines.isEmpty() : lines.contains(field.shownFor);
}

int answerCount(const WorksheetField& field, const Worksheet& worksheet)
{
    const Cells cells = worksheet.cells(field.key);
    switch (field.kind) {
    case FieldKind::Heading:
        return 0;
    case FieldKind::Matrix:
        return static_cast<int>(matrixSums(cells).size());
    case FieldKind::List:
    case FieldKind::FreeListing:
    case FieldKind::SeveralOf:
    case FieldKind::Checklist:
    case FieldKind::Entries:
    case FieldKind::Goals:
    case FieldKind::Table:
        return static_cast<int>(std::count_if(cells.begin(), cells.end(), hasAny));
    default:
        return worksheet.text(field.key).isEmpty() ? 0 : 1;
    }
}

int countedAnswers(const WorksheetForm& form, const WorksheetField& field, const Worksheet& worksheet)
{
    const WorksheetField* with = fieldOf(form, field.countedWith);
    return answerCount(field, worksheet) + (with ? answerCount(*with, worksheet) : 0);
}

std::vector<const WorksheetField*> missingFields(const WorksheetForm& form, const Worksheet& worksheet, int page)
{
    std::vector<const WorksheetField*> missing;
    for (const WorksheetPage& each : form.pages) {
        for (const WorksheetField& field : each.fields) {
            if (isMissing(form, field, worksheet) && (page < 0 || isOnPage(form, field, page)))
                missing.push_back(&field);
        }
    }
    return missing;
}

int firstOpenPage(const WorksheetForm& form, const Worksheet& worksheet)
{
    const int last = static_cast<int>(form.pages.size()) - 1;
    for (int page = 0; page < last; ++page) {
        if (!missingFields(form, worksheet, page).empty())
            return page;
    }
    return std::max(0, last);
}

int pagesFilled(const WorksheetForm& form, const Worksheet& worksheet, int upTo)
{
    const auto all = static_cast<int>(form.pages.size());
    int filled = 0;
    for (int page = 0; page < (upTo < 0 ? all : std::min(all, upTo)); ++page) {
        const std::vector<WorksheetField>& fields = form.pages[static_cast<size_t>(page)].fields;
        const bool hasAnswer = std::any_of(fields.begin(), fields.end(), [&](const WorksheetField& field) {
            return answerCount(field, worksheet) > 0;
        });
        filled += static_cast<int>(hasAnswer && missingFields(form, worksheet, page).empty());
    }
    return filled;
}

std::optional<double> rowScore(const WorksheetField& table, const QStringList& row)
{
    std::optional<double> score;
    for (size_t place = 0; place < table.columns.size(); ++place) {
        const TableColumn& column = table.columns[place];
        if (column.kind != TableColumn::Kind::Number)
            continue;
        if (const auto number = cellNumber(row.value(static_cast<qsizetype>(place))))
            score = score.value_or(0) + *number * column.weight;
    }
    return score;
}

double totalOf(const TableTotal& total, const Cells& cells)
{
    double sum = 0;
    for (const QStringList& row : cells) {
        const double deciding = cellNumber(row.value(total.by)).value_or(0);
        const bool counts = total.counts == TableTotal::Counts::All ||
                            (total.counts == TableTotal::Counts::Below && deciding < 0) ||
                            (total.counts == TableTotal::Counts::Above && deciding > 0);
        if (counts)
            sum += cellNumber(row.value(total.add)).value_or(0);
    }
    return sum;
}

std::vector<OptionSum> matrixSums(const Cells& matrix)
{
    std::vector<OptionSum> sums;
    for (size_t row = firstOptionRow; row < matrix.size(); ++row) {
        OptionSum option{cellAt(matrix, row, 0), 0};
        if (option.option.isEmpty())
            continue;
        for (qsizetype column = 1; column < columnsOf(matrix); ++column)
            option.sum += markAt(matrix, 1, column) * markAt(matrix, row, column);
        sums.push_back(option);
    }
    std::stable_sort(sums.begin(), sums.end(), [](const OptionSum& a, const OptionSum& b) { return a.sum > b.sum; });
    return sums;
}

double matrixMost(const Cells& matrix)
{
    double weights = 0;
    for (qsizetype column = 1; column < columnsOf(matrix); ++column)
        weights += markAt(matrix, 1, column);
    return weights * largestMark;
}

bool isTooClose(const Cells& matrix)
{
    const std::vector<OptionSum> sums = matrixSums(matrix);
    return sums.size() > 1 && sums[0].sum > 0 && sums[0].sum - sums[1].sum < tooClosePart * matrixMost(matrix);
}

int neededBy(const DoneRule& rule, const Worksheet& worksheet)
{
    constexpr int weeks = 2;
    const double chosen = static_cast<double>(worksheet.lines(rule.plannedBy).size());
    const int planned = static_cast<int>(worksheet.number(rule.plannedBy).value_or(chosen)) * weeks;
    if (planned <= 0)
        return rule.least;
    const int part = rule.outOf > 0 ? (planned * rule.least + rule.outOf - 1) / rule.outOf : planned;
    return std::min(rule.least, part);
}

DoneState doneState(const DoneRule& rule, const WorksheetForm& form, const Worksheet& worksheet,
                    const std::map<DoneFact, int>& facts)
{
    if (rule.fact) {
        const auto fact = facts.find(*rule.fact);
        return fact != facts.end() && fact->second >= neededBy(rule, worksheet) ? DoneState::Met : DoneState::Open;
    }
    if (const WorksheetField* field = fieldOf(form, rule.field)) {
        const std::vector<const WorksheetField*> missing = missingFields(form, worksheet);
        const bool isWhole = std::none_of(missing.begin(), missing.end(),
                                          [&](const WorksheetField* each) { return each->shownBy == rule.field; });
        return isWhole && countFor(rule, form, *field, worksheet) >= rule.least ? DoneState::Met : DoneState::Open;
    }
    return worksheet.text(doneKey(rule)).isEmpty() ? DoneState::Asked : DoneState::Met;
}

bool isDone(const WorksheetForm& form, const Worksheet& worksheet, const std::map<DoneFact, int>& facts)
{
    return std::all_of(form.done.begin(), form.done.end(),
                       [&](const DoneRule& rule) { return doneState(rule, form, worksheet, facts) == DoneState::Met; });
}

} // namespace unrut
