// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <vector>

namespace unrut {

/// Where an entry stands in the log: its day (counted from 1900-01-01) times 2^20, plus its rank within the day. It
/// follows from what the journal holds alone, so that an undo brings it back. Newest first is descending by place, here
/// and in the search index, whose rowid it is.
using Place = qint64;

[[nodiscard]] Place firstPlace(QDate day);
/// Stays free, for moves.
[[nodiscard]] Place lastPlace(QDate day);

struct PlaceMove
{
    Place from = 0;
    Place to = 0;
};
/// The moves, one after another and never onto each other, that bring a day into order. \a standing: the places its
/// entries have, in the order that they should be in; fewer than 2^20.
[[nodiscard]] std::vector<PlaceMove> movesIntoOrder(QDate day, const std::vector<Place>& standing);

} // namespace unrut
