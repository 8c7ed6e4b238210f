// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/states.h"
#include "ways_out_page.h"

#include <QLineEdit>
#include <QListWidget>

namespace unrut {

void WaysOutPage::addStates(StateList& states)
{
    states.add(QStringLiteral("last"), [this] { m_list->setCurrentRow(m_list->count() - 1); });
    states.add(QStringLiteral("nothing-found"), [this] { m_search->setText(QStringLiteral("xyzzy")); });
}

} // namespace unrut
