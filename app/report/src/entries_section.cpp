// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"

#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/report_words.h>

namespace unrut {

void addEntries(ReportBody& body, const ReportSource& source)
{
    const std::vector<Entry> entries = source.entries();
    if (entries.empty()) {
        body.addMuted(wording::reportSectionEmpty(ReportSection::Entries));
        return;
    }
    QDate day;
    for (const Entry& entry : entries) {
        const bool newMonth = day.isNull() || day.month() != entry.day.month() || day.year() != entry.day.year();
        const bool newDay = day != entry.day;
        if (newMonth)
            body.addSubheading(wording::monthAndYear(entry.day));
        // Where everything is a win the word would only be noise.
        const QString kind = source.isFor(ReportReader::Me) ? wording::entryKindName(entry.kind) : QString();
        body.addRow({.leading = newDay ? wording::shortWeekday(entry.day) : QString(),
                     .text = source.shown(entry.text),
                     .trailing = kind,
                     .leadingWidth = 92,
                     .trailingWidth = kind.isEmpty() ? 0.0 : 72.0,
                     .spaceBefore = newDay ? 7.0 : 3.0});
        day = entry.day;
    }
}

} // namespace unrut
