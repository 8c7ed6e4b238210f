// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/entries_json.h>

#include "json_values.h"

#include <domain/text.h>

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const Entry& entry)
{
    return QJsonObject{
        {"id"_L1, entry.id.toString()},
        {"kind"_L1, entryKindKey(entry.kind)},
        {"day"_L1, toJson(entry.day)},
        {"text"_L1, entry.text},
        {"tags"_L1, QJsonArray::fromStringList(tagsIn(entry.text))},
        {"people"_L1, QJsonArray::fromStringList(mentionsIn(entry.text))},
        {"goal"_L1, entry.goal ? QJsonValue(entry.goal->toString()) : QJsonValue(QJsonValue::Null)},
        {"createdAt"_L1, toJson(entry.createdAt)},
    };
}

} // namespace

QByteArray entriesJson(const std::vector<Entry>& entries, const std::vector<FoundThing>& things)
{
    QJsonArray array;
    for (const Entry& entry : entries)
        array.append(entryJson(entry));
    QJsonArray found;
    for (const FoundThing& thing : things)
        found.append(QJsonObject{{"kind"_L1, thing.kind},
                                 {"id"_L1, thing.id.toString(QUuid::WithoutBraces)},
                                 {"title"_L1, thing.title},
                                 {"day"_L1, toJson(thing.day)}});
    return document(
        QJsonObject{{"count"_L1, static_cast<qint64>(entries.size())}, {"entries"_L1, array}, {"things"_L1, found}});
}

} // namespace unrut
