// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/notices.h>

#if !defined(Q_OS_UNIX) || defined(Q_OS_MACOS)

namespace unrut {

// Windows and macOS: the balloon of QSystemTrayIcon, which has no actions. What is due has its answers in the window.

struct Notices::Private
{};

Notices::Notices(QObject* parent) : QObject(parent) {}

Notices::~Notices() = default;

void Notices::show(const Notice& notice)
{
    Q_EMIT balloonWanted(notice.id, notice.text);
}

void Notices::withdraw(const QString&) {}

} // namespace unrut

#endif
