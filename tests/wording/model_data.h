// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace unrut {

/// One of the files of the assessment model, kept beside the domain's tests.
inline QJsonObject modelData(const QString& name)
{
    QFile file(QStringLiteral(UNRUT_SOURCE_DIR "/tests/domain/data/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline QStringList strings(const QJsonValue& array)
{
    QStringList list;
    for (const QJsonValue each : array.toArray())
        list.append(each.toString());
    return list;
}

} // namespace unrut
