// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtGlobal>

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

#include "autostart_portal.h"
#include "bus_interfaces.h"

#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QUuid>

#include <utility>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr uint granted = 0;

/// Where the portal answers: made of the caller's own name and a word of its choice, so that nothing is missed.
QString requestPath(const QDBusConnection& bus, const QString& token)
{
    const QString caller = bus.baseService().mid(1).replace(u'.', u'_');
    return u"/org/freedesktop/portal/desktop/request/%1/%2"_s.arg(caller, token);
}

QDBusMessage question(bool starts, const QString& token)
{
    QDBusMessage message =
        QDBusMessage::createMethodCall(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                                       u"org.freedesktop.portal.Background"_s, u"RequestBackground"_s);
    const QVariantMap options{{u"handle_token"_s, token},
                              {u"autostart"_s, starts},
                              {u"commandline"_s, QStringList{u"unrut"_s, u"--minimized"_s}}};
    message.setArguments({QString(), options});
    return message;
}

} // namespace

void askForAutostart(const QDBusConnection& bus, bool starts, std::function<void(const Status&)> done)
{
    const QString token = u"unrut"_s + QUuid::createUuid().toString(QUuid::Id128);
    auto* request = new PortalRequest(bus, requestPath(bus, token));
    const auto end = [request, done = std::move(done)](const Status& status) {
        if (std::exchange(request->isOver, true))
            return;
        request->deleteLater();
        done(status);
    };
    QObject::connect(request, &PortalRequest::Response, request,
                     [starts, end](uint response, const QVariantMap& results) {
                         const bool isSo = response == granted && results.value(u"autostart"_s).toBool() == starts;
                         end(isSo ? Status() : failure(ErrorCode::OutputFailed, u"the desktop refused it"_s));
                     });
    auto* asked = new QDBusPendingCallWatcher(bus.asyncCall(question(starts, token)), request);
    QObject::connect(asked, &QDBusPendingCallWatcher::finished, request, [asked, end] {
        const QDBusPendingReply<> reply = *asked;
        if (reply.isError())
            end(failure(ErrorCode::OutputFailed, reply.error().name()));
    });
}

} // namespace unrut

#endif
