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
    case ReportSection::Result:
        return addResult(body, source);
    case ReportSection::Reasons:
        return addReasons(body, source);
    case ReportSection::Suggestions:
        return addSuggestions(body, source);
    case ReportSection::Mood:
        return addMood(body, source);
    case ReportSection::Goals:
        return addGoals(body, source);
    case ReportSection::Entries:
        return addEntries(body, source);
    }
    Q_UNREACHABLE();
}

} // namespace unrut
