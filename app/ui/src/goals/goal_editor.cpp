// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_editor.h"

#include "common/buttons.h"
#include "common/folded_section.h"
#include "common/labels.h"
#include "common/section_head.h"
#include "common/tab_order.h"
#include "day_field.h"
#include "goal_form.h"
#include "notes_field.h"
#include "part_fields.h"
#include "person_field.h"
#include "step_list.h"
#include "talk_notes.h"
#include "title_field.h"

#include <wording/check_words.h>
#include <wording/date_words.h>
#include <wording/goal_part_words.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace unrut {

GoalEditor::GoalEditor(const PageContext& context) : m_context(context), m_form(new GoalForm(context, this))
{
    setAccessibleName(tr("Goal"));
    buildHead();
    buildFields();
    buildFoot();
}

void GoalEditor::buildHead()
{
    auto* head = new SectionHead(tr("Goal"));
    m_start = makeButton(tr("Just start"));
    connect(m_start, &QPushButton::clicked, this, [this] { Q_EMIT startRequested(goal()); });
    head->addControl(m_start);
    auto* close = makeButton(tr("Close"), ButtonKind::Link);
    close->setAccessibleName(tr("Close the goal"));
    connect(close, &QPushButton::clicked, this, &GoalEditor::closed);
    head->addControl(close);
    column()->addWidget(head);
}

void GoalEditor::buildFields()
{
    auto* rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setVerticalSpacing(6);
    m_title = m_form->addTitle(*rows, tr("&Title"));
    m_form->addSentence(*rows, tr("&Why"), QStringLiteral("why"), [](Goal& goal) -> QString& { return goal.why; });
    addKindAndColumn(*rows);
    DayField* due = m_form->addDay(
        *rows, {}, QStringLiteral("due"), [](const Goal& goal) { return goal.due; },
        [](Goal& goal, QDate day) { goal.due = day; });
    m_form->addFiller([due](const Goal& goal) { due->setName(wording::dueLabel(goal.kind)); });
    m_person = new PersonField(*m_form);
    m_person->addTo(*rows, tr("With"));
    column()->addLayout(rows);

    m_parts = new PartFields(*m_form);
    connect(m_parts, &PartFields::decisionEnded, this, &GoalEditor::endDecision);
    connect(m_parts, &PartFields::sheetRequested, this, [this] { Q_EMIT sheetRequested(goal()); });
    column()->addWidget(m_parts);

    column()->addWidget(new TextLabel(TextRole::SmallMuted, tr("Steps")));
    m_steps = new StepList(m_context);
    column()->addWidget(m_steps);
    auto* plan = new QFormLayout;
    plan->setRowWrapPolicy(QFormLayout::WrapAllRows);
    plan->setVerticalSpacing(6);
    m_form->addSentence(*plan, tr("&If"), QStringLiteral("if"), [](Goal& goal) -> QString& { return goal.ifCue; })
        ->setHint(tr("stand-up is over"));
    m_form
        ->addSentence(*plan, tr("then I"), QStringLiteral("then"), [](Goal& goal) -> QString& { return goal.thenStep; })
        ->setHint(tr("open the calendar and book it"));
    column()->addLayout(plan);
    auto* sheet = makeButton(tr("Open its worksheet"), ButtonKind::Link);
    column()->addWidget(sheet, 0, Qt::AlignLeading);
    m_form->addFiller([sheet](const Goal& goal) { sheet->setVisible(goal.play.has_value()); });
    connect(sheet, &QPushButton::clicked, this, [this] {
        const Goal* card = m_context.workspace.goal(goal());
        if (card && card->play)
            m_context.shell.openWorksheet(*card->play, card->id);
    });
}

void GoalEditor::addKindAndColumn(QFormLayout& rows)
{
    auto* place = new QComboBox;
    for (int i = 0; i < boardColumnCount; ++i)
        place->addItem(wording::columnName(static_cast<BoardColumn>(i), m_context.workspace.rules()));
    connect(place, &QComboBox::activated, this,
            [this](int index) { Q_EMIT moveRequested(goal(), static_cast<BoardColumn>(index)); });
    m_form->addFiller([this, place](const Goal& goal) {
        for (int i = 0; i < boardColumnCount; ++i)
            place->setItemText(i, wording::columnName(static_cast<BoardColumn>(i), m_context.workspace.rules()));
        place->setCurrentIndex(static_cast<int>(goal.column));
    });
    rows.addRow(GoalForm::label(tr("&Move to"), place), place);

    QStringList kinds;
    for (int i = 0; i < goalKindCount; ++i)
        kinds.append(wording::goalKindName(static_cast<GoalKind>(i)));
    m_form->addChoice(
        rows, tr("&Kind"), QStringLiteral("kind"), kinds, [](const Goal& goal) { return static_cast<int>(goal.kind); },
        [](Goal& goal, int index) { goal.kind = static_cast<GoalKind>(index); });
    m_form->addChoice(
        rows, tr("Hori&zon"), QStringLiteral("horizon"),
        {wording::horizonName(Horizon::Near), wording::horizonName(Horizon::Far)},
        [](const Goal& goal) { return static_cast<int>(goal.horizon); },
        [](Goal& goal, int index) { goal.horizon = static_cast<Horizon>(index); });
}

void GoalEditor::addOrigin(QFormLayout& rows)
{
    QStringList areas{tr("no area")};
    for (int i = 0; i < domainCount; ++i)
        areas.append(wording::domainName(static_cast<Domain>(i)));
    m_form->addChoice(
        rows, tr("A&rea it is about"), QStringLiteral("domain"), areas,
        [](const Goal& goal) { return goal.domain ? static_cast<int>(*goal.domain) + 1 : 0; },
        [](Goal& goal, int index) {
            goal.domain = index > 0 ? std::optional(static_cast<Domain>(index - 1)) : std::nullopt;
        });
    QStringList plays{tr("none")};
    for (int i = 0; i < playCount; ++i)
        plays.append(wording::playName(static_cast<Play>(i)));
    m_form->addChoice(
        rows, tr("Way o&ut it belongs to"), QStringLiteral("play"), plays,
        [](const Goal& goal) { return goal.play ? static_cast<int>(*goal.play) + 1 : 0; },
        [](Goal& goal, int index) {
            goal.play = index > 0 ? std::optional(static_cast<Play>(index - 1)) : std::nullopt;
        });
    m_form->addSentence(rows, tr("How you will mark it when it is done"), QStringLiteral("mark"),
                        [](Goal& goal) -> QString& { return goal.mark; });
}

void GoalEditor::buildFoot()
{
    m_talks = new TalkNotes(m_context);
    column()->addWidget(m_talks);
    m_form->addFiller([this](const Goal& goal) {
        m_talks->showGoal(goal);
        tabThroughBefore(*m_talks, *m_notes);
    });
    m_notes = new NotesField;
    column()->addWidget(m_notes, 1);
    m_form->addFiller([this](const Goal& goal) { m_notes->setText(goal.notes); });
    connect(m_notes, &NotesField::refused, m_form, &GoalForm::reportTooLong);
    connect(m_notes, &NotesField::edited, this, [this](const QString& text) {
        m_form->save(QStringLiteral("notes"), [text](Goal& goal) { goal.notes = text; });
    });
    auto* more = new FoldedSection(tr("Where it comes from"));
    auto* rows = new QFormLayout;
    rows->setRowWrapPolicy(QFormLayout::WrapAllRows);
    rows->setVerticalSpacing(6);
    addOrigin(*rows);
    more->content()->addLayout(rows);
    column()->addWidget(more);
    auto* history = new FoldedSection(tr("What happened so far"));
    m_history = TextLabel::wrapping(TextRole::SmallMuted);
    history->content()->addWidget(m_history);
    column()->addWidget(history);
    m_form->addFiller([this](const Goal& goal) { showHistory(goal); });
    auto* bin = makeButton(tr("Move to the &bin"), ButtonKind::Link);
    connect(bin, &QPushButton::clicked, this, [this] { Q_EMIT binRequested(goal()); });
    column()->addWidget(bin, 0, Qt::AlignLeading);
}

void GoalEditor::showHistory(const Goal& goal)
{
    QStringList lines;
    if (goal.minutes > 0)
        lines.append(tr("%1 of work in all").arg(wording::duration(goal.minutes)));
    for (auto event = goal.history.rbegin(); event != goal.history.rend(); ++event)
        lines.append(tr("%1: %2").arg(wording::dayAndYear(Goal::dayOf(*event)),
                                      wording::historyLine(*event, m_context.workspace.rules())));
    m_history->setText(lines.join(QLatin1Char('\n')));
}

void GoalEditor::endDecision(DecisionEnd end)
{
    const Goal* decision = m_context.workspace.goal(goal());
    if (!decision)
        return;
    const DecisionPart part = decision->parts.decision;
    const Status done = m_context.workspace.endDecision(goal(), end, part.endWords, part.review);
    if (done) {
        m_context.shell.announce(wording::verbDone(Verb::EndDecision));
    } else {
        m_context.shell.report(done.error());
        m_parts->focusDecisionWords();
    }
}

const GoalId& GoalEditor::goal() const
{
    return m_form->goal();
}

void GoalEditor::showGoal(const GoalId& id)
{
    m_notes->setPreviewed(false);
    m_form->showGoal(id);
    refresh();
}

void GoalEditor::refresh()
{
    if (!m_form->refresh())
        Q_EMIT closed();
    else
        m_steps->showGoal(*m_context.workspace.goal(goal()));
    const Goal* shown = m_context.workspace.goal(goal());
    const bool isOver = shown && (shown->column == BoardColumn::Done || shown->column == BoardColumn::Archive);
    m_start->setHidden(isOver || m_context.workspace.restsFirst());
}

void GoalEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void GoalEditor::askForDecision()
{
    m_parts->focusDecisionWords();
}

void GoalEditor::askForPerson()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

void GoalEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

} // namespace unrut
