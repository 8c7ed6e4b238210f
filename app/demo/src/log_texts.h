// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/entry.h>

#include <QtGlobal>

#include <span>

namespace unrut::demo {

/// When a sentence is believable.
enum class Tone : quint8 {
    Any,
    Low,  ///< in a rut
    Good, ///< on the way up or well
};
enum class Season : quint8 { Any, Winter, Spring, Summer, Autumn };

/// One sentence of the log with places to fill in, in braces: {mate}, {mate2}, {lead}, {mentor}, {friend}, {kin},
/// {project}, {place} and {n}.
struct LogText
{
    const char* text;
    Tone tone = Tone::Any;
    Season season = Season::Any;
    int firstWeekday = Qt::Monday;
    int lastWeekday = Qt::Sunday;
};
/// What happens where one works.
constexpr LogText atWork(const char* text, Tone tone = Tone::Any, Season season = Season::Any)
{
    return {text, tone, season, Qt::Monday, Qt::Friday};
}
/// What is said on one day of the week.
constexpr LogText onDay(Qt::DayOfWeek day, const char* text, Tone tone = Tone::Any, Season season = Season::Any)
{
    return {text, tone, season, day, day};
}

[[nodiscard]] std::span<const LogText> logTexts(EntryKind kind);
/// Half-sentences that now and then follow an entry of that kind; none for some.
[[nodiscard]] std::span<const LogText> logTails(EntryKind kind);
/// The day on which a rut began, told as a note; nothing for an event that no rut begins with.
[[nodiscard]] const char* beginningText(CheckEvent event);
[[nodiscard]] const char* relapseText();
/// A word about a day, by its mood.
[[nodiscard]] std::span<const LogText> dayWords();
/// What is stuck, on a Friday page.
[[nodiscard]] std::span<const LogText> stuckTexts();
/// A note at the end of a check.
[[nodiscard]] std::span<const LogText> checkNotes();

} // namespace unrut::demo
