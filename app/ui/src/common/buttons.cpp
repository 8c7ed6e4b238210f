// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttons.h"

#include <theme/icons.h>
#include <theme/style.h>

#include <QCoreApplication>
#include <QMenu>
#include <QToolButton>
#include <QVariant>

namespace unrut {

QPushButton* makeButton(const QString& text, ButtonKind loudness, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    if (loudness == ButtonKind::Primary)
        button->setProperty(kind::property, QLatin1String(kind::primary));
    else if (loudness == ButtonKind::Hero)
        button->setProperty(kind::property, QLatin1String(kind::hero));
    else if (loudness == ButtonKind::Link)
        button->setProperty(kind::property, QLatin1String(kind::link));
    else if (loudness == ButtonKind::Plain)
        button->setProperty(kind::property, QLatin1String(kind::plain));
    else if (loudness == ButtonKind::Small)
        button->setProperty(kind::property, QLatin1String(kind::small));
    else // said, or the style would show it as the primary one while it is what Enter does
        button->setProperty(kind::property, QStringLiteral("secondary"));
    button->setAutoDefault(true); // Enter presses the button that has the keyboard, in dialogs and elsewhere
    return button;
}

void showFold(QPushButton& button, bool open)
{
    const Icon folded = button.layoutDirection() == Qt::RightToLeft ? Icon::ChevronLeft : Icon::ChevronRight;
    button.setProperty(kind::property, QLatin1String(kind::fold));
    button.setIcon(icon(open ? Icon::ChevronDown : folded));
}

QToolButton* makeMoreButton(QMenu* menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setIcon(icon(Icon::More));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(QCoreApplication::translate("Buttons", "More"));
    button->setToolTip(button->accessibleName());
    return button;
}

QToolButton* makeCardMoreButton(QMenu* menu, QWidget* parent)
{
    QToolButton* button = makeMoreButton(menu, parent);
    button->setProperty(kind::property, QLatin1String(kind::quiet));
    return button;
}

} // namespace unrut
