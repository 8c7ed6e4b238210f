// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance_message.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

/// The last digit changes with the form of the messages.
constexpr quint32 magic = 0x554e5203;

constexpr QDataStream::Version version = QDataStream::Qt_6_0;

} // namespace

QString instanceSocket(const QString& journal)
{
    const QFileInfo file(journal);
    const QString known = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    const QString path = journal.isEmpty() ? QString() : known;
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    const QString name = u"unrut-"_s + QString::fromLatin1(digest);
#ifdef Q_OS_WIN
    return name; // a pipe, which has no folder
#else
    // Qt gives a folder that is the user's alone, or none.
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
#endif
}

ReceivedRequest readRequest(const QByteArray& soFar)
{
    QDataStream stream(soFar);
    stream.setVersion(version);
    quint32 seen = 0;
    InstanceRequest request;
    stream >> seen;
    if (stream.status() == QDataStream::Ok && seen != magic)
        return {std::nullopt, true};
    stream >> request.tab >> request.startupToken >> request.arguments >> request.folder >> request.file >>
        request.isQuiet;
    if (stream.status() != QDataStream::Ok)
        return {std::nullopt, stream.status() == QDataStream::ReadCorruptData};
    return {request, false};
}

std::optional<InstanceAnswer> readAnswer(const QByteArray& whole)
{
    QDataStream stream(whole);
    stream.setVersion(version);
    qint32 exit = 0;
    InstanceAnswer answer;
    stream >> exit >> answer.output >> answer.error;
    if (stream.status() != QDataStream::Ok)
        return std::nullopt;
    answer.exit = exit;
    return answer;
}

QByteArray writtenRequest(const InstanceRequest& request)
{
    QByteArray written;
    QDataStream stream(&written, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << magic << request.tab << request.startupToken << request.arguments << request.folder << request.file
           << request.isQuiet;
    return written;
}

QByteArray writtenAnswer(const InstanceAnswer& answer)
{
    QByteArray written;
    QDataStream stream(&written, QIODevice::WriteOnly);
    stream.setVersion(version);
    stream << qint32{answer.exit} << answer.output << answer.error;
    return written;
}

} // namespace unrut
