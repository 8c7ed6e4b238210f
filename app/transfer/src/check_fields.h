// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_fields.h"
#include "keyed_json.h"
#include "plain_keys.h"

#include <domain/check.h>

namespace unrut {

template <class Io>
void describe(Io& io, typename Io::template Of<Check>& check)
{
    using namespace Qt::StringLiterals;
    io.id("id"_L1, check.id);
    io.neededDay("day"_L1, check.day);
    io.key("form"_L1, check.form, checkFormKey, checkFormFromKey);
    io.number("orderSeed"_L1, check.orderSeed);
    io.members("items"_L1, check.answers, answersJson, takeAnswer);
    io.members("screen"_L1, check.screen, screenJson, takeScreenAnswer);
    io.members("importance"_L1, check.importance, importanceJson, takeImportance);
    io.set("events"_L1, check.events, eventKey, eventFromKey);
    io.text("note"_L1, check.note);
    io.flag("secondDeclined"_L1, check.secondDeclined);
    io.neededInstant("createdAt"_L1, check.createdAt);
    io.instant("finishedAt"_L1, check.finishedAt);
    io.instant("binnedAt"_L1, check.binnedAt);
}

} // namespace unrut
