// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report_page.h"

#include <QLocale>
#include <QPainter>

namespace unrut {

namespace {

constexpr int textSize = 14; ///< 10.5 points
constexpr qreal sideMargin = 78;
constexpr qreal headMargin = 92;
constexpr qreal footMargin = 88;
constexpr qreal frameHeight = 20;

} // namespace

ChartLook PageLook::chart() const
{
    return {paletteFor(colours), fonts.base, direction, QLocale()};
}

PageLook pageLookFor(const QSizeF& sheet, const QFont& family, Qt::LayoutDirection direction)
{
    QFont font = family;
    font.setPixelSize(textSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Spacing too small to be seen keeps Qt from ligatures, which would be found and copied as one odd character.
    font.setLetterSpacing(QFont::PercentageSpacing, 100.02);
    PageLook look;
    look.fonts = fontsFor(font);
    look.colours = lightColours();
    look.direction = direction;
    look.page = sheet;
    look.body = QRectF(QPointF(), sheet).adjusted(sideMargin, headMargin, -sideMargin, -footMargin);
    return look;
}

void paintFrame(QPainter& painter, const PageFrame& frame, const PageLook& look)
{
    constexpr qreal away = 26; // from the body
    const QRectF head(look.body.left(), look.body.top() - away - frameHeight, look.width(), frameHeight);
    const QRectF foot(look.body.left(), look.body.bottom() + away, look.width(), frameHeight);
    TextLook small = look.text(look.fonts.axis, look.colours.muted);
    paintLine(painter, head, Qt::AlignLeading, frame.leading, small);
    paintLine(painter, head, Qt::AlignTrailing, frame.trailing, small);
    paintLine(painter, foot, Qt::AlignTrailing, frame.foot, small);
}

} // namespace unrut
