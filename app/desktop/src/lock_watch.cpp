// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/lock_watch.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "session_bus.h"

#include <QCoreApplication>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace unrut {

using namespace Qt::StringLiterals;

struct LockWatch::Private
{
    std::unique_ptr<ScreenSaver> freedesktop;
    std::unique_ptr<ScreenSaver> gnome;
    std::unique_ptr<LoginSession> login;
};

LockWatch::LockWatch(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    const auto tell = [this](bool isActive) {
        if (isActive)
            Q_EMIT locked();
    };
    if (const auto bus = sessionBus()) {
        d->freedesktop =
            std::make_unique<ScreenSaver>(*bus, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
        d->gnome = std::make_unique<ScreenSaver>(*bus, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s);
        connect(d->freedesktop.get(), &ScreenSaver::ActiveChanged, this, tell);
        connect(d->gnome.get(), &ScreenSaver::ActiveChanged, this, tell);
    }
    const QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return;
    QDBusMessage which = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                        u"org.freedesktop.login1.Manager"_s, u"GetSessionByPID"_s);
    which.setArguments({static_cast<uint>(QCoreApplication::applicationPid())});
    auto* answer = new QDBusPendingCallWatcher(system.asyncCall(which), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, system] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> reply = *answer;
        if (reply.isError())
            return;
        d->login = std::make_unique<LoginSession>(system, reply.value().path());
        connect(d->login.get(), &LoginSession::Lock, this, &LockWatch::locked);
    });
}

LockWatch::~LockWatch() = default;

} // namespace unrut

#else

namespace unrut {

struct LockWatch::Private
{};

LockWatch::LockWatch(QObject* parent) : QObject(parent) {}

LockWatch::~LockWatch() = default;

} // namespace unrut

#endif
