// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/worksheet_forms.h>

#include "text.h"

#include <wording/date_words.h>

#include <QCoreApplication>

namespace unrut::wording {

using namespace Qt::StringLiterals;

namespace {

struct WorksheetDocument
{
    Q_DECLARE_TR_FUNCTIONS(WorksheetDocument)
};

using Section = WorksheetText::Section;

/// A situation, and under it what was done and what came of it.
Section achievement(const WorksheetField& table, const QStringList& row)
{
    Section section{row.value(0), {}};
    for (size_t place = 1; place < table.columns.size(); ++place) {
        const QString cell = row.value(static_cast<qsizetype>(place));
        if (!cell.isEmpty())
            //: %1 is the name of a column such as 'Result', %2 what stands there.
            section.lines.append(WorksheetDocument::tr("%1: %2").arg(table.columns[place].label, cell));
    }
    return section;
}

WorksheetText achievements(const WorksheetForm& form, const Worksheet& worksheet)
{
    WorksheetText text;
    text.title = WorksheetDocument::tr("Achievements");
    text.line = dayAndYear(worksheet.isFinished() ? worksheet.finishedDay : worksheet.day);
    if (const WorksheetField* table = fieldOf(form, u"achievements"_s)) {
        for (const QStringList& row : worksheet.cells(table->key)) {
            Section section = achievement(*table, row);
            if (section.heading.isEmpty() && !section.lines.isEmpty())
                section.heading = section.lines.takeFirst();
            if (!section.heading.isEmpty())
                text.sections.push_back(std::move(section));
        }
    }
    const auto add = [&](const QString& heading, const QString& key) {
        const WorksheetField* field = fieldOf(form, key);
        const QStringList lines = field ? answerLines(*field, worksheet) : QStringList();
        if (!lines.isEmpty())
            text.sections.push_back({heading, lines});
    };
    add(WorksheetDocument::tr("Wins"), u"wins"_s);
    add(WorksheetDocument::tr("Courses and learning"), u"learning"_s);
    return text;
}

} // namespace

WorksheetText worksheetDocument(const WorksheetForm& form, const Worksheet& worksheet)
{
    if (form.play != Play::ResumeProfile)
        return worksheetText(form, worksheet);
    WorksheetText text = achievements(form, worksheet);
    return text.sections.empty() ? worksheetText(form, worksheet) : text;
}

} // namespace unrut::wording
