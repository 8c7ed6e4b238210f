// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "finished_panel.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/section_head.h"

#include <charts/progress_charts.h>
#include <domain/happening.h>
#include <wording/date_words.h>
#include <wording/goal_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr size_t mostShown = 6;

} // namespace

FinishedPanel::FinishedPanel(const PageContext& context)
    : m_context(context),
      m_head(new SectionHead(tr("What you finished"))),
      m_rows(new QVBoxLayout),
      m_nothing(TextLabel::wrapping(TextRole::Muted, tr("Nothing finished in this time. Small steps count too.")))
{
    column()->addWidget(m_head);
    m_rows->setSpacing(9);
    m_rows->setContentsMargins(0, 9, 0, 0);
    column()->addLayout(m_rows);
    column()->addWidget(m_nothing);
    column()->addStretch(1);
}

void FinishedPanel::setAction(QWidget& action)
{
    m_head->addControl(&action);
}

void FinishedPanel::showRange(QDate from, QDate to)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    std::vector<Goal> finished = finishedGoals(m_context.workspace.goals(), from, to);
    m_nothing->setVisible(finished.empty());
    const size_t shown = std::min(finished.size(), mostShown);
    const auto further = static_cast<int>(finished.size() - shown);
    finished.resize(shown);
    const QDate knownYear = ChartDays{from, to, m_context.workspace.clock().today()}.knownYear();
    const bool tellsYears = !knownYear.isValid() || from.year() != knownYear.year();
    for (const Goal& goal : finished) {
        auto* row = new QWidget;
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        auto* day = new TextLabel(TextRole::SmallMuted, tellsYears ? wording::shortDayAndYear(goal.doneDay)
                                                                   : wording::shortDay(goal.doneDay));
        const int characters = tellsYears ? 14 : 10;
        inFontUnits(*day, [=] { day->setMinimumWidth(day->fontMetrics().averageCharWidth() * characters); });
        line->addWidget(day, 0, Qt::AlignTop);
        line->addWidget(TextLabel::wrapping(TextRole::Body, wording::brief(goal.title)), 1);
        line->addWidget(
            new TextLabel(TextRole::SmallMuted, goal.helped ? wording::helpedWord(*goal.helped) : QString()), 0,
            Qt::AlignTop);
        m_rows->addWidget(row);
        m_rows->addWidget(new LineSeparator);
    }
    if (further > 0)
        m_rows->addWidget(new TextLabel(TextRole::SmallMuted, tr("and %Ln more, before these", nullptr, further)));
}

} // namespace unrut
