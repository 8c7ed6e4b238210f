// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backups_dialog.h"
#include "bin/bin_dialog.h"
#include "report/report_dialog.h"
#include "taking_along/export_dialog.h"
#include "taking_along/import_dialog.h"
#include "window_shell.h"

#include <transfer/input_file.h>
#include <transfer/journal_json.h>
#include <wording/typed.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace unrut {

namespace {

/// The documents folder with a name that says what the file is and nothing about the person.
QString suggestedFile(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

} // namespace

void WindowShell::backup()
{
    const QString name = QStringLiteral("unrut-%1.unrut").arg(m_workspace.clock().today().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Back up the journal"), suggestedFile(name),
                                                      tr("Unrut journals (*.unrut)"));
    if (file.isEmpty())
        return;
    tellBeside(m_beside.backUp(file, [this, file](const Status& done) {
        if (done)
            announce(tr("Backed up and checked: %1").arg(wording::isolatedPath(file)));
        else
            report(done.error());
    }));
}

void WindowShell::tellBeside(bool hasBegun)
{
    announce(hasBegun ? tr("The journal is being read. You can go on meanwhile.")
                      : tr("The journal is still being read. Try again in a moment."));
}

void WindowShell::showBackups()
{
    const QString journal = m_workspace.path();
    const bool canRestore = m_kind == MainWindow::JournalKind::Own;
    auto* dialog = new BackupsDialog(backupsOf(journal), m_workspace.backupFolder(), m_workspace.clock().today(),
                                     canRestore, &m_window);
    connect(dialog, &BackupsDialog::lookWanted, &m_window, &MainWindow::backupLookRequested);
    connect(dialog, &BackupsDialog::deleteWanted, this, [this, journal](const QString& file) {
        const Status deleted = deleteBackup(journal, file);
        if (deleted)
            announce(tr("The backup was deleted."));
        else
            report(deleted.error());
        followBackups();
    });
    connect(dialog, &BackupsDialog::restoreWanted, &m_window, &MainWindow::restoreRequested);
    dialog->open();
}

void WindowShell::showBin(bool asksToEmpty)
{
    auto* dialog = new BinDialog({m_workspace, m_settings, *this}, &m_window);
    dialog->open();
    if (asksToEmpty)
        dialog->ask();
}

void WindowShell::saveReport(QDate day)
{
    (new ReportDialog({m_workspace, m_settings, *this}, day, &m_window))->open();
}

void WindowShell::exportJournal()
{
    (new ExportDialog({m_workspace, m_settings, *this}, &m_window))->open();
}

void WindowShell::importJournal()
{
    if (m_workspace.isReadOnly())
        return report(failure(ErrorCode::JournalReadOnly));
    const QString file = QFileDialog::getOpenFileName(
        &m_window, tr("Import"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Journals and tables (*.json *.csv);;All files (*)"));
    if (file.isEmpty())
        return;
    const auto source = [file] { return readInputFile(file, largestJournalJson); };
    (new ImportDialog({m_workspace, m_settings, *this}, file, source, &m_window))->open();
}

void WindowShell::verify()
{
    tellBeside(m_beside.verify([this](const Status& sound) {
        if (sound)
            announce(tr("The journal is sound."));
        else
            report(sound.error());
    }));
}

} // namespace unrut
