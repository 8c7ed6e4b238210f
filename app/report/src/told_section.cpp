// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"

#include <wording/looking_back_words.h>
#include <wording/report_words.h>
#include <wording/worksheet_forms.h>

namespace unrut {

void addTimeline(ReportBody& body, const ReportSource& source)
{
    const std::vector<wording::TimelineLine> lines =
        source.content.told ? wording::timelineOf(*source.content.told) : std::vector<wording::TimelineLine>();
    if (lines.empty())
        body.addMuted(wording::reportSectionEmpty(ReportSection::Timeline));
    for (const wording::TimelineLine& line : lines)
        body.addRow({.leading = line.when, .text = source.shown(line.what), .leadingWidth = 150, .spaceBefore = 6});
}

void addWorksheets(ReportBody& body, const ReportSource& source)
{
    bool any = false;
    for (const Worksheet& worksheet : source.content.worksheets) {
        if (worksheet.isBinned() || !worksheet.isFinished() || !source.isInRange(worksheet.finishedDay))
            continue;
        any = true;
        const WorksheetText text = wording::worksheetText(wording::worksheetForm(worksheet.play), worksheet);
        body.addSubheading(text.title);
        body.addCaption(text.line);
        for (const WorksheetText::Section& section : text.sections) {
            body.addRow({.text = section.heading,
                         .spaceBefore = 8,
                         .isStrong = true,
                         .keepsWithNext = !section.lines.isEmpty()});
            for (const QString& line : section.lines)
                body.addText(source.shown(line));
        }
    }
    if (!any)
        body.addMuted(wording::reportSectionEmpty(ReportSection::Worksheets));
}

} // namespace unrut
