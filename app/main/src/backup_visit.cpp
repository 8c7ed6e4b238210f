// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_visit.h"

#include <ui/main_window.h>
#include <workspace/reading.h>
#include <workspace/workspace.h>

namespace unrut {

/// In the order in which they need each other: the window goes first.
struct BackupVisit::Visit
{
    std::unique_ptr<Workspace> workspace;
    std::unique_ptr<MainWindow> window;
};

BackupVisit::BackupVisit(Settings& settings, const Clock& clock, IdSource& ids)
    : m_settings(settings), m_clock(clock), m_ids(ids)
{}

BackupVisit::~BackupVisit() = default;

Status BackupVisit::show(const QString& file)
{
    auto read = openToRead(file, m_clock, m_ids);
    if (!read)
        return read.error();
    auto visit = std::make_unique<Visit>();
    visit->workspace = *std::move(read);
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
