// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet.h"

#include <QCoreApplication>

namespace unrut::demo {

namespace {

constexpr TaskText tasks[] = {
    {QT_TRANSLATE_NOOP("demo", "planning meetings"), 9, 6, -1},
    {QT_TRANSLATE_NOOP("demo", "the weekly delay report"), 4, 1, -2},
    {QT_TRANSLATE_NOOP("demo", "finding the clash in a timetable"), 8, 11, 2},
    {QT_TRANSLATE_NOOP("demo", "showing the new ones round"), 1, 4, 2},
    {QT_TRANSLATE_NOOP("demo", "mail and tickets"), 10, 9, -1},
};

} // namespace

std::span<const TaskText> taskTexts()
{
    return tasks;
}

Sheet::Sheet(const Maker& maker, Play play, QDate day, Chance& chance) : m_names(maker.cast.namesOn(day, chance))
{
    m_sheet.play = play;
    m_sheet.day = day;
    m_sheet.createdAt = instantOn(day, 18, 21, chance);
    m_sheet.id = maker.ids.make<WorksheetId>(m_sheet.createdAt);
}

void Sheet::list(QLatin1String field, std::initializer_list<const char*> texts)
{
    QStringList lines;
    for (const char* text : texts)
        lines.append(said(text));
    m_sheet.setLines(field, lines);
}

} // namespace unrut::demo
