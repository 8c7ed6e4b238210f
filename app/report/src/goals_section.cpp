// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_body.h"
#include "report_sections.h"
#include "report_texts.h"

#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <wording/report_words.h>

namespace unrut {

namespace {

constexpr qreal dayWidth = 104;

void addSteps(ReportBody& body, const ReportSource& source, const Goal& goal)
{
    for (const Step& step : goal.steps) {
        const QString when =
            step.isDone() ? wording::shortDay(step.doneAt.toLocalTime().date()) : ReportTexts::tr("open");
        body.addRow({.leading = when, .text = source.shown(step.text), .leadingWidth = dayWidth, .spaceBefore = 3});
    }
}

/// Whom a goal is with is told to others only together with the people.
Goal withoutPerson(Goal goal, const ReportSource& source)
{
    if (!source.isFor(ReportReader::Me) && !source.has(ReportSection::People))
        goal.person.clear();
    return goal;
}

void addDoing(ReportBody& body, const ReportSource& source)
{
    const std::vector<Goal> cards = source.cardsIn(BoardColumn::Doing);
    if (cards.empty())
        return;
    body.addSubheading(source.shown(wording::columnName(BoardColumn::Doing, source.content.rules)));
    for (const Goal& goal : cards) {
        const bool tellsMore = !source.isFor(ReportReader::Supervisor);
        body.addRow(
            {.text = source.shown(goal.title), .spaceBefore = 10, .isStrong = true, .keepsWithNext = tellsMore});
        if (source.isFor(ReportReader::Supervisor))
            continue;
        body.addMuted(source.shown(wording::cardFacts(withoutPerson(goal, source), source.content.today)));
        if (source.isFor(ReportReader::Me))
            body.addText(source.shown(goal.why));
        addSteps(body, source, goal);
        if (source.isFor(ReportReader::Me))
            body.addMuted(source.shown(wording::ifThenSentence(goal)));
    }
}

void addNext(ReportBody& body, const ReportSource& source)
{
    const std::vector<Goal> cards = source.cardsIn(BoardColumn::Next);
    if (cards.empty() || source.isFor(ReportReader::Supervisor))
        return;
    body.addSubheading(source.shown(wording::columnName(BoardColumn::Next, source.content.rules)));
    for (const Goal& goal : cards)
        body.addRow({.text = source.shown(goal.title), .trailing = wording::stepsLine(goal), .trailingWidth = 130});
}

void addFinished(ReportBody& body, const ReportSource& source)
{
    const std::vector<Goal> goals = source.finishedGoals();
    if (goals.empty())
        return;
    body.addSubheading(ReportTexts::tr("Finished"));
    for (const Goal& goal : goals) {
        const bool tells = goal.helped && !source.isFor(ReportReader::Supervisor);
        body.addRow({.leading = wording::shortDayAndYear(goal.doneDay),
                     .text = source.shown(goal.title),
                     .trailing = tells ? wording::helpedWord(*goal.helped) : QString(),
                     .leadingWidth = dayWidth,
                     .trailingWidth = 110});
    }
}

} // namespace

void addGoals(ReportBody& body, const ReportSource& source)
{
    const bool any = !source.finishedGoals().empty() || !source.cardsIn(BoardColumn::Doing).empty() ||
                     (!source.isFor(ReportReader::Supervisor) && !source.cardsIn(BoardColumn::Next).empty());
    if (!any)
        body.addMuted(wording::reportSectionEmpty(ReportSection::Goals));
    addDoing(body, source);
    addNext(body, source);
    addFinished(body, source);
}

} // namespace unrut
