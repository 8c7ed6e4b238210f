// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <theme/painting.h>

#include <QPainter>
#include <QTest>

#include <functional>

namespace unrut {

using Paint = std::function<void(QPainter&, const QRectF&, const Colours&, const Fonts&, Qt::LayoutDirection)>;

inline Fonts testFonts(double points = 10)
{
    QFont base;
    base.setPointSizeF(points);
    return fontsFor(base);
}

inline RisingLine sampleLine()
{
    RisingLine line;
    line.values = {4.0, 3.5, std::nullopt, 5.0, 6.0};
    line.caption = QStringLiteral("your mood, twelve weeks");
    return line;
}

inline WeekStrip sampleStrip()
{
    WeekStrip strip;
    for (int week = 0; week < 52; ++week)
        strip.kept.push_back(week % 7 != 3);
    strip.labels = {{0, QStringLiteral("Nov 2025")}, {26, QStringLiteral("May")}, {51, QStringLiteral("now")}};
    return strip;
}

/// The rows of a test over everything that the theme paints by itself.
inline void addShapes()
{
    QTest::addColumn<Paint>("paint");
    QTest::addColumn<QSizeF>("size");
    QTest::newRow("panel") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts&,
                                       Qt::LayoutDirection) { paintSurface(p, r, panelSurface(c)); })
                           << QSizeF(120, 60);
    QTest::newRow("focus card") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts&,
                                            Qt::LayoutDirection) {
        paintSurface(p, r, cardSurface(c, {.isFocusCard = true}));
        paintFocusRing(p, r.adjusted(3, 3, -3, -3), 4, c);
    }) << QSizeF(120, 60);
    QTest::newRow("chip") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                                      Qt::LayoutDirection d) {
        const QString text = QStringLiteral("Conversation with somebody");
        paintChip(p, QRectF(r.topLeft(), chipSize(text, f).boundedTo(r.size())), text, c, f, d);
    }) << QSizeF(90, 30);
    QTest::newRow("progress") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts&,
                                          Qt::LayoutDirection d) { paintProgress(p, r, 0.6, c, d); })
                              << QSizeF(200, 6);
    QTest::newRow("note") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                                      Qt::LayoutDirection d) {
        const QString text = QStringLiteral("Finish this or set it aside to pull the next one.");
        paintDashedNote(p, QRectF(r.topLeft(), QSizeF(r.width(), dashedNoteHeight(text, r.width(), f))), text, c, f, d);
    }) << QSizeF(180, 200);
    QTest::newRow("sign") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts&,
                                      Qt::LayoutDirection) { paintSign(p, r, c); })
                          << QSizeF(84, 84);
    QTest::newRow("rising line") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                                             Qt::LayoutDirection d) { paintRisingLine(p, r, sampleLine(), c, f, d); })
                                 << QSizeF(240, 120);
    QTest::newRow("week strip") << Paint([](QPainter& p, const QRectF& r, const Colours& c, const Fonts& f,
                                            Qt::LayoutDirection d) {
        paintWeekStrip(p, QRectF(r.topLeft(), QSizeF(r.width(), weekStripHeight(f))), sampleStrip(), c, f, d);
    }) << QSizeF(350, 80);
}

} // namespace unrut
