// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worry_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"
#include "common/spoken_role.h"
#include "help/help_key.h"
#include "people/person_dialog.h"

#include <domain/text.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace unrut {

namespace {

constexpr int minutesToWrite = 10;
constexpr int secondsAMinute = 60;
constexpr std::chrono::seconds lookEvery(15);

} // namespace

WorryDialog::WorryDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Park a worry"), parent),
      m_context(context),
      m_text(new PlainField),
      m_person(new QComboBox),
      m_time(new TextLabel(TextRole::SmallMuted))
{
    setHelpTopic(*this, wording::HelpTopic::Today);
    build();
    m_since = context.workspace.clock().now();
    connect(&m_tick, &QTimer::timeout, this, &WorryDialog::showTime);
    m_tick.start(lookEvery);
    showTime();
    m_text->setFocus(Qt::OtherFocusReason);
}

void WorryDialog::build()
{
    content()->addWidget(TextLabel::wrapping(
        TextRole::Muted, tr("Write it down, all of it. Then decide what becomes of it: something to do, something to "
                            "bring up with somebody, or nothing. It is not kept unless you say so.")));
    content()->addWidget(m_time);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("What worries you"));
    showLinesAtLeast(*m_text, 8);
    content()->addWidget(m_text);
    watch(*m_text);

    m_bringUp = buildBringUp();
    content()->addWidget(m_bringUp);
    m_add = makeButton(tr("Add somebody to bring it up with…"), ButtonKind::Link);
    m_add->setAutoDefault(false);
    content()->addWidget(m_add, 0, Qt::AlignLeading);
    showPeople();

    connect(m_add, &QPushButton::clicked, this, &WorryDialog::addSomebody);
    connect(addSideButton(tr("&Let it go")), &QPushButton::clicked, this, &WorryDialog::letGo);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Make it a goal"), ButtonKind::Primary), &QPushButton::clicked, this, &WorryDialog::toGoal);
}

QWidget* WorryDialog::buildBringUp()
{
    auto* part = new QWidget;
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    auto* bringUp = makeButton(tr("&Bring it up with"));
    bringUp->setAutoDefault(false);
    nameChoice(*m_person, tr("With whom"));
    row->addWidget(bringUp);
    row->addWidget(m_person, 1);
    connect(bringUp, &QPushButton::clicked, this, &WorryDialog::toPerson);
    return part;
}

void WorryDialog::showPeople(const PersonId& chosen)
{
    const QDate today = m_context.workspace.clock().today();
    const auto people = inListOrder(m_context.workspace.people(), m_context.workspace.talks(), today);
    m_person->clear();
    for (const Person& person : people)
        m_person->addItem(person.name, person.id.toString());
    if (!chosen.isNull())
        m_person->setCurrentIndex(m_person->findData(chosen.toString()));
    m_bringUp->setVisible(!people.empty());
    m_add->setVisible(people.empty());
}

void WorryDialog::addSomebody()
{
    auto* dialog = new PersonDialog(m_context, {}, this);
    connect(dialog, &PersonDialog::saved, this, [this](const PersonId& id) {
        showPeople(id);
        m_person->setFocus(Qt::OtherFocusReason);
    });
    dialog->open();
}

void WorryDialog::changeEvent(QEvent* event)
{
    SheetDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && m_since.isValid())
        showTime(); // a machine may have slept
}

void WorryDialog::showTime()
{
    const auto gone =
        static_cast<int>(std::max<qint64>(0, m_since.secsTo(m_context.workspace.clock().now())) / secondsAMinute);
    const int left = minutesToWrite - gone;
    m_time->setText(left > 0 ? tr("%1 left. That is enough for any worry.").arg(wording::duration(left))
                             : tr("Ten minutes are over. It has had its time."));
}

QString WorryDialog::firstLine()
{
    const QString line = m_text->toPlainText().trimmed().section(QLatin1Char('\n'), 0, 0);
    if (!succeeded(line.isEmpty() ? Status(failure(ErrorCode::EmptyText, QStringLiteral("text"))) : Status()))
        m_text->setFocus(Qt::OtherFocusReason);
    return line.left(maxTitleLength);
}

void WorryDialog::toGoal()
{
    Goal goal;
    goal.title = firstLine();
    if (goal.title.isEmpty())
        return;
    goal.notes = m_text->toPlainText().trimmed();
    if (goal.notes == goal.title)
        goal.notes.clear();
    const auto added = m_context.workspace.addGoal(goal);
    if (!succeeded(added ? Status() : Status(added.error())))
        return;
    m_context.shell.announce(tr("It is on the board, in Next."));
    accept();
}

void WorryDialog::toPerson()
{
    const QString text = firstLine();
    const Person* before = m_context.workspace.person(PersonId::fromString(m_person->currentData().toString()));
    if (text.isEmpty() || !before)
        return;
    Person person = *before;
    person.points.push_back({{}, text, {}});
    if (!succeeded(m_context.workspace.editPerson(person)))
        return;
    m_context.shell.announce(tr("Noted for the next talk."));
    accept();
}

void WorryDialog::letGo()
{
    m_context.shell.announce(tr("Let go. Nothing of it is kept."));
    accept();
}

} // namespace unrut
