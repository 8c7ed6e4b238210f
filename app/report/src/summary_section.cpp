// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <charts/progress_charts.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>
#include <wording/result_words.h>

#include <algorithm>

namespace unrut {

namespace {

int winsOf(const ReportSource& source)
{
    const std::vector<Entry> entries = source.entries();
    return static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const Entry& entry) { return entry.kind == EntryKind::Win; }));
}

} // namespace

void addSummary(ReportBody& body, const ReportSource& source)
{
    QStringList sentences;
    // Whoever is not shown a section is not told of it here either.
    if (source.has(ReportSection::Result) && source.content.standing) {
        const Standing& standing = *source.content.standing;
        sentences << wording::headline(standing);
        if (standing.scores.spark)
            sentences << wording::sparkLine(*standing.scores.spark, standing.sparkChange);
    }
    const wording::DailyFinding mood = source.moodFinding();
    if (source.has(ReportSection::Mood) && mood.kind != wording::DailyFinding::Kind::Nothing)
        sentences << wording::moodTitle(mood, source.days().knownYear());
    if (source.has(ReportSection::Goals))
        sentences << ReportTexts::tr("%Ln goals finished", nullptr, static_cast<int>(source.finishedGoals().size()));
    if (source.has(ReportSection::Wins))
        sentences << ReportTexts::tr("%Ln wins written down", nullptr, winsOf(source));
    if (sentences.isEmpty())
        body.addMuted(wording::reportSectionEmpty(ReportSection::Summary));
    for (const QString& sentence : sentences)
        body.addRow({.leading = QStringLiteral("•"), .text = sentence, .leadingWidth = 10, .spaceBefore = 6});
}

} // namespace unrut
