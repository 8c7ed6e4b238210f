// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "dot_plot_measures.h"

#include "chart_text.h"
#include "even_lines.h"

#include <algorithm>
#include <cmath>

namespace unrut {

DotPlotMeasures::DotPlotMeasures(const DotPlot& plot, const ChartLook& look)
    : fonts(fontsFor(look.font)),
      topName(scaledFont(look.font, 0.9, QFont::DemiBold)),
      small(fonts.small),
      axis(fonts.axis),
      em(QFontMetricsF(fonts.base).height())
{
    number = roomFor(scoreText(100, look.locale), small).width();
    for (const DotPlot::Row& row : plot.rows) {
        const QFontMetricsF metrics = row.isTop ? QFontMetricsF(topName) : small;
        for (int most = 1; most <= dotPlotNameLines; ++most) {
            qreal& width = names[static_cast<std::size_t>(most) - 1];
            width = std::max(width, widestOf(inEvenLines(row.name, metrics, most), metrics));
        }
    }
}

qreal DotPlotMeasures::nameIn(qreal width) const
{
    const qreal spare = width - number - 2 * gap();
    const qreal most = std::max(spare - leastScale(), spare * 0.3);
    const auto fits = std::find_if(names.begin(), names.end(), [&](qreal each) { return each <= most; });
    return fits == names.end() ? most : *fits;
}

qreal DotPlotMeasures::leastRow(qreal nameWidth) const
{
    const auto fits = std::find_if(names.begin(), names.end(), [&](qreal each) { return each <= nameWidth; });
    const auto lines = std::min<qreal>(static_cast<qreal>(fits - names.begin()) + 1, dotPlotNameLines);
    return std::ceil(small.height()) * lines + 2;
}

qreal DotPlotMeasures::row(qreal nameWidth) const
{
    const qreal apart = em * 8 / 17;
    return std::max(em * 36 / 17, leastRow(nameWidth) + apart);
}

qreal DotPlotMeasures::axisHeight(const DotPlot& plot) const
{
    const bool hasWords = !plot.lowWord.isEmpty() || !plot.highWord.isEmpty();
    return std::ceil(axis.height()) * (hasWords ? 2 : 1) + em * 6 / 17;
}

} // namespace unrut
