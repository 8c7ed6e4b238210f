// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <domain/result.h>

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

/// \a arguments with what \a input says where a command takes a text and was given '-': so it stands in no list of
/// programs. Without such a '-' nothing is read. Errors: AlreadyExists (two of them), FileTooLarge (over a megabyte),
/// InvalidText (no UTF-8), FileUnreadable.
[[nodiscard]] Result<QStringList> withTextFromInput(const QStringList& arguments, QIODevice& input);

} // namespace unrut::cli
