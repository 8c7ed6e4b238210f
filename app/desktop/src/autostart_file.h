// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace unrut {

/// The file of the XDG autostart folder that starts \a program (Desktop Entry Specification 1.5, quoting of Exec).
[[nodiscard]] QByteArray autostartEntry(const QString& program);
/// False for an entry that a desktop has switched off: hidden, or by the key that GNOME and others use.
[[nodiscard]] bool isSwitchedOn(const QByteArray& entry);
/// The launch agent of macOS that starts \a program.
[[nodiscard]] QByteArray launchAgent(const QString& program);

} // namespace unrut
