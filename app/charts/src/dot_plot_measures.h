// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/dot_plot.h>
#include <theme/fonts.h>

#include <QFontMetricsF>

#include <array>

namespace unrut {

/// A name may take as many lines as this.
constexpr int dotPlotNameLines = 4;

/// Everything that depends only on the plot and the look; lengths in pixels.
struct DotPlotMeasures
{
    Fonts fonts;
    QFont topName;
    QFontMetricsF small;
    QFontMetricsF axis;
    qreal em = 0;                                ///< a line of the base font: 17 at 14 px
    std::array<qreal, dotPlotNameLines> names{}; ///< widths in which every name takes at most one line, two lines, ...
    qreal number = 0;

    DotPlotMeasures(const DotPlot& plot, const ChartLook& look);

    [[nodiscard]] qreal gap() const { return em * 13 / 17; }
    [[nodiscard]] qreal leastScale() const { return em * 9; }
    /// The room of the names in a plot of \a width: a narrow place breaks the names, and then cuts them, before it cuts
    /// the scale.
    [[nodiscard]] qreal nameIn(qreal width) const;
    [[nodiscard]] qreal leastRow(qreal nameWidth) const;
    [[nodiscard]] qreal row(qreal nameWidth) const;
    [[nodiscard]] qreal axisHeight(const DotPlot& plot) const;
    [[nodiscard]] qreal legendGap() const { return em * 14 / 17; }
    [[nodiscard]] qreal mark() const { return em * 6.5 / 17; }
};

} // namespace unrut
