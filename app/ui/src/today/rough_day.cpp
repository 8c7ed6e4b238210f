// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rough_day.h"

#include "common/buttons.h"
#include "common/labels.h"
#include "common/offer_bar.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "common/prose.h"
#include "common/unsent_text.h"
#include "entry_card.h"

#include <domain/text.h>
#include <settings/settings.h>
#include <theme/style.h>
#include <wording/today_words.h>
#include <workspace/workspace.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace unrut {

RoughDay::RoughDay(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_kindness(context.workspace.clock().today().dayOfYear()),
      m_ordinary(makeButton(tr("Show Today &all the same"))),
      m_entry(new EntryCard(context, {EntryKind::Keep})),
      m_keep(buildKeep())
{
    auto* head = new PageHead;
    head->setTitle(wording::quietTitle(DayKind::Rough));
    head->setSubline(wording::quietText(DayKind::Rough));
    head->addControl(m_ordinary);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(16);
    column->addWidget(head);
    column->addWidget(buildKindness());
    column->addWidget(m_entry);
    column->addWidget(m_keep);
    column->addStretch(1);
    connect(m_ordinary, &QPushButton::clicked, this, [this] { m_context.settings.setRoughDay({}); });
    showKindness();
}

Panel* RoughDay::buildKindness()
{
    auto* panel = new Panel(nullptr, 24);
    panel->column()->addWidget(new TextLabel(TextRole::SmallMuted, tr("TEN MINUTES FOR YOU, IF YOU LIKE")));
    m_kindnessText = TextLabel::wrapping(TextRole::HeroTitle);
    panel->column()->addWidget(m_kindnessText);
    m_another = makeButton(tr("Another &idea"));
    panel->column()->addSpacing(4);
    panel->column()->addWidget(m_another, 0, Qt::AlignLeading);
    connect(m_another, &QPushButton::clicked, this, [this] {
        ++m_kindness;
        showKindness();
        m_context.shell.announce(m_kindnessText->text());
    });
    return panel;
}

Panel* RoughDay::buildKeep()
{
    auto* panel = new Panel(nullptr, 24);
    auto* question = TextLabel::wrapping(TextRole::Body, tr("One thing about this job that you would &miss:"));
    m_text = new QLineEdit;
    setProse(*m_text);
    m_text->setMaxLength(static_cast<int>(maxTextLength));
    new UnsentText(*m_text, m_context.workspace, QStringLiteral("today/keep"));
    question->setBuddy(m_text);
    auto* keep = makeButton(tr("&Keep it"));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_text, 1);
    row->addWidget(keep);
    panel->column()->addWidget(question);
    panel->column()->addLayout(row);
    connect(keep, &QPushButton::clicked, this, &RoughDay::addKeep);
    connect(m_text, &QLineEdit::returnPressed, this, &RoughDay::addKeep);
    return panel;
}

void RoughDay::showKindness()
{
    m_kindnessText->setText(wording::kindness(m_kindness));
}

void RoughDay::refresh()
{
    m_entry->refresh();
    m_keep->setVisible(m_entry->isHidden());
}

void RoughDay::addKeep()
{
    const auto added =
        m_context.workspace.addEntry(EntryKind::Keep, m_text->text(), m_context.workspace.clock().today());
    if (!added) {
        m_context.shell.report(added.error());
        return;
    }
    m_text->setText({});
    m_context.shell.announce(tr("Added to the log."));
}

QWidget* RoughDay::firstFocus() const
{
    return m_another;
}

OfferBar* makeRoughOffer(const PageContext& context)
{
    auto* offer = new OfferBar(RoughDay::tr("Go eas&y today"), RoughDay::tr("Not &now"));
    offer->setText(RoughDay::tr("A hard day? Then nothing is due."));
    QObject::connect(offer, &OfferBar::declined, offer,
                     [context] { context.settings.setNotRoughDay(context.workspace.clock().today()); });
    return offer;
}

} // namespace unrut
