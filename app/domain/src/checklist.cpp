// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/checklist.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr qsizetype dayCell = 1;
constexpr qsizetype beforeCell = 2;

QDate dayIn(const QStringList& row, qsizetype cell)
{
    return QDate::fromString(row.value(cell), Qt::ISODate);
}

QString cellOf(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

const QStringList* rowOf(const Cells& cells, const QString& key)
{
    const auto row =
        std::find_if(cells.begin(), cells.end(), [&](const QStringList& each) { return each.value(0) == key; });
    return row == cells.end() ? nullptr : &*row;
}

} // namespace

QDate checkedOn(const Worksheet& worksheet, const QString& field, const QString& key)
{
    const Cells cells = worksheet.cells(field);
    const QStringList* row = rowOf(cells, key);
    if (!row)
        return {};
    // Once a line was only ticked, without its day.
    return row->size() <= dayCell ? worksheet.day : dayIn(*row, dayCell);
}

bool isChecked(const Worksheet& worksheet, const QString& field, const QString& key, QDate today)
{
    const QDate day = checkedOn(worksheet, field, key);
    return day.isValid() && day >= (worksheet.day.isValid() ? worksheet.day : today);
}

Cells withChecked(const Worksheet& worksheet, const QString& field, const QString& key, bool on, QDate today)
{
    Cells cells = worksheet.cells(field);
    const bool was = isChecked(worksheet, field, key, today);
    if (was == on)
        return cells;
    const QDate day = checkedOn(worksheet, field, key);
    const QStringList* row = rowOf(cells, key);
    const QDate before = row ? dayIn(*row, beforeCell) : QDate();
    std::erase_if(cells, [&](const QStringList& each) { return each.value(0) == key; });
    if (on)
        cells.push_back({key, cellOf(today), cellOf(day)});
    else if (before.isValid())
        cells.push_back({key, cellOf(before)});
    return cells;
}

Worksheet withChecklistsOf(const std::vector<Worksheet>& all, const WorksheetForm& form, Worksheet begun)
{
    const std::vector<Worksheet> earlier = worksheetsOf(form.play, all);
    if (earlier.empty())
        return begun;
    const Worksheet& last = earlier.front();
    for (const WorksheetPage& page : form.pages) {
        for (const WorksheetField& field : page.fields) {
            if (field.kind != FieldKind::Checklist)
                continue;
            Cells kept;
            for (const QStringList& row : last.cells(field.key)) {
                if (const QDate day = checkedOn(last, field.key, row.value(0)); day.isValid())
                    kept.push_back({row.value(0), cellOf(day)});
            }
            begun.set(field.key, kept);
        }
    }
    return begun;
}

} // namespace unrut
