// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance_socket.h"

#include <QtGlobal>

#ifndef Q_OS_UNIX

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

#include <utility>

namespace unrut {

namespace {

constexpr std::chrono::milliseconds betweenTries{50};

bool connects(QLocalSocket& caller, const QString& name, const QDeadlineTimer& until)
{
    for (;;) {
        caller.connectToServer(name);
        if (caller.waitForConnected(static_cast<int>(betweenTries.count())))
            return true;
        if (until.hasExpired())
            return false;
        caller.abort();
        QThread::msleep(static_cast<unsigned long>(betweenTries.count()));
    }
}

} // namespace

struct InstanceSocket::Private
{
    explicit Private(Hear function) : hear(std::move(function)) {}

    Hear hear;
    QLocalServer server;

    void serve(QLocalSocket* caller) const;
};

void InstanceSocket::Private::serve(QLocalSocket* caller) const
{
    QObject::connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    const auto listen = [this, caller, soFar = QByteArray()]() mutable {
        soFar += caller->readAll();
        const Heard heard = hear(soFar);
        if (heard.isRefused)
            caller->abort();
        if (!heard.answer)
            return;
        caller->write(*heard.answer);
        caller->disconnectFromServer();
    };
    QObject::connect(caller, &QLocalSocket::readyRead, caller, listen);
    if (caller->bytesAvailable() > 0)
        Q_EMIT caller->readyRead();
}

InstanceSocket::InstanceSocket(Hear hear) : d(std::make_unique<Private>(std::move(hear)))
{
    d->server.setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(&d->server, &QLocalServer::newConnection, &d->server, [this] {
        while (QLocalSocket* caller = d->server.nextPendingConnection())
            d->serve(caller);
    });
}

InstanceSocket::~InstanceSocket() = default;

Status InstanceSocket::listen(const QString& name)
{
    QLocalServer::removeServer(name);
    if (!d->server.listen(name))
        return failure(ErrorCode::OutputFailed, d->server.errorString());
    return {};
}

bool isListenedTo(const QString& name)
{
    QLocalSocket caller;
    return connects(caller, name, QDeadlineTimer(0));
}

std::optional<QByteArray> askAt(const QString& name, const QByteArray& question, std::chrono::milliseconds patience,
                                std::chrono::milliseconds answerTime)
{
    QLocalSocket caller;
    if (!connects(caller, name, QDeadlineTimer(patience)))
        return std::nullopt;
    caller.write(question);
    const QDeadlineTimer until(answerTime);
    while (caller.state() == QLocalSocket::ConnectedState &&
           caller.waitForReadyRead(static_cast<int>(until.remainingTime()))) {
    }
    const QByteArray answer = caller.readAll();
    return answer.isEmpty() ? std::nullopt : std::optional(answer);
}

} // namespace unrut

#endif
