// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backups_dialog.h"
#include "common/ask_box.h"
#include "common/message_boxes.h"
#include "common/states.h"
#include "help/licences.h"
#include "opening/opening_boxes.h"
#include "opening/opening_dialog.h"
#include "report/report_dialog.h"
#include "settings/own_words_dialog.h"
#include "taking_along/export_dialog.h"
#include "taking_along/import_dialog.h"
#include "window_shell.h"

#include <domain/salvage_report.h>
#include <transfer/journal_json.h>
#include <ui/tray_menu.h>
#include <wording/backup_words.h>

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
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
    const auto add = [&](const QString& name, ErrorCode code, bool fileIsThere, int backups = 0) {
        states.add(QStringLiteral("opening-") + name, [&window, code, fileIsThere, backups] {
            const QDateTime newest(QDate(2026, 11, 22), QTime(18, 5));
            OpeningFacts facts;
            facts.fileIsThere = fileIsThere;
            facts.backups = backups;
            facts.newest = wording::backupName(newest, newest.date().addDays(1));
            (new OpeningDialog({code, {}}, QStringLiteral("/home/ada/Documents/journal.unrut"), facts, &window))
                ->open();
        });
    };
    add(QStringLiteral("missing"), ErrorCode::JournalMissing, false);
    add(QStringLiteral("damaged"), ErrorCode::JournalCorrupt, true);
    add(QStringLiteral("damaged-backup"), ErrorCode::JournalCorrupt, true, 7);
    add(QStringLiteral("newer"), ErrorCode::JournalNewer, true);
    add(QStringLiteral("locked"), ErrorCode::JournalLocked, true);
    add(QStringLiteral("read-only"), ErrorCode::FolderReadOnly, true);
    add(QStringLiteral("upgrade-failed"), ErrorCode::MigrationFailed, true, 1);
    add(QStringLiteral("disk-full"), ErrorCode::DiskFull, true, 7);
}

/// The boxes that ask or tell one thing and wait for it.
void addBoxes(QWidget& window, StateList& states)
{
    const auto add = [&states](const QString& name, std::function<std::unique_ptr<AskBox>()> make) {
        states.add(QStringLiteral("box-") + name, [make = std::move(make)] { make().release()->open(); });
    };
    add(QStringLiteral("open-instead"), [&window] {
        return openingQuestion(QStringLiteral("/home/ada/Documents/Journals/what came before.unrut"), &window);
    });
    add(QStringLiteral("picked-backup"), [&window] {
        const QString folder = QStringLiteral("/home/ada/Documents/");
        return backupQuestion(folder + QStringLiteral("backups/journal.000012.20261122T180500Z.unrut"),
                              folder + QStringLiteral("journal.unrut"), &window);
    });
    add(QStringLiteral("known-backup"), [&window] {
        return knownBackupBox(QStringLiteral("/home/ada/Documents/backups/journal.000012.20261122T180500Z.unrut"),
                              &window);
    });
    add(QStringLiteral("read-backup"), [&window] {
        return readBackupBox(QStringLiteral("/home/ada/Documents/backups/journal.000012.20261122T180500Z.unrut"),
                             &window);
    });
    add(QStringLiteral("copy-for-help"),
        [&window] { return copiedBox(QStringLiteral("/home/ada/Documents/journal-for-help.unrut"), &window); });
    add(QStringLiteral("no-journal"), [&window] { return errorBox({ErrorCode::NotAJournal, {}}, &window); });
    add(QStringLiteral("words-not-kept"), [&window] {
        return wordsNotKeptBox({ErrorCode::OutputFailed, {}}, &window);
    });
    add(QStringLiteral("saved-of-it"), [&window] {
        SalvageReport report;
        report.of(ImportThing::Entries) = {398, 14};
        report.of(ImportThing::Goals) = {31, 0};
        report.pages = 214;
        report.damagedPages = 3;
        report.lostParts = 2;
        return salvagedBox(report, &window);
    });
    add(QStringLiteral("tray"), [&window] { return trayQuestion(&window); });
}

/// As after three weeks; a journal in a picture has none.
void showSomeBackups(QWidget& window)
{
    std::vector<Backup> backups;
    const QDate today(2026, 11, 23);
    for (const int daysAgo : {0, 1, 2, 5, 9, 16, 23})
        backups.push_back(
            {QDateTime(today.addDays(-daysAgo), QTime(18, 5)), QString(), 2'187'264 - daysAgo * 4096, daysAgo > 7});
    backups.push_back({QDateTime(today.addDays(-8), QTime(8, 12)), QString(), 1'998'848, true, true});
    (new BackupsDialog(std::move(backups), QStringLiteral("/home/ada/Documents/backups"), today, true, &window))
        ->open();
}

/// What comes from another journal, with a card too many for Doing; a table; and a file that is none.
void showImport(const PageContext& context, const QString& name, const QByteArray& bytes, QWidget& window)
{
    const auto source = [bytes]() -> Result<QByteArray> { return bytes; };
    (new ImportDialog(context, QStringLiteral("/home/ada/Documents/") + name, source, &window))->open();
}

/// Whether the file of showImport() was read.
std::function<bool()> importIsThere(const QWidget& window)
{
    return [&window] {
        const auto* dialog = window.findChild<ImportDialog*>();
        return dialog && !dialog->isAtWork();
    };
}

QByteArray someJournal()
{
    Journal journal;
    const QDateTime at(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC);
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Dreams}) {
        Goal goal;
        goal.id = GoalId(uuidV7(at.toMSecsSinceEpoch(), 1, static_cast<quint64>(column)));
        goal.title = QStringLiteral("Ask to lead the pilot");
        goal.column = column;
        goal.createdAt = at;
        journal.goals.push_back(goal);
    }
    Entry entry;
    entry.id = EntryId(uuidV7(at.toMSecsSinceEpoch(), 2, 1));
    entry.day = at.date();
    entry.text = QStringLiteral("A quiet morning");
    entry.createdAt = at;
    journal.entries = {entry};
    return journalJson(journal);
}

void addTakingAlong(const PageContext& context, QWidget& window, StateList& states)
{
    for (const auto& [name, kind] :
         {std::pair("export-text", ExportKind::Markdown), std::pair("export-table", ExportKind::Csv),
          std::pair("export-calendar", ExportKind::Calendar)}) {
        states.add(QString::fromLatin1(name), [context, &window, kind = kind] {
            auto* dialog = new ExportDialog(context, &window);
            dialog->choose(kind);
            dialog->open();
        });
    }
    states.add(QStringLiteral("report"), [context, &window] { (new ReportDialog(context, {}, &window))->open(); });
    const auto shows = [context, &window](const char* file, const QByteArray& bytes) {
        return [context, &window, file, bytes] { showImport(context, QString::fromLatin1(file), bytes, window); };
    };
    states.add(QStringLiteral("import-journal"), shows("journal.json", someJournal())).once(importIsThere(window));
    states.add(QStringLiteral("import-table"), shows("diary.csv", "Date,Entry\n2026-11-20,A quiet morning\n"))
        .once(importIsThere(window));
    states.add(QStringLiteral("import-refused"), shows("notes.json", "{\"a\": 1}")).once(importIsThere(window));
    states.add(QStringLiteral("import-stopped"), [context, &window] {
        showImport(context, QStringLiteral("journal.json"), someJournal(), window);
        if (auto* dialog = window.findChild<ImportDialog*>())
            dialog->stop();
    });
    states.add(QStringLiteral("import-reading"), [context, &window] {
        showImport(context, QStringLiteral("journal.json"), someJournal(), window);
        if (auto* dialog = window.findChild<ImportDialog*>()) {
            dialog->stop(); // no answer comes and takes it away
            dialog->tellWork(40);
        }
    });
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
    addBoxes(m_window, states);
    states.add(QStringLiteral("window-failure"), [this] {
        showRefusal();
        report(failure(ErrorCode::DiskFull));
    });
    states.add(QStringLiteral("window-looking-around"), [] {}).lookingAround();
    states.add(QStringLiteral("about-licences"), [this] { showLicences(&m_window); });
    states.add(QStringLiteral("settings-reset"), [this] {
        if (auto* reset = showSettings()->findChild<QPushButton*>(QStringLiteral("reset")))
            reset->click();
    });
    states.add(QStringLiteral("settings-own-words"), [this] { (new OwnWordsDialog(*m_spelling, &m_window))->open(); });
    states.add(QStringLiteral("backups-some"), [this] { showSomeBackups(m_window); });
    addTakingAlong({m_workspace, m_settings, *this}, m_window, states);
    states.add(QStringLiteral("window-done"), [this] { verify(); });
    addReminderStates(states);
}

} // namespace unrut
