// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace unrut {

/// A strip of a page that is never cut: a line of text, a chart.
struct Strip
{
    qreal height = 0;
    std::function<void(QPainter&, const QPointF& topLeft)> paint;
    QString mark = {}; ///< what the table of contents calls it; empty: nothing
};

/// Strips one under the other; pages may end between them.
struct Block
{
    std::vector<Strip> strips;
    qreal spaceBefore = 0;      ///< not at the top of a page
    bool keepsWithNext = false; ///< a heading: never the last thing on a page
};

/// A strip and where it came to stand, from the top of its page.
struct PlacedStrip
{
    const Strip* strip = nullptr;
    qreal top = 0;
};
using PlacedPage = std::vector<PlacedStrip>;

/// Spreads blocks over pages of \a height. Headings go over with the first two lines of what follows them; of a longer
/// block at least two strips stay together at either end. A strip higher than a page gets a page of its own and
/// overflows it. The strips live in \a blocks.
[[nodiscard]] std::vector<PlacedPage> placeOnPages(const std::vector<Block>& blocks, qreal height);
/// Each strip of \a page, whose first would begin at \a top.
void paintPage(QPainter& painter, const PlacedPage& page, qreal top);

} // namespace unrut
