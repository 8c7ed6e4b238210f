// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "session_bus.h"

#include <QFile>

namespace unrut {

using namespace Qt::StringLiterals;

std::optional<QDBusConnection> sessionBus()
{
    const bool hasAddress = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    const QString usual = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    if (!hasAddress && !QFile::exists(usual))
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

bool isInSandbox()
{
    // Flatpak says so in both ways; a program that was started from inside has the second only.
    return QFile::exists(u"/.flatpak-info"_s) || !qEnvironmentVariableIsEmpty("FLATPAK_ID");
}

} // namespace unrut

#endif
