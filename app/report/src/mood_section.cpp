// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <charts/line_chart.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>

#include <memory>

namespace unrut {

namespace {

/// Over more days than this single marks would say nothing.
constexpr int daysForMarks = 200;
constexpr size_t marksAtMost = 5;

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
    const QDate onset = source.content.standing ? source.content.standing->onset : QDate();
    body.addSubheading(wording::moodTitle(wording::moodFinding(moods, onset), source.content.today));
    body.addCaption(wording::moodCaption());
    LineChartData data = moodChart(moods, ReportTexts::tr("smoothed"), source.options.from, source.options.to);
    data.marks = marksOf(source);
    const auto chart = std::make_shared<LineChart>(std::move(data), body.look().chart());
    body.addPicture(height, [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); });
}

} // namespace unrut
