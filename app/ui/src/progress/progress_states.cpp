// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival_view.h"
#include "common/states.h"
#include "progress_page.h"

#include <workspace/workspace.h>

#include <QAbstractButton>
#include <QButtonGroup>
#include <QPushButton>

namespace unrut {

void ProgressPage::addStates(StateList& states)
{
    const QList<QAbstractButton*> ranges = m_range->buttons();
    for (qsizetype i = 0; i < ranges.size(); ++i)
        states.add(QStringLiteral("range-%1").arg(i + 1), [range = ranges.at(i)] { range->click(); });
    states.add(QStringLiteral("more-charts"), [this] { m_more->click(); });
    states.add(QStringLiteral("way-out"), [this] {
        openWayOut();
        Arrival arrival = workspace().arrival().value_or(Arrival());
        arrival.helpers = QStringLiteral("Marcus, Dana, Sofia");
        arrival.signs = {{QStringLiteral("I stop looking forward to Mondays for two weeks"),
                          QStringLiteral("open this page and call Marcus")}};
        static_cast<void>(workspace().editArrival(arrival));
        m_arrival->refresh();
    });
    states.add(QStringLiteral("way-out-quiet"), [this] {
        openWayOut();
        Arrival arrival = workspace().arrival().value_or(Arrival());
        arrival.quietSince = workspace().clock().today();
        arrival.letter = QStringLiteral("It was not you alone, and it was not for ever. Talk to Dana first.");
        static_cast<void>(workspace().editArrival(arrival));
        m_arrival->refresh();
    });
}

} // namespace unrut
