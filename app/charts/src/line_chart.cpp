// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/line_chart.h>

#include "chart_scene.h"

#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <map>

namespace unrut {

struct LineChart::Private
{
    Private(LineChartData theData, ChartLook theLook) : data(std::move(theData)), look(std::move(theLook)) {}

    LineChartData data;
    ChartLook look;
    std::unique_ptr<ChartScene> scene; ///< at the size it was last asked for

    ChartScene& sceneFor(const QSizeF& size)
    {
        if (!scene || scene->size() != size)
            scene = std::make_unique<ChartScene>(data, look, size);
        return *scene;
    }
};

LineChart::LineChart(LineChartData data, ChartLook look) : d(std::make_unique<Private>(std::move(data), std::move(look)))
{
}

LineChart::~LineChart() = default;

const LineChartData& LineChart::data() const
{
    return d->data;
}

void LineChart::paint(QPainter& painter, const QRectF& rect) const
{
    d->sceneFor(rect.size()).paint(painter, rect);
}

std::optional<LineChart::Reading> LineChart::nearest(const QPointF& point, const QRectF& rect) const
{
    const ChartScene& scene = d->sceneFor(rect.size());
    std::optional<Reading> best;
    qreal bestDistance = 0;
    for (size_t series = 0; series < d->data.series.size(); ++series) {
        for (const DayValue& value : d->data.series[series].points) {
            const QPointF place = scene.place(value) + rect.topLeft();
            const QPointF away = place - point;
            const qreal distance = QPointF::dotProduct(away, away);
            if (!best || distance < bestDistance) {
                best = Reading{static_cast<int>(series), value, place};
                bestDistance = distance;
            }
        }
    }
    return best;
}

ChartTable LineChart::table() const
{
    ChartTable table;
    table.headers.append(QString());
    std::map<QDate, QStringList> rows;
    const auto columns = static_cast<qsizetype>(d->data.series.size());
    for (qsizetype column = 0; column < columns; ++column) {
        const ChartSeries& series = d->data.series[static_cast<size_t>(column)];
        table.headers.append(series.name);
        for (const DayValue& value : series.points) {
            QStringList& row = rows[value.day];
            row.resize(columns);
            row[column] = d->look.locale.toString(value.value, 'f', 1);
        }
    }
    for (const auto& [day, cells] : rows)
        table.rows.append(QStringList(day.toString(Qt::ISODate)) + cells);
    return table;
}

LineChartData moodChart(const std::vector<DayValue>& mood, const QString& lineName, QDate from, QDate to)
{
    LineChartData data;
    data.from = from;
    data.to = to;
    ChartSeries dots{{}, mood, 0, true};
    ChartSeries line{lineName, smoothed(mood), 0, false};
    data.series = {std::move(dots), std::move(line)};
    return data;
}

Status savePng(const LineChart& chart, const QSize& size, const QString& file)
{
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, QFileInfo(file).absolutePath());
    constexpr int density = 2; // sharp on dense screens and on paper
    QImage image(size * density, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(density);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    chart.paint(painter, QRectF(QPointF(0, 0), size));
    painter.end();
    return image.save(file, "PNG") ? Status() : failure(ErrorCode::OutputFailed, file);
}

Status saveSvg(const LineChart& chart, const QSize& size, const QString& file)
{
    if (!QFileInfo(QFileInfo(file).absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, QFileInfo(file).absolutePath());
    QSvgGenerator generator;
    generator.setFileName(file);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return failure(ErrorCode::OutputFailed, file);
    chart.paint(painter, QRectF(QPointF(0, 0), size));
    return painter.end() ? Status() : failure(ErrorCode::OutputFailed, file);
}

} // namespace unrut
