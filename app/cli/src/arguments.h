// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <optional>

namespace unrut::cli {

/// What stands before the name of a command, or all there is when there is none.
struct ProgramArguments
{
    QString error; ///< what is wrong, a sentence; empty when nothing is
    bool help = false;
    bool version = false;
    WindowOptions window; ///< of a command only the journal
    std::optional<QString> command;
    QStringList rest; ///< what stands behind the name
};
[[nodiscard]] ProgramArguments readProgramArguments(const QStringList& arguments);

/// What stands behind it.
struct CommandArguments
{
    QString error;
    bool help = false;
    bool version = false;
    CommandRequest request; ///< without its journal, which --journal among the options may name
};
[[nodiscard]] CommandArguments readCommandArguments(const Command& command, const QStringList& rest);

} // namespace unrut::cli
