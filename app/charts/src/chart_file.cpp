// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <charts/chart_file.h>
#include <charts/line_chart.h>

#include <theme/colours.h>
#include <transfer/output_file.h>
#include <transfer/plain_signs.h>

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace unrut {

namespace {

constexpr int margin = 16;
constexpr int pngDensity = 2;     // sharp on dense screens and in documents
constexpr int svgResolution = 96; // a point is as large as on screen

QRect sheetRect(const ChartSheet& sheet)
{
    return {QPoint(0, 0), sheet.size + QSize(2 * margin, 2 * margin)};
}

void paintSheet(QPainter& painter, const ChartPainting& chart, const ChartSheet& sheet)
{
    painter.fillRect(sheetRect(sheet), sheet.background);
    chart(painter, QRectF(QPointF(margin, margin), QSizeF(sheet.size)));
}

/// What \a write puts on its device, as a file. What is marked on a chart may name people: as the journal itself, it is
/// for its owner.
Status saved(const QString& file, const std::function<bool(QIODevice&)>& write)
{
    if (const Status fits = checkTarget(file); !fits)
        return fits;
    QBuffer bytes;
    if (!bytes.open(QIODevice::WriteOnly) || !write(bytes))
        return failure(ErrorCode::OutputFailed, file);
    return saveWhole(file, bytes.data());
}

/// What QSvgGenerator wrote, without what is no character of XML 1.0: no reader would take the rest.
QByteArray wellFormed(const QByteArray& svg)
{
    QString text = withoutControls(QString::fromUtf8(svg));
    text.replace(QChar(0xFFFE), QChar(QChar::ReplacementCharacter));
    text.replace(QChar(0xFFFF), QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

ChartSheet sheetFor(const LineChart& chart, const QSize& size)
{
    return {size, chart.look().palette.color(QPalette::Base), chart.data().title, chart.data().caption};
}

} // namespace

ChartLook lookForFile(const QLocale& locale)
{
    return {paletteFor(lightColours()), QGuiApplication::font(), locale.textDirection(), locale};
}

Status saveChartPng(const ChartPainting& chart, const ChartSheet& sheet, const QString& file)
{
    return saved(file, [&](QIODevice& output) {
        QImage image(sheetRect(sheet).size() * pngDensity, QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            return false;
        image.setDevicePixelRatio(pngDensity);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintSheet(painter, chart, sheet);
        painter.end();
        return image.save(&output, "PNG");
    });
}

Status saveChartSvg(const ChartPainting& chart, const ChartSheet& sheet, const QString& file)
{
    return saved(file, [&](QIODevice& output) {
        QBuffer written;
        QSvgGenerator generator;
        generator.setOutputDevice(&written);
        generator.setResolution(svgResolution);
        generator.setSize(sheetRect(sheet).size());
        generator.setViewBox(sheetRect(sheet));
        generator.setTitle(sheet.title.toHtmlEscaped()); // which QSvgGenerator leaves to others
        generator.setDescription(sheet.description.toHtmlEscaped());
        QPainter painter;
        if (!painter.begin(&generator))
            return false;
        paintSheet(painter, chart, sheet);
        if (!painter.end())
            return false;
        const QByteArray svg = wellFormed(written.data());
        return output.write(svg) == svg.size();
    });
}

Status savePng(const LineChart& chart, const QSize& size, const QString& file)
{
    const auto painting = [&](QPainter& painter, const QRectF& rect) { chart.paint(painter, rect); };
    return saveChartPng(painting, sheetFor(chart, size), file);
}

Status saveSvg(const LineChart& chart, const QSize& size, const QString& file)
{
    const auto painting = [&](QPainter& painter, const QRectF& rect) { chart.paint(painter, rect); };
    return saveChartSvg(painting, sheetFor(chart, size), file);
}

} // namespace unrut
