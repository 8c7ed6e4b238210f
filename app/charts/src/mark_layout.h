// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <charts/line_chart.h>

#include <vector>

namespace unrut {

/// A mark's line at \a x and its label, all left to right. Lanes are rows of labels above the plot, 0 the lowest.
struct PlacedMark
{
    qreal x = 0;
    int lane = 0;
    QString text = {}; ///< elided where there is little room; empty: none, the mark is a short line
    qreal left = 0;
    qreal width = 0;
};
constexpr int mostLanes = 3;

/// Labels to the right of their lines, none over another label or across another mark's line, all between \a left and
/// \a right. \a places: the lines' x, ascending. \a findings: which of them say what the line itself says; empty: none.
/// Where there is no room for all labels these keep theirs, then the newest.
[[nodiscard]] std::vector<PlacedMark> placedMarks(const std::vector<QString>& texts, const std::vector<qreal>& places,
                                                  qreal left, qreal right, const QFontMetricsF& metrics,
                                                  const std::vector<bool>& findings = {});
/// How many lanes \a marks use.
[[nodiscard]] int lanesOf(const std::vector<PlacedMark>& marks);

} // namespace unrut
