// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/notices.h>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "bus_interfaces.h"
#include "session_bus.h"

#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QHash>
#include <QSet>

#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

const QString appName = u"Unrut"_s;
constexpr auto openKey = "default"_L1; // what a click on the notice itself means, by the specification

} // namespace

struct Notices::Private
{
    explicit Private(Notices& theOwner) : owner(theOwner) {}

    Notices& owner;
    std::unique_ptr<NotificationDaemon> daemon;
    std::unique_ptr<NotificationPortal> portal;
    QHash<uint, QString> shown; ///< the daemon's numbers
    QHash<uint, QByteArray> tokens;
    QSet<QString> atPortal; ///< shown by the portal
    QSet<QString> wanted;   ///< shown or asked for, and not withdrawn

    bool connectBus();
    void followNames(const QDBusConnection& bus);
    void listen();
    void ask(const Notice& notice);
    void showByDaemon(const Notice& notice, const QStringList& abilities);
    void showByPortal(const Notice& notice);
    /// Calls \a then with the answer, or \a otherwise when there is none.
    template <class... Types, class Then, class Otherwise>
    void follow(const QDBusPendingCall& call, Then then, Otherwise otherwise);
};

template <class... Types, class Then, class Otherwise>
void Notices::Private::follow(const QDBusPendingCall& call, Then then, Otherwise otherwise)
{
    auto* watcher = new QDBusPendingCallWatcher(call, &owner);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &owner, [watcher, then, otherwise] {
        watcher->deleteLater();
        const QDBusPendingReply<Types...> reply = *watcher;
        if (reply.isError())
            otherwise();
        else
            then(reply);
    });
}

bool Notices::Private::connectBus()
{
    if (daemon)
        return true;
    const auto bus = sessionBus();
    if (!bus)
        return false;
    qDBusRegisterMetaType<QList<QVariantMap>>();
    daemon = std::make_unique<NotificationDaemon>(*bus);
    portal = std::make_unique<NotificationPortal>(*bus);
    followNames(*bus);
    listen();
    return true;
}

/// A daemon may be late in a session that has just begun, and another may take the place of one that fails.
void Notices::Private::followNames(const QDBusConnection& bus)
{
    const QString daemonName = daemon->service();
    auto* names = new QDBusServiceWatcher(&owner);
    names->setConnection(bus);
    names->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    names->setWatchedServices({daemonName, portal->service()});
    QObject::connect(names, &QDBusServiceWatcher::serviceOwnerChanged, &owner,
                     [this, daemonName](const QString& name, const QString& before, const QString& now) {
                         QSet<QString> lost;
                         if (!before.isEmpty() && name == daemonName) {
                             for (const QString& id : std::as_const(shown))
                                 lost.insert(id);
                             shown.clear();
                             tokens.clear();
                         } else if (!before.isEmpty()) {
                             lost = std::exchange(atPortal, {});
                         }
                         for (const QString& id : std::as_const(lost))
                             Q_EMIT owner.notShown(id);
                         if (!now.isEmpty())
                             Q_EMIT owner.canShow();
                     });
}

void Notices::Private::listen()
{
    QObject::connect(daemon.get(), &NotificationDaemon::ActivationToken, &owner, [this](uint id, const QString& token) {
        if (shown.contains(id))
            tokens.insert(id, token.toUtf8());
    });
    QObject::connect(daemon.get(), &NotificationDaemon::ActionInvoked, &owner, [this](uint id, const QString& key) {
        if (const QString mine = shown.value(id); !mine.isEmpty())
            Q_EMIT owner.answered(mine, key == openKey ? QString() : key, tokens.take(id));
    });
    QObject::connect(daemon.get(), &NotificationDaemon::NotificationClosed, &owner, [this](uint id) {
        shown.remove(id);
        tokens.remove(id);
    });
    QObject::connect(portal.get(), &NotificationPortal::ActionInvoked, &owner,
                     [this](const QString& id, const QString& key, const QVariantList& parameter) {
                         // Since version 2 the platform's data may hold the permission to come to the front.
                         const QVariantMap data = parameter.isEmpty() ? QVariantMap() : parameter.last().toMap();
                         const QByteArray token = data.value(u"activation-token"_s).toString().toUtf8();
                         atPortal.remove(id);
                         Q_EMIT owner.answered(id, key == openKey ? QString() : key, token);
                     });
}

/// A daemon may come and go: it is asked each time, and there is little to tell.
void Notices::Private::ask(const Notice& notice)
{
    if (isInSandbox()) {
        showByPortal(notice);
        return;
    }
    follow<QStringList>(
        daemon->asyncCall(u"GetCapabilities"_s),
        [this, notice](const QDBusPendingReply<QStringList>& reply) { showByDaemon(notice, reply.value()); },
        [this, notice] { showByPortal(notice); });
}

void Notices::Private::showByDaemon(const Notice& notice, const QStringList& abilities)
{
    QStringList actions;
    if (abilities.contains(u"actions"_s)) {
        // Not every daemon takes a click on the notice for an answer: Open has a button, too.
        actions << openKey << notice.openLabel << u"open"_s << notice.openLabel;
        for (const auto& [key, label] : notice.other)
            actions << key << label;
    }
    const bool readsMarkup = abilities.contains(u"body-markup"_s);
    const QString body = readsMarkup ? notice.text.toHtmlEscaped() : notice.text;
    const QVariantMap hints{{u"desktop-entry"_s, u"unrut"_s}, {u"urgency"_s, QVariant::fromValue(uchar{1})}};
    constexpr int daemonsChoice = -1;
    follow<uint>(
        daemon->asyncCall(u"Notify"_s, appName, shown.key(notice.id), u"unrut"_s, appName, body, actions, hints,
                          daemonsChoice),
        [this, id = notice.id](const QDBusPendingReply<uint>& reply) {
            shown.insert(reply.value(), id);
            if (!wanted.contains(id))
                owner.withdraw(id);
        },
        [this, notice] { showByPortal(notice); });
}

void Notices::Private::showByPortal(const Notice& notice)
{
    QList<QVariantMap> buttons{{{u"label"_s, notice.openLabel}, {u"action"_s, u"open"_s}}};
    for (const auto& [key, label] : notice.other)
        buttons.append({{u"label"_s, label}, {u"action"_s, key}});
    const QVariantMap content{{u"title"_s, appName},
                              {u"body"_s, notice.text},
                              {u"priority"_s, u"normal"_s},
                              {u"default-action"_s, QString(openKey)},
                              {u"buttons"_s, QVariant::fromValue(buttons)}};
    follow<>(
        portal->asyncCall(u"AddNotification"_s, notice.id, content),
        [this, id = notice.id](const QDBusPendingReply<>&) {
            atPortal.insert(id);
            if (!wanted.contains(id))
                owner.withdraw(id);
        },
        [this, id = notice.id] { Q_EMIT owner.notShown(id); });
}

Notices::Notices(QObject* parent) : QObject(parent), d(std::make_unique<Private>(*this)) {}

Notices::~Notices()
{
    const QList<QString> byDaemon = d->shown.values();
    for (const QString& id : byDaemon)
        withdraw(id);
    const QSet<QString> byPortal = d->atPortal;
    for (const QString& id : byPortal)
        withdraw(id);
}

void Notices::show(const Notice& notice)
{
    d->wanted.insert(notice.id);
    if (d->connectBus())
        d->ask(notice);
    else
        Q_EMIT notShown(notice.id);
}

void Notices::withdraw(const QString& id)
{
    d->wanted.remove(id);
    if (!d->daemon)
        return;
    const QList<uint> numbers = d->shown.keys(id);
    for (const uint number : numbers) {
        d->shown.remove(number);
        d->tokens.remove(number);
        d->daemon->call(QDBus::NoBlock, u"CloseNotification"_s, number);
    }
    if (d->atPortal.remove(id))
        d->portal->call(QDBus::NoBlock, u"RemoveNotification"_s, id);
}

} // namespace unrut

#endif
