// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_view.h"

#include "before_you_start.h"
#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/page_head.h"
#include "common/panel.h"
#include "draft_bar.h"

#include <QVBoxLayout>

namespace unrut {

StartView::StartView(QWidget* parent)
    : QWidget(parent),
      m_short(makeButton(tr("Begin · about three minutes"), ButtonKind::Primary)),
      m_full(makeButton(tr("Full form · about seven minutes"))),
      m_goOn(makeButton({}, ButtonKind::Primary)),
      m_throwAway(makeButton(tr("Throw these answers away"), ButtonKind::Link))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    auto* head = new PageHead;
    head->setTitle(tr("Where does the rut come from?"));
    head->setSubline(tr("Many people get stuck at work at some point. A few minutes show where to look first."));
    column->addWidget(head);
    auto* panel = new Panel(nullptr, 24);
    panel->column()->addWidget(new BeforeYouStart);
    panel->column()->addSpacing(16);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    for (QPushButton* button : {m_goOn, m_throwAway, m_short, m_full})
        flow->addWidget(button);
    panel->column()->addWidget(buttons);
    panel->column()->addStretch(1);
    column->addWidget(panel, 1);

    connect(m_short, &QPushButton::clicked, this, [this] { Q_EMIT beginRequested(CheckForm::Short); });
    connect(m_full, &QPushButton::clicked, this, [this] { Q_EMIT beginRequested(CheckForm::Full); });
    connect(m_goOn, &QPushButton::clicked, this, &StartView::goOnRequested);
    connect(m_throwAway, &QPushButton::clicked, this, &StartView::throwAwayRequested);
    showDraft(nullptr);
}

void StartView::showDraft(const Check* draft)
{
    m_goOn->setVisible(draft);
    m_throwAway->setVisible(draft);
    m_short->setVisible(!draft);
    m_full->setVisible(!draft);
    if (draft)
        m_goOn->setText(tr("Go on · %1").arg(draftProgress(*draft)));
}

QWidget* StartView::firstFocus() const
{
    return m_goOn->isHidden() ? m_short : m_goOn;
}

} // namespace unrut
