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

} // namespace unrut
