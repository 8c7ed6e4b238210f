// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/painting.h>

#include "painter_state.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr qreal ringWidth = 2;
constexpr qreal notePadding = 12;

} // namespace

Surface panelSurface(const Colours& colours)
{
    return {.fill = colours.panel, .border = colours.line, .radius = panelRadius};
}

Surface columnSurface(const Colours& colours, bool holdsFocusCard)
{
    return {.fill = colours.column, .border = holdsFocusCard ? colours.accent : colours.line, .radius = panelRadius};
}

Surface cardSurface(const Colours& colours, CardState state)
{
    Surface surface{.fill = colours.panel, .border = colours.line};
    if (state.isHovered)
        surface.border = colours.field;
    if (state.isSelected) {
        surface.fill = colours.chosenSoft;
        surface.border = colours.chosen;
    }
    if (state.isFocusCard) {
        surface.border = colours.accent;
        surface.borderWidth = 2;
    }
    // Where grounds and lines have one colour each, only a wider border is left to tell what is selected.
    if (state.isSelected && colours.highContrast) {
        surface.border = colours.chosen;
        surface.borderWidth += 2;
    }
    return surface;
}

void paintFocusRing(QPainter& painter, const QRectF& rect, qreal radius, const Colours& colours)
{
    paintSurface(painter, rect, {.fill = {}, .border = colours.chosen, .borderWidth = ringWidth, .radius = radius});
}

QSizeF chipSize(const QString& text, const Fonts& fonts)
{
    const QFontMetricsF metrics(fonts.small);
    return {std::ceil(metrics.horizontalAdvance(text)) + 18, std::ceil(metrics.height()) + 4};
}

void paintChip(QPainter& painter, const QRectF& rect, const QString& text, const Colours& colours, const Fonts& fonts,
               Qt::LayoutDirection direction)
{
    const PainterState state(painter);
    Surface pill{.fill = colours.hover, .border = {}, .radius = rect.height() / 2};
    if (colours.highContrast)
        pill.border = colours.line;
    paintSurface(painter, rect, pill);
    painter.setFont(fonts.small);
    painter.setPen(colours.muted);
    painter.setLayoutDirection(directionOf(text, direction));
    const QRectF inner = rect.adjusted(8, 0, -8, 0);
    const QString shown = QFontMetricsF(fonts.small).elidedText(text, Qt::ElideRight, inner.width() + 1);
    painter.drawText(inner, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void paintProgress(QPainter& painter, const QRectF& rect, double share, const Colours& colours,
                   Qt::LayoutDirection direction)
{
    const PainterState state(painter);
    const qreal radius = std::min(3.0, rect.height() / 2);
    paintSurface(painter, rect, {.fill = colours.hover, .border = {}, .radius = radius});
    const double done = std::clamp(share, 0.0, 1.0);
    if (done <= 0)
        return;
    QRectF filled = rect;
    filled.setWidth(rect.width() * done);
    painter.setClipRect(mirrored(filled, rect, direction), Qt::IntersectClip);
    paintSurface(painter, rect, {.fill = colours.chosen, .border = {}, .radius = radius});
}

qreal dashedNoteHeight(const QString& text, qreal width, const Fonts& fonts)
{
    const QFontMetricsF metrics(fonts.small);
    const QRectF room(0, 0, std::max(1.0, width - 2 * notePadding), 1e6);
    const qreal words = metrics.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text).height();
    return std::ceil(std::max(words + 2 * notePadding, metrics.height() * 3 + 6));
}

void paintDashedNote(QPainter& painter, const QRectF& rect, const QString& text, const Colours& colours,
                     const Fonts& fonts, Qt::LayoutDirection direction)
{
    const PainterState state(painter);
    paintSurface(painter, rect, {.fill = {}, .border = colours.field, .borderStyle = Qt::DashLine});
    painter.setFont(fonts.small);
    painter.setPen(colours.muted);
    painter.setLayoutDirection(directionOf(text, direction));
    painter.drawText(rect.adjusted(notePadding, notePadding / 2, -notePadding, -notePadding / 2),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

QRectF mirrored(const QRectF& part, const QRectF& whole, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return part;
    QRectF mirror = part;
    mirror.moveLeft(whole.left() + whole.right() - part.right());
    return mirror;
}

Qt::LayoutDirection directionOf(const QString& text, Qt::LayoutDirection direction)
{
    constexpr QChar firstThatBegins(0x2066);
    constexpr QChar lastThatBegins(0x2068);
    constexpr QChar isolateEnds(0x2069);
    int depth = 0;
    const auto isStrong = [&](QChar character) {
        const bool begins = character >= firstThatBegins && character <= lastThatBegins;
        depth += begins ? 1 : character == isolateEnds ? -1 : 0;
        return depth == 0 && character.isLetter();
    };
    if (std::none_of(text.begin(), text.end(), isStrong))
        return direction;
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

} // namespace unrut
