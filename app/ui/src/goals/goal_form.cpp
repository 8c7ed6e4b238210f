// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goal_form.h"

#include "common/labels.h"
#include "common/limit_dialog.h"
#include "common/wrapped_check_box.h"
#include "day_field.h"
#include "title_field.h"

#include <domain/text.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSpinBox>

namespace unrut {

GoalForm::GoalForm(const PageContext& context, QWidget* asker) : QObject(asker), m_context(context), m_asker(asker) {}

void GoalForm::showGoal(const GoalId& id)
{
    m_goal = id;
    refresh();
}

bool GoalForm::refresh()
{
    const Goal* goal = m_context.workspace.goal(m_goal);
    if (!goal || goal->isBinned())
        return false;
    if (m_filling)
        return true;
    const QScopedValueRollback<bool> guard(m_filling, true);
    for (const auto& fill : m_fillers)
        fill(*goal);
    return true;
}

void GoalForm::addFiller(std::function<void(const Goal&)> fill)
{
    m_fillers.push_back(std::move(fill));
}

void GoalForm::save(const QString& key, const std::function<void(Goal&)>& alter, LimitChoice choice)
{
    const Goal* before = m_context.workspace.goal(m_goal);
    if (m_filling || !before)
        return;
    Goal goal = *before;
    alter(goal);
    const QScopedValueRollback<bool> guard(m_filling, true);
    const Status done = m_context.workspace.editGoal(goal, m_goal.toString() + key, choice);
    if (done)
        return;
    if (done.error().code != ErrorCode::LimitReached)
        return m_context.shell.report(done.error());
    // By then another goal may be shown, and this one gone.
    const auto again = [this, key, alter, id = m_goal](LimitChoice chosen) {
        if (m_goal == id)
            save(key, alter, chosen);
        refresh();
    };
    askAboutLimit(m_asker, m_context.workspace, {goal.limitGroup(), 1}, again);
}

void GoalForm::reportTooLong() const
{
    m_context.shell.report(failure(ErrorCode::TextTooLong, QStringLiteral("goal")));
}

QLabel* GoalForm::label(const QString& text, QWidget* buddy)
{
    auto* label = new TextLabel(TextRole::SmallMuted, text);
    label->setBuddy(buddy);
    return label;
}

TitleField* GoalForm::addTitle(QFormLayout& rows, const QString& name)
{
    auto* field = new TitleField;
    rows.addRow(label(name, field), field);
    addFiller([field](const Goal& goal) {
        // What is being typed may lack only its next word, or all of it.
        const QString typed = field->title().simplified();
        if (!field->hasFocus() || (!typed.isEmpty() && typed != goal.title.simplified()))
            field->setTitle(goal.title);
    });
    connect(field, &TitleField::edited, this, [this](const QString& typed) {
        // An emptied title is on its way to becoming another one: it is judged when the field is left.
        if (!typed.trimmed().isEmpty())
            save(QStringLiteral("title"), [typed](Goal& goal) { goal.title = typed; });
    });
    connect(field, &TitleField::left, this, &GoalForm::refresh);
    connect(field, &PlainField::refused, this, &GoalForm::reportTooLong);
    return field;
}

QLineEdit* GoalForm::addLine(QFormLayout& rows, const QString& name, const QString& key, const Text& text)
{
    auto* line = new QLineEdit;
    rows.addRow(label(name, line), line);
    bindLine(*line, key, text);
    return line;
}

TitleField* GoalForm::addSentence(QFormLayout& rows, const QString& name, const QString& key, const Text& text)
{
    auto* field = new TitleField(maxTitleLength);
    rows.addRow(label(name, field), field);
    addFiller([field, text](const Goal& goal) {
        Goal copy = goal;
        const QString& kept = text(copy);
        // What is being typed may lack only its next word: a space at its end.
        if (!field->hasFocus() || field->title().simplified() != kept.simplified())
            field->setTitle(kept);
    });
    connect(field, &TitleField::edited, this,
            [this, key, text](const QString& typed) { save(key, [text, typed](Goal& goal) { text(goal) = typed; }); });
    connect(field, &TitleField::left, this, &GoalForm::refresh);
    connect(field, &PlainField::refused, this, &GoalForm::reportTooLong);
    return field;
}

void GoalForm::bindLine(QLineEdit& bound, const QString& key, const Text& text)
{
    QLineEdit* line = &bound;
    line->setMaxLength(static_cast<int>(maxTitleLength));
    addFiller([line, text](const Goal& goal) {
        Goal copy = goal;
        const QString& kept = text(copy);
        // What is being typed may lack only its next word: a space at its end.
        const bool isTyped = line->hasFocus() && line->isModified() && line->text().simplified() == kept.simplified();
        if (line->text() == kept || isTyped)
            return;
        line->setText(kept);
        if (!line->hasFocus())
            line->setCursorPosition(0); // a long text is read from its beginning
    });
    connect(line, &QLineEdit::textChanged, this,
            [this, key, text](const QString& typed) { save(key, [text, typed](Goal& goal) { text(goal) = typed; }); });
    connect(line, &QLineEdit::editingFinished, this, &GoalForm::refresh);
}

QComboBox* GoalForm::addChoice(QFormLayout& rows, const QString& name, const QString& key, const QStringList& names,
                               const Get<int>& get, const Set<int>& set)
{
    auto* box = new QComboBox;
    box->addItems(names);
    // A long way out must not make the whole panel wide.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(8);
    rows.addRow(label(name, box), box);
    addFiller([box, get](const Goal& goal) { box->setCurrentIndex(get(goal)); });
    connect(box, &QComboBox::activated, this, [this, key, set](int index) {
        save(key, [set, index](Goal& goal) { set(goal, index); });
        refresh(); // other fields may hang on it
    });
    return box;
}

QSpinBox* GoalForm::addNumber(QFormLayout& rows, const QString& name, const QString& key, int least, int most,
                              const QString& none, const Get<int>& get, const Set<int>& set)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setSpecialValueText(none);
    rows.addRow(label(name, box), box);
    addFiller([box, get](const Goal& goal) { box->setValue(get(goal)); });
    connect(box, &QSpinBox::valueChanged, this, [this, key, set](int value) {
        save(key, [set, value](Goal& goal) { set(goal, value); });
        refresh(); // a line that tells of it
    });
    return box;
}

DayField* GoalForm::addDay(QFormLayout& rows, const QString& name, const QString& key, const Get<QDate>& get,
                           const Set<QDate>& set)
{
    auto* field = new DayField(m_context.workspace.clock());
    field->setName(name);
    rows.addRow(field);
    addFiller([field, get](const Goal& goal) { field->setDay(get(goal)); });
    connect(field, &DayField::dayChosen, this, [this, key, set](QDate day) {
        save(key, [set, day](Goal& goal) { set(goal, day); });
        refresh(); // a line that tells of it
    });
    return field;
}

QCheckBox* GoalForm::addTick(QFormLayout& rows, const QString& name, const QString& key, const Get<bool>& get,
                             const Set<bool>& set)
{
    auto* box = new WrappedCheckBox(name);
    rows.addRow(box);
    addFiller([box, get](const Goal& goal) {
        const QSignalBlocker quiet(box);
        box->setChecked(get(goal));
    });
    connect(box, &QCheckBox::toggled, this,
            [this, key, set](bool on) { save(key, [set, on](Goal& goal) { set(goal, on); }); });
    return box;
}

} // namespace unrut
