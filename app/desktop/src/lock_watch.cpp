// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/lock_watch.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "session_bus.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage askManager(const QString& method)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                                           u"org.freedesktop.login1.Manager"_s, method);
    question.setArguments({0U}); // whoever asks: a number of our own would mean another process outside a sandbox
    return question;
}

/// The session that the user with \a path sees; empty when there is none.
QDBusMessage askDisplay(const QString& path)
{
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.login1"_s, path,
                                                           u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.login1.User"_s, u"Display"_s});
    return question;
}

QString displayIn(const QVariant& property)
{
    const auto display = property.value<QDBusArgument>();
    if (display.currentType() != QDBusArgument::StructureType)
        return {};
    QString name;
    QDBusObjectPath path;
    display.beginStructure();
    display >> name >> path;
    display.endStructure();
    return name.isEmpty() ? QString() : path.path();
}

} // namespace

struct LockWatch::Private
{
    LockWatch* owner = nullptr;
    std::unique_ptr<ScreenSaver> freedesktop;
    std::unique_ptr<ScreenSaver> gnome;
    std::unique_ptr<LoginManager> manager;
    std::unique_ptr<LoginSession> session;
    std::unique_ptr<LoginProperties> properties;

    void tell(bool isLocked) const
    {
        if (isLocked)
            Q_EMIT owner->locked();
    }
    void followScreen(const QDBusConnection& bus);
    void followLogin(const QDBusConnection& system);
    void followSession(const QDBusConnection& system, const QString& path);
    /// Calls \a then with the answer from the event loop, if there is one.
    template <class T, class Then>
    void ask(const QDBusConnection& system, const QDBusMessage& question, Then then)
    {
        auto* answer = new QDBusPendingCallWatcher(system.asyncCall(question), owner);
        connect(answer, &QDBusPendingCallWatcher::finished, owner, [answer, then] {
            answer->deleteLater();
            then(QDBusPendingReply<T>(*answer));
        });
    }
};

void LockWatch::Private::followScreen(const QDBusConnection& bus)
{
    freedesktop =
        std::make_unique<ScreenSaver>(bus, u"org.freedesktop.ScreenSaver"_s, u"/org/freedesktop/ScreenSaver"_s);
    gnome = std::make_unique<ScreenSaver>(bus, u"org.gnome.ScreenSaver"_s, u"/org/gnome/ScreenSaver"_s);
    for (const ScreenSaver* screen : {freedesktop.get(), gnome.get()})
        connect(screen, &ScreenSaver::ActiveChanged, owner, [this](bool isActive) { tell(isActive); });
}

void LockWatch::Private::followLogin(const QDBusConnection& system)
{
    manager = std::make_unique<LoginManager>(system);
    connect(manager.get(), &LoginManager::PrepareForSleep, owner,
            [this](bool isAboutToSleep) { tell(isAboutToSleep); });
    ask<QDBusObjectPath>(system, askManager(u"GetSessionByPID"_s), [this, system](const auto& found) {
        if (!found.isError()) {
            followSession(system, found.value().path());
            return;
        }
        // What the user's own service manager started belongs to no session: then it is the one the user sees.
        ask<QDBusObjectPath>(system, askManager(u"GetUserByPID"_s), [this, system](const auto& user) {
            if (user.isError())
                return;
            ask<QDBusVariant>(system, askDisplay(user.value().path()), [this, system](const auto& display) {
                const QString path = display.isError() ? QString() : displayIn(display.value().variant());
                if (!path.isEmpty())
                    followSession(system, path);
            });
        });
    });
}

void LockWatch::Private::followSession(const QDBusConnection& system, const QString& path)
{
    session = std::make_unique<LoginSession>(system, path);
    properties = std::make_unique<LoginProperties>(system, path);
    connect(session.get(), &LoginSession::Lock, owner, &LockWatch::locked);
    connect(properties.get(), &LoginProperties::PropertiesChanged, owner,
            [this](const QString&, const QVariantMap& changed) { tell(changed.value(u"LockedHint"_s).toBool()); });
}

LockWatch::LockWatch(QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    d->owner = this;
    if (const auto bus = sessionBus())
        d->followScreen(*bus);
    if (const QDBusConnection system = QDBusConnection::systemBus(); system.isConnected())
        d->followLogin(system);
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
