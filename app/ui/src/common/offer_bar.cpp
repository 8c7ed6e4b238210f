// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "offer_bar.h"

#include "buttons.h"
#include "flow_layout.h"
#include "labels.h"
#include "responsive_row.h"

#include <QVBoxLayout>

namespace unrut {

namespace {

constexpr int besideFromCharacters = 96;

} // namespace

OfferBar::OfferBar(const QString& accept, const QString& decline)
    : LatePanel([this] { build(); }, 12), m_acceptWords(accept), m_declineWords(decline)
{}

void OfferBar::build()
{
    m_text = TextLabel::wrapping(TextRole::Body, m_words);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    auto* accept = makeButton(m_acceptWords);
    flow->addWidget(accept);
    connect(accept, &QPushButton::clicked, this, &OfferBar::accepted);
    if (!m_declineWords.isEmpty()) {
        auto* leave = makeButton(m_declineWords, ButtonKind::Link);
        flow->addWidget(leave);
        connect(leave, &QPushButton::clicked, this, &OfferBar::declined);
    }
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(m_text, 1);
    row->addPart(buttons, 0);
    column()->addWidget(row);
}

void OfferBar::setText(const QString& text)
{
    m_words = text;
    if (m_text)
        m_text->setText(text);
}

} // namespace unrut
