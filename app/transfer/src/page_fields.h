// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_fields.h"
#include "keyed_json.h"
#include "plain_keys.h"

#include <domain/arrival.h>
#include <domain/entry.h>
#include <domain/friday_page.h>
#include <domain/looking_back.h>
#include <domain/practice.h>
#include <domain/reminder.h>
#include <domain/worksheet.h>

namespace unrut {

template <class Io>
void describe(Io& io, typename Io::template Of<Entry>& entry)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, entry.id);
    io.key("kind"_L1, entry.kind, entryKindKey, entryKindFromKey);
    io.neededDay("day"_L1, entry.day);
    io.neededText("text"_L1, entry.text);
    io.optionalId("goal"_L1, entry.goal);
    io.neededInstant("createdAt"_L1, entry.createdAt);
    io.instant("binnedAt"_L1, entry.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<CheckIn>& checkIn)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, checkIn.id);
    io.neededDay("day"_L1, checkIn.day);
    io.number("mood"_L1, checkIn.mood, 0, 10);
    io.number("energy"_L1, checkIn.energy, 0, 10);
    io.real("sleep"_L1, checkIn.sleep, 0, 24);
    io.text("word"_L1, checkIn.word, maxTitleLength);
    io.neededInstant("createdAt"_L1, checkIn.createdAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<LookingBack>& told)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, told.id);
    io.neededDay("day"_L1, told.day);
    io.day("lastGood"_L1, told.lastGood);
    io.day("firstOff"_L1, told.firstOff);
    io.set("events"_L1, told.events, eventKey, eventFromKey);
    io.optionalKey("namedCause"_L1, told.namedCause, domainKey, domainFromKey);
    io.optionalKey("said"_L1, told.said, saidKey, saidFromKey);
    io.number("certainBefore"_L1, told.certainBefore, 0, 100);
    io.number("certainAfter"_L1, told.certainAfter, 0, 100);
    io.flag("nobodyAbove"_L1, told.nobodyAbove);
    io.list("allies"_L1, told.allies, [](auto& in, auto& ally) {
        in.neededText("initials"_L1, ally.initials, maxTitleLength);
        in.key("role"_L1, ally.role, allyRoleKey, allyRoleFromKey);
        in.flag("safe"_L1, ally.safe);
    });
    io.day("decideBy"_L1, told.decideBy);
    io.members("texts"_L1, told.texts, lookingBackTextsJson, takeLookingBackText);
    io.members("lists"_L1, told.lists, lookingBackListsJson, takeLookingBackList);
    io.neededInstant("createdAt"_L1, told.createdAt);
    io.instant("binnedAt"_L1, told.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<Arrival>& arrival)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, arrival.id);
    io.neededDay("day"_L1, arrival.day);
    io.optionalKey("domain"_L1, arrival.domain, domainKey, domainFromKey);
    io.text("helpers"_L1, arrival.helpers, maxTitleLength);
    io.list("signs"_L1, arrival.signs, [](auto& in, auto& sign) {
        in.text("cue"_L1, sign.cue, maxTitleLength);
        in.text("step"_L1, sign.step, maxTitleLength);
    });
    io.text("letter"_L1, arrival.letter);
    io.day("quietSince"_L1, arrival.quietSince);
    io.neededInstant("createdAt"_L1, arrival.createdAt);
    io.instant("binnedAt"_L1, arrival.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<Worksheet>& sheet)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, sheet.id);
    io.key("play"_L1, sheet.play, playKey, playFromKey);
    io.neededDay("day"_L1, sheet.day);
    io.members("answers"_L1, sheet.answers, worksheetAnswersJson, takeWorksheetAnswer);
    io.optionalId("goal"_L1, sheet.goal);
    io.optionalId("talk"_L1, sheet.talk);
    io.day("finishedDay"_L1, sheet.finishedDay);
    io.neededInstant("createdAt"_L1, sheet.createdAt);
    io.instant("binnedAt"_L1, sheet.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<FridayPage>& page)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, page.id);
    io.neededDay("day"_L1, page.day);
    io.optionalId("grateful"_L1, page.grateful);
    io.optionalId("win"_L1, page.win);
    io.text("stuck"_L1, page.stuck);
    io.optionalKey("focus"_L1, page.focus, focusAnswerKey, focusAnswerFromKey);
    io.optionalKey("sign"_L1, page.sign, signAnswerKey, signAnswerFromKey);
    io.members("pulse"_L1, page.pulse, pulseJson, takePulse);
    io.number("gut"_L1, page.gut, 0, 10);
    io.neededInstant("createdAt"_L1, page.createdAt);
    io.instant("binnedAt"_L1, page.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<Practice>& practice)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, practice.id);
    io.key("kind"_L1, practice.kind, practiceKindKey, practiceKindFromKey);
    io.optionalKey("play"_L1, practice.play, playKey, playFromKey);
    io.neededText("text"_L1, practice.text, maxTitleLength);
    io.neededDay("day"_L1, practice.day);
    io.day("keptOn"_L1, practice.keptOn);
    io.day("endedOn"_L1, practice.endedOn);
    io.set("weekdays"_L1, practice.weekdays, weekdayKey, weekdayFromKey);
    io.list("days"_L1, practice.days, [](auto& in, auto& day) {
        in.neededDay("day"_L1, day.day);
        in.text("plan"_L1, day.plan, maxTitleLength);
        in.flag("done"_L1, day.done);
        in.number("confidence"_L1, day.confidence, 0, 10);
        in.optionalId("win"_L1, day.win);
    });
    io.neededInstant("createdAt"_L1, practice.createdAt);
    io.instant("binnedAt"_L1, practice.binnedAt);
}

template <class Io>
void describe(Io& io, typename Io::template Of<BoardRules>& rules)
{
    using namespace Qt::StringLiterals;
    io.number("doingLimit"_L1, rules.doingLimit, 1, largestDoingLimit);
    io.key("mode"_L1, rules.mode, limitModeKey, limitModeFromKey);
    io.number("sideProjectLimit"_L1, rules.sideLimit, 1, largestDoingLimit);
    io.members("columnNames"_L1, rules.names, columnNamesJson, takeColumnName);
}

} // namespace unrut
