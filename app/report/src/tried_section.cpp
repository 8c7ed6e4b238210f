// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <charts/tried_chart.h>
#include <wording/date_words.h>
#include <wording/goal_part_words.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <wording/report_words.h>
#include <wording/tried_words.h>

#include <algorithm>
#include <memory>

namespace unrut {

namespace {

constexpr qreal dayWidth = 104;
constexpr qreal answerWidth = 130;

/// What came of a decision, or by when it will be made.
QString stateOf(const Goal& decision)
{
    if (decision.parts.decision.end)
        return wording::decisionEndName(*decision.parts.decision.end);
    return decision.due.isValid() ? ReportTexts::tr("by %1").arg(wording::shortDayAndYear(decision.due))
                                  : ReportTexts::tr("open");
}

bool isInReport(const Goal& decision, const ReportSource& source)
{
    const bool isOver = decision.column == BoardColumn::Done || decision.column == BoardColumn::Archive;
    return decision.kind == GoalKind::Decision && !decision.isBinned() &&
           (!isOver || source.isInRange(decision.doneDay));
}

/// What the areas of what was tried did, for who may see scores: as in the window, but for what is not this reader's.
void addWhatFollowed(ReportBody& body, const ReportSource& source)
{
    if (!source.has(ReportSection::Change) && !source.has(ReportSection::Result))
        return;
    const ReportContent& content = source.content;
    const bool all = !source.isFor(ReportReader::Supervisor);
    const std::vector<Goal> goals = source.knownGoals();
    const std::vector<TriedPlay> tried =
        triedPlays({content.checks, goals, all ? content.worksheets : std::vector<Worksheet>(),
                    all ? content.practices : std::vector<Practice>()},
                   source.options.from, source.options.to);
    const auto chart = std::make_shared<DotPlotChart>(triedPlot(tried), body.look().chart());
    if (chart->plot().rows.empty())
        return;
    body.addSubheading(wording::triedTitle(tried));
    body.addCaption(wording::triedCaption());
    body.addPicture(chart->heightFor(body.look().width()),
                    [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); });
    const auto compared =
        std::count_if(tried.begin(), tried.end(), [](const TriedPlay& each) { return each.change.has_value(); });
    if (compared > static_cast<qsizetype>(chart->plot().rows.size())) {
        body.addSpace(14);
        body.addSmall(ReportTexts::tr("Only the newest are drawn here."));
    }
}

} // namespace

void addTried(ReportBody& body, const ReportSource& source)
{
    bool any = false;
    for (const Goal& goal : source.finishedGoals()) {
        if (!goal.play)
            continue;
        any = true;
        const QString name = wording::playName(*goal.play);
        body.addRow({.leading = wording::shortDayAndYear(goal.doneDay),
                     .text = name,
                     .trailing = goal.helped ? wording::helpedWord(*goal.helped) : QString(),
                     .leadingWidth = dayWidth,
                     .trailingWidth = answerWidth,
                     .keepsWithNext = goal.title != name});
        if (goal.title != name)
            body.addRow(
                {.leading = QString(), .text = source.shown(goal.title), .leadingWidth = dayWidth, .spaceBefore = 1});
    }
    if (!any)
        body.addMuted(wording::reportSectionEmpty(ReportSection::Tried));
    addWhatFollowed(body, source);
}

void addDecisions(ReportBody& body, const ReportSource& source)
{
    bool any = false;
    for (const Goal& decision : source.content.goals) {
        if (!isInReport(decision, source))
            continue;
        any = true;
        const QString words =
            source.isFor(ReportReader::Supervisor) ? QString() : source.shown(decision.parts.decision.endWords);
        body.addRow({.text = source.shown(decision.title),
                     .trailing = stateOf(decision),
                     .trailingWidth = answerWidth,
                     .spaceBefore = 10,
                     .isStrong = true,
                     .keepsWithNext = !words.isEmpty()});
        body.addText(words);
    }
    if (!any)
        body.addMuted(wording::reportSectionEmpty(ReportSection::Decisions));
}

} // namespace unrut
