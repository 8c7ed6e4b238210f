// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_access.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <chrono>

namespace unrut::cli {

Result<std::unique_ptr<Workspace>> openToRead(const CommandRequest& request, const CommandEnvironment& environment)
{
    constexpr std::chrono::seconds longest(5);
    constexpr std::chrono::milliseconds pause(50);
    const QDeadlineTimer patience(longest);
    while (true) {
        auto workspace = Workspace::open(request.journal, WorkspaceMode::ReadOnly, environment.clock, environment.ids);
        const bool isBusy = !workspace && workspace.error().code == ErrorCode::JournalLocked;
        if (!isBusy || patience.hasExpired())
            return workspace;
        QThread::msleep(pause.count());
    }
}

Result<std::shared_ptr<Workspace>> openToWrite(const CommandRequest& request, const CommandEnvironment& environment)
{
    if (environment.open) {
        const auto leaveOpen = [](const Workspace*) {};
        return std::shared_ptr<Workspace>(environment.open, leaveOpen);
    }
    auto workspace =
        Workspace::open(request.journal, WorkspaceMode::CreateIfMissing, environment.clock, environment.ids);
    if (!workspace)
        return workspace.error();
    return std::shared_ptr<Workspace>(*std::move(workspace));
}

QString pathToRead(const QString& file, const CommandEnvironment& environment)
{
    return environment.folder.isEmpty() ? file : QDir(environment.folder).filePath(file);
}

} // namespace unrut::cli
