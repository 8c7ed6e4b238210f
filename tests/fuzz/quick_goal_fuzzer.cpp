// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzed.h"

#include <domain/quick_goal.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QuickWords someWords()
{
    QuickWords words;
    words.kinds.fill({u"Ziel"_s});
    words.kinds.front() = {u"Gespräch"_s};
    words.weekdays = {{{u"Montag"_s, u"Mo"_s}, {u"Di"_s}, {u"Mi"_s}, {u"Do"_s}, {u"Fr"_s}, {u"Sa"_s}, {u"So"_s}}};
    words.today = {u"heute"_s};
    words.tomorrow = {u"morgen"_s};
    words.near = {u"nah"_s};
    words.far = {u"fern"_s};
    return words;
}

} // namespace

/// The line that adds a goal. The first byte says which day it is.
int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const QuickWords words = someWords();
    QByteArray bytes = fuzz::bytesOf(data, size);
    const QDate today = QDate(2027, 12, 1).addDays(fuzz::takeByte(bytes));
    const QString line = QString::fromUtf8(bytes);
    const QuickGoal typed = quickGoalFrom(line, today, words);
    fuzz::require(typed.title.isEmpty() == line.trimmed().isEmpty(), "whatever was typed has a title");
    fuzz::require(typed.due.isNull() || typed.due.isValid(), "a day is one of the calendar");
    const Goal goal = goalFrom(typed, BoardColumn::Next, {});
    fuzz::require(goal.title == typed.title, "the card says what was typed");
    return 0;
}
