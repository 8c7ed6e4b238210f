// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_visit.h"

#include <ui/main_window.h>
#include <workspace/backups.h>
#include <workspace/workspace.h>

#include <QTemporaryDir>

namespace unrut {

/// In the order in which they need each other: the window goes first, the folder last.
struct BackupVisit::Visit
{
    std::unique_ptr<QTemporaryDir> folder; ///< only for one that had to be upgraded
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

BackupVisit::BackupVisit(Settings& settings, const Clock& clock, IdSource& ids)
    : m_settings(settings), m_clock(clock), m_ids(ids)
{}

BackupVisit::~BackupVisit() = default;

Status BackupVisit::open(Visit& visit, const QString& file)
{
    auto read = Workspace::open(file, WorkspaceMode::ReadOnly, m_clock, m_ids);
    if (!read && read.error().code == ErrorCode::JournalReadOnly) {
        // Only what may be written can be upgraded, and a backup may not.
        visit.folder = std::make_unique<QTemporaryDir>();
        if (!visit.folder->isValid())
            return failure(ErrorCode::OutputFailed, visit.folder->errorString());
        const QString copy = visit.folder->filePath(QStringLiteral("backup.unrut"));
        if (const auto copied = restoreBackup(copy, file, m_clock); !copied)
            return copied.error();
        if (const auto upgraded = Workspace::open(copy, WorkspaceMode::MustExist, m_clock, m_ids); !upgraded)
            return upgraded.error();
        read = Workspace::open(copy, WorkspaceMode::ReadOnly, m_clock, m_ids);
    }
    if (!read)
        return read.error();
    visit.workspace = *std::move(read);
    return {};
}

Status BackupVisit::show(const QString& file)
{
    auto visit = std::make_unique<Visit>();
    if (Status opened = open(*visit, file); !opened)
        return opened;
    visit->window = std::make_unique<MainWindow>(*visit->workspace, m_settings, MainWindow::JournalKind::Backup);
    m_visit = std::move(visit);
    m_visit->window->show();
    m_visit->window->raise();
    m_visit->window->activateWindow();
    return {};
}

void BackupVisit::close()
{
    m_visit.reset();
}

} // namespace unrut
