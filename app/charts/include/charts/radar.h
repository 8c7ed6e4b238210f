// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart_look.h>

#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace unrut {

/// Scores 0-100 round a centre: the shape of now over that of then. Axes stand in the order they are handed in, the
/// first at the top; keep that order the same, or shapes cannot be compared.
struct Radar
{
    struct Axis
    {
        QString name;
        double now = 0;
        std::optional<double> before;
    };
    std::vector<Axis> axes;
    QString nowName;      ///< in the legend; empty: no legend
    QString beforeName;   ///< empty: nothing before
    QString title = {};   ///< the finding, above the chart; empty where a page says it
    QString caption = {}; ///< after the title, smaller
};

/// The least width (pixels) that cuts no name, and the height that suits \a width.
[[nodiscard]] qreal radarLeastWidth(const Radar& radar, const ChartLook& look);
[[nodiscard]] qreal radarHeight(const Radar& radar, qreal width, const ChartLook& look);
void paintRadar(QPainter& painter, const QRectF& rect, const Radar& radar, const ChartLook& look);

} // namespace unrut
