// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"

#include <wording/date_words.h>
#include <wording/entry_words.h>
#include <wording/report_words.h>

namespace unrut {

namespace {

/// Entries under their months and days. \a namesKinds: each says what it is.
void addLog(ReportBody& body, const ReportSource& source, const std::vector<Entry>& entries, bool namesKinds)
{
    QDate day;
    for (const Entry& entry : entries) {
        const bool newMonth = day.isNull() || day.month() != entry.day.month() || day.year() != entry.day.year();
        const bool newDay = day != entry.day;
        if (newMonth)
            body.addSubheading(wording::monthAndYear(entry.day));
        const QString kind = namesKinds ? wording::entryKindName(entry.kind) : QString();
        body.addRow({.leading = newDay ? wording::shortWeekday(entry.day) : QString(),
                     .text = source.shown(entry.text),
                     .trailing = kind,
                     .leadingWidth = 104,
                     .trailingWidth = kind.isEmpty() ? 0.0 : 72.0,
                     .spaceBefore = newDay ? 7.0 : 3.0});
        day = entry.day;
    }
}

std::vector<Entry> entriesThat(const ReportSource& source, bool areWins)
{
    std::vector<Entry> entries = source.entries();
    std::erase_if(entries, [areWins](const Entry& entry) { return (entry.kind == EntryKind::Win) != areWins; });
    return entries;
}

} // namespace

void addWins(ReportBody& body, const ReportSource& source)
{
    const std::vector<Entry> wins = entriesThat(source, true);
    if (wins.empty())
        body.addMuted(wording::reportSectionEmpty(ReportSection::Wins));
    addLog(body, source, wins, false);
}

void addGratitude(ReportBody& body, const ReportSource& source)
{
    const std::vector<Entry> entries = entriesThat(source, false);
    if (entries.empty())
        body.addMuted(wording::reportSectionEmpty(ReportSection::Gratitude));
    addLog(body, source, entries, true);
}

} // namespace unrut
