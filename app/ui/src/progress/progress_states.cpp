// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/states.h"
#include "progress_page.h"

#include <QAbstractButton>
#include <QButtonGroup>

namespace unrut {

void ProgressPage::addStates(StateList& states)
{
    const QList<QAbstractButton*> ranges = m_range->buttons();
    for (qsizetype i = 0; i < ranges.size(); ++i)
        states.add(QStringLiteral("range-%1").arg(i + 1), [range = ranges.at(i)] { range->click(); });
}

} // namespace unrut
