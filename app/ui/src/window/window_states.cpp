// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/states.h"
#include "window_shell.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

namespace unrut {

namespace {

/// Every menu, and what its named actions open.
void addMenus(QMenuBar& bar, StateList& states)
{
    int place = 0;
    const QList<QAction*> menus = bar.actions();
    for (const QAction* each : menus) {
        QMenu* menu = each->menu();
        states.add(QStringLiteral("menu-%1").arg(++place), [menu] { menu->popup({}); });
        const QList<QAction*> actions = menu->actions();
        for (QAction* action : actions) {
            if (!action->objectName().isEmpty())
                states.add(action->objectName(), [action] { action->trigger(); });
        }
    }
}

} // namespace

void WindowShell::addStates(StateList& states, std::optional<Tab> tab)
{
    if (tab) {
        states.add({}, [] {});
        states.add(QStringLiteral("empty"), [] {}).on(StateJournal::Empty);
        page(*tab)->addStates(states);
        return;
    }
    addMenus(*m_window.menuBar(), states);
    states.add(QStringLiteral("window-failure"), [this] { report(failure(ErrorCode::DiskFull)); });
    states.add(QStringLiteral("window-done"), [this] { verify(); });
}

} // namespace unrut
