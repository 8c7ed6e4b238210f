// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_editor.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "step_list.h"

#include <domain/text.h>
#include <wording/goal_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int boardColumns = 4; // without the archive, which has no place on the board yet

QLabel* buddyLabel(const QString& text, QWidget* buddy)
{
    auto* label = new TextLabel(TextRole::SmallMuted, text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

GoalEditor::GoalEditor(const PageContext& context) : m_context(context)
{
    setAccessibleName(tr("Goal"));
    buildHead();
    buildFields();
    buildFoot();
}

void GoalEditor::buildHead()
{
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(TextRole::PanelTitle, tr("Goal")), 1);
    auto* close = makeButton(tr("Close"), ButtonKind::Link);
    close->setAccessibleName(tr("Close the goal"));
    connect(close, &QPushButton::clicked, this, &GoalEditor::closed);
    head->addWidget(close);
    column()->addLayout(head);
}

void GoalEditor::buildFields()
{
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(6);
    m_title = addLine(*form, tr("&Title"), &Goal::title, QStringLiteral("title"));
    m_why = addLine(*form, tr("&Why"), &Goal::why, QStringLiteral("why"));

    m_column = new QComboBox;
    for (int i = 0; i < boardColumns; ++i)
        m_column->addItem(wording::columnName(static_cast<BoardColumn>(i)));
    connect(m_column, &QComboBox::activated, this,
            [this](int index) { Q_EMIT moveRequested(m_goal, static_cast<BoardColumn>(index)); });
    form->addRow(buddyLabel(tr("&Move to"), m_column), m_column);

    m_kind = new QComboBox;
    for (int i = 0; i < goalKindCount; ++i)
        m_kind->addItem(wording::goalKindName(static_cast<GoalKind>(i)));
    connect(m_kind, &QComboBox::activated, this, [this](int index) {
        save(QStringLiteral("kind"), [&](Goal& goal) { goal.kind = static_cast<GoalKind>(index); });
    });
    form->addRow(buddyLabel(tr("&Kind"), m_kind), m_kind);

    m_horizon = new QComboBox;
    m_horizon->addItems({wording::horizonName(Horizon::Near), wording::horizonName(Horizon::Far)});
    connect(m_horizon, &QComboBox::activated, this, [this](int index) {
        save(QStringLiteral("horizon"), [&](Goal& goal) { goal.horizon = static_cast<Horizon>(index); });
    });
    form->addRow(buddyLabel(tr("&Horizon"), m_horizon), m_horizon);

    m_hasDue = new QCheckBox(tr("&Due on"));
    m_due = new QDateEdit;
    m_due->setCalendarPopup(true);
    m_due->setAccessibleName(tr("Due day"));
    auto* due = new QHBoxLayout;
    due->addWidget(m_hasDue);
    due->addWidget(m_due, 1);
    form->addRow(due);
    const auto saveDue = [this] {
        m_due->setEnabled(m_hasDue->isChecked());
        save(QStringLiteral("due"), [this](Goal& goal) { goal.due = m_hasDue->isChecked() ? m_due->date() : QDate(); });
    };
    connect(m_hasDue, &QCheckBox::clicked, this, saveDue);
    connect(m_due, &QDateEdit::dateChanged, this, saveDue);

    m_ifCue = addLine(*form, tr("&If"), &Goal::ifCue, QStringLiteral("if"));
    m_ifCue->setPlaceholderText(tr("stand-up is over"));
    m_thenStep = addLine(*form, tr("the&n I"), &Goal::thenStep, QStringLiteral("then"));
    m_thenStep->setPlaceholderText(tr("open the calendar and book it"));
    column()->addLayout(form);
}

void GoalEditor::buildFoot()
{
    column()->addWidget(new TextLabel(TextRole::SmallMuted, tr("Steps")));
    m_steps = new StepList(m_context);
    column()->addWidget(m_steps);
    m_notes = new QPlainTextEdit;
    m_notes->setTabChangesFocus(true);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setMinimumHeight(fontMetrics().height() * 4);
    column()->addWidget(buddyLabel(tr("N&otes"), m_notes));
    column()->addWidget(m_notes, 1);
    connect(m_notes, &QPlainTextEdit::textChanged, this,
            [this] { save(QStringLiteral("notes"), [this](Goal& goal) { goal.notes = m_notes->toPlainText(); }); });
    m_history = TextLabel::wrapping(TextRole::SmallMuted);
    column()->addWidget(m_history);
    auto* bin = makeButton(tr("Move to the &bin"), ButtonKind::Link);
    connect(bin, &QPushButton::clicked, this, [this] { Q_EMIT binRequested(m_goal); });
    column()->addWidget(bin, 0, Qt::AlignLeading);
}

QLineEdit* GoalEditor::addLine(QFormLayout& form, const QString& label, QString Goal::*field, const QString& key)
{
    auto* line = new QLineEdit;
    line->setMaxLength(static_cast<int>(maxTitleLength));
    form.addRow(buddyLabel(label, line), line);
    connectField(line, field, key);
    return line;
}

void GoalEditor::connectField(QLineEdit* line, QString Goal::*field, const QString& key)
{
    connect(line, &QLineEdit::textEdited, this, [this, line, field, key](const QString& text) {
        // An emptied title is on its way to becoming another one: it is judged when the field is left.
        if (line != m_title || !text.trimmed().isEmpty())
            save(key, [&](Goal& goal) { goal.*field = text; });
    });
    connect(line, &QLineEdit::editingFinished, this, [this] {
        if (const Goal* goal = m_context.workspace.goal(m_goal))
            fill(*goal);
    });
}

template <class Alter>
void GoalEditor::save(const QString& key, Alter alter)
{
    const Goal* before = m_context.workspace.goal(m_goal);
    if (m_filling || !before)
        return;
    Goal goal = *before;
    alter(goal);
    const QScopedValueRollback<bool> guard(m_filling, true);
    if (const Status done = m_context.workspace.editGoal(goal, m_goal.toString() + key); !done)
        m_context.shell.report(done.error());
}

void GoalEditor::showGoal(const GoalId& id)
{
    m_goal = id;
    refresh();
}

void GoalEditor::refresh()
{
    const Goal* goal = m_context.workspace.goal(m_goal);
    if (!goal || goal->isBinned())
        Q_EMIT closed();
    else if (m_filling)
        m_steps->showGoal(*goal);
    else
        fill(*goal);
}

void GoalEditor::fill(const Goal& goal)
{
    const QScopedValueRollback<bool> guard(m_filling, true);
    const auto show = [](QLineEdit* line, const QString& text) {
        if (line->text() != text)
            line->setText(text);
    };
    show(m_title, goal.title);
    show(m_why, goal.why);
    show(m_ifCue, goal.ifCue);
    show(m_thenStep, goal.thenStep);
    m_column->setCurrentIndex(goal.column == BoardColumn::Archive ? -1 : static_cast<int>(goal.column));
    m_kind->setCurrentIndex(static_cast<int>(goal.kind));
    m_horizon->setCurrentIndex(static_cast<int>(goal.horizon));
    m_hasDue->setChecked(goal.due.isValid());
    m_due->setEnabled(goal.due.isValid());
    m_due->setDate(goal.due.isValid() ? goal.due : m_context.workspace.clock().today().addDays(7));
    m_steps->showGoal(goal);
    if (m_notes->toPlainText() != goal.notes)
        m_notes->setPlainText(goal.notes);
    QStringList history;
    for (const GoalEvent& event : goal.history)
        history.append(wording::historyLine(event));
    m_history->setText(history.join(QLatin1Char('\n')));
}

void GoalEditor::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void GoalEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        Panel::keyPressEvent(event);
}

} // namespace unrut
