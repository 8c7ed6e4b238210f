// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

namespace unrut {

/// Whether the program starts with the person's session, without its window where there is a tray. From inside a
/// sandbox nobody can tell; then it is what was last asked for.
[[nodiscard]] bool startsWithSession();
/// By a file in the XDG autostart folder; from inside a Flatpak by the portal; on Windows by a value of the Run key; on
/// macOS by a launch agent. Errors: OutputFailed.
Status setStartsWithSession(bool starts);

} // namespace unrut
