// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <optional>

namespace unrut {

/// Where an entry stands in the log: its day (counted from 1900-01-01) times 2^46, plus its place within the day.
/// Newest first is descending by place, here and in the search index, whose rowid it is.
using Place = qint64;

[[nodiscard]] Place firstPlace(QDate day);
[[nodiscard]] Place lastPlace(QDate day);

/// A free place on \a day after \a before and before \a after (its neighbours on that day, if there are any); nothing
/// when there is no room between them and the day has to be spread anew.
[[nodiscard]] std::optional<Place> placeBetween(QDate day, std::optional<Place> before, std::optional<Place> after);
/// Place number \a index (from 0) of a day that is spread anew.
[[nodiscard]] Place spreadPlace(QDate day, qint64 index);
/// Place number \a index of the part of a day that nothing stands in, to move its entries out of the way meanwhile.
[[nodiscard]] Place parkedPlace(QDate day, qint64 index);

} // namespace unrut
