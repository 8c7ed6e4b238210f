// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <functional>

namespace unrut {

/// Whether the program starts with the person's session, without its window where there is a tray. From inside a
/// sandbox nobody can tell; then it is what was last asked for.
[[nodiscard]] bool startsWithSession();
/// By a file in the XDG autostart folder; from inside a Flatpak by the portal; on Windows by a value of the Run key; on
/// macOS by a launch agent. \a done is called once, at once or when the desktop has answered. Errors: OutputFailed;
/// then it is as it was.
void setStartsWithSession(bool starts, std::function<void(const Status&)> done);

} // namespace unrut
