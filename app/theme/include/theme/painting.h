// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shapes that the window, the charts and the PDF share. Each is one function of what it is given: no widget, no
// global, the painter is left as it was. No page layout here and no text of its own.

#include <theme/colours.h>
#include <theme/fonts.h>

#include <QRectF>
#include <QString>

#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace unrut {

constexpr qreal panelRadius = 8;
constexpr qreal controlRadius = 6;

/// A rounded rectangle; an invalid colour is left out. The border lies inside the rectangle.
struct Surface
{
    QColor fill;
    QColor border;
    qreal borderWidth = 1;
    qreal radius = controlRadius;
    Qt::PenStyle borderStyle = Qt::SolidLine;
};
void paintSurface(QPainter& painter, const QRectF& rect, const Surface& surface);

/// The frame round a panel, a column of the board, a card.
[[nodiscard]] Surface panelSurface(const Colours& colours);
[[nodiscard]] Surface columnSurface(const Colours& colours, bool holdsFocusCard);
struct CardState
{
    bool isFocusCard = false; ///< the one in Doing: 2 px accent
    bool isSelected = false;
    bool isHovered = false;
};
[[nodiscard]] Surface cardSurface(const Colours& colours, CardState state);

/// The keyboard focus: 2 px inside \a rect, so that nothing can cut it.
void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Colours& colours);

/// A word in a pill: small, neutral. The size includes the pill's padding.
[[nodiscard]] QSizeF chipSize(const QString& text, const Fonts& fonts);
void paintChip(QPainter& painter, const QRectF& rect, const QString& text, const Colours& colours, const Fonts& fonts,
               Qt::LayoutDirection direction);

/// A share (0-1) done. The usual height is 6.
void paintProgress(QPainter& painter, const QRectF& rect, double share, const Colours& colours,
                   Qt::LayoutDirection direction);

/// A remark in a dashed frame, such as beneath the last card of a full column.
[[nodiscard]] qreal dashedNoteHeight(const QString& text, qreal width, const Fonts& fonts);
void paintDashedNote(QPainter& painter, const QRectF& rect, const QString& text, const Colours& colours,
                     const Fonts& fonts, Qt::LayoutDirection direction);

/// The program's sign as on the first page: a line rising out of a groove.
void paintSign(QPainter& painter, const QRectF& rect, const Colours& colours);

/// The person's own line over its groove.
struct RisingLine
{
    std::vector<std::optional<double>> values; ///< oldest first, evenly spaced; a gap is bridged
    double lowest = 0;                         ///< the scale's ends, not the data's
    double highest = 10;
    QString caption; ///< beneath the groove; may be empty
    Qt::Alignment captionAlignment = Qt::AlignTrailing;
};
/// Nothing but the groove and the caption when there are fewer than two values.
void paintRisingLine(QPainter& painter, const QRectF& rect, const RisingLine& line, const Colours& colours,
                     const Fonts& fonts, Qt::LayoutDirection direction);

/// A year of weeks, each with an entry or without.
struct WeekStrip
{
    struct Label
    {
        int week = 0; ///< index into kept
        QString text;
    };
    std::vector<bool> kept;    ///< oldest first, usually 52
    std::vector<Label> labels; ///< beneath; one that would touch its neighbour is left out, the last always stays
};
[[nodiscard]] qreal weekStripHeight(const Fonts& fonts);
void paintWeekStrip(QPainter& painter, const QRectF& rect, const WeekStrip& strip, const Colours& colours,
                    const Fonts& fonts, Qt::LayoutDirection direction);
/// Which week of the strip lies at \a point.
[[nodiscard]] std::optional<int> weekAt(const WeekStrip& strip, const QRectF& rect, const QPointF& point,
                                        Qt::LayoutDirection direction);

/// \a part as it lies within \a whole in \a direction: QStyle::visualRect() for fractions and without a style.
[[nodiscard]] QRectF mirrored(const QRectF& part, const QRectF& whole, Qt::LayoutDirection direction);
/// The alignment of a line of text by its own direction when it has one, else by \a direction: a Latin name in an
/// Arabic page keeps its dots at its own end. What stands between U+2068 and U+2069 has no say in it.
[[nodiscard]] Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection direction);

} // namespace unrut
