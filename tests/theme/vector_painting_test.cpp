// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QSvgRenderer>
#include <QXmlStreamReader>

using namespace unrut;

namespace {

constexpr int margin = 20;

/// What \a device shows of \a paint, drawn as the window draws it.
void paintInto(QPaintDevice& device, const Paint& paint, const QSizeF& size)
{
    QPainter painter(&device);
    painter.translate(margin, margin);
    paint(painter, QRectF({0, 0}, size), lightColours(), testFonts(), Qt::LeftToRight);
}

QImage blankSheet(const QSizeF& size)
{
    QImage sheet(size.toSize() + 2 * QSize(margin, margin), QImage::Format_ARGB32_Premultiplied);
    sheet.fill(Qt::transparent);
    return sheet;
}

QByteArray svgOf(const Paint& paint, const QSizeF& size)
{
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setResolution(96);
    generator.setSize(blankSheet(size).size());
    generator.setViewBox(blankSheet(size).rect());
    paintInto(generator, paint, size);
    return file.data();
}

QByteArray pdfOf(const Paint& paint, const QSizeF& size)
{
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&file);
        writer.setResolution(96);
        paintInto(writer, paint, size);
    }
    return file.data();
}

/// How many things an SVG draws.
int drawnIn(const QByteArray& svg)
{
    int drawn = 0;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        const bool begins = reader.readNext() == QXmlStreamReader::StartElement;
        const bool draws = reader.name() == QLatin1String("path") || reader.name() == QLatin1String("text") ||
                           reader.name() == QLatin1String("polyline") || reader.name() == QLatin1String("circle") ||
                           reader.name() == QLatin1String("rect");
        drawn += begins && draws ? 1 : 0;
    }
    return reader.hasError() ? -1 : drawn;
}

/// How far two pictures lie apart, as a share of all ink. From some way off: letters and dashes are drawn by other
/// hands in an SVG.
double differenceOf(const QImage& sharpOne, const QImage& sharpOther)
{
    const QSize far = sharpOne.size() / 8;
    const QImage one = sharpOne.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QImage other = sharpOther.scaled(far, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    qint64 ink = 0;
    qint64 differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const int a = qAlpha(one.pixel(x, y));
            const int b = qAlpha(other.pixel(x, y));
            ink += std::max(a, b);
            differing += std::abs(a - b);
        }
    }
    return ink == 0 ? 1 : static_cast<double>(differing) / static_cast<double>(ink);
}

} // namespace

/// What the theme paints is one function for the window, for a picture, for SVG and for PDF.
class VectorPaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anSvgShowsWhatTheWindowShows_data() { addShapes(); }
    void anSvgShowsWhatTheWindowShows();
    void aPdfHoldsIt_data() { addShapes(); }
    void aPdfHoldsIt();
};

void VectorPaintingTest::anSvgShowsWhatTheWindowShows()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    QImage window = blankSheet(size);
    paintInto(window, paint, size);
    const QByteArray svg = svgOf(paint, size);
    QVERIFY(drawnIn(svg) > 0);
    QVERIFY2(!svg.contains("<image"), "drawn as shapes, not as a picture of them");
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QImage shown = blankSheet(size);
    QPainter painter(&shown);
    renderer.render(&painter);
    painter.end();
    const double difference = differenceOf(window, shown);
    QVERIFY2(difference < 0.2, qPrintable(QString::number(difference)));
    QVERIFY2(differenceOf(window, blankSheet(size)) > 0.9, "else any picture would do");
}

void VectorPaintingTest::aPdfHoldsIt()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    const Paint nothing = [](QPainter&, const QRectF&, const Colours&, const Fonts&, Qt::LayoutDirection) {};
    const QByteArray pdf = pdfOf(paint, size);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(pdf.size() > pdfOf(nothing, size).size() + 100);
    QVERIFY2(!pdf.contains("/Subtype /Image"), "drawn as shapes, not as a picture of them");
}

QTEST_MAIN(VectorPaintingTest)
#include "vector_painting_test.moc"
