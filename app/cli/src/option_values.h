// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"

#include <domain/clock.h>
#include <domain/result.h>

#include <QDate>

#include <optional>

namespace unrut::cli {

// What the text of an option means. The errors are the person's usage: misused() is for them.

/// A day of the calendar within the journal's, as 2026-11-23 and in no other way; nothing when the option was not
/// given. Error: InvalidDay.
[[nodiscard]] Result<std::optional<QDate>> dayOf(const CommandRequest& request, const char* option);
/// The day of --date, or the clock's. Error: InvalidDay.
[[nodiscard]] Result<QDate> dateOf(const CommandRequest& request, const Clock& clock);
/// A whole number from \a least to \a most. Error: OutOfRange.
[[nodiscard]] Result<std::optional<quint64>> wholeNumberOf(const CommandRequest& request, const char* option,
                                                           quint64 least, quint64 most);
/// A number from \a least to \a most with a decimal point. Error: OutOfRange.
[[nodiscard]] Result<std::optional<double>> numberOf(const CommandRequest& request, const char* option, double least,
                                                     double most);

} // namespace unrut::cli
