// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page_flow.h"

#include <QColor>
#include <QFont>
#include <QString>

#include <memory>

namespace unrut {

/// Where lines begin: where their own reading begins, or at a side of the page whatever they say.
enum class TextSide { OfText, Leading, Trailing };

/// How many more characters may stay shaped (which glyph stands where) between being placed and being painted: a
/// hundred bytes each. What is beyond is shaped again when it is painted, so that no report holds more than this.
using ShapedRoom = std::shared_ptr<qsizetype>;
constexpr qsizetype usualShapedRoom = 900'000;

/// How a text stands on a page.
struct TextLook
{
    QFont font;
    QColor colour;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< of the page; a paragraph with letters has its own
    qreal leading = 1.35;                            ///< height of a line, in heights of the font
    TextSide side = TextSide::OfText;
    ShapedRoom shapedRoom = {}; ///< null: everything stays
};

/// One strip for each line of a plain text, \a left from the page's edge and \a width wide. Words that are too long
/// break anywhere. An empty text has no line.
[[nodiscard]] std::vector<Strip> linesOf(const QString& text, const TextLook& look, qreal left, qreal width);
[[nodiscard]] qreal heightOf(const std::vector<Strip>& strips);
/// Paints \a strips from \a top down; for what stands at a place of its own.
void paintStrips(QPainter& painter, const std::vector<Strip>& strips, const QPointF& top);
/// One line, shortened to its rectangle. \a alignment: AlignLeading, AlignTrailing or AlignHCenter of the page.
void paintLine(QPainter& painter, const QRectF& rect, Qt::Alignment alignment, const QString& text,
               const TextLook& look);

} // namespace unrut
