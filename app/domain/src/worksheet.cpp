// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/worksheet.h>

#include <domain/clock.h>
#include <domain/text.h>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 40;

bool isKey(const QString& text)
{
    const auto fits = [](QChar each) {
        return (each >= u'a' && each <= u'z') || (each >= u'0' && each <= u'9') || each == u'_';
    };
    return !text.isEmpty() && text.size() <= longestKey && std::all_of(text.begin(), text.end(), fits);
}

void dropEmptyEnds(Cells& cells)
{
    for (QStringList& row : cells) {
        while (!row.isEmpty() && row.last().isEmpty())
            row.removeLast();
    }
    while (!cells.empty() && cells.back().isEmpty())
        cells.pop_back();
}

Status clean(Cells& cells, const QString& field)
{
    for (QStringList& row : cells) {
        for (QString& cell : row) {
            Result<QString> cleaned = cleanOptionalText(cell, maxTextLength, field);
            if (!cleaned)
                return cleaned.error();
            cell = *std::move(cleaned);
        }
    }
    dropEmptyEnds(cells);
    const bool fits = cells.size() <= mostWorksheetRows &&
                      std::all_of(cells.begin(), cells.end(),
                                  [](const QStringList& row) { return row.size() <= mostWorksheetColumns; });
    return fits ? Status() : failure(ErrorCode::OutOfRange, field);
}

} // namespace

Cells Worksheet::cells(const QString& field) const
{
    const auto there = answers.find(field);
    return there == answers.end() ? Cells() : there->second;
}

QString Worksheet::text(const QString& field) const
{
    return cellAt(cells(field), 0, 0);
}

QStringList Worksheet::lines(const QString& field) const
{
    QStringList lines;
    for (const QStringList& row : cells(field)) {
        if (!row.isEmpty() && !row.first().isEmpty())
            lines.append(row.first());
    }
    return lines;
}

QDate Worksheet::dayOf(const QString& field) const
{
    return QDate::fromString(text(field), Qt::ISODate);
}

std::optional<double> Worksheet::number(const QString& field) const
{
    return cellNumber(text(field));
}

void Worksheet::set(const QString& field, const Cells& cells)
{
    Cells kept = cells;
    dropEmptyEnds(kept);
    if (kept.empty())
        answers.erase(field);
    else
        answers[field] = std::move(kept);
}

void Worksheet::setLines(const QString& field, const QStringList& lines)
{
    Cells cells;
    for (const QString& line : lines)
        cells.push_back({line});
    set(field, cells);
}

std::optional<double> cellNumber(const QString& cell)
{
    bool isNumber = false;
    const double number = cell.toDouble(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

QString numberCell(double number)
{
    return QString::number(number, 'g', 15);
}

QString cellAt(const Cells& cells, size_t row, qsizetype column)
{
    return row < cells.size() && column < cells[row].size() ? cells[row].at(column) : QString();
}

Result<Worksheet> validatedWorksheet(Worksheet worksheet)
{
    if (!isJournalDay(worksheet.day) || (worksheet.finishedDay.isValid() && !isJournalDay(worksheet.finishedDay)))
        return failure(ErrorCode::InvalidDay, worksheet.day.toString(Qt::ISODate));
    for (auto answer = worksheet.answers.begin(); answer != worksheet.answers.end();) {
        if (!isKey(answer->first))
            return failure(ErrorCode::OutOfRange, u"field"_s);
        if (const Status done = clean(answer->second, answer->first); !done)
            return done.error();
        answer = answer->second.empty() ? worksheet.answers.erase(answer) : std::next(answer);
    }
    if (worksheet.answers.size() > mostWorksheetAnswers)
        return failure(ErrorCode::OutOfRange, u"answers: 0-%1"_s.arg(mostWorksheetAnswers));
    return worksheet;
}

std::vector<Worksheet> worksheetsOf(Play play, const std::vector<Worksheet>& all)
{
    std::vector<Worksheet> those;
    std::copy_if(all.begin(), all.end(), std::back_inserter(those),
                 [play](const Worksheet& each) { return each.play == play && !each.isBinned(); });
    std::sort(those.begin(), those.end(), [](const Worksheet& a, const Worksheet& b) {
        if (a.day != b.day)
            return a.day > b.day;
        return a.createdAt != b.createdAt ? a.createdAt > b.createdAt : b.id < a.id;
    });
    return those;
}

std::optional<Worksheet> openWorksheet(Play play, const std::vector<Worksheet>& all)
{
    const std::vector<Worksheet> those = worksheetsOf(play, all);
    const auto open =
        std::find_if(those.begin(), those.end(), [](const Worksheet& each) { return !each.isFinished(); });
    return open == those.end() ? std::nullopt : std::optional(*open);
}

} // namespace unrut
