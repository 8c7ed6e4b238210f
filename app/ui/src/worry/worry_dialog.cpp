// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worry_dialog.h"

#include "common/labels.h"
#include "common/plain_field.h"

#include <domain/text.h>
#include <wording/date_words.h>
#include <workspace/workspace.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

namespace {

constexpr int minutesToWrite = 10;
constexpr int millisecondsAMinute = 60'000;

} // namespace

WorryDialog::WorryDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Park a worry"), parent),
      m_context(context),
      m_text(new PlainField),
      m_person(new QComboBox),
      m_time(new TextLabel(TextRole::SmallMuted))
{
    build();
    m_since.start();
    connect(&m_tick, &QTimer::timeout, this, &WorryDialog::showTime);
    m_tick.start(millisecondsAMinute / 4);
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
    m_text->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    content()->addWidget(m_text);
    watch(*m_text);

    const QDate today = m_context.workspace.clock().today();
    const auto people = inListOrder(m_context.workspace.people(), m_context.workspace.talks(), today);
    for (const Person& person : people)
        m_person->addItem(person.name, person.id.toString());
    m_person->setAccessibleName(tr("With whom"));
    auto* row = new QHBoxLayout;
    auto* bringUp = makeButton(tr("&Bring it up with"));
    bringUp->setAutoDefault(false);
    row->addWidget(bringUp);
    row->addWidget(m_person, 1);
    bringUp->setVisible(!people.empty());
    m_person->setVisible(!people.empty());
    content()->addLayout(row);

    connect(bringUp, &QPushButton::clicked, this, &WorryDialog::toPerson);
    connect(addSideButton(tr("&Let it go")), &QPushButton::clicked, this, &WorryDialog::letGo);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
    connect(addButton(tr("&Make it a goal"), ButtonKind::Primary), &QPushButton::clicked, this, &WorryDialog::toGoal);
}

void WorryDialog::showTime()
{
    const auto gone = static_cast<int>(m_since.elapsed() / millisecondsAMinute);
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
