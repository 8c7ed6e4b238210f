// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"

namespace unrut {

using namespace Qt::StringLiterals;

NotificationDaemon::NotificationDaemon(const QDBusConnection& bus)
    : QDBusAbstractInterface(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s,
                             "org.freedesktop.Notifications", bus, nullptr)
{}

NotificationPortal::NotificationPortal(const QDBusConnection& bus)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Notification", bus, nullptr)
{}

PortalRequest::PortalRequest(const QDBusConnection& bus, const QString& path)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, path, "org.freedesktop.portal.Request", bus, nullptr)
{}

SettingsPortal::SettingsPortal(const QDBusConnection& bus)
    : QDBusAbstractInterface(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                             "org.freedesktop.portal.Settings", bus, nullptr)
{
    // A signal with one is connected to nothing, without a word, unless the type is known by then.
    qRegisterMetaType<QDBusVariant>();
}

TrayWatcher::TrayWatcher(const QDBusConnection& bus)
    : QDBusAbstractInterface(u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
                             "org.kde.StatusNotifierWatcher", bus, nullptr)
{}

ScreenSaver::ScreenSaver(const QDBusConnection& bus, const QString& service, const QString& path)
    : QDBusAbstractInterface(
          service, path,
          service == "org.gnome.ScreenSaver"_L1 ? "org.gnome.ScreenSaver" : "org.freedesktop.ScreenSaver", bus, nullptr)
{}

LoginSession::LoginSession(const QDBusConnection& bus, const QString& path)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, path, "org.freedesktop.login1.Session", bus, nullptr)
{}

LoginManager::LoginManager(const QDBusConnection& bus)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                             "org.freedesktop.login1.Manager", bus, nullptr)
{}

LoginProperties::LoginProperties(const QDBusConnection& bus, const QString& path)
    : QDBusAbstractInterface(u"org.freedesktop.login1"_s, path, "org.freedesktop.DBus.Properties", bus, nullptr)
{}

} // namespace unrut

#endif
