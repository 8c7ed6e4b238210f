// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>
#include <transfer/keep_reading.h>

#include <QByteArray>

namespace unrut {

/// The version of the format that this program writes. It reads this one and older ones; docs/journal-json.md tells
/// what stands in it.
constexpr int journalJsonVersion = 1;

/// More than a life of writing: 64 MiB.
constexpr qint64 largestJournalJson = 64LL * 1024 * 1024;

/// Everything in a journal, what is in the bin too, for taking it along: read again and written again it is the same to
/// the byte. Only a stretch of work that is running just now is not in it. UTF-8, members sorted, days and times in ISO
/// 8601.
[[nodiscard]] QByteArray journalJson(const Journal& journal);

/// What journalJson() wrote. Everything in it is looked at before anything is given back: what is missing, of another
/// kind, out of its range or unknown is refused with its place. Whether its things fit together and into a journal is
/// for planImport(). Errors: NotJson, JsonTooDeep, WrongShape, JournalNewer, Cancelled, and those of the things
/// themselves.
[[nodiscard]] Result<Journal> journalFromJson(const QByteArray& json, const KeepReading& keep = {});

/// True when \a json looks like what journalJson() writes, sound or not.
[[nodiscard]] bool isJournalJson(const QByteArray& json);

} // namespace unrut
