// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusAbstractInterface>
#include <QDBusVariant>
#include <QStringList>
#include <QVariantList>
#include <QVariantMap>

namespace unrut {

// What others on the session bus tell. A signal here bears the name that it has on the bus, which is how Qt connects
// it.

/// org.freedesktop.Notifications: the desktop's notification daemon (Desktop Notifications Specification 1.2).
class NotificationDaemon : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationDaemon(const QDBusConnection& bus);

Q_SIGNALS:
    void ActionInvoked(uint id, const QString& key);
    void ActivationToken(uint id, const QString& token);
    void NotificationClosed(uint id, uint reason);
};

/// org.freedesktop.portal.Notification.
class NotificationPortal : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit NotificationPortal(const QDBusConnection& bus);

Q_SIGNALS:
    void ActionInvoked(const QString& id, const QString& action, const QVariantList& parameter);
};

/// org.freedesktop.portal.Request: what a portal answers once the person has been asked.
class PortalRequest : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    PortalRequest(const QDBusConnection& bus, const QString& path);
    bool isOver = false;

Q_SIGNALS:
    void Response(uint response, const QVariantMap& results);
};

/// org.freedesktop.portal.Settings: what the person chose for all programs.
class SettingsPortal : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit SettingsPortal(const QDBusConnection& bus);

Q_SIGNALS:
    void SettingChanged(const QString& group, const QString& key, const QDBusVariant& value);
};

/// org.kde.StatusNotifierWatcher: who knows whether something shows tray icons.
class TrayWatcher : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit TrayWatcher(const QDBusConnection& bus);

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
};

/// org.freedesktop.ScreenSaver.
class ScreenSaver : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    ScreenSaver(const QDBusConnection& bus, const QString& service, const QString& path);

Q_SIGNALS:
    void ActiveChanged(bool isActive);
};

/// org.freedesktop.login1.Session, on the system bus: Lock is asked for by the person or by the login manager.
class LoginSession : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginSession(const QDBusConnection& bus, const QString& path);

Q_SIGNALS:
    void Lock();
};

/// org.freedesktop.login1.Manager, on the system bus.
class LoginManager : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit LoginManager(const QDBusConnection& bus);

Q_SIGNALS:
    void PrepareForSleep(bool isAboutToSleep);
};

/// org.freedesktop.DBus.Properties of an object of the login manager. A screen that the desktop locks by itself changes
/// LockedHint of the session, with no Lock before.
class LoginProperties : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    LoginProperties(const QDBusConnection& bus, const QString& path);

Q_SIGNALS:
    void PropertiesChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated);
};

} // namespace unrut
