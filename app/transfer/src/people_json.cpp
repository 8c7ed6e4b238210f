// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/people_json.h>

#include "json_values.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QJsonObject personJson(const Person& person, const PersonStanding& standing, QDate today)
{
    QJsonArray topics;
    for (const Domain topic : allDomains()) {
        if (isSafeFor(person.safeFor, topic))
            topics.append(domainKey(topic));
    }
    QJsonArray points;
    for (const Point& point : person.points) {
        if (!point.isDone())
            points.append(point.text);
    }
    const bool hasTalked = standing.lastTalk.isValid();
    return QJsonObject{
        {"id"_L1, person.id.toString()},
        {"name"_L1, person.name},
        {"role"_L1, personRoleKey(person.role)},
        {"everyWeeks"_L1, person.everyWeeks > 0 ? QJsonValue(person.everyWeeks) : QJsonValue(QJsonValue::Null)},
        {"safeFor"_L1, topics},
        {"toBringUp"_L1, points},
        {"lastTalk"_L1, toJson(standing.lastTalk)},
        {"weeksSince"_L1, hasTalked ? QJsonValue(weeksSince(standing.lastTalk, today)) : QJsonValue(QJsonValue::Null)},
        {"nextTalk"_L1, toJson(standing.nextTalk)},
        {"toCatchUp"_L1, standing.isDue},
        {"awaitsOutcome"_L1, standing.awaitsOutcome},
    };
}

} // namespace

QByteArray peopleJson(const std::vector<Person>& people, const std::vector<Talk>& talks, QDate today)
{
    QJsonArray array;
    for (const Person& person : inListOrder(people, talks, today))
        array.append(personJson(person, standingOf(person, talks, today), today));
    return document(QJsonObject{{"count"_L1, array.size()}, {"people"_L1, array}});
}

} // namespace unrut
