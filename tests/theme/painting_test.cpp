// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shapes.h"

#include <QImage>

#include <cmath>

using namespace unrut;

namespace {

/// The picture of \a paint in the middle of an empty sheet.
QImage pictureOf(const Paint& paint, const QRectF& rect, Qt::LayoutDirection direction, double points = 10)
{
    QImage sheet((rect.adjusted(-20, -20, 20, 20)).toAlignedRect().size(), QImage::Format_ARGB32_Premultiplied);
    sheet.fill(Qt::transparent);
    QPainter painter(&sheet);
    paint(painter, rect.translated(20 - rect.left(), 20 - rect.top()), lightColours(), testFonts(points), direction);
    return sheet;
}

/// The smallest rectangle that holds all ink, relative to where the shape was asked for.
QRect inkRect(const QImage& sheet)
{
    QRect ink;
    for (int y = 0; y < sheet.height(); ++y) {
        for (int x = 0; x < sheet.width(); ++x) {
            if (qAlpha(sheet.pixel(x, y)) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink.translated(-20, -20);
}

} // namespace

class PaintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShapeStaysInItsRectangle_data();
    void everyShapeStaysInItsRectangle();
    void thePainterIsLeftAsItWas_data();
    void thePainterIsLeftAsItWas();
    void progressFillsFromTheReadingEdge();
    void progressOutsideItsRangeIsHeldInIt();
    void aLineOfOneValueIsOnlyItsGroove();
    void theDotIsAtTheNewestEnd();
    void aSelectedCardLooksSelected_data();
    void aSelectedCardLooksSelected();
    void weeksAreFoundByPoint();
    void anEmptyStripHasNoWeeks();
    void crowdedWeekLabelsGiveWayToTheNewest();
    void mirroringIsItsOwnInverse();
    void aLineRunsInTheDirectionOfItsLetters();
    void theNoteGrowsWithItsText();
    void aFilledFrameLooksLikeAStrokedOne_data();
    void aFilledFrameLooksLikeAStrokedOne();
};

void PaintingTest::everyShapeStaysInItsRectangle_data()
{
    addShapes();
}

void PaintingTest::everyShapeStaysInItsRectangle()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        for (const double points : {10.0, 20.0}) {
            const QRect ink = inkRect(pictureOf(paint, QRectF({0, 0}, size), direction, points));
            QVERIFY(!ink.isEmpty());
            // Where text is larger than the rectangle it was given, only the sides can hold.
            QVERIFY2(ink.left() >= 0 && ink.right() < size.width(),
                     qPrintable(QStringLiteral("from %1 to %2").arg(ink.left()).arg(ink.right())));
            if (points < 20)
                QVERIFY(ink.top() >= 0 && ink.bottom() < size.height());
        }
    }
}

void PaintingTest::thePainterIsLeftAsItWas_data()
{
    addShapes();
}

void PaintingTest::thePainterIsLeftAsItWas()
{
    QFETCH(Paint, paint);
    QFETCH(QSizeF, size);
    QImage sheet(400, 300, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&sheet);
    const QPen pen(Qt::magenta, 3);
    const QBrush brush(Qt::cyan);
    painter.setPen(pen);
    painter.setBrush(brush);
    paint(painter, QRectF({10, 10}, size), darkColours(), testFonts(), Qt::RightToLeft);
    QCOMPARE(painter.pen(), pen);
    QCOMPARE(painter.brush(), brush);
    QCOMPARE(painter.layoutDirection(), Qt::LayoutDirectionAuto);
    QVERIFY(painter.transform().isIdentity());
    QVERIFY(!painter.hasClipping());
    QVERIFY(!painter.testRenderHint(QPainter::Antialiasing));
}

void PaintingTest::progressFillsFromTheReadingEdge()
{
    const Paint third = [](QPainter& p, const QRectF& r, const Colours& c, const Fonts&, Qt::LayoutDirection d) {
        paintProgress(p, r, 1.0 / 3, c, d);
    };
    const QImage ltr = pictureOf(third, QRectF(0, 0, 90, 6), Qt::LeftToRight);
    const QImage rtl = pictureOf(third, QRectF(0, 0, 90, 6), Qt::RightToLeft);
    QCOMPARE(ltr.pixelColor(20 + 15, 23), lightColours().chosen);
    QCOMPARE(ltr.pixelColor(20 + 75, 23), lightColours().hover);
    QCOMPARE(rtl.pixelColor(20 + 15, 23), lightColours().hover);
    QCOMPARE(rtl.pixelColor(20 + 75, 23), lightColours().chosen);
}

void PaintingTest::progressOutsideItsRangeIsHeldInIt()
{
    const auto picture = [](double share) {
        return pictureOf([share](QPainter& p, const QRectF& r, const Colours& c, const Fonts&,
                                 Qt::LayoutDirection d) { paintProgress(p, r, share, c, d); },
                         QRectF(0, 0, 90, 6), Qt::LeftToRight);
    };
    QCOMPARE(picture(-3), picture(0));
    QCOMPARE(picture(7), picture(1));
    QVERIFY(picture(0) != picture(1));
}

void PaintingTest::aLineOfOneValueIsOnlyItsGroove()
{
    const auto picture = [](std::vector<std::optional<double>> values) {
        RisingLine line;
        line.values = std::move(values);
        return pictureOf([&](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                             Qt::LayoutDirection d) { paintRisingLine(p, r, line, c, f, d); },
                         QRectF(0, 0, 100, 80), Qt::LeftToRight);
    };
    QCOMPARE(picture({5.0}), picture({}));
    QCOMPARE(picture({std::nullopt, 5.0, std::nullopt}), picture({}));
    QVERIFY(picture({4.0, 5.0}) != picture({}));
}

void PaintingTest::theDotIsAtTheNewestEnd()
{
    RisingLine line;
    line.values = {0.0, 10.0};
    const Paint paint = [&](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f, Qt::LayoutDirection d) {
        paintRisingLine(p, r, line, c, f, d);
    };
    const QImage ltr = pictureOf(paint, QRectF(0, 0, 100, 80), Qt::LeftToRight);
    QCOMPARE(ltr.pixelColor(20 + 95, 24), lightColours().accent);
    const QImage rtl = pictureOf(paint, QRectF(0, 0, 100, 80), Qt::RightToLeft);
    QCOMPARE(rtl.pixelColor(20 + 4, 24), lightColours().accent);
}

void PaintingTest::aSelectedCardLooksSelected_data()
{
    QTest::addColumn<Colours>("colours");
    QTest::addColumn<bool>("isFocusCard");
    QPalette black(Qt::white, Qt::black, Qt::white, Qt::black, Qt::white, Qt::white, Qt::black);
    black.setColor(QPalette::WindowText, Qt::white);
    black.setColor(QPalette::Highlight, Qt::yellow);
    black.setColor(QPalette::Link, Qt::yellow);
    QPalette plain = black; // a system without colours
    plain.setColor(QPalette::Highlight, Qt::white);
    plain.setColor(QPalette::Link, Qt::white);
    for (const bool isFocusCard : {false, true}) {
        const char* card = isFocusCard ? "focus card" : "card";
        QTest::addRow("light, %s", card) << lightColours() << isFocusCard;
        QTest::addRow("dark, %s", card) << darkColours() << isFocusCard;
        QTest::addRow("high contrast, %s", card) << highContrastColours(black) << isFocusCard;
        QTest::addRow("black and white, %s", card) << highContrastColours(plain) << isFocusCard;
    }
}

void PaintingTest::aSelectedCardLooksSelected()
{
    QFETCH(Colours, colours);
    QFETCH(bool, isFocusCard);
    const auto picture = [&](bool isSelected) {
        QImage sheet(120, 60, QImage::Format_RGB32);
        sheet.fill(colours.column);
        QPainter painter(&sheet);
        paintSurface(painter, QRectF(4, 4, 112, 52),
                     cardSurface(colours, {.isFocusCard = isFocusCard, .isSelected = isSelected}));
        return sheet;
    };
    const QImage before = picture(false);
    const QImage after = picture(true);
    int told = 0; // pixels by which it can be told, as control borders are
    for (int y = 0; y < before.height(); ++y) {
        for (int x = 0; x < before.width(); ++x) {
            const QColor was = before.pixelColor(x, y);
            const QColor is = after.pixelColor(x, y);
            told += was != is && (!colours.highContrast || contrastRatio(was, is) >= 3) ? 1 : 0;
        }
    }
    QVERIFY2(told >= 200, qPrintable(QString::number(told)));
}

void PaintingTest::weeksAreFoundByPoint()
{
    const WeekStrip strip = sampleStrip();
    const QRectF rect(10, 10, 520, 40);
    QCOMPARE(weekAt(strip, rect, {12, 12}, Qt::LeftToRight), std::optional<int>(0));
    QCOMPARE(weekAt(strip, rect, {529, 12}, Qt::LeftToRight), std::optional<int>(51));
    QCOMPARE(weekAt(strip, rect, {12, 12}, Qt::RightToLeft), std::optional<int>(51));
    QCOMPARE(weekAt(strip, rect, {12, 48}, Qt::LeftToRight), std::optional<int>(0)); // by its label, too
    QCOMPARE(weekAt(strip, rect, {12, 52}, Qt::LeftToRight), std::nullopt);
}

void PaintingTest::anEmptyStripHasNoWeeks()
{
    QCOMPARE(weekAt({}, QRectF(0, 0, 100, 40), {5, 5}, Qt::LeftToRight), std::nullopt);
    const QImage picture = pictureOf([](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                                        Qt::LayoutDirection d) { paintWeekStrip(p, r, {}, c, f, d); },
                                     QRectF(0, 0, 100, 40), Qt::LeftToRight);
    QVERIFY(inkRect(picture).isEmpty());
}

void PaintingTest::crowdedWeekLabelsGiveWayToTheNewest()
{
    const auto picture = [](std::vector<WeekStrip::Label> labels) {
        WeekStrip strip = sampleStrip();
        strip.labels = std::move(labels);
        return pictureOf([&](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                             Qt::LayoutDirection d) { paintWeekStrip(p, r, strip, c, f, d); },
                         QRectF(0, 0, 300, 60), Qt::LeftToRight);
    };
    const QString now = QStringLiteral("now");
    QCOMPARE(picture({{49, QStringLiteral("November")}, {51, now}}), picture({{51, now}}));
    QVERIFY(picture({{0, QStringLiteral("November")}, {51, now}}) != picture({{51, now}}));
}

void PaintingTest::mirroringIsItsOwnInverse()
{
    const QRectF frame(10, 20, 100, 50);
    const QRectF rect(15, 25, 30, 10);
    const QRectF there = mirrored(rect, frame, Qt::RightToLeft);
    QCOMPARE(there, QRectF(75, 25, 30, 10));
    QCOMPARE(mirrored(there, frame, Qt::RightToLeft), rect);
    QCOMPARE(mirrored(rect, frame, Qt::LeftToRight), rect);
}

void PaintingTest::aLineRunsInTheDirectionOfItsLetters()
{
    QCOMPARE(directionOf(QStringLiteral("90 days"), Qt::RightToLeft), Qt::LeftToRight);
    QCOMPARE(directionOf(QStringLiteral("\u0627\u0644\u064a\u0648\u0645"), Qt::LeftToRight), Qt::RightToLeft);
    QCOMPARE(directionOf(QStringLiteral("12 - 4"), Qt::RightToLeft), Qt::RightToLeft);
    QCOMPARE(directionOf({}, Qt::RightToLeft), Qt::RightToLeft);
    const QString named = QStringLiteral("\u2068Renate\u2069 81");
    QCOMPARE(directionOf(named, Qt::RightToLeft), Qt::RightToLeft);
    QCOMPARE(directionOf(named, Qt::LeftToRight), Qt::LeftToRight);
}

void PaintingTest::theNoteGrowsWithItsText()
{
    const Fonts fonts = testFonts();
    const QString brief = QStringLiteral("Finish this.");
    const QString full = brief.repeated(20);
    QVERIFY(dashedNoteHeight(full, 160, fonts) > dashedNoteHeight(brief, 160, fonts));
    QVERIFY(dashedNoteHeight(full, 80, fonts) > dashedNoteHeight(full, 160, fonts));
}

void PaintingTest::aFilledFrameLooksLikeAStrokedOne_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<double>("radius");
    QTest::addColumn<double>("border");
    for (const double scale : {1.0, 1.25, 1.5, 2.0}) {
        QTest::addRow("a panel at %g", scale) << scale << QSizeF(120, 60) << panelRadius << 1.0;
        QTest::addRow("a heavy frame at %g", scale) << scale << QSizeF(120, 60) << controlRadius << 2.0;
        QTest::addRow("a circle at %g", scale) << scale << QSizeF(28, 28) << 14.0 << 1.0;
        QTest::addRow("a low bar at %g", scale) << scale << QSizeF(80, 9) << controlRadius << 1.0;
        QTest::addRow("no frame at %g", scale) << scale << QSizeF(120, 60) << controlRadius << 0.0;
    }
}

void PaintingTest::aFilledFrameLooksLikeAStrokedOne()
{
    QFETCH(const double, scale);
    QFETCH(const QSizeF, size);
    QFETCH(const double, radius);
    QFETCH(const double, border);
    const QRectF rect(QPointF(4, 8), size);
    Surface surface{.fill = QColor(250, 250, 250), .border = {}, .borderWidth = border, .radius = radius};
    if (border > 0)
        surface.border = QColor(60, 60, 60);
    const auto painted = [&](const std::function<void(QPainter&)>& paint) {
        QImage sheet((rect.bottomRight() + QPointF(4, 8)).toPoint().x() * 2,
                     (rect.bottomRight() + QPointF(4, 8)).toPoint().y() * 2, QImage::Format_RGB32);
        sheet.setDevicePixelRatio(scale);
        sheet.fill(QColor(200, 200, 200));
        QPainter painter(&sheet);
        paint(painter);
        return sheet;
    };
    const QImage filled = painted([&](QPainter& painter) { paintSurface(painter, rect, surface); });
    const QImage stroked = painted([&](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(surface.fill);
        painter.setPen(border > 0 ? QPen(surface.border, border) : QPen(Qt::NoPen));
        const double half = border / 2;
        painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius - half, radius - half);
    });
    const int curved = qCeil(std::min(radius, std::min(size.width(), size.height()) / 2) * scale);
    const QRect pixels = QRectF(rect.topLeft() * scale, rect.size() * scale).toAlignedRect();
    const QRect withoutCorners = pixels.adjusted(0, curved, 0, -curved);
    const bool isAligned = QRectF(pixels) == QRectF(rect.topLeft() * scale, rect.size() * scale) &&
                           border * scale == std::floor(border * scale);
    for (int y = 0; y < filled.height(); ++y) {
        for (int x = 0; x < filled.width(); ++x) {
            const int apart = std::abs(qGray(filled.pixel(x, y)) - qGray(stroked.pixel(x, y)));
            const bool isExact =
                !pixels.contains(x, y) || (isAligned && withoutCorners.isValid() && withoutCorners.contains(x, y));
            QVERIFY2(apart <= (isExact ? 0 : 64), qPrintable(QStringLiteral("%1 at %2, %3").arg(apart).arg(x).arg(y)));
        }
    }
    // All colours are there, and the middle is the fill's.
    QCOMPARE(filled.pixelColor(pixels.center()), surface.fill);
}

QTEST_MAIN(PaintingTest)
#include "painting_test.moc"
