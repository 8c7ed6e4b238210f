// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The transfer room turns bytes into domain values and back: the formats of files and of output for programs. It asks
// nothing of the journal, decides no rule and makes no sentence but the details of its errors. What it reads it takes
// for hostile: sizes and nesting are bounded, and whatever it does not know it refuses.

#include <domain/check.h>
#include <domain/result.h>

#include <QByteArray>

namespace unrut {

/// More than any answers file can need.
constexpr qint64 largestAnswersFile = qint64{4} * 1024 * 1024;

/// The check in an answers file:
///
///     {"items": {"exh1": 75, "dec4": null}, "events": ["ev_passed"], "importance": {"GRW": 100}, "screen": {"saf1":
///     0}}
///
/// Items are answers before reversal; null is 'does not apply' (in the screen 'prefer not to answer'), absent is
/// unanswered. Every part may be left out. The form is the short one while no item outside it is named. Day, id and
/// times are left to the caller, and so is validateCheck().
/// Errors: NotJson, JsonTooDeep, WrongShape, UnknownItem, UnknownEvent, UnknownDomain, InvalidAnswer, OutOfRange.
[[nodiscard]] Result<Check> checkFromAnswers(const QByteArray& json);

} // namespace unrut
