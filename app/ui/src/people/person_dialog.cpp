// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_dialog.h"

#include "common/flow_layout.h"
#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"
#include "common/unsent_text.h"

#include <domain/text.h>
#include <wording/goal_words.h>
#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace unrut {

PersonDialog::PersonDialog(const PageContext& context, const PersonId& id, QWidget* parent)
    : SheetDialog(id.isNull() ? tr("Somebody who can help") : tr("Change a person"), parent),
      m_context(context),
      m_name(new QLineEdit),
      m_role(new QComboBox),
      m_about(new QLineEdit),
      m_rhythm(new QSpinBox),
      m_contact(new QLineEdit),
      m_notes(new PlainField)
{
    build();
    if (const Person* person = id.isNull() ? nullptr : context.workspace.person(id))
        m_person = *person;
    fill(m_person);
    const QString place = QStringLiteral("person/%1/").arg(m_person.id.toString());
    new UnsentText(*m_name, context.workspace, place + QStringLiteral("name"));
    new UnsentText(*m_about, context.workspace, place + QStringLiteral("about"));
    new UnsentText(*m_contact, context.workspace, place + QStringLiteral("contact"));
    new UnsentText(*m_notes, context.workspace, place + QStringLiteral("notes"));
    m_name->setFocus(Qt::OtherFocusReason);
}

void PersonDialog::build()
{
    for (QLineEdit* line : {m_name, m_about, m_contact})
        line->setMaxLength(static_cast<int>(maxTitleLength));
    for (int i = 0; i < personRoleCount; ++i)
        m_role->addItem(wording::personRoleName(static_cast<PersonRole>(i)));
    m_rhythm->setRange(0, longestRhythm);
    m_rhythm->setSpecialValueText(tr("no rhythm"));
    m_rhythm->setPrefix(tr("every ", "before '4 weeks'"));
    m_rhythm->setSuffix(tr(" weeks", "after 'every 4'"));
    m_notes->setTabChangesFocus(true);
    showLinesAtLeast(*m_notes, 4);

    addField(tr("&Name"), m_name);
    addField(tr("&Role"), m_role);
    addField(tr("Who they &are to you"), m_about, tr("A line, if you like: ‘was where I want to be’."));
    addField(tr("R&hythm"), m_rhythm,
             tr("How often you would like to talk. Nobody is ever late: the list says how long it has been."));
    addField(tr("Safe to talk to about"), buildTopics(),
             tr("Only people you mark here are offered when you ask whom you can talk to."));
    addField(tr("&Contact"), m_contact, tr("A number, an address, where to find them."));
    addField(tr("No&tes"), m_notes);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Save"), ButtonKind::Primary), &QPushButton::clicked, this, &PersonDialog::save);
}

QWidget* PersonDialog::buildTopics()
{
    auto* topics = new QWidget;
    auto* flow = new FlowLayout(topics, 16);
    for (const Domain topic : allDomains()) {
        auto* box = new QCheckBox(wording::topicName(topic));
        m_topics.push_back(box);
        flow->addWidget(box);
    }
    return topics;
}

void PersonDialog::fill(const Person& person)
{
    m_name->setText(person.name);
    m_role->setCurrentIndex(static_cast<int>(person.role));
    m_about->setText(person.about);
    m_rhythm->setValue(person.everyWeeks);
    for (size_t i = 0; i < m_topics.size(); ++i)
        m_topics[i]->setChecked(person.safeFor.test(i));
    m_contact->setText(person.contact);
    m_notes->setPlainText(person.notes);
}

void PersonDialog::save()
{
    Workspace& workspace = m_context.workspace;
    Person person = m_person;
    if (const Person* now = person.id.isNull() ? nullptr : workspace.person(person.id))
        person = *now; // points may have been ticked meanwhile
    person.name = m_name->text();
    person.role = static_cast<PersonRole>(m_role->currentIndex());
    person.about = m_about->text();
    person.everyWeeks = m_rhythm->value();
    for (size_t i = 0; i < m_topics.size(); ++i)
        person.safeFor.set(i, m_topics[i]->isChecked());
    person.contact = m_contact->text();
    person.notes = m_notes->toPlainText();

    PersonId id = person.id;
    Status done;
    if (id.isNull()) {
        const auto added = workspace.addPerson(person);
        done = added ? Status() : added.error();
        id = added ? *added : id;
    } else {
        done = workspace.editPerson(person);
    }
    if (!succeeded(done)) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_context.shell.announce(wording::verbDone(m_person.id.isNull() ? Verb::AddPerson : Verb::EditPerson));
    accept();
    Q_EMIT saved(id);
}

} // namespace unrut
