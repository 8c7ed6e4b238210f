// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace unrut::wording {

/// 'Grateful'.
[[nodiscard]] QString entryKindName(EntryKind kind);
/// What belongs under the kind: 'what I love about this job'.
[[nodiscard]] QString entryKindHint(EntryKind kind);
/// Questions to begin with, in the order they rotate; at least twelve for Grateful, some for every kind.
[[nodiscard]] QStringList prompts(EntryKind kind);
/// '1,284 entries since 3 March 2024'; for 0 entries a sentence that says so.
[[nodiscard]] QString entryCountLine(int count, QDate since);
/// '12 entries found'.
[[nodiscard]] QString foundLine(int count);
/// How many entries of the bin are shown: 'In the bin: 25 entries'.
[[nodiscard]] QString binnedCountLine(int count);
/// That one entry a week is the rhythm and that empty weeks cost nothing.
[[nodiscard]] QString rhythmSentence(int perWeek);
/// A week of the log for a screen reader: 'Week of 2 November 2026: 3 entries'.
[[nodiscard]] QString spokenWeek(QDate monday, int entries);
/// An entry as a screen reader says it: kind, text, day.
[[nodiscard]] QString spokenEntry(const Entry& entry, QDate today);
/// Entries to be pasted elsewhere: below each day, told in full, a line each with its kind. In the order given.
[[nodiscard]] QString entriesAsText(const std::vector<Entry>& entries);
/// 'Mood 7, energy 5, sleep 6.5 h'; only what is given.
[[nodiscard]] QString checkInLine(const CheckIn& checkIn);

} // namespace unrut::wording
