// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart_text.h"

#include <domain/scoring.h>

#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>

#include <QPainter>

#include <cmath>

namespace unrut {

namespace {

constexpr qreal titleGap = 14;
constexpr qreal captionGap = 3;

/// Where the two parts of a title lie, left to right.
struct TitleLayout
{
    QRectF finding;
    QRectF caption;
    QString captionText;
};

QRectF wrapped(const QString& text, const QFont& font, qreal top, qreal width)
{
    const QRectF room(0, top, width, 1e6);
    return QFontMetricsF(font).boundingRect(room, Qt::AlignLeft | Qt::TextWordWrap, text);
}

TitleLayout layoutTitle(const ChartTitle& title, qreal width, const Fonts& fonts)
{
    TitleLayout layout;
    layout.finding = wrapped(title.finding, fonts.panelTitle, 0, width);
    if (title.caption.isEmpty())
        return layout;
    const QFontMetricsF small(fonts.small);
    const QString joined = QStringLiteral(" \u00b7 ") + title.caption;
    const QSizeF room = roomFor(joined, small);
    const bool isOneLine = layout.finding.height() < QFontMetricsF(fonts.panelTitle).height() * 1.5;
    if (isOneLine && layout.finding.width() + room.width() <= width) {
        layout.captionText = joined;
        const qreal baseline = QFontMetricsF(fonts.panelTitle).ascent() - small.ascent();
        layout.caption = QRectF(QPointF(layout.finding.right(), baseline), room);
    } else {
        layout.captionText = title.caption;
        layout.caption = wrapped(title.caption, fonts.small, layout.finding.bottom() + captionGap, width);
    }
    return layout;
}

} // namespace

void paintText(QPainter& painter, const PlacedText& text, Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(directionOf(text.text, direction));
    const Qt::Alignment side = text.side | Qt::AlignVCenter | Qt::AlignAbsolute;
    const int lines = text.text.contains(QLatin1Char('\n')) ? 0 : Qt::TextSingleLine;
    painter.drawText(text.rect, static_cast<int>(side) | lines | Qt::TextDontClip, text.text);
}

void paintParagraph(QPainter& painter, const PlacedText& text, Qt::LayoutDirection direction)
{
    painter.setLayoutDirection(directionOf(text.text, direction));
    const Qt::Alignment side = text.side | Qt::AlignAbsolute;
    painter.drawText(text.rect, static_cast<int>(side) | Qt::TextWordWrap | Qt::TextDontClip, text.text);
}

qreal onPixel(qreal place)
{
    return std::floor(place) + 0.5;
}

QSizeF roomFor(const QString& text, const QFontMetricsF& metrics)
{
    return {std::ceil(metrics.horizontalAdvance(text)) + 1, std::ceil(metrics.height())};
}

QString scoreText(double score, const QLocale& locale)
{
    return locale.toString(displayScore(score));
}

qreal titleHeight(const ChartTitle& title, qreal width, const ChartLook& look)
{
    if (title.finding.isEmpty())
        return 0;
    const TitleLayout layout = layoutTitle(title, width, fontsFor(look.font));
    return std::ceil(std::max(layout.finding.bottom(), layout.caption.bottom())) + titleGap;
}

void paintTitle(QPainter& painter, const QRectF& rect, const ChartTitle& title, const ChartLook& look)
{
    if (title.finding.isEmpty())
        return;
    const Fonts fonts = fontsFor(look.font);
    const Colours colours = coloursOf(look.palette);
    const TitleLayout layout = layoutTitle(title, rect.width(), fonts);
    const bool isMirrored = look.direction == Qt::RightToLeft;
    const auto part = [&](const QRectF& place, const QFont& font, const QColor& colour, const QString& text) {
        painter.setFont(font);
        painter.setPen(colour);
        const QRectF placed = mirrored(place.translated(rect.topLeft()), rect, look.direction);
        const Qt::Alignment side = isMirrored ? Qt::AlignRight : Qt::AlignLeft;
        paintParagraph(painter, {placed, text, side | Qt::AlignTop}, look.direction);
    };
    painter.save();
    part(layout.finding, fonts.panelTitle, colours.text, title.finding);
    if (!layout.captionText.isEmpty())
        part(layout.caption, fonts.small, colours.muted, layout.captionText);
    painter.restore();
}

} // namespace unrut
