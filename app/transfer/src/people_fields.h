// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_fields.h"
#include "keyed_json.h"

#include <domain/person.h>
#include <domain/talk.h>

namespace unrut {

template <class Io>
void describe(Io& io, typename Io::template Of<Point>& point)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, point.id);
    io.neededText("text"_L1, point.text, maxTitleLength);
    io.instant("doneAt"_L1, point.doneAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<Person>& person)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, person.id);
    io.neededText("name"_L1, person.name, maxTitleLength);
    io.key("role"_L1, person.role, personRoleKey, personRoleFromKey);
    io.text("about"_L1, person.about, maxTitleLength);
    io.number("everyWeeks"_L1, person.everyWeeks, 0, longestRhythm);
    io.set("safeFor"_L1, person.safeFor, domainKey, domainFromKey);
    io.text("contact"_L1, person.contact, maxTitleLength);
    io.text("notes"_L1, person.notes);
    io.list("points"_L1, person.points, [](auto& in, auto& point) { describe(in, point); });
    io.day("listedOn"_L1, person.listedOn);
    io.neededInstant("createdAt"_L1, person.createdAt);
    io.instant("binnedAt"_L1, person.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<Agreement>& agreement)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, agreement.id);
    io.neededText("text"_L1, agreement.text, maxTitleLength);
    io.optionalId("goal"_L1, agreement.goal);
}

template <class Io>
void describe(Io& io, typename Io::template Of<Talk>& talk)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, talk.id);
    io.id("person"_L1, talk.person);
    io.key("form"_L1, talk.form, talkFormKey, talkFormFromKey);
    io.key("state"_L1, talk.state, talkStateKey, talkStateFromKey);
    io.day("day"_L1, talk.day);
    io.time("at"_L1, talk.at);
    io.number("minutes"_L1, talk.minutes, 1, longestTalkMinutes);
    io.text("how"_L1, talk.how, maxTitleLength);
    io.members("sheet"_L1, talk.sheet, sheetTextsJson, takeSheetText);
    io.set("asks"_L1, talk.asks, askKindKey, askKindFromKey);
    io.list("objections"_L1, talk.objections, [](auto& in, auto& objection) {
        in.text("says"_L1, objection.says, maxTitleLength);
        in.text("reply"_L1, objection.reply);
    });
    io.text("outcome"_L1, talk.outcome);
    io.list("agreements"_L1, talk.agreements, [](auto& in, auto& agreement) { describe(in, agreement); });
    io.day("followUp"_L1, talk.followUp);
    io.neededInstant("createdAt"_L1, talk.createdAt);
    io.instant("binnedAt"_L1, talk.binnedAt);
}

} // namespace unrut
