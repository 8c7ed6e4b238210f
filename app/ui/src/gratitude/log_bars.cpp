// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "log_bars.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "kind_menu.h"

#include <wording/date_words.h>
#include <wording/entry_words.h>

#include <QMenu>

namespace unrut {

SelectionBar::SelectionBar(QWidget* parent) : QWidget(parent), m_count(new TextLabel(TextRole::Body))
{
    auto* row = new FlowLayout(this, 8);
    auto* kind = makeButton(tr("Change the &kind"));
    auto* kinds = new QMenu(kind);
    addKinds(*kinds, [this](EntryKind chosen) { Q_EMIT kindRequested(chosen); });
    kind->setMenu(kinds);
    auto* copy = makeButton(tr("Cop&y as text"));
    auto* bin = makeButton(tr("Move to the &bin"));
    for (QWidget* part : {static_cast<QWidget*>(m_count), static_cast<QWidget*>(kind), static_cast<QWidget*>(copy),
                          static_cast<QWidget*>(bin)})
        row->addWidget(part);
    connect(copy, &QPushButton::clicked, this, &SelectionBar::copyRequested);
    connect(bin, &QPushButton::clicked, this, &SelectionBar::binRequested);
    hide();
}

void SelectionBar::showChosen(int chosen)
{
    setVisible(chosen > 1);
    m_count->setText(tr("%Ln chosen", nullptr, chosen));
}

BinBar::BinBar(QWidget* parent)
    : QWidget(parent), m_putBack(makeButton(tr("&Put back"))), m_empty(makeButton(tr("Empt&y the bin…")))
{
    auto* row = new FlowLayout(this, 8);
    auto* leave = makeButton(tr("&Back to your entries"), ButtonKind::Link);
    for (QPushButton* button : {m_putBack, m_empty, leave})
        row->addWidget(button);
    connect(m_putBack, &QPushButton::clicked, this, &BinBar::putBackRequested);
    connect(m_empty, &QPushButton::clicked, this, &BinBar::emptyRequested);
    connect(leave, &QPushButton::clicked, this, &BinBar::leaveRequested);
    hide();
}

void BinBar::showWhatCanBeDone(bool canPutBack, bool canEmpty)
{
    m_putBack->setEnabled(canPutBack);
    m_empty->setEnabled(canEmpty);
}

FromDayBar::FromDayBar(QWidget* parent) : QWidget(parent), m_from(TextLabel::wrapping(TextRole::Body))
{
    auto* row = new FlowLayout(this, 8);
    auto* newer = makeButton(tr("Ne&wer entries"));
    auto* newest = makeButton(tr("&Back to the newest"), ButtonKind::Link);
    for (QWidget* part : {static_cast<QWidget*>(m_from), static_cast<QWidget*>(newer), static_cast<QWidget*>(newest)})
        row->addWidget(part);
    connect(newer, &QPushButton::clicked, this, &FromDayBar::newerRequested);
    connect(newest, &QPushButton::clicked, this, &FromDayBar::newestRequested);
    hide();
}

void FromDayBar::showFrom(QDate first, QDate today)
{
    setVisible(first.isValid());
    if (!first.isValid())
        return;
    //: %1 is a day: 'Monday, 2 March'.
    m_from->setText(tr("From %1 back").arg(wording::relativeDay(first, today)));
}

} // namespace unrut
