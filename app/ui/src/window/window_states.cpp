// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backups_dialog.h"
#include "common/states.h"
#include "opening/opening_dialog.h"
#include "window_shell.h"

#include <wording/backup_words.h>

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
    const auto add = [&](const QString& name, ErrorCode code, const QDateTime& backup = {}) {
        states.add(QStringLiteral("opening-") + name, [&window, code, backup] {
            const QString path = QStringLiteral("/home/ada/Documents/journal.unrut");
            const QString newest = backup.isValid() ? wording::backupName(backup, backup.date().addDays(1)) : QString();
            (new OpeningDialog({code, {}}, path, newest, &window))->open();
        });
    };
    add(QStringLiteral("missing"), ErrorCode::JournalMissing);
    add(QStringLiteral("damaged"), ErrorCode::JournalCorrupt);
    add(QStringLiteral("damaged-backup"), ErrorCode::JournalCorrupt, QDateTime(QDate(2026, 11, 22), QTime(18, 5)));
    add(QStringLiteral("newer"), ErrorCode::JournalNewer);
    add(QStringLiteral("locked"), ErrorCode::JournalLocked);
    add(QStringLiteral("read-only"), ErrorCode::FolderReadOnly);
    add(QStringLiteral("upgrade-failed"), ErrorCode::MigrationFailed);
}

/// As after three weeks; a journal in a picture has none.
void showSomeBackups(QWidget& window)
{
    std::vector<Backup> backups;
    const QDate today(2026, 11, 23);
    for (const int daysAgo : {0, 1, 2, 5, 9, 16, 23})
        backups.push_back({QDateTime(today.addDays(-daysAgo), QTime(18, 5)), QString(), 2'187'264 - daysAgo * 4096});
    (new BackupsDialog(std::move(backups), QStringLiteral("/home/ada/Documents/backups"), today, true, &window))
        ->open();
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
    states.add(QStringLiteral("backups-some"), [this] { showSomeBackups(m_window); });
    states.add(QStringLiteral("window-done"), [this] { verify(); });
    addReminderStates(states);
}

} // namespace unrut
