// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/states.h"
#include "opening/opening_dialog.h"
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

/// What comes instead of the window when the journal cannot be opened.
void addOpening(QWidget& window, StateList& states)
{
    const auto add = [&](const QString& name, ErrorCode code) {
        states.add(QStringLiteral("opening-") + name, [&window, code] {
            const QString path = QStringLiteral("/home/ada/Documents/journal.unrut");
            (new OpeningDialog({code, {}}, path, &window))->open();
        });
    };
    add(QStringLiteral("missing"), ErrorCode::JournalMissing);
    add(QStringLiteral("damaged"), ErrorCode::JournalCorrupt);
    add(QStringLiteral("newer"), ErrorCode::JournalNewer);
    add(QStringLiteral("locked"), ErrorCode::JournalLocked);
    add(QStringLiteral("read-only"), ErrorCode::FolderReadOnly);
    add(QStringLiteral("upgrade-failed"), ErrorCode::MigrationFailed);
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
    addOpening(m_window, states);
    states.add(QStringLiteral("window-failure"), [this] { report(failure(ErrorCode::DiskFull)); });
    states.add(QStringLiteral("window-looking-around"), [] {}).lookingAround();
    states.add(QStringLiteral("window-done"), [this] { verify(); });
    addReminderStates(states);
}

} // namespace unrut
