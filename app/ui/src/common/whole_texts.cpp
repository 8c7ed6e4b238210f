// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole_texts.h"

#include <QHelpEvent>
#include <QTextDocument>
#include <QToolTip>

namespace unrut {

void showWhole(const QHelpEvent& event, QWidget& widget, const QStringList& texts)
{
    // Escaped as a whole: what a person typed is never read as markup.
    const QString plain = texts.join(QStringLiteral("\n\n"));
    QToolTip::showText(event.globalPos(),
                       plain.isEmpty() ? QString() : Qt::convertFromPlainText(plain, Qt::WhiteSpaceNormal), &widget);
}

} // namespace unrut
