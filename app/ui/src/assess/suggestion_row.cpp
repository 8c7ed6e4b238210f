// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "suggestion_row.h"

#include "common/buttons.h"
#include "common/flow_layout.h"
#include "common/labels.h"
#include "common/responsive_row.h"
#include "common/tail_label.h"

#include <theme/style.h>
#include <wording/facts.h>
#include <wording/goal_words.h>
#include <wording/play_words.h>

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>
#include <QVariant>

#include <limits>

namespace unrut {

namespace {

/// Narrower than this the buttons stand below the reason.
constexpr int besideFromCharacters = 60;
constexpr int besideGap = 16;
constexpr int never = std::numeric_limits<short>::max(); ///< characters: no window is so wide

/// \a button looks as one of \a newKind does, and has its size.
void wearKind(QPushButton& button, const QVariant& newKind)
{
    if (button.property(kind::property) == newKind)
        return;
    button.setProperty(kind::property, newKind);
    QEvent restyled(QEvent::StyleChange);
    QCoreApplication::sendEvent(&button, &restyled);
}

} // namespace

SuggestionRow::SuggestionRow(const PlayOffer& offer, QWidget* parent)
    : QWidget(parent),
      m_offer(offer),
      m_name(new TailLabel(TextRole::CardTitle, TextRole::SmallMuted)),
      m_reason(
          TextLabel::wrapping(TextRole::SmallMuted, offer.why + QLatin1Char(' ') + wording::firstStepLine(offer.play))),
      m_row(new ResponsiveRow(never)),
      m_focus(makeButton(tr("Make it my focus"), ButtonKind::Link)),
      m_add(makeButton(tr("Add to board"), ButtonKind::Link)),
      m_board(makeButton(tr("Show the board"), ButtonKind::Link)),
      m_sumsButton(makeButton({}, ButtonKind::Link)),
      m_sums(TextLabel::wrapping(TextRole::SmallMuted, offer.sums))
{
    setAccessibleName(wording::playName(offer.play));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_name);
    m_row->addPart(m_reason, 1);
    m_row->addPart(buildButtons(), 0);
    column->addWidget(m_row);
    column->addWidget(m_sums);
    showSums(false);
    showCard(nullptr);
}

QWidget* SuggestionRow::buildButtons()
{
    const QString play = wording::playName(m_offer.play);
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons);
    m_buttons = flow;
    for (QPushButton* button : {m_focus, m_add, m_board}) {
        //: What a screen reader says of a button: %1 is its text, %2 the way out it belongs to.
        button->setAccessibleName(tr("%1: %2").arg(button->text(), play));
        flow->addWidget(button);
    }
    flow->addWidget(m_sumsButton);
    connect(m_focus, &QPushButton::clicked, this, &SuggestionRow::focusRequested);
    connect(m_add, &QPushButton::clicked, this, &SuggestionRow::addRequested);
    connect(m_board, &QPushButton::clicked, this, &SuggestionRow::boardRequested);
    connect(m_sumsButton, &QPushButton::clicked, this, [this] { showSums(m_sums->isHidden()); });
    return buttons;
}

void SuggestionRow::setFirst(bool first)
{
    constexpr int roomForFrames = 4;
    wearKind(*m_focus, QLatin1String(first ? kind::primary : kind::link));
    wearKind(*m_add, first ? QVariant() : QVariant(QLatin1String(kind::link)));
    m_buttons->setContentsMargins(0, first ? roomForFrames : 0, 0, first ? roomForFrames : 0);
}

const PlayOffer& SuggestionRow::offer() const
{
    return m_offer;
}

void SuggestionRow::showSums(bool shown)
{
    m_sums->setVisible(shown);
    m_sumsButton->setText(shown ? tr("Hide the sums") : tr("Show the sums"));
    m_sumsButton->setAccessibleName(tr("%1: %2").arg(m_sumsButton->text(), wording::playName(m_offer.play)));
    m_sumsButton->setHidden(m_offer.sums.isEmpty());
}

void SuggestionRow::showCard(const Goal* card)
{
    QStringList facts;
    if (!m_offer.match.isEmpty())
        facts.append(m_offer.match);
    if (card && card->column == BoardColumn::Doing)
        facts.append(tr("in Doing"));
    else if (card)
        facts.append(tr("on the board, in %1").arg(wording::columnName(card->column)));
    m_name->setTexts(wording::playName(m_offer.play),
                     facts.isEmpty() ? QString()
                                     : wording::dot().trimmed() + QLatin1Char(' ') + wording::beside(facts));
    // What is not to be chosen any more leaves the room to what is.
    const bool isBeside = m_offer.isGroundwork || card;
    m_row->setGap(isBeside ? besideGap : 4);
    m_row->setBreakpoint(isBeside ? besideFromCharacters : never);
    const bool addHadFocus = m_add->hasFocus();
    m_focus->setHidden(!m_offer.takesFocus || (card && card->column == BoardColumn::Doing));
    m_add->setHidden(card);
    m_board->setHidden(!card);
    if (addHadFocus && card)
        m_board->setFocus(Qt::OtherFocusReason);
}

} // namespace unrut
