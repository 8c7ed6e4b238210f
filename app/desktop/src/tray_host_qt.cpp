// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_host.h"

#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)

#include <QSystemTrayIcon>

namespace unrut {

// Windows and macOS: there is one tray, and it is always there.

struct TrayHost::Private
{};

TrayHost::TrayHost(QObject* parent) : QObject(parent) {}

TrayHost::~TrayHost() = default;

bool TrayHost::isThere() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayHost::iconIsShown() {}

} // namespace unrut

#endif
