// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"

#include <charts/line_chart.h>

#include <vector>

namespace unrut {

/// Where everything of a line chart lies within a rectangle at the origin, as on screen. One computation for painting,
/// for reading by pointer and for tests.
struct LineChartLayout
{
    struct Mark
    {
        qreal x = 0;
        qreal top = 0;    ///< the dashed line's upper end; its lower end is the plot's
        PlacedText label; ///< empty for a mark that is only a short line
        QString whole;    ///< what there was no room to say; empty where the label says it
        bool isFinding = false;
    };
    struct Name
    {
        int series = 0;
        PlacedText label;
        QRectF sample; ///< a piece of the line before the name; empty where the line's own end is enough
    };
    QSizeF size;
    QRectF plot;
    std::vector<qreal> grid; ///< the heights of its lines
    std::vector<PlacedText> values;
    std::vector<PlacedText> days;
    std::vector<Mark> marks;
    std::vector<Name> names;
    bool isEmpty = false; ///< no value in the range
};

[[nodiscard]] LineChartLayout layoutLineChart(const LineChartData& data, const ChartLook& look, const QSizeF& size);

/// The range, widened to two days when it is not a range.
[[nodiscard]] std::pair<QDate, QDate> rangeOf(const LineChartData& data);
/// Where a value lies; outside of the plot for days outside of the range.
[[nodiscard]] QPointF placeOf(const DayValue& value, const LineChartData& data, const ChartLook& look,
                              const QRectF& plot);

/// Where the values of a series are drawn: as they are, or on top of those before it.
[[nodiscard]] std::vector<DayValue> drawnValues(const LineChartData& data, std::size_t series);

/// Heights as near to \a wanted as a distance of \a least between any two allows, all within [lowest, highest] as far
/// as they fit there.
[[nodiscard]] std::vector<qreal> pushedApart(const std::vector<qreal>& wanted, qreal least, qreal lowest,
                                             qreal highest);

} // namespace unrut
