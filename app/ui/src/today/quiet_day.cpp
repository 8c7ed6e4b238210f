// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "quiet_day.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "entry_card.h"

#include <wording/today_words.h>
#include <wording/typed.h>
#include <workspace/workspace.h>

#include <QVBoxLayout>

namespace unrut {

QuietDay::QuietDay(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_head(new PageHead),
      m_ordinary(makeButton(tr("Show Today &all the same"))),
      m_welcome(buildWelcome()),
      m_entry(new EntryCard(context, {EntryKind::Grateful, EntryKind::Win, EntryKind::Keep}))
{
    m_head->addControl(m_ordinary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(m_head);
    column->addWidget(m_welcome);
    column->addWidget(m_entry);
    column->addStretch(1);
    connect(m_ordinary, &QPushButton::clicked, this, &QuietDay::ordinaryWanted);
}

Panel* QuietDay::buildWelcome()
{
    auto* panel = new Panel(nullptr, 24);
    m_focus = TextLabel::wrapping(TextRole::PanelTitle);
    panel->column()->addWidget(m_focus);
    m_goOn = makeButton(tr("&Go on"), ButtonKind::Primary);
    auto* again = makeButton(tr("&Choose again"));
    m_aside = makeButton(tr("Put everything a&side"), ButtonKind::Link);
    auto* buttons = new FlowLayout(nullptr, 12);
    buttons->addWidget(m_goOn);
    buttons->addWidget(again);
    buttons->addWidget(m_aside);
    panel->column()->addSpacing(8);
    panel->column()->addLayout(buttons);
    connect(m_goOn, &QPushButton::clicked, this, &QuietDay::ordinaryWanted);
    connect(again, &QPushButton::clicked, this, [this] {
        Q_EMIT ordinaryWanted();
        m_context.shell.showTab(Tab::Goals);
    });
    connect(m_aside, &QPushButton::clicked, this, &QuietDay::putAside);
    return panel;
}

void QuietDay::show(DayKind kind)
{
    m_kind = kind;
    m_head->setTitle(wording::quietTitle(kind));
    m_head->setSubline(wording::quietText(kind));
    const bool away = kind == DayKind::Away;
    m_ordinary->setVisible(!away);
    m_welcome->setVisible(away);
    if (away) {
        showWelcome();
        m_entry->hide();
    } else {
        m_entry->refresh();
    }
    setVisible(true);
}

void QuietDay::showWelcome()
{
    const Goal* focus = m_context.workspace.focus();
    m_focus->setText(focus ? breakable(wording::brief(focus->title)) : tr("Nothing is in focus."));
    m_focus->setAccessibleName(focus ? focus->title : m_focus->text());
    m_aside->setVisible(focus != nullptr);
}

void QuietDay::putAside()
{
    std::vector<GoalId> doing;
    for (const Goal& goal : m_context.workspace.goals()) {
        if (goal.column == BoardColumn::Doing && !goal.isBinned())
            doing.push_back(goal.id);
    }
    if (const Status done = m_context.workspace.moveGoals(doing, BoardColumn::Next, 0); !done) {
        m_context.shell.report(done.error());
        return;
    }
    m_context.shell.announce(tr("All of it is in Next. Undo brings it back."));
    Q_EMIT ordinaryWanted();
}

QWidget* QuietDay::firstFocus() const
{
    return m_kind == DayKind::Away ? m_goOn : m_ordinary;
}

} // namespace unrut
