// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <charts/line_chart.h>

#include <vector>

namespace unrut {

/// A mark that wants a label.
struct WantedMark
{
    qreal x = 0;
    QString text = {};
    QString brief = {};     ///< instead of the text where there is no room for it; empty: the text is shortened
    bool isFinding = false; ///< says what the line itself says
};

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

/// \a wanted, by ascending x, with labels to the right of their lines, none over another label or across another mark's
/// line, all between \a left and \a right. Where there is no room for all labels findings keep theirs, then the newest.
[[nodiscard]] std::vector<PlacedMark> placedMarks(const std::vector<WantedMark>& wanted, qreal left, qreal right,
                                                  const QFontMetricsF& metrics);
/// How many lanes \a marks use.
[[nodiscard]] int lanesOf(const std::vector<PlacedMark>& marks);

} // namespace unrut
