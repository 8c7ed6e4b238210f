// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimation.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace unrut {

namespace {

using Iterator = QPolygonF::const_iterator;

int columnOf(const QPointF& point)
{
    return static_cast<int>(std::floor(point.x()));
}

bool isLower(const QPointF& a, const QPointF& b)
{
    return a.y() < b.y();
}

void appendColumn(QPolygonF& line, Iterator first, Iterator end)
{
    if (end - first <= 4) {
        std::copy(first, end, std::back_inserter(line));
        return;
    }
    const auto [low, high] = std::minmax_element(first, end, isLower);
    line.append(*first);
    // The two ends of the column in the order they came, or the line would cross itself.
    line.append(*std::min(low, high));
    line.append(*std::max(low, high));
    line.append(*(end - 1));
}

} // namespace

QPolygonF decimatedLine(const QPolygonF& line)
{
    QPolygonF thin;
    for (auto first = line.begin(); first != line.end();) {
        const int column = columnOf(*first);
        const auto end = std::find_if(first, line.end(), [column](const QPointF& p) { return columnOf(p) != column; });
        appendColumn(thin, first, end);
        first = end;
    }
    return thin;
}

QPolygonF decimatedDots(const QPolygonF& dots)
{
    QPolygonF thin;
    std::set<std::pair<int, int>> taken;
    for (const QPointF& dot : dots) {
        if (taken.emplace(qRound(dot.x() * 2), qRound(dot.y() * 2)).second)
            thin.append(dot);
    }
    return thin;
}

} // namespace unrut
