// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_host.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "session_bus.h"
#include "x11_tray.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QTimer>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
/// An owner of the older tray goes without a word.
constexpr std::chrono::milliseconds betweenLooks = std::chrono::minutes(1);

} // namespace

/// Either protocol will do: the one of the session bus, or the older one of X11.
struct TrayHost::Private
{
    explicit Private(TrayHost& theOwner) : owner(theOwner) {}

    TrayHost& owner;
    X11Tray x11;
    std::unique_ptr<TrayWatcher> watcher;
    bool hasBusHost = false;
    bool hasX11Host = false;
    QTimer look;

    void watchBus();
    void ask();
    void lookAtX11();
    void set(bool& which, bool isThere);
};

void TrayHost::Private::set(bool& which, bool isThere)
{
    if (which == isThere)
        return;
    which = isThere;
    Q_EMIT owner.changed();
}

void TrayHost::Private::watchBus()
{
    const auto bus = sessionBus();
    if (!bus)
        return;
    watcher = std::make_unique<TrayWatcher>(*bus);
    auto* names = new QDBusServiceWatcher(watcherName, *bus, QDBusServiceWatcher::WatchForOwnerChange, &owner);
    const auto again = [this] { ask(); };
    QObject::connect(names, &QDBusServiceWatcher::serviceOwnerChanged, &owner, again);
    QObject::connect(watcher.get(), &TrayWatcher::StatusNotifierHostRegistered, &owner, again);
    QObject::connect(watcher.get(), &TrayWatcher::StatusNotifierHostUnregistered, &owner, again);
    ask();
}

void TrayHost::Private::ask()
{
    QDBusMessage get = QDBusMessage::createMethodCall(watcherName, u"/StatusNotifierWatcher"_s,
                                                      u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setArguments({watcherName, u"IsStatusNotifierHostRegistered"_s});
    auto* answer = new QDBusPendingCallWatcher(watcher->connection().asyncCall(get), &owner);
    QObject::connect(answer, &QDBusPendingCallWatcher::finished, &owner, [this, answer] {
        answer->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        set(hasBusHost, !reply.isError() && reply.value().variant().toBool());
    });
}

void TrayHost::Private::lookAtX11()
{
    set(hasX11Host, x11.hasOwner());
    if (hasX11Host)
        look.start();
    else
        look.stop();
}

TrayHost::TrayHost(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    d->look.setTimerType(Qt::VeryCoarseTimer);
    d->look.setInterval(betweenLooks);
    connect(&d->look, &QTimer::timeout, this, [this] { d->lookAtX11(); });
    connect(&d->x11, &X11Tray::appeared, this, [this] { d->lookAtX11(); });
    d->lookAtX11();
    d->watchBus();
}

TrayHost::~TrayHost() = default;

bool TrayHost::isThere() const
{
    return d->hasBusHost || (d->hasX11Host && d->x11.hasOwner());
}

} // namespace unrut

#endif
