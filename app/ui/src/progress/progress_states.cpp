// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrival_view.h"
#include "chart_view.h"
#include "common/states.h"
#include "progress_page.h"
#include "range_choice.h"

#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace unrut {

void ProgressPage::addStates(StateList& states)
{
    const QList<QPushButton*> ranges = m_range->buttons();
    for (qsizetype i = 0; i < ranges.size(); ++i)
        states.add(QStringLiteral("range-%1").arg(i + 1), [range = ranges.at(i)] { range->click(); });
    const QDate today = workspace().clock().today();
    states.add(QStringLiteral("range-past"),
               [this, today] { m_range->showDays(today.addDays(-150), today.addDays(-60)); });
    states.add(QStringLiteral("range-past-more"), [this, today] {
        m_range->showDays(today.addDays(-150), today.addDays(-60));
        m_more->click();
    });
    states.add(QStringLiteral("range-nothing"),
               [this, today] { m_range->showDays(today.addYears(-20), today.addYears(-19)); });
    states.add(QStringLiteral("point-read"), [this] {
        QKeyEvent toTheNewest(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
        QCoreApplication::sendEvent(m_mood.chart, &toTheNewest);
    });
    // The first thing that the menu of a chart offers.
    states.add(QStringLiteral("chart-table"), [this] { m_mood.menu->menu()->actions().constFirst()->trigger(); });
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
