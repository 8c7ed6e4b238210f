// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tried_panel.h"

#include "common/buttons.h"
#include "common/chart_menu.h"
#include "common/labels.h"
#include "common/section_head.h"
#include "tried_view.h"

#include <wording/tried_words.h>
#include <workspace/workspace.h>

#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <memory>

namespace unrut {

namespace {

ShownChart shownIn(const TriedView& view, QDate to)
{
    constexpr int savedWidth = 960;
    const ChartLook& look = view.chart().look();
    ChartLook plain = look;
    plain.locale = QLocale::c();
    DotPlot plot = view.chart().plot();
    plot.title = view.accessibleName();
    plot.caption = wording::triedCaption();
    const auto chart = std::make_shared<DotPlotChart>(std::move(plot), look);
    const int height = static_cast<int>(std::ceil(chart->heightFor(savedWidth)));
    const auto painting = [chart](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); };
    return {view.accessibleName(),
            wording::triedCaption(),
            to,
            QSize(savedWidth, height),
            view.palette(),
            triedTable(view.tried(), look),
            triedTable(view.tried(), plain),
            painting};
}

} // namespace

TriedPanel::TriedPanel(const PageContext& context)
    : m_context(context),
      m_title(new SectionHead),
      m_view(new TriedView),
      m_nothing(TextLabel::wrapping(TextRole::Muted)),
      m_waiting(TextLabel::wrapping(TextRole::SmallMuted))
{
    QToolButton* more = makeCardMoreButton(chartMenu(
        *m_view, [this]() -> std::optional<ShownChart> { return shownIn(*m_view, m_to); }, context));
    more->setAccessibleName(tr("What to do with this chart"));
    m_title->addControl(more);
    column()->addWidget(m_title);
    column()->addWidget(m_view);
    column()->addWidget(m_nothing);
    column()->addWidget(m_waiting);
    column()->addStretch(1);
    connect(m_view, &TriedView::dayChosen, this, [this](QDate day) { m_context.shell.showDay(day); });
}

void TriedPanel::showRange(QDate from, QDate to)
{
    const Workspace& journal = m_context.workspace;
    const TriedSources sources{journal.checks(), journal.goals(), journal.worksheets(), journal.practices()};
    const std::vector<TriedPlay> tried = triedPlays(sources, from, to);
    const QDate earliest(1, 1, 1);
    const bool isInOtherDays = tried.empty() && !triedPlays(sources, earliest, journal.clock().today()).empty();
    m_to = to;
    const QString title = wording::triedTitle(tried);
    m_title->setTitle(title, tr("· %1").arg(wording::triedCaption()));
    m_view->setTried(tried, title);
    const bool hasChart = !m_view->chart().plot().rows.empty();
    m_view->setVisible(hasChart);
    m_nothing->setVisible(!hasChart);
    m_nothing->setText(isInOtherDays ? wording::triedInOtherDays() : wording::triedNothing(tried));
    const QString waiting = wording::triedWaiting(tried);
    m_waiting->setVisible(hasChart && !waiting.isEmpty());
    m_waiting->setText(waiting);
}

} // namespace unrut
