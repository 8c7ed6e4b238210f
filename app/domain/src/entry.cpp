// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/entry.h>

#include <domain/clock.h>
#include <domain/text.h>

#include "keys.h"

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<EntryKind, entryKindCount> kindKeys("grateful"_L1, "win"_L1, "keep"_L1, "note"_L1);

bool isRating(const std::optional<int>& value)
{
    return !value || (*value >= 0 && *value <= 10);
}

bool isSleep(const std::optional<double>& hours)
{
    // Written so that a NaN fails.
    return !hours || (*hours >= 0.0 && *hours <= 24.0);
}

} // namespace

QLatin1String entryKindKey(EntryKind kind)
{
    return kindKeys.of(kind);
}

std::optional<EntryKind> entryKindFromKey(const QString& key)
{
    return kindKeys.find(key);
}

Result<Entry> validatedEntry(Entry entry)
{
    Result<QString> text = cleanText(entry.text, maxTextLength, u"text"_s);
    if (!text)
        return text.error();
    if (!isJournalDay(entry.day))
        return failure(ErrorCode::InvalidDay, entry.day.toString(Qt::ISODate));
    entry.text = *std::move(text);
    return entry;
}

Result<CheckIn> validatedCheckIn(CheckIn checkIn)
{
    if (!isJournalDay(checkIn.day))
        return failure(ErrorCode::InvalidDay, checkIn.day.toString(Qt::ISODate));
    if (!isRating(checkIn.mood))
        return failure(ErrorCode::OutOfRange, u"mood: 0-10"_s);
    if (!isRating(checkIn.energy))
        return failure(ErrorCode::OutOfRange, u"energy: 0-10"_s);
    if (!isSleep(checkIn.sleep))
        return failure(ErrorCode::OutOfRange, u"sleep: 0-24"_s);
    Result<QString> word = cleanOptionalText(checkIn.word, maxTitleLength, u"word"_s);
    if (!word)
        return word.error();
    checkIn.word = *std::move(word);
    return checkIn;
}

} // namespace unrut
