// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "layouts.h"

#include <QLayout>
#include <QWidget>

#include <memory>

namespace unrut {

void removeAll(QLayout& layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout.takeAt(0)}) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (QLayout* inner = item->layout()) {
            removeAll(*inner);
        }
    }
}

void setShown(QWidget& part, bool isShown)
{
    const QWidget* around = part.parentWidget();
    const bool comesAnyway = !part.isHidden() && around && !around->isVisible();
    if (!isShown || !comesAnyway)
        part.setVisible(isShown);
}

} // namespace unrut
