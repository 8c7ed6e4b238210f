// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <vector>

namespace unrut {

/// A sign and what it stands for.
struct LegendItem
{
    int sign = 0; ///< which of the texts it was
    QRectF sample;
    PlacedText label;
};

/// Items in rows from \a topLeft on, wrapped at \a width, left to right; an empty text makes no item. A label wider
/// than a row wraps.
[[nodiscard]] std::vector<LegendItem> layoutLegend(const QStringList& texts, const QPointF& topLeft, qreal width,
                                                   qreal sample, const QFontMetricsF& metrics);
/// From the first row's top to the last row's foot; 0 without items.
[[nodiscard]] qreal legendHeight(const std::vector<LegendItem>& items);

/// The other way round within \a whole.
void mirrorText(PlacedText& text, const QRectF& whole);
void mirrorLegend(std::vector<LegendItem>& items, const QRectF& whole);

} // namespace unrut
