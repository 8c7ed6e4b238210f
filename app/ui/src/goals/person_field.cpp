// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_field.h"

#include "common/labels.h"
#include "goal_form.h"

#include <domain/person.h>
#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QAbstractItemView>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>

namespace unrut {

PersonField::PersonField(GoalForm& form, QWidget* parent)
    : QComboBox(parent), m_form(form), m_known(TextLabel::wrapping(TextRole::SmallMuted))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    lineEdit()->setPlaceholderText(tr("who it is with"));
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    m_form.addFiller([this](const Goal& goal) {
        showNames();
        showKnown(goal.person);
    });
    m_form.bindLine(*lineEdit(), QStringLiteral("person"), [](Goal& goal) -> QString& { return goal.person; });
    connect(this, &QComboBox::textActivated, this, [this](const QString& name) {
        m_form.save(QStringLiteral("person"), [name](Goal& goal) { goal.person = name; });
    });
    connect(this, &QComboBox::editTextChanged, this, &PersonField::showKnown);
}

void PersonField::addTo(QFormLayout& rows, const QString& label)
{
    rows.addRow(GoalForm::label(label, this), this);
    rows.addRow(m_known);
    lineEdit()->setAccessibleName(label);
    completer()->popup()->setAccessibleName(label);
}

/// Leaves what is being typed alone.
void PersonField::showNames()
{
    const PageContext& context = m_form.context();
    const QDate today = context.workspace.clock().today();
    QStringList names;
    for (const Person& person : inListOrder(context.workspace.people(), context.workspace.talks(), today))
        names.append(person.name);
    QStringList shown;
    for (int i = 0; i < count(); ++i)
        shown.append(itemText(i));
    if (names == shown)
        return;
    const QString typed = currentText();
    clear();
    addItems(names);
    setCurrentIndex(-1);
    setEditText(typed);
}

void PersonField::showKnown(const QString& name)
{
    const Person* known = personNamed(m_form.context().workspace.people(), name);
    //: %1 is a name, %2 a role: 'Dana Weber, mentor: in People.'
    m_known->setText(known ? tr("%1, %2: in People.").arg(known->name, wording::personRoleName(known->role))
                           : QString());
    m_known->setVisible(known);
}

} // namespace unrut
