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

OfferBar::OfferBar(const QString& accept, const QString& decline, QWidget* parent)
    : Panel(parent, 12), m_text(TextLabel::wrapping(TextRole::Body)), m_accept(makeButton(accept))
{
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    flow->addWidget(m_accept);
    if (!decline.isEmpty()) {
        auto* leave = makeButton(decline, ButtonKind::Link);
        flow->addWidget(leave);
        connect(leave, &QPushButton::clicked, this, &OfferBar::declined);
    }
    auto* row = new ResponsiveRow(besideFromCharacters);
    row->addPart(m_text, 1);
    row->addPart(buttons, 0);
    column()->addWidget(row);
    connect(m_accept, &QPushButton::clicked, this, &OfferBar::accepted);
}

void OfferBar::setText(const QString& text)
{
    m_text->setText(text);
}

void OfferBar::setAccept(const QString& text)
{
    m_accept->setText(text);
}

} // namespace unrut
