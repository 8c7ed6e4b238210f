// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <workspace/workspace.h>

#include <memory>

namespace unrut::cli {

/// For commands that read: never changes the file, and works beside the window. Nobody sits before a command as before
/// a window, so it waits for some seconds until the journal can be opened; JournalLocked after that.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openToRead(const CommandRequest& request,
                                                            const CommandEnvironment& environment);
/// For commands that write: makes a journal where none is. Whatever can be refused must be refused before, since this
/// leaves a file behind. Error: JournalLocked while another program has it, and those of opening.
[[nodiscard]] Result<std::shared_ptr<Workspace>> openToWrite(const CommandRequest& request,
                                                             const CommandEnvironment& environment);

/// \a file as it is to be opened: relative to where the command was given.
[[nodiscard]] QString pathToRead(const QString& file, const CommandEnvironment& environment);

} // namespace unrut::cli
