// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <charts/chart_look.h>

#include <QFontMetricsF>
#include <QRectF>

class QPainter;

namespace unrut {

/// A piece of text where it is painted.
struct PlacedText
{
    QRectF rect;
    QString text;
    Qt::Alignment side = Qt::AlignLeft; ///< as on screen
    bool operator==(const PlacedText&) const = default;
};

/// Painted whole, in the direction of its own letters; a line feed begins a new line.
void paintText(QPainter& painter, const PlacedText& text, Qt::LayoutDirection direction);

/// The same for text that wraps.
void paintParagraph(QPainter& painter, const PlacedText& text, Qt::LayoutDirection direction);

/// The middle of the pixel at \a place: a line of one pixel there is sharp.
[[nodiscard]] qreal onPixel(qreal place);
/// Room for \a text as it is measured, rounded up so that no last letter is lost.
[[nodiscard]] QSizeF roomFor(const QString& text, const QFontMetricsF& metrics);
/// A score as it is shown: floor(x + 0.5), in the locale's digits (assessment model, section 1.3).
[[nodiscard]] QString scoreText(double score, const QLocale& locale);

/// The finding and, behind it, how to read the chart; on a line of its own where both do not fit in one.
struct ChartTitle
{
    QString finding;
    QString caption;
};
/// With the gap beneath; 0 without a finding.
[[nodiscard]] qreal titleHeight(const ChartTitle& title, qreal width, const ChartLook& look);
void paintTitle(QPainter& painter, const QRectF& rect, const ChartTitle& title, const ChartLook& look);

} // namespace unrut
