// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/today_json.h>

#include "json_values.h"

#include <QJsonArray>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

QJsonValue focusJson(const Goal* focus)
{
    if (!focus)
        return QJsonValue(QJsonValue::Null);
    const Step* next = focus->nextStep();
    return QJsonObject{
        {"id"_L1, focus->id.toString()},
        {"title"_L1, focus->title},
        {"why"_L1, focus->why},
        {"due"_L1, toJson(focus->due)},
        {"nextStep"_L1, next ? QJsonValue(next->text) : QJsonValue(QJsonValue::Null)},
    };
}

QJsonObject waitingJson(const Waiting& waiting)
{
    const bool isThing = !waiting.thing.isNull();
    return QJsonObject{
        {"kind"_L1, waitingKindKey(waiting.kind)},
        {"id"_L1, isThing ? QJsonValue(waiting.thing.toString(QUuid::WithoutBraces)) : QJsonValue(QJsonValue::Null)},
        {"name"_L1, isThing ? QJsonValue(waiting.name) : QJsonValue(QJsonValue::Null)},
        {"since"_L1, toJson(waiting.since)},
    };
}

} // namespace

QByteArray todayJson(const TodayPlan& plan, const Goal* focus, QDate today)
{
    QJsonArray cards;
    for (const TodayCard card : plan.cards)
        cards.append(todayCardKey(card));
    QJsonArray waiting;
    for (const Waiting& one : plan.waiting)
        waiting.append(waitingJson(one));
    return document(QJsonObject{
        {"day"_L1, toJson(today)},
        {"kind"_L1, dayKindKey(plan.kind)},
        {"focus"_L1, plan.kind == DayKind::Ordinary ? focusJson(focus) : QJsonValue(QJsonValue::Null)},
        {"restFirst"_L1, plan.restFirst},
        {"cards"_L1, cards},
        {"waiting"_L1, waiting},
    });
}

} // namespace unrut
