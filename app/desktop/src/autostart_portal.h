// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QDBusConnection>
#include <QObject>

#include <functional>

namespace unrut {

/// Asks org.freedesktop.portal.Background on \a bus whether the program may start with the session, or tells it that it
/// shall not any more. \a done is called once, when the desktop has answered, which may take as long as a person needs
/// to read a question. Errors: OutputFailed when it says no, or when there is no such portal.
void askForAutostart(const QDBusConnection& bus, bool starts, std::function<void(const Status&)> done);

} // namespace unrut
