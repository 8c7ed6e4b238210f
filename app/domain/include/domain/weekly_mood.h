// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/entry.h>

#include <QDate>

#include <optional>
#include <vector>

namespace unrut {

/// The mood (0-10) week by week: as many values as \a weeks, each the mean of the seven days from \a from on, nothing
/// for a week without one. Days outside of them do not count.
[[nodiscard]] std::vector<std::optional<double>> weeklyMood(const std::vector<CheckIn>& checkIns, QDate from,
                                                            int weeks);
/// A line needs two points: whether two weeks or more of \a values have one.
[[nodiscard]] bool isLine(const std::vector<std::optional<double>>& values);

} // namespace unrut
