// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_panel.h"

#include "chart_view.h"
#include "chart_view_menu.h"
#include "common/buttons.h"
#include "common/labels.h"
#include "common/section_head.h"

#include <charts/progress_charts.h>
#include <domain/flow.h>
#include <wording/flow_words.h>
#include <wording/progress_words.h>
#include <workspace/workspace.h>

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

FlowPanel::FlowPanel(const PageContext& context)
    : m_context(context),
      m_title(new SectionHead),
      m_chart(new ChartView),
      m_nothing(TextLabel::wrapping(TextRole::Muted)),
      m_sentences(TextLabel::wrapping(TextRole::Body)),
      m_underWay(makeAges(BoardColumn::Doing)),
      m_waiting(makeAges(BoardColumn::Next))
{
    QToolButton* more = makeCardMoreButton(chartMenu(*m_chart, context));
    more->setAccessibleName(tr("What to do with this chart"));
    m_title->addControl(more);
    column()->addWidget(m_title);
    column()->addWidget(m_chart, 1);
    column()->addWidget(m_nothing);
    column()->addWidget(m_sentences);
    for (const Ages& ages : {m_underWay, m_waiting}) {
        column()->addSpacing(6);
        column()->addWidget(ages.title);
        column()->addWidget(ages.lines);
    }
}

FlowPanel::Ages FlowPanel::makeAges(BoardColumn column)
{
    return {column, new TextLabel(TextRole::SmallMuted, wording::agesTitle(column)),
            TextLabel::wrapping(TextRole::Body)};
}

void FlowPanel::showRange(const ChartDays& days)
{
    const std::vector<Goal>& goals = m_context.workspace.goals();
    const bool hasGoals = std::any_of(goals.begin(), goals.end(), [](const Goal& goal) { return !goal.isBinned(); });
    const FlowSummary flow = flowSummary(goals, days.from, days.to);
    const WordedChart lines = flowLines(goals, flow, m_context.workspace.rules());
    m_title->setTitle(lines.title);
    m_chart->setVisible(lines.isEnough);
    m_nothing->setVisible(!lines.isEnough);
    m_nothing->setText(lines.isInOtherDays ? wording::tooFewForLine() : wording::flowNothing());
    m_sentences->setVisible(hasGoals);
    if (lines.isEnough)
        m_chart->setChart(lines.chart, lines.title);
    m_sentences->setText(wording::flowSentences(flow, days.isPast()).join(QLatin1Char('\n')));
    for (const Ages& ages : {m_underWay, m_waiting})
        showAges(ages, days.isPast() ? std::vector<FlowAge>() : flow.ages);
}

void FlowPanel::showAges(const Ages& ages, const std::vector<FlowAge>& all) const
{
    QStringList lines;
    for (const FlowAge& age : all) {
        const Goal* goal = age.column == ages.column ? m_context.workspace.goal(age.goal) : nullptr;
        if (goal && lines.size() < static_cast<qsizetype>(wording::mostAges))
            lines.append(wording::ageLine(age, goal->title, m_context.workspace.rules()));
    }
    ages.title->setVisible(!lines.isEmpty());
    ages.lines->setVisible(!lines.isEmpty());
    ages.lines->setText(lines.join(QLatin1Char('\n')));
}

} // namespace unrut
