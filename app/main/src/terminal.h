// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unrut {

/// Answers a command on standard output and standard error; returns the exit code. Never needs a display.
[[nodiscard]] int runInTerminal(const QStringList& arguments, char** argv);

} // namespace unrut
