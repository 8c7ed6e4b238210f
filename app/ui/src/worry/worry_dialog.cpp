// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worry_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"
#include "common/plain_field.h"
#include "help/help_key.h"
#include "people/person_dialog.h"

#include <domain/text.h>
#include <wording/date_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace unrut {

namespace {

constexpr int minutesToWrite = 10;
constexpr int secondsAMinute = 60;
constexpr int nameInCharacters = 40;
constexpr std::chrono::seconds lookEvery(15);

} // namespace

WorryDialog::WorryDialog(const PageContext& context, QWidget* parent)
    : SheetDialog(tr("Park a worry"), parent),
      m_context(context),
      m_text(new PlainField),
      m_people(new QMenu(this)),
      m_time(TextLabel::wrapping(TextRole::SmallMuted))
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

    // Three answers of one rank: what suits a worry is not for the program to say.
    connect(addSideButton(tr("&Make it a goal")), &QPushButton::clicked, this, &WorryDialog::toGoal);
    m_bringUp = addSideButton(tr("&Bring it up with…"));
    connect(m_bringUp, &QPushButton::clicked, this, &WorryDialog::askWithWhom);
    connect(addSideButton(tr("&Let it go")), &QPushButton::clicked, this, &WorryDialog::letGo);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &QDialog::reject);
}

/// Of those who are listed, the first to catch up with first, or of somebody new; nobody is proposed.
void WorryDialog::askWithWhom()
{
    if (firstLine().isEmpty())
        return;
    const QDate today = m_context.workspace.clock().today();
    const auto people = inListOrder(m_context.workspace.people(), m_context.workspace.talks(), today);
    if (people.empty()) {
        addSomebody();
        return;
    }
    m_people->clear();
    for (const Person& person : people) {
        QString name = wording::brief(person.name, nameInCharacters);
        m_people->addAction(name.replace(u'&', QLatin1String("&&")), this, [this, id = person.id] { toPerson(id); });
    }
    m_people->addSeparator();
    m_people->addAction(tr("Somebody else…"), this, &WorryDialog::addSomebody);
    const QPoint corner = isRightToLeft() ? m_bringUp->rect().bottomRight() : m_bringUp->rect().bottomLeft();
    m_people->popup(m_bringUp->mapToGlobal(corner));
}

void WorryDialog::addSomebody()
{
    auto* dialog = new PersonDialog(m_context, {}, this);
    connect(dialog, &PersonDialog::saved, this, &WorryDialog::toPerson);
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
    if (left == minutesToWrite)
        m_time->setText(tr("You have ten minutes. If it needs longer, that is fine."));
    else if (left > 0)
        m_time->setText(tr("%1 left. If it needs longer, that is fine.").arg(wording::duration(left)));
    else
        m_time->setText(tr("Ten minutes are over. It has had its time."));
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

void WorryDialog::toPerson(const PersonId& id)
{
    const QString text = firstLine();
    const Person* before = m_context.workspace.person(id);
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
