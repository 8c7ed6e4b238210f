// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_sections.h"

#include "report_body.h"

#include <wording/report_words.h>

namespace unrut {

void addSection(ReportBody& body, ReportSection section, const ReportSource& source)
{
    body.addHeading(wording::reportSectionName(section));
    switch (section) {
    case ReportSection::Summary:
        return addSummary(body, source);
    case ReportSection::Result:
        return addResult(body, source);
    case ReportSection::Reasons:
        return addReasons(body, source);
    case ReportSection::Change:
        return addChange(body, source);
    case ReportSection::Suggestions:
        return addSuggestions(body, source);
    case ReportSection::Tried:
        return addTried(body, source);
    case ReportSection::Mood:
        return addMood(body, source);
    case ReportSection::Charts:
        return addCharts(body, source);
    case ReportSection::Gut:
        return addGut(body, source);
    case ReportSection::Goals:
        return addGoals(body, source);
    case ReportSection::Decisions:
        return addDecisions(body, source);
    case ReportSection::Wins:
        return addWins(body, source);
    case ReportSection::Gratitude:
        return addGratitude(body, source);
    case ReportSection::People:
        return addPeople(body, source);
    case ReportSection::Timeline:
        return addTimeline(body, source);
    case ReportSection::Worksheets:
        return addWorksheets(body, source);
    }
    Q_UNREACHABLE();
}

QString reportHeading(const ReportSource& source)
{
    return source.options.title.isEmpty() ? wording::reportTitle() : source.shown(source.options.title);
}

} // namespace unrut
