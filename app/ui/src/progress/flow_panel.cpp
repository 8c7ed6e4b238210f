// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_panel.h"

#include "chart_menu.h"
#include "chart_view.h"
#include "common/buttons.h"
#include "common/labels.h"

#include <domain/flow.h>
#include <wording/flow_words.h>
#include <workspace/workspace.h>

#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t mostAges = 5;

} // namespace

FlowPanel::FlowPanel(const PageContext& context)
    : m_context(context),
      m_title(TextLabel::wrapping(TextRole::PanelTitle)),
      m_chart(new ChartView),
      m_nothing(TextLabel::wrapping(TextRole::Muted, tr("What you put on the board shows here how it moves on."))),
      m_sentences(TextLabel::wrapping(TextRole::Body)),
      m_agesTitle(new TextLabel(TextRole::SmallMuted, tr("Under way, longest first"))),
      m_ages(TextLabel::wrapping(TextRole::Body))
{
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    QToolButton* more = makeMoreButton(chartMenu(*m_chart, context));
    more->setAccessibleName(tr("What to do with this chart"));
    head->addWidget(more, 0, Qt::AlignTop);
    column()->addLayout(head);
    column()->addWidget(m_chart, 1);
    column()->addWidget(m_nothing);
    column()->addWidget(m_sentences);
    column()->addSpacing(6);
    column()->addWidget(m_agesTitle);
    column()->addWidget(m_ages);
}

void FlowPanel::showRange(QDate from, QDate to, bool isPast)
{
    const std::vector<Goal>& goals = m_context.workspace.goals();
    const bool hasGoals = std::any_of(goals.begin(), goals.end(), [](const Goal& goal) { return !goal.isBinned(); });
    const FlowSummary flow = flowSummary(goals, from, to);
    const bool hasChart = hasGoals && flow.flow.size() > 1;
    m_title->setText(wording::flowTitle(flow));
    m_chart->setVisible(hasChart);
    m_nothing->setVisible(!hasChart);
    m_sentences->setVisible(hasGoals);
    if (hasChart)
        m_chart->setChart(flowChart(flow, {tr("Done"), tr("and Doing"), tr("and Next")}), m_title->text());
    m_sentences->setText(wording::flowSentences(flow, isPast).join(QLatin1Char('\n')));
    QStringList ages;
    for (size_t i = 0; !isPast && i < std::min(mostAges, flow.ages.size()); ++i) {
        const FlowAge& age = flow.ages[i];
        if (const Goal* goal = m_context.workspace.goal(age.goal))
            ages.append(wording::ageLine(age, goal->title, m_context.workspace.rules()));
    }
    m_agesTitle->setVisible(!ages.isEmpty());
    m_ages->setVisible(!ages.isEmpty());
    m_ages->setText(ages.join(QLatin1Char('\n')));
}

} // namespace unrut
