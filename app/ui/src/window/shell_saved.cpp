// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/message_bar.h"
#include "window_shell.h"

#include <wording/backup_words.h>
#include <wording/error_words.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QLabel>

#include <algorithm>

namespace unrut {

void WindowShell::showSaved()
{
    const bool nothingYet = m_workspace.wasCreated() && !m_workspace.undoVerb() && m_workspace.checks().empty();
    const QString saved = m_workspace.isReadOnly() ? tr("Read only")
                          : m_isRefused            ? tr("Something was not saved")
                          : isMadeUp()             ? tr("Nothing is kept")
                          : nothingYet             ? tr("New journal")
                                                   : tr("All changes saved");
    const QString backup = backupToTell();
    m_saved->setText(backup.isEmpty() ? saved : tr("%1 · %2", "saved, and the last backup").arg(saved, backup));
    m_saved->setAccessibleName(m_saved->text());
}

QString WindowShell::backupToTell() const
{
    if (m_backupFailed)
        return tr("the last backup failed");
    if (m_missesBackupFolder)
        return tr("the folder for backups is not there");
    return m_backupAt ? wording::lastBackup(m_backupAt->toLocalTime(), m_workspace.clock().today()) : QString();
}

void WindowShell::showBackup(const std::optional<QDateTime>& madeAt)
{
    m_backupAt = madeAt;
    m_backupFailed = false;
    showSaved();
}

void WindowShell::followBackups()
{
    if (m_kind != MainWindow::JournalKind::Own)
        return;
    const std::vector<Backup> there = backupsOf(m_workspace.path());
    const auto newest =
        std::find_if(there.begin(), there.end(), [](const Backup& backup) { return !backup.isSetAside; });
    const auto madeAt = newest == there.end() ? std::nullopt : std::optional(newest->madeAt);
    if (madeAt && (!m_backupAt || *madeAt > *m_backupAt))
        m_backupFailed = false;
    m_backupAt = madeAt;
    showSaved();
}

void WindowShell::showBackupFailure(const Error& error)
{
    m_backupFailed = true;
    showSaved();
    report(error);
}

void WindowShell::showRefusal()
{
    m_isRefused = true;
    showSaved();
}

/// Of damage with the way to what can be done about it.
void WindowShell::report(const Error& error)
{
    const QString sentence = wording::errorSentence(error);
    if (error.code != ErrorCode::JournalCorrupt || m_kind != MainWindow::JournalKind::Own) {
        m_message->showMessage(sentence);
        return;
    }
    //: Leads to the choices for a damaged journal: going back to a backup, saving what can be read.
    m_message->showMessage(sentence, tr("What can be done…"),
                           [this, error] { Q_EMIT m_window.repairRequested(error); });
}

void WindowShell::showThatJournalShrank(const QString& folder)
{
    m_message->showMessage(wording::journalShrank(folder), tr("This is right"),
                           [this] { Q_EMIT m_window.lossAgreed(); });
}

void WindowShell::showMissedBackupFolder(const QString& folder)
{
    const bool isNews = !folder.isEmpty() && !m_missesBackupFolder;
    m_missesBackupFolder = !folder.isEmpty();
    showSaved();
    if (isNews)
        m_message->showMessage(wording::backupFolderMissed(folder));
}

void WindowShell::tellOfTyping(const Error& error)
{
    //: %1 is a sentence: what went wrong, and what can be done.
    m_message->showMessage(tr("What you are typing cannot be kept, and would be lost if the program ended now. %1")
                               .arg(wording::errorSentence(error)));
}

} // namespace unrut
