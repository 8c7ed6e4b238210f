// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_wizard.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/side_keys.h"
#include "common/translated_note.h"
#include "question_box.h"
#include "stage_list.h"

#include <wording/check_words.h>
#include <wording/facts.h>
#include <workspace/workspace.h>

#include <QLocale>
#include <QMenu>
#include <QProgressBar>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

// How the wizard looks: what stands where and what its parts say.

namespace unrut {

namespace {

/// Below this the stages are told in one line: the statements need the room.
constexpr int stagesFromCharacters = 118;

} // namespace

CheckWizard::CheckWizard(const PageContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    buildHead(column);
    buildPanel(column);
    // A shortcut, since check boxes take the arrow for themselves.
    auto* goBack = new QShortcut(QKeySequence(Qt::ALT | backwardKey(layoutDirection())), this);
    goBack->setContext(Qt::WidgetWithChildrenShortcut);
    connect(goBack, &QShortcut::activated, this, &CheckWizard::back);
}

void CheckWizard::buildHead(QVBoxLayout* column)
{
    m_head = new PageHead;
    m_head->setTitle(tr("Where does the rut come from?"));
    auto* menu = new QMenu(this);
    menu->addAction(tr("Throw these answers away"), this, &CheckWizard::throwAway);
    m_more = makeMoreButton(menu);
    m_head->addControl(m_more);
    column->addWidget(m_head);
}

void CheckWizard::buildPanel(QVBoxLayout* column)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    m_stages = new StageList;
    connect(m_stages, &StageList::chosen, this, &CheckWizard::showStage);
    row->addWidget(m_stages);
    auto* panel = new Panel;
    panel->column()->setSpacing(16);
    row->addWidget(panel, 1);
    column->addLayout(row, 1);

    auto* top = new QVBoxLayout;
    top->setContentsMargins(QuestionBox::sideMargin, 8, QuestionBox::sideMargin, 0);
    auto* head = new QHBoxLayout;
    m_stage = TextLabel::wrapping(TextRole::SmallMuted);
    m_answered = new TextLabel(TextRole::SmallMuted);
    head->addWidget(m_stage, 1);
    head->addWidget(m_answered, 0, Qt::AlignTop);
    top->addLayout(head);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Answered so far"));
    top->addWidget(m_progress);
    panel->column()->addLayout(top);

    m_bodyPlace = new QVBoxLayout;
    panel->column()->addLayout(m_bodyPlace);

    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(QuestionBox::sideMargin, 0, QuestionBox::sideMargin, 0);
    foot->setSpacing(12);
    m_note = TextLabel::wrapping(
        TextRole::SmallMuted,
        tr("Some statements of the page before have no answer yet. That is fine; you can go back to them."));
    m_note->hide();
    foot->addWidget(m_note);
    foot->addLayout(buildNavigation());
    m_hint = TextLabel::wrapping(TextRole::SmallMuted);
    foot->addWidget(m_hint);
    addTranslatedNote(*foot);
    panel->column()->addLayout(foot);
    panel->column()->addStretch(1);
}

QLayout* CheckWizard::buildNavigation()
{
    auto* row = new FlowLayout;
    row->setApart(1);
    m_later = makeButton(tr("Save and finish later"), ButtonKind::Link);
    m_back = makeButton(tr("Back"));
    m_next = makeButton(tr("Next"), ButtonKind::Primary);
    for (QPushButton* button : {m_later, m_back, m_next})
        row->addWidget(button);
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_context.shell.announce(tr("Your answers are saved. Today and this page lead back to them."));
        Q_EMIT left();
    });
    connect(m_back, &QPushButton::clicked, this, &CheckWizard::back);
    connect(m_next, &QPushButton::clicked, this, &CheckWizard::next);
    return row;
}

void CheckWizard::showHead(const WizardPage& page)
{
    QString question;
    if (page.stage == WizardStage::FourWeeks)
        question = wording::scaleQuestion(AnswerScale::Frequency);
    else if (page.stage == WizardStage::Now)
        question = wording::scaleQuestion(AnswerScale::Agreement);
    else if (page.stage == WizardStage::Wellbeing)
        question = tr("the past two weeks, optional");
    const QString name = stageName(page.stage);
    const QString step =
        tr("Step %1 of %2")
            .arg(QLocale().toString(static_cast<int>(page.stage) + 1), QLocale().toString(wizardStageCount));
    const QString before = m_stages->isVisibleTo(this) ? QString() : step;
    m_stage->setText(wording::beside({before, QLocale().toUpper(name), question}));
    // Some readers spell out capitals.
    m_stage->setAccessibleName(wording::beside({before, name, question}));

    std::vector<WizardStage> available;
    for (const WizardPage& each : m_route)
        available.push_back(each.stage);
    m_stages->show(page.stage, available);
}

void CheckWizard::showNavigation(const WizardPage& page, const Check& draft)
{
    const bool closing = page.stage == WizardStage::Result;
    const bool last = m_page + 1 == static_cast<int>(m_route.size());
    const bool answered = hasAnyAnswer(draft);
    if (closing)
        m_next->setText(answered ? tr("Keep them and show my result") : tr("Go to the statements"));
    else
        m_next->setText(last ? tr("Show my result") : m_page == 0 ? tr("Begin") : tr("Next"));
    m_back->setText(closing && answered ? tr("Look at them again") : tr("Back"));
    m_back->setEnabled(m_page > 0);

    const QString back = pageBeforeKey(layoutDirection());
    QString keys;
    if (page.stage == WizardStage::FourWeeks || page.stage == WizardStage::Now)
        keys = tr("Keys 1 to 5 answer, 0 does not apply, Enter goes on, %1 goes back.").arg(back);
    else if (page.stage == WizardStage::Wellbeing)
        keys = tr("Keys 1 to 5 answer, 0 prefers not to answer, Enter goes on, %1 goes back.").arg(back);
    else if (page.stage == WizardStage::Matters)
        keys = tr("Keys 1 to 5 answer, Enter goes on, %1 goes back.").arg(back);
    else if (page.stage == WizardStage::Events)
        keys = tr("Space ticks, Enter goes on, %1 goes back.").arg(back);
    else
        keys = tr("Enter goes on.");
    m_hint->setText(keys);
}

void CheckWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= fontMetrics().averageCharWidth() * stagesFromCharacters;
    if (wide != m_stages->isHidden())
        return;
    m_stages->setVisible(wide);
    if (m_context.workspace.draft())
        showHead(pageShown());
}

} // namespace unrut
