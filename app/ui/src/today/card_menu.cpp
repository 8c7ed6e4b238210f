// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_menu.h"

#include "common/buttons.h"

#include <settings/settings.h>
#include <wording/today_words.h>

#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>

namespace unrut {

namespace {

struct CardMenu
{
    Q_DECLARE_TR_FUNCTIONS(unrut::CardMenu)
};

} // namespace

QToolButton* makeCardMenu(const PageContext& context, const std::function<TodayCard()>& card)
{
    auto* menu = new QMenu;
    QToolButton* button = makeCardMoreButton(menu);
    QAction* hide = menu->addAction(CardMenu::tr("&Do not show this card"));
    QObject::connect(menu, &QMenu::aboutToShow, button,
                     [button, card] { button->setAccessibleDescription(wording::todayCardName(card())); });
    // The card goes from under its own menu, so it is left to the event loop.
    QObject::connect(
        hide, &QAction::triggered, button,
        [context, card] {
            const TodayCard hidden = card();
            context.settings.setCardHidden(hidden, true);
            //: %1 is a card of Today: 'Check in'.
            context.shell.announce(
                CardMenu::tr("“%1” is switched off. The settings bring it back.").arg(wording::todayCardName(hidden)));
        },
        Qt::QueuedConnection);
    return button;
}

} // namespace unrut
