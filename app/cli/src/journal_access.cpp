// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_access.h"

#include <QDir>

namespace unrut::cli {

Result<std::unique_ptr<Workspace>> openToRead(const CommandRequest& request, const CommandEnvironment& environment)
{
    return Workspace::open(request.journal, WorkspaceMode::ReadOnly, environment.clock, environment.ids);
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
