// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rehearse_dialog.h"

#include "common/font_units.h"
#include "common/labels.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace unrut {

RehearseDialog::RehearseDialog(const std::vector<Objection>& objections, QWidget* parent)
    : SheetDialog(tr("Rehearse aloud"), parent),
      m_cards(objections),
      m_count(new TextLabel(TextRole::SmallMuted)),
      m_says(TextLabel::wrapping(TextRole::HeroTitle)),
      m_reply(TextLabel::wrapping(TextRole::Body))
{
    std::erase_if(m_cards, [](const Objection& card) { return card.says.trimmed().isEmpty(); });
    content()->addWidget(m_count);
    content()->addWidget(m_says);
    content()->addSpacing(12);
    content()->addWidget(m_reply);
    showLinesAtLeast(*m_reply, 5);
    m_reply->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    m_next = addButton({}, ButtonKind::Primary);
    connect(m_next, &QPushButton::clicked, this, &RehearseDialog::next);
    showCard();
}

void RehearseDialog::showCard()
{
    if (m_cards.empty()) {
        m_says->setText(tr("Nothing to rehearse yet"));
        m_reply->setText(tr("Write down what they may say; each becomes a card."));
        m_next->hide();
        return;
    }
    const Objection& card = m_cards[m_current];
    const bool last = m_current + 1 == m_cards.size();
    m_count->setText(tr("Card %1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_cards.size())));
    m_says->setText(tr("“%1”").arg(card.says));
    m_reply->setText(!m_answerShown         ? tr("Answer aloud, as you would say it to them.")
                     : card.reply.isEmpty() ? tr("You have not written an answer. What you just said may be it.")
                                            : card.reply);
    m_next->setText(!m_answerShown ? tr("Show what I wrote") : last ? tr("Once more") : tr("Next card"));
}

void RehearseDialog::next()
{
    if (m_answerShown)
        m_current = (m_current + 1) % m_cards.size();
    m_answerShown = !m_answerShown;
    showCard();
}

} // namespace unrut
