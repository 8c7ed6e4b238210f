// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcome_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"
#include "common/spoken_role.h"
#include "common/unsent_text.h"

#include <domain/text.h>
#include <wording/goal_words.h>
#include <wording/people_words.h>
#include <workspace/workspace.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int usualFollowUpDays = 14;

/// One agreement a line; those whose words stayed keep what they are.
std::vector<Agreement> agreementsFrom(const QString& text, const std::vector<Agreement>& before)
{
    std::vector<Agreement> agreements;
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.trimmed().isEmpty())
            continue;
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const Agreement& one) { return one.text == line.trimmed(); });
        const bool taken =
            known != before.end() && std::any_of(agreements.begin(), agreements.end(),
                                                 [&](const Agreement& one) { return one.id == known->id; });
        agreements.push_back(known == before.end() || taken ? Agreement{{}, line.trimmed(), {}} : *known);
    }
    return agreements;
}

} // namespace

OutcomeDialog::OutcomeDialog(const PageContext& context, const PersonId& person, const TalkId& talk, QWidget* parent)
    : SheetDialog(talk.isNull() ? tr("Note a talk") : tr("How did it go?"), parent),
      m_context(context),
      m_day(new QDateEdit),
      m_how(new QLineEdit),
      m_outcome(new PlainField),
      m_agreements(new PlainField),
      m_hasFollowUp(new QCheckBox(tr("Come &back to it on"))),
      m_followUp(new QDateEdit)
{
    m_talk.person = person;
    m_talk.day = context.workspace.clock().today();
    m_talk.state = TalkState::Held;
    if (const Talk* known = talk.isNull() ? nullptr : context.workspace.talk(talk)) {
        m_talk = *known;
        if (m_talk.state == TalkState::Planned)
            m_talk.state = TalkState::Held; // the likelier answer stands there first
    }
    build();
    fill();
    const QString place = QStringLiteral("outcome/%1/").arg(talk.isNull() ? person.toString() : talk.toString());
    new UnsentText(*m_how, context.workspace, place + QStringLiteral("how"));
    new UnsentText(*m_outcome, context.workspace, place + QStringLiteral("outcome"));
    new UnsentText(*m_agreements, context.workspace, place + QStringLiteral("agreements"));
    m_outcome->setFocus(Qt::OtherFocusReason);
}

void OutcomeDialog::build()
{
    if (const Person* person = m_context.workspace.person(m_talk.person))
        content()->addWidget(TextLabel::wrapping(TextRole::Muted, person->name));
    m_day->setCalendarPopup(true);
    m_how->setMaxLength(static_cast<int>(maxTitleLength));
    for (PlainField* field : {m_outcome, m_agreements}) {
        field->setTabChangesFocus(true);
        showLines(*field, 4);
    }
    if (!m_talk.id.isNull()) {
        m_state = new QComboBox;
        m_state->addItem(tr("It happened"), static_cast<int>(TalkState::Held));
        m_state->addItem(tr("It did not happen"), static_cast<int>(TalkState::DidNotHappen));
        nameChoice(*m_state, tr("Did it happen?"));
        addField(tr("&Did it happen?"), m_state);
    }
    addField(tr("Da&y"), m_day);
    addField(tr("&Where or how"), m_how, tr("Lunch, a call, a walk, a room."));
    addField(tr("What came &of it"), m_outcome, tr("A line or two, for you alone."));
    addField(tr("What was &agreed"), m_agreements, tr("One thing a line. Each can become a goal on the board."));
    auto* followUp = new QWidget;
    auto* row = new QHBoxLayout(followUp);
    row->setContentsMargins(0, 8, 0, 0);
    row->addWidget(m_hasFollowUp);
    row->addWidget(m_followUp);
    row->addStretch(1);
    m_followUp->setCalendarPopup(true);
    m_followUp->setAccessibleName(tr("Day to come back to it"));
    connect(m_hasFollowUp, &QCheckBox::toggled, m_followUp, &QWidget::setEnabled);
    content()->addWidget(followUp);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Save"), ButtonKind::Primary), &QPushButton::clicked, this, &OutcomeDialog::save);
}

void OutcomeDialog::fill()
{
    const QDate today = m_context.workspace.clock().today();
    if (m_state)
        m_state->setCurrentIndex(m_state->findData(static_cast<int>(m_talk.state)));
    m_day->setDate(m_talk.day.isValid() ? m_talk.day : today);
    m_how->setText(m_talk.how);
    m_outcome->setPlainText(m_talk.outcome);
    QStringList lines;
    for (const Agreement& agreement : m_talk.agreements)
        lines.append(agreement.text);
    m_agreements->setPlainText(lines.join(QLatin1Char('\n')));
    m_hasFollowUp->setChecked(m_talk.followUp.isValid());
    m_followUp->setEnabled(m_talk.followUp.isValid());
    m_followUp->setDate(m_talk.followUp.isValid() ? m_talk.followUp : today.addDays(usualFollowUpDays));
}

void OutcomeDialog::collect()
{
    if (m_state)
        m_talk.state = static_cast<TalkState>(m_state->currentData().toInt());
    m_talk.day = m_day->date();
    m_talk.how = m_how->text();
    m_talk.outcome = m_outcome->toPlainText();
    m_talk.agreements = agreementsFrom(m_agreements->toPlainText(), m_talk.agreements);
    m_talk.followUp = m_hasFollowUp->isChecked() ? m_followUp->date() : QDate();
}

void OutcomeDialog::save()
{
    collect();
    Status done;
    if (m_talk.id.isNull()) {
        const auto added = m_context.workspace.addTalk(m_talk);
        done = added ? Status() : added.error();
    } else {
        done = m_context.workspace.editTalk(m_talk);
    }
    if (!succeeded(done))
        return;
    m_context.shell.announce(wording::verbDone(Verb::NoteTalk));
    accept();
}

} // namespace unrut
