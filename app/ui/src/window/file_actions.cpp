// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backups_dialog.h"
#include "taking_along/export_dialog.h"
#include "taking_along/import_dialog.h"
#include "window_shell.h"

#include <report/report.h>
#include <transfer/input_file.h>
#include <transfer/journal_json.h>
#include <workspace/automatic_backup.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>

namespace unrut {

namespace {

/// The documents folder with a name that says what the file is and nothing about the person.
QString suggestedFile(const QString& name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(name);
}

/// What the report is written from, read for a range of days.
Result<ReportContent> reportContent(const Workspace& workspace, QDate from, QDate to)
{
    EntryFilter range;
    range.from = from;
    range.to = to;
    const auto count = workspace.entryCount(range);
    if (!count)
        return count.error();
    auto entries = workspace.entries(range, 0, *count);
    if (!entries)
        return entries.error();
    auto checkIns = workspace.checkIns(from, to);
    if (!checkIns)
        return checkIns.error();
    ReportContent content;
    content.today = workspace.clock().today();
    content.standing = workspace.standingOn(to);
    content.checks = finishedChecks(workspace.checks());
    content.goals = workspace.goals();
    content.entries = *std::move(entries);
    content.checkIns = *std::move(checkIns);
    return content;
}

} // namespace

void WindowShell::backup()
{
    const QString name = QStringLiteral("unrut-%1.unrut").arg(m_workspace.clock().today().toString(Qt::ISODate));
    const QString file = QFileDialog::getSaveFileName(&m_window, tr("Back up the journal"), suggestedFile(name),
                                                      tr("Unrut journals (*.unrut)"));
    if (file.isEmpty())
        return;
    const Status done = m_workspace.backupTo(file);
    if (done)
        announce(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(file)));
    else
        report(done.error());
}

void WindowShell::showBackups()
{
    const QString& journal = m_workspace.path();
    const bool canRestore = m_kind == MainWindow::JournalKind::Own;
    auto* dialog = new BackupsDialog(backupsOf(journal), AutomaticBackup::usualFolder(journal),
                                     m_workspace.clock().today(), canRestore, &m_window);
    connect(dialog, &BackupsDialog::lookWanted, &m_window, &MainWindow::backupLookRequested);
    connect(dialog, &BackupsDialog::restoreWanted, &m_window, &MainWindow::restoreRequested);
    dialog->open();
}

void WindowShell::saveReport(QDate day)
{
    const QDate to = day.isValid() ? day : m_workspace.clock().today();
    const QString name = QStringLiteral("unrut-%1.pdf").arg(to.toString(Qt::ISODate));
    const QString file =
        QFileDialog::getSaveFileName(&m_window, tr("Save the report"), suggestedFile(name), tr("PDF files (*.pdf)"));
    if (file.isEmpty())
        return;
    constexpr int daysReported = 90;
    ReportOptions options;
    options.to = to;
    options.from = options.to.addDays(1 - daysReported);
    options.sections = usualSections(ReportReader::Me);
    options.paper = paperFor(QLocale());
    options.direction = QGuiApplication::layoutDirection();
    const auto content = reportContent(m_workspace, options.from, options.to);
    const Status done = content ? writeReport(file, *content, options) : Status(content.error());
    if (done)
        announce(tr("Report saved: %1").arg(QDir::toNativeSeparators(file)));
    else
        report(done.error());
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
    auto bytes = readInputFile(file, largestJournalJson);
    if (!bytes)
        return report(bytes.error());
    (new ImportDialog({m_workspace, m_settings, *this}, file, *std::move(bytes), &m_window))->open();
}

void WindowShell::verify()
{
    const Status sound = m_workspace.verify();
    if (sound)
        announce(tr("The journal is sound."));
    else
        report(sound.error());
}

} // namespace unrut
