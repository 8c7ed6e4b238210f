// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <desktop/instance.h>

#include "instance_message.h"
#include "instance_socket.h"

#include <utility>

namespace unrut {

namespace {

constexpr std::chrono::milliseconds answerTime = std::chrono::minutes(1);

Heard hear(const InstanceServer::Handler& answer, const QByteArray& soFar)
{
    const ReceivedRequest received = readRequest(soFar);
    if (received.request)
        return {writtenAnswer(answer(*received.request)), false};
    return {std::nullopt, received.isForeign || soFar.size() > largestMessage};
}

} // namespace

struct InstanceServer::Private
{
    Private(QString socketName, bool shared, Handler handler)
        : name(std::move(socketName)),
          isShared(shared),
          answer(std::move(handler)),
          socket([this](const QByteArray& soFar) { return hear(answer, soFar); })
    {}

    QString name;
    bool isShared = false;
    Handler answer;
    InstanceSocket socket;
};

InstanceServer::InstanceServer(const QString& journal, Handler answer)
    : d(std::make_unique<Private>(instanceSocket(journal), journal.isEmpty(), std::move(answer)))
{}

InstanceServer::~InstanceServer() = default;

Status InstanceServer::listen()
{
    if (d->name.isEmpty())
        return failure(ErrorCode::OutputFailed);
    if (d->isShared && isListenedTo(d->name))
        return failure(ErrorCode::AlreadyExists);
    return d->socket.listen(d->name);
}

std::optional<InstanceAnswer> askInstance(const QString& journal, const InstanceRequest& request,
                                          std::chrono::milliseconds patience)
{
    const QString name = instanceSocket(journal);
    if (name.isEmpty())
        return std::nullopt;
    const auto answer = askAt(name, writtenRequest(request), patience, answerTime);
    return answer ? readAnswer(*answer) : std::nullopt;
}

} // namespace unrut
