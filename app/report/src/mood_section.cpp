// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <charts/line_chart.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>

#include <algorithm>
#include <memory>

namespace unrut {

namespace {

/// Talks are told of where people are, the onset where the timeline is; what a reader may not know is not marked.
MarkedHappenings markedIn(const ReportSource& source)
{
    const ReportOptions& options = source.options;
    const std::vector<Talk> talks = source.has(ReportSection::People) ? source.content.talks : std::vector<Talk>();
    const std::optional<LookingBack> told = source.has(ReportSection::Timeline) ? source.content.told : std::nullopt;
    return markedOf(happenings(source.finishedGoals(), talks, source.content.people, told, options.from, options.to),
                    options.from, options.to);
}

std::vector<ChartMark> marksOf(const ReportSource& source, const MarkedHappenings& marked,
                               const wording::DailyFinding& finding)
{
    std::vector<ChartMark> marks;
    marks.reserve(marked.shown.size() + 1);
    for (const Happening& each : marked.shown)
        marks.push_back({each.day, source.shown(wording::happeningText(each))});
    if (finding.since.isValid())
        marks.push_back({finding.since, wording::shiftMark(finding), true});
    return marks;
}

} // namespace

void addMood(ReportBody& body, const ReportSource& source)
{
    constexpr qreal height = 260;
    if (source.moods().size() < 2) {
        body.addMuted(wording::reportSectionEmpty(ReportSection::Mood));
        return;
    }
    const wording::DailyFinding finding = source.moodFinding();
    const MarkedHappenings marked = markedIn(source);
    body.addSubheading(wording::moodTitle(finding, source.content.today));
    body.addCaption(wording::dailyCaption(finding, marked, source.content.today).whole());
    LineChartData data =
        moodChart(source.allMoods(), ReportTexts::tr("smoothed"), source.options.from, source.options.to);
    data.marks = marksOf(source, marked, finding);
    const auto chart = std::make_shared<LineChart>(std::move(data), body.look().chart());
    body.addPicture(height, [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); });
}

} // namespace unrut
