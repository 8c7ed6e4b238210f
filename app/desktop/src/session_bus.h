// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>

#include <optional>

namespace unrut {

/// The session bus, if there is one. Without an address the library would start a bus of its own, which nobody is on.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();
/// True inside a Flatpak sandbox, where the portals stand for everything else.
[[nodiscard]] bool isInSandbox();

} // namespace unrut
