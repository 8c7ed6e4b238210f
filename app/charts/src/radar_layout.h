// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart_text.h"
#include "legend_layout.h"

#include <charts/radar.h>

#include <QPolygonF>

#include <vector>

namespace unrut {

/// Where everything of a radar lies, as on screen.
struct RadarLayout
{
    struct Name
    {
        QRectF rect; ///< of all lines
        std::vector<PlacedText> lines;
    };
    QRectF title;
    QPointF centre;
    qreal radius = 0;
    std::vector<QPointF> ways; ///< of length 1, from the centre along each axis
    std::vector<Name> names;
    QPolygonF now;
    QPolygonF before; ///< axes that have no score before are left out
    std::vector<LegendItem> legend;
};

[[nodiscard]] RadarLayout layoutRadar(const Radar& radar, const ChartLook& look, const QRectF& rect);

} // namespace unrut
