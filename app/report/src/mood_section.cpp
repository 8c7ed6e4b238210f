// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <charts/line_chart.h>
#include <domain/sustained_shift.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>

#include <memory>

namespace unrut {

namespace {

/// Over more days than this single marks would say nothing.
constexpr int daysForMarks = 200;
constexpr size_t marksAtMost = 5;

wording::MoodFinding findingOf(const std::vector<DayValue>& moods)
{
    using Kind = wording::MoodFinding::Kind;
    wording::MoodFinding finding;
    finding.days = static_cast<int>(moods.size());
    if (moods.empty())
        return finding;
    finding.kind = finding.days <= daysForBaseline ? Kind::Collecting : Kind::Steady;
    if (const auto shift = sustainedShift(moods)) {
        finding.kind = shift->isUp ? Kind::Up : Kind::Down;
        finding.since = shift->since;
    }
    return finding;
}

std::vector<ChartMark> marksOf(const ReportSource& source)
{
    std::vector<ChartMark> marks;
    if (source.options.from.daysTo(source.options.to) > daysForMarks)
        return marks;
    for (const Goal& goal : source.finishedGoals()) {
        if (marks.size() < marksAtMost)
            marks.push_back({goal.doneDay, source.shown(goal.title)});
    }
    return marks;
}

} // namespace

void addMood(ReportBody& body, const ReportSource& source)
{
    constexpr qreal height = 260;
    const std::vector<DayValue> moods = source.moods();
    if (moods.size() < 2) {
        body.addMuted(wording::reportSectionEmpty(ReportSection::Mood));
        return;
    }
    body.addSubheading(wording::moodTitle(findingOf(moods), source.content.today));
    body.addCaption(wording::moodCaption());
    LineChartData data = moodChart(moods, ReportTexts::tr("smoothed"), source.options.from, source.options.to);
    data.marks = marksOf(source);
    const auto chart = std::make_shared<LineChart>(std::move(data), body.look().chart());
    body.addPicture(height, [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); });
}

} // namespace unrut
