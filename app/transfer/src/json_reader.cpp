// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_reader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace unrut {

namespace {

/// Where a byte stands, counted from 1, in the words of an error.
QString placeOf(const QByteArray& json, qsizetype offset)
{
    const QByteArray before = json.first(qBound(qsizetype(0), offset, json.size()));
    return TransferWords::tr("line %1, column %2")
        .arg(before.count('\n') + 1)
        .arg(before.size() - (before.lastIndexOf('\n') + 1) + 1);
}

qsizetype membersIn(const QJsonValue& value)
{
    qsizetype count = 0;
    if (value.isArray()) {
        for (const QJsonValue each : value.toArray())
            count += membersIn(each);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        count += object.size();
        for (const QJsonValue each : object)
            count += membersIn(each);
    }
    return count;
}

/// In valid JSON every member of an object has exactly one colon that is not part of a string.
qsizetype membersWrittenIn(const QByteArray& validJson)
{
    qsizetype count = 0;
    bool inString = false;
    for (qsizetype i = 0; i < validJson.size(); ++i) {
        const char c = validJson[i];
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (c == ':' && !inString)
            ++count;
    }
    return count;
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json)
{
    if (!json.isValidUtf8())
        return failure(ErrorCode::NotJson, TransferWords::tr("it is not valid UTF-8"));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (problem.error == QJsonParseError::DeepNesting)
        return failure(ErrorCode::JsonTooDeep, QString::number(deepestJson));
    if (problem.error != QJsonParseError::NoError) {
        return failure(ErrorCode::NotJson,
                       TransferWords::tr("%1, %2").arg(placeOf(json, problem.offset), problem.errorString()));
    }
    if (!document.isObject())
        return failure(ErrorCode::WrongShape, TransferWords::tr("an object is expected"));
    const QJsonObject object = document.object();
    // QJsonObject keeps the last of two equal names and says nothing.
    if (membersIn(object) != membersWrittenIn(json))
        return failure(ErrorCode::WrongShape, TransferWords::tr("a name stands twice in one object"));
    return object;
}

} // namespace unrut
