// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focus_panel.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/focus_timer.h"
#include "common/labels.h"
#include "common/layouts.h"
#include "common/responsive_row.h"
#include "rising_line_view.h"

#include <settings/settings.h>
#include <wording/goal_words.h>
#include <wording/result_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <domain/weekly_mood.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int moodWeeks = 12;

} // namespace

FocusPanel::FocusPanel(const PageContext& context)
    : Panel(nullptr, 24),
      m_context(context),
      m_title(TextLabel::wrapping(TextRole::HeroTitle)),
      m_why(TextLabel::wrapping(TextRole::Muted)),
      m_progress(new QProgressBar),
      m_stepRow(new QWidget),
      m_tick(new QCheckBox),
      m_stepText(TextLabel::wrapping(TextRole::Body)),
      m_plan(TextLabel::wrapping(TextRole::SmallMuted)),
      m_start(makeButton({}, ButtonKind::Primary)),
      m_stepDone(makeButton(tr("Step &done"))),
      m_choose(makeButton({}, ButtonKind::Link)),
      m_mood(new RisingLineView)
{
    constexpr int sideBySide = 110;
    auto* row = new ResponsiveRow(sideBySide);
    row->addPart(buildTexts(), 1);
    row->addPart(m_mood, 0);
    column()->setContentsMargins(25, 20, 25, 20);
    column()->addWidget(row);

    connect(m_tick, &QCheckBox::toggled, this, [this](bool done) {
        if (done)
            tickNextStep();
    });
    connect(m_stepDone, &QPushButton::clicked, this, &FocusPanel::tickNextStep);
    connect(m_start, &QPushButton::clicked, this, [this] { justStart(m_context, m_goal); });
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const bool hasResult = m_context.workspace.standing().has_value();
        const bool hasGoals = !m_context.workspace.goals().empty();
        m_context.shell.showTab(hasGoals || !hasResult ? Tab::Goals : Tab::Assess);
    });
}

QWidget* FocusPanel::buildTexts()
{
    auto* texts = new QWidget;
    auto* lines = new QVBoxLayout(texts);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    m_title->setContentsMargins(0, 4, 0, 0);
    m_why->setContentsMargins(0, 6, 0, 0);
    lines->addWidget(new TextLabel(TextRole::SmallMuted, tr("YOUR ONE FOCUS")));
    lines->addWidget(m_title);
    lines->addWidget(m_why);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setMaximumWidth(420);
    m_progress->setAccessibleName(tr("Steps done"));
    auto* progress = new QVBoxLayout;
    progress->setContentsMargins(0, 11, 0, 0);
    progress->addWidget(m_progress);
    lines->addLayout(progress);

    auto* step = new QHBoxLayout(m_stepRow);
    step->setContentsMargins(0, 11, 0, 0);
    step->setSpacing(8);
    step->addWidget(new TextLabel(TextRole::CardTitle, tr("Next step")));
    step->addWidget(m_tick);
    step->addWidget(m_stepText, 1);
    lines->addWidget(m_stepRow);
    lines->addWidget(m_plan);

    auto* buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_start);
    buttons->addWidget(m_stepDone);
    buttons->addWidget(m_choose);
    lines->addSpacing(15);
    lines->addLayout(buttons);
    lines->addStretch(1);
    return texts;
}

void FocusPanel::refresh()
{
    if (const Goal* goal = m_context.workspace.focus())
        showGoal(*goal);
    else
        showNothing();
    showMood();
}

void FocusPanel::showGoal(const Goal& goal)
{
    m_goal = goal.id;
    m_title->setText(wording::brief(goal.title));
    const Workspace& workspace = m_context.workspace;
    const bool isDue = goal.due.isValid() && !workspace.duesRest();
    const QString due = isDue ? wording::dueLine(goal, workspace.clock().today()) : QString();
    m_why->setText(goal.why.isEmpty() ? due : due.isEmpty() ? goal.why : tr("%1 · %2").arg(goal.why, due));
    setShown(*m_why, !m_why->text().isEmpty());
    setShown(*m_progress, !goal.steps.empty());
    m_progress->setRange(0, std::max(1, static_cast<int>(goal.steps.size())));
    m_progress->setValue(goal.stepsDone());
    m_progress->setAccessibleDescription(wording::stepsLine(goal));

    const Step* next = goal.nextStep();
    m_step = next ? next->id : StepId();
    setShown(*m_stepRow, next != nullptr);
    setShown(*m_stepDone, next != nullptr);
    m_start->setText(tr("Just s&tart · %Ln min", nullptr, m_context.settings.focusMinutes()));
    setShown(*m_start, !workspace.restsFirst());
    if (next) {
        m_stepText->setText(next->text);
        m_tick->setChecked(false);
        m_tick->setAccessibleName(tr("Done: %1").arg(next->text));
    }
    m_plan->setText(wording::ifThenSentence(goal));
    setShown(*m_plan, !m_plan->text().isEmpty());
    m_choose->setText(tr("&Choose another focus"));
}

void FocusPanel::showNothing()
{
    m_goal = {};
    m_step = {};
    const bool hasResult = m_context.workspace.standing().has_value();
    m_title->setText(tr("Nothing in focus yet"));
    m_why->setText(
        hasResult ? tr("Pick one thing to change. One at a time is enough, and you can change your mind.")
                  : tr("Take the assessment to see where the rut comes from, or put a goal of your own on the board."));
    m_why->show();
    for (QWidget* part : {static_cast<QWidget*>(m_progress), m_stepRow, static_cast<QWidget*>(m_plan),
                          static_cast<QWidget*>(m_stepDone), static_cast<QWidget*>(m_start)})
        part->hide();
    m_choose->setText(m_context.workspace.goals().empty() && hasResult ? tr("&See what to try first")
                                                                       : tr("&Choose from the board"));
}

void FocusPanel::showMood()
{
    const QDate today = m_context.workspace.clock().today();
    const QDate from = today.addDays(1 - qint64{7} * moodWeeks);
    const auto checkIns = m_context.workspace.checkIns(from, today);
    if (!checkIns) {
        m_context.shell.report(checkIns.error());
        return;
    }
    RisingLine line;
    line.values = weeklyMood(*checkIns, from, moodWeeks);
    line.caption = tr("your mood, twelve weeks");
    setShown(*m_mood, isLine(line.values));
    m_mood->setLine(line);
}

void FocusPanel::tickNextStep()
{
    const QString text = m_stepText->text();
    const Status done = m_context.workspace.tickStep(m_goal, m_step, true);
    if (done)
        m_context.shell.announce(tr("Step done: %1").arg(wording::isolated(text.simplified())));
    else
        m_context.shell.report(done.error());
}

QWidget* FocusPanel::firstFocus() const
{
    for (QWidget* each : {m_start, m_stepDone}) {
        if (!each->isHidden())
            return each;
    }
    return m_choose;
}

} // namespace unrut
