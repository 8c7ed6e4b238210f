// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/instance.h>

#include "instance_message.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

namespace unrut {

namespace {

constexpr std::chrono::milliseconds answerTime = std::chrono::minutes(1);
constexpr std::chrono::milliseconds betweenTries{50};

bool isListenedTo(const QString& socket)
{
    QLocalSocket caller;
    caller.connectToServer(socket);
    return caller.waitForConnected(static_cast<int>(betweenTries.count()));
}

} // namespace

struct InstanceServer::Private
{
    Private(QString socketName, bool shared, Handler handler)
        : socket(std::move(socketName)), isShared(shared), answer(std::move(handler))
    {}

    QString socket;
    bool isShared = false;
    Handler answer;
    QLocalServer server;

    void serve(QLocalSocket* caller) const;
    void hear(QLocalSocket* caller) const;
};

void InstanceServer::Private::serve(QLocalSocket* caller) const
{
    QObject::connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QObject::connect(caller, &QLocalSocket::readyRead, caller, [this, caller] { hear(caller); });
    hear(caller);
}

void InstanceServer::Private::hear(QLocalSocket* caller) const
{
    const ReceivedRequest received = readRequest(*caller);
    if (received.request) {
        writeAnswer(*caller, answer(*received.request));
        caller->disconnectFromServer();
    } else if (received.isForeign || caller->bytesAvailable() > largestMessage) {
        caller->abort();
    }
}

InstanceServer::InstanceServer(const QString& journal, Handler answer)
    : d(std::make_unique<Private>(instanceSocket(journal), journal.isEmpty(), std::move(answer)))
{
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&d->server, &QLocalServer::newConnection, &d->server, [this] {
        while (QLocalSocket* caller = d->server.nextPendingConnection())
            d->serve(caller);
    });
}

InstanceServer::~InstanceServer() = default;

Status InstanceServer::listen()
{
    if (d->socket.isEmpty())
        return failure(ErrorCode::OutputFailed);
    if (d->isShared && isListenedTo(d->socket))
        return failure(ErrorCode::AlreadyExists);
    QLocalServer::removeServer(d->socket);
    if (!d->server.listen(d->socket))
        return failure(ErrorCode::OutputFailed, d->server.errorString());
    return {};
}

std::optional<InstanceAnswer> askInstance(const QString& journal, const InstanceRequest& request,
                                          std::chrono::milliseconds patience)
{
    const QString name = instanceSocket(journal);
    if (name.isEmpty())
        return std::nullopt;
    QLocalSocket socket;
    const QDeadlineTimer until(patience);
    socket.connectToServer(name);
    // It may have the lock and not listen yet.
    while (!socket.waitForConnected(static_cast<int>(patience.count()))) {
        if (until.hasExpired())
            return std::nullopt;
        QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
        socket.abort();
        socket.connectToServer(name);
    }
    writeRequest(socket, request);
    const QDeadlineTimer answered(answerTime);
    for (;;) {
        if (const auto answer = readAnswer(socket))
            return answer;
        if (!socket.waitForReadyRead(static_cast<int>(answered.remainingTime())))
            return readAnswer(socket);
    }
}

} // namespace unrut
