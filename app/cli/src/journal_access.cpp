// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "journal_access.h"

namespace unrut::cli {

Result<std::unique_ptr<Workspace>> openToRead(const CommandRequest& request, const CommandEnvironment& environment)
{
    return Workspace::open(request.journal, WorkspaceMode::ReadOnly, environment.clock, environment.ids);
}

Result<std::unique_ptr<Workspace>> openToWrite(const CommandRequest& request, const CommandEnvironment& environment)
{
    return Workspace::open(request.journal, WorkspaceMode::CreateIfMissing, environment.clock, environment.ids);
}

} // namespace unrut::cli
