// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cli/command_line.h>

namespace unrut {

/// Opens the journal, shows the window and runs until it is closed; returns the exit code. When the journal cannot be
/// opened, a dialog says why and what can be done, and the exit code is 1.
[[nodiscard]] int runWindow(const cli::WindowOptions& options, char** argv);

} // namespace unrut
