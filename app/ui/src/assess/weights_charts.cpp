// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights_charts.h"

#include "weights_panel.h"

#include <charts/result_charts.h>
#include <wording/date_words.h>
#include <wording/facts.h>
#include <wording/result_words.h>

#include <cmath>
#include <memory>

namespace unrut {

namespace {

ChartPainting paintingOf(std::shared_ptr<const DotPlotChart> chart)
{
    return [chart = std::move(chart)](QPainter& painter, const QRectF& rect) { chart->paint(painter, rect); };
}

ChartPainting paintingOf(Radar radar, const ChartLook& look)
{
    return [radar = std::move(radar), look](QPainter& painter, const QRectF& rect) {
        paintRadar(painter, rect, radar, look);
    };
}

} // namespace

ChartTable weightsTable(const Standing& standing, ChartTable scores)
{
    if (!standing.before || !standing.scoresBefore || standing.completesBaseline)
        return scores;
    scores.headers.append(WeightsPanel::tr("change"));
    const std::vector<Domain> ranked = rankedDomains(standing.scores, standing.namedCause);
    for (size_t row = 0; row < ranked.size(); ++row) {
        const auto told = standing.changes.find(ranked[row]);
        scores.rows[static_cast<qsizetype>(row)].append(
            wording::changeWords(standing.scoresBefore->of(ranked[row]).score, standing.scores.of(ranked[row]).score,
                                 told == standing.changes.end() ? nullptr : &told->second));
    }
    return scores;
}

ShownChart weightsPicture(const Standing& standing, WeightsView::Shape shape, const ChartLook& look)
{
    constexpr int dotsWidth = 960;
    constexpr int radarWidth = 720;
    const bool isDots = shape == WeightsView::Shape::Dots;
    const QString day = wording::dayAndYear(standing.check.day);
    const QString title = wording::headline(standing);
    QStringList facts{wording::subline(standing), WeightsPanel::tr("0 not at all, 100 fully")};
    if (isDots && showsNamedCause(standing))
        facts.append(wording::causeLegend());
    const QString caption = wording::beside(facts);
    DotPlot plot = resultDots(standing, day);
    ChartLook plainLook = look;
    plainLook.locale = QLocale::c();
    ChartTable table = weightsTable(standing, DotPlotChart(plot, look).table());
    ChartTable plain = weightsTable(standing, DotPlotChart(plot, plainLook).table());
    table.headers.front() = plain.headers.front() = WeightsPanel::tr("Area");
    plot.title = title;
    plot.caption = caption;
    const auto dots = std::make_shared<const DotPlotChart>(std::move(plot), look);
    Radar radar = resultRadar(standing, day);
    radar.title = title;
    radar.caption = caption;
    const int width = isDots ? dotsWidth : radarWidth;
    const qreal height = isDots ? dots->heightFor(width) : radarHeight(radar, width, look);
    return {title,
            caption,
            standing.check.day,
            QSize(width, static_cast<int>(std::ceil(height))),
            look.palette,
            std::move(table),
            std::move(plain),
            isDots ? paintingOf(dots) : paintingOf(std::move(radar), look)};
}

} // namespace unrut
