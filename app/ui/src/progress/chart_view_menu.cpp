// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_view_menu.h"

#include "chart_view.h"

#include <memory>

namespace unrut {

namespace {

constexpr QSize savedSize(960, 420);

} // namespace

std::optional<ShownChart> shownChart(const ChartView& view)
{
    const LineChart* chart = view.chart();
    if (!chart)
        return std::nullopt;
    ChartLook plain = chart->look();
    plain.locale = QLocale::c();
    LineChartData worded = chart->data(); // a picture has no page above it that says this
    worded.title = view.name();
    worded.caption = view.caption();
    const auto picture = std::make_shared<LineChart>(std::move(worded), chart->look());
    const auto painting = [picture](QPainter& painter, const QRectF& rect) { picture->paint(painter, rect); };
    return ShownChart{view.name(),
                      view.caption(),
                      chart->data().to,
                      savedSize,
                      chart->look().palette,
                      chart->table(),
                      LineChart(chart->data(), plain).table(),
                      painting};
}

void saveChartAs(const ChartView& view, const PageContext& context, const QString& file)
{
    if (const auto chart = shownChart(view))
        saveChartAs(*chart, context, file);
}

QMenu* chartMenu(ChartView& chart, const PageContext& context)
{
    return chartMenu(
        chart, [&chart] { return shownChart(chart); }, context);
}

} // namespace unrut
