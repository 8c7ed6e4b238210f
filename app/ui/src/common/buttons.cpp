// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "buttons.h"

#include <QVariant>

namespace unrut {

QPushButton* makeButton(const QString& text, ButtonKind kind, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    if (kind == ButtonKind::Primary)
        button->setProperty("kind", QStringLiteral("primary"));
    else if (kind == ButtonKind::Link)
        button->setProperty("kind", QStringLiteral("link"));
    button->setAutoDefault(false);
    return button;
}

} // namespace unrut
