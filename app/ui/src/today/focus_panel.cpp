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
#include <workspace/search.h>
#include <workspace/workspace.h>

#include <domain/weekly_mood.h>

#include <QCheckBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr int moodWeeks = 12;

/// It waits on the board.
bool canBeChosen(const Goal& goal)
{
    return !goal.isBinned() && (goal.column == BoardColumn::Dreams || goal.column == BoardColumn::Next);
}

/// It is or was in Doing or behind it.
bool wasInFocus(const Goal& goal)
{
    const auto isOrWas = [](const GoalEvent& event) {
        const bool arrives = event.kind == GoalEvent::Kind::Moved || event.kind == GoalEvent::Kind::Created;
        return arrives && event.to >= BoardColumn::Doing;
    };
    return goal.column >= BoardColumn::Doing || std::ranges::any_of(goal.history, isOrWas);
}

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
      m_allDone(new TextLabel(TextRole::CardTitle, tr("All steps are done."))),
      m_first(makeButton({}, ButtonKind::Primary)),
      m_second(makeButton({})),
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
    // What is done may show other ways here.
    connect(m_first, &QPushButton::clicked, this, [this] { Way(m_firstWay).go(); });
    connect(m_second, &QPushButton::clicked, this, [this] { Way(m_secondWay).go(); });
    connect(m_choose, &QPushButton::clicked, this, [this] { m_context.shell.showTab(Tab::Goals); });
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
    m_allDone->setContentsMargins(0, 11, 0, 0);
    lines->addWidget(m_allDone);
    m_plan->setContentsMargins(0, 4, 0, 0);
    lines->addWidget(m_plan);

    auto* buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
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
    m_why->setText(wording::whyAndDue(goal, due));
    setShown(*m_why, !m_why->text().isEmpty());
    showSteps(goal);
    m_plan->setText(wording::ifThenSentence(goal));
    setShown(*m_plan, !m_plan->text().isEmpty());
    m_choose->setText(tr("&Choose another focus"));
    m_choose->show();
}

void FocusPanel::showSteps(const Goal& goal)
{
    setShown(*m_progress, !goal.steps.empty());
    m_progress->setRange(0, std::max(1, static_cast<int>(goal.steps.size())));
    m_progress->setValue(goal.stepsDone());
    m_progress->setAccessibleDescription(wording::stepsLine(goal));
    const Step* next = goal.nextStep();
    const bool isAllDone = !next && !goal.steps.empty();
    m_step = next ? next->id : StepId();
    setShown(*m_stepRow, next != nullptr);
    setShown(*m_allDone, isAllDone);
    if (next) {
        m_stepText->setText(next->text);
        m_tick->setChecked(false);
        m_tick->setAccessibleName(tr("Done: %1").arg(next->text));
    }
    if (isAllDone) {
        offer(finishing(), addingStep());
        return;
    }
    Way start;
    if (!m_context.workspace.restsFirst())
        start = {tr("Just s&tart · %Ln min", nullptr, m_context.settings.focusMinutes()),
                 [this] { justStart(m_context, m_goal); }};
    offer(start, next ? Way{tr("Step &done"), [this] { tickNextStep(); }} : Way());
}

void FocusPanel::showNothing()
{
    m_goal = {};
    m_step = {};
    const Workspace& workspace = m_context.workspace;
    const bool hasResult = workspace.standing().has_value();
    const bool canChoose = std::ranges::any_of(workspace.goals(), canBeChosen);
    m_title->setText(std::ranges::any_of(workspace.goals(), wasInFocus) ? tr("No focus just now.")
                                                                        : tr("Nothing in focus yet"));
    m_why->setText(
        hasResult || canChoose
            ? tr("Pick one thing to change. One at a time is enough, and you can change your mind.")
            : tr("Take the assessment to see where the rut comes from, or put a goal of your own on the board."));
    m_why->show();
    for (QWidget* part : {static_cast<QWidget*>(m_progress), m_stepRow, static_cast<QWidget*>(m_allDone),
                          static_cast<QWidget*>(m_plan)})
        part->hide();
    const Way board = toTab(canChoose ? tr("&Choose from the board") : tr("&Put a goal on the board"), Tab::Goals);
    const Way find = hasResult ? toTab(tr("See &what to try first"), Tab::Assess)
                               : Way{tr("&Take the assessment"), [this] { m_context.shell.takeCheck(); }};
    const bool rests = workspace.restsFirst(); // then nothing has to be begun
    m_choose->setText(board.words);
    setShown(*m_choose, rests);
    if (rests)
        offer({}, {});
    else
        offer(canChoose ? board : find, canChoose ? find : board);
}

void FocusPanel::offer(Way first, Way second)
{
    m_firstWay = std::move(first);
    m_secondWay = std::move(second);
    for (const auto& [button, way] : {std::pair(m_first, &m_firstWay), std::pair(m_second, &m_secondWay)}) {
        button->setText(way->words);
        setShown(*button, !way->words.isEmpty());
    }
}

FocusPanel::Way FocusPanel::toTab(const QString& words, Tab tab) const
{
    return {words, [this, tab] { m_context.shell.showTab(tab); }};
}

FocusPanel::Way FocusPanel::finishing() const
{
    QString name = wording::columnName(BoardColumn::Done, m_context.workspace.rules());
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    //: %1 is the column of what is finished: 'Done'.
    return {tr("&Move to %1").arg(name), [this] {
                const Goal* goal = m_context.workspace.goal(m_goal);
                const QString title = goal ? wording::brief(goal->title) : QString();
                if (const Status moved = m_context.workspace.moveGoals({m_goal}, BoardColumn::Done, 0); !moved)
                    m_context.shell.report(moved.error());
                else
                    m_context.shell.announce(tr("Done: %1").arg(wording::isolated(title)));
            }};
}

FocusPanel::Way FocusPanel::addingStep() const
{
    return {tr("&Add a next step"), [this] { m_context.shell.openThing({FoundKind::Goal, m_goal.uuid()}); }};
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
    for (QWidget* each : {m_first, m_second}) {
        if (!each->isHidden())
            return each;
    }
    return m_choose;
}

} // namespace unrut
