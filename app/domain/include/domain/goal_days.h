// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace unrut {

struct Goal;

/// The person's local day on which \a goal was made; that of UTC where its history does not tell.
[[nodiscard]] QDate dayMade(const Goal& goal);
/// When \a goal came into the column where it is; when it was made where its history does not tell. UTC.
[[nodiscard]] QDateTime arrivedAt(const Goal& goal);
/// The person's local day of arrivedAt(); that of UTC where its history does not tell.
[[nodiscard]] QDate dayArrived(const Goal& goal);

} // namespace unrut
