// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The charts over days: what the window shows on Progress, drawn by the same functions.
#include "report_body.h"
#include "report_sections.h"

#include <charts/progress_charts.h>
#include <domain/gut_and_criteria.h>
#include <wording/flow_words.h>
#include <wording/progress_words.h>
#include <wording/report_words.h>

#include <algorithm>
#include <memory>

namespace unrut {

namespace {

constexpr qreal moodHeight = 260;
constexpr qreal otherHeight = 190;

/// Talks are told of where people are, the onset where the timeline is; what a reader may not know is not marked.
MarkedHappenings markedIn(const ReportSource& source)
{
    const ReportOptions& options = source.options;
    const std::vector<Talk> talks = source.has(ReportSection::People) ? source.content.talks : std::vector<Talk>();
    const std::optional<LookingBack> told = source.has(ReportSection::Timeline) ? source.content.told : std::nullopt;
    MarkedHappenings marked =
        markedOf(happenings(source.finishedGoals(), talks, source.content.people, told, options.from, options.to),
                 options.from, options.to);
    for (Happening& each : marked.shown)
        each.text = source.shown(each.text);
    return marked;
}

WordedChart dailyIn(const ReportSource& source, DailyValue value)
{
    DailyDays daily{source.content.checkIns, source.onset()};
    if (value == DailyValue::Mood)
        daily.marked = markedIn(source);
    return dailyLines(value, daily, source.days());
}

/// How long the goals in \a column have stood there, under a caption.
void addAges(ReportBody& body, const ReportSource& source, const FlowSummary& flow, BoardColumn column)
{
    BoardRules rules = source.content.rules;
    for (QString& name : rules.names)
        name = source.shown(name);
    const std::vector<Goal> goals = source.knownGoals();
    size_t told = 0;
    for (const FlowAge& age : flow.ages) {
        const auto goal =
            std::find_if(goals.begin(), goals.end(), [&](const Goal& each) { return each.id == age.goal; });
        if (age.column != column || goal == goals.end() || told == wording::mostAges)
            continue;
        if (told++ == 0) {
            body.addSpace(12);
            body.addCaption(wording::agesTitle(column));
        }
        body.addText(wording::ageLine(age, source.shown(goal->title), rules));
    }
}

void addFlow(ReportBody& body, const ReportSource& source)
{
    const std::vector<Goal> goals = source.knownGoals();
    const FlowSummary flow = flowSummary(goals, source.options.from, source.options.to);
    BoardRules rules = source.content.rules;
    for (QString& name : rules.names)
        name = source.shown(name);
    const WordedChart worded = flowLines(goals, flow, rules);
    addLines(body, worded, otherHeight);
    if (!worded.isEnough)
        return;
    body.addSpace(10);
    const QStringList sentences = wording::flowSentences(flow, source.days().isPast());
    for (const QString& sentence : sentences)
        body.addText(sentence);
    // Titles are told where the goals are, and of those only what the reader may know.
    if (source.days().isPast() || !source.has(ReportSection::Goals))
        return;
    addAges(body, source, flow, BoardColumn::Doing);
    if (!source.isFor(ReportReader::Supervisor))
        addAges(body, source, flow, BoardColumn::Next);
}

/// Over all days up to the last of the range, as on Progress: another range would be another look at the same pairs.
void addLinks(ReportBody& body, const ReportSource& source)
{
    const ReportContent& content = source.content;
    const MonthOfLinks month =
        linksOfMonth({{}, source.options.to, content.checkIns, content.linkDays, content.practices});
    body.addSubheading(wording::linksTitle());
    body.addCaption(wording::linksCaption(source.options.to, content.today));
    for (const DailyLink& link : month.links)
        body.addText(wording::linkSentence(link));
    body.addSmall(wording::restingLinksSentence(month));
}

} // namespace

void addLines(ReportBody& body, const WordedChart& worded, qreal height)
{
    body.addSubheading(worded.title);
    if (!worded.isEnough) {
        body.addMuted(wording::tooFewForLine());
        return;
    }
    body.addCaption(worded.caption());
    const auto chart = std::make_shared<LineChart>(worded.chart, body.look().chart());
    body.addPicture(height, [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); });
}

void addMood(ReportBody& body, const ReportSource& source)
{
    const WordedChart mood = dailyIn(source, DailyValue::Mood);
    if (mood.chart.series.front().points.empty())
        body.addMuted(wording::reportSectionEmpty(ReportSection::Mood));
    else
        addLines(body, mood, moodHeight);
}

void addCharts(ReportBody& body, const ReportSource& source)
{
    const WordedChart energy = dailyIn(source, DailyValue::Energy);
    const WordedChart sleep = dailyIn(source, DailyValue::Sleep);
    if (!energy.isEnough && !sleep.isEnough && source.knownGoals().empty()) {
        body.addMuted(wording::reportSectionEmpty(ReportSection::Charts));
        return;
    }
    addLines(body, energy, otherHeight);
    addLines(body, sleep, otherHeight);
    addLinks(body, source);
    addFlow(body, source);
}

void addGut(ReportBody& body, const ReportSource& source)
{
    const ReportContent& content = source.content;
    const WordedChart gut = gutLines(content.fridayPages, source.days());
    if (!gut.isEnough) {
        body.addMuted(wording::reportSectionEmpty(ReportSection::Gut));
        return;
    }
    addLines(body, gut, otherHeight);
    // What the person weighed on a worksheet is for nobody else.
    const auto mismatch = gutMismatch(content.fridayPages, content.worksheets, source.options.to);
    if (mismatch && source.isFor(ReportReader::Me)) {
        body.addSpace(10);
        body.addText(wording::gutMismatchSentence(*mismatch));
    }
}

} // namespace unrut
