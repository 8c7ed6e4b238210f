// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_host.h"

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "session_bus.h"
#include "x11_tray.h"

#include <QApplication>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QWidget>

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;

/// Qt settles for a protocol with the first icon of an application, and every later one has the same.
constexpr auto protocolProperty = "unrutTrayProtocol";
const QString byBus = u"bus"_s;
const QString byX11 = u"x11"_s;

} // namespace

/// Before there is an icon either protocol will do: the one of the session bus, or the older one of X11. Many desktops
/// have both, and one of them can go.
struct TrayHost::Private
{
    explicit Private(TrayHost& theOwner) : owner(theOwner) {}

    TrayHost& owner;
    X11Tray x11;
    std::unique_ptr<TrayWatcher> watcher;
    bool hasBusHost = false;
    bool hasX11Host = false;

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
}

TrayHost::TrayHost(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this))
{
    connect(&d->x11, &X11Tray::changed, this, [this] { d->lookAtX11(); });
    d->lookAtX11();
    d->watchBus();
}

TrayHost::~TrayHost() = default;

bool TrayHost::isThere() const
{
    const QString settled = qApp->property(protocolProperty).toString();
    return (settled != byX11 && d->hasBusHost) || (settled != byBus && d->hasX11Host && d->x11.hasOwner());
}

void TrayHost::iconIsShown()
{
    if (qApp->property(protocolProperty).isValid())
        return;
    // An icon of the older tray is a window of its own; one on the bus is none.
    const QWidgetList windows = QApplication::topLevelWidgets();
    const bool isWindow = std::any_of(windows.begin(), windows.end(),
                                      [](const QWidget* window) { return window->inherits("QSystemTrayIconSys"); });
    qApp->setProperty(protocolProperty, isWindow ? byX11 : byBus);
}

} // namespace unrut

#endif
