// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The looks in which every chart must hold: both directions, small and doubled text, other digits.

#include <charts/chart_look.h>

#include <theme/colours.h>

#include <QImage>
#include <QTest>

inline unrut::ChartLook lookOf(Qt::LayoutDirection direction, double points,
                               const QLocale& locale = QLocale(QStringLiteral("en_GB")))
{
    QFont font;
    font.setPointSizeF(points);
    return {unrut::paletteFor(unrut::lightColours()), font, direction, locale};
}

inline unrut::ChartLook usualLook()
{
    return lookOf(Qt::LeftToRight, 10.5);
}

Q_DECLARE_METATYPE(unrut::ChartLook)

inline void addLooks()
{
    QTest::addColumn<unrut::ChartLook>("look");
    QTest::newRow("left to right") << lookOf(Qt::LeftToRight, 10.5);
    QTest::newRow("left to right, 200 %") << lookOf(Qt::LeftToRight, 21);
    QTest::newRow("right to left") << lookOf(Qt::RightToLeft, 10.5, QLocale(QLocale::Arabic));
    QTest::newRow("right to left, 200 %") << lookOf(Qt::RightToLeft, 21, QLocale(QLocale::Arabic));
}

/// Whether \a inner lies in \a outer, a rounding error aside.
inline bool holds(const QRectF& outer, const QRectF& inner)
{
    return outer.adjusted(-0.51, -0.51, 0.51, 0.51).contains(inner);
}

inline QByteArray told(const QRectF& rect)
{
    return QStringLiteral("%1,%2 %3x%4").arg(rect.x()).arg(rect.y()).arg(rect.width()).arg(rect.height()).toUtf8();
}

/// How many pixels of \a picture are nearly of \a colour.
inline int countOf(const QImage& picture, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QColor pixel = picture.pixelColor(x, y);
            count += std::abs(pixel.red() - colour.red()) + std::abs(pixel.green() - colour.green()) +
                                 std::abs(pixel.blue() - colour.blue()) <
                             12
                         ? 1
                         : 0;
        }
    }
    return count;
}
