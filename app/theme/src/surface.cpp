// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <theme/painting.h>

#include "painter_state.h"

#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

// On a screen a frame is filled, not stroked: its own colour first, what it surrounds on top. And where its edges are
// edges of pixels, only its two ends are curves; between them are plain rectangles. A stroke all round takes five times
// as long, and a page has dozens.

namespace unrut {

namespace {

bool isWhole(qreal length)
{
    return qAbs(length - std::round(length)) < 1e-6;
}

bool isOpaque(const QColor& colour)
{
    return colour.isValid() && colour.alpha() == 255;
}

bool isOnScreen(const QPainter& painter)
{
    return painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
}

/// One colour of a surface.
struct Layer
{
    QRectF rect;
    qreal radius = 0;
    QColor colour;
};

void fillRounded(QPainter& painter, const Layer& layer)
{
    painter.setBrush(layer.colour);
    painter.drawRoundedRect(layer.rect, layer.radius, layer.radius);
}

/// The end of a rounded rectangle, as high as \a rect: its upper one, or its lower one where \a mirrored.
QPainterPath endOf(const QRectF& rect, qreal radius, bool mirrored)
{
    const qreal curve = mirrored ? rect.bottom() : rect.top();
    const qreal straight = mirrored ? rect.top() : rect.bottom();
    const qreal inwards = mirrored ? -radius : radius;
    const qreal turn = mirrored ? 90 : -90;
    const QSizeF circle(2 * radius, 2 * radius);
    const qreal top = mirrored ? curve - circle.height() : curve;
    QPainterPath path(QPointF(rect.left(), straight));
    path.lineTo(rect.left(), curve + inwards);
    path.arcTo(QRectF(QPointF(rect.left(), top), circle), 180, turn);
    path.lineTo(rect.right() - radius, curve);
    path.arcTo(QRectF(QPointF(rect.right() - circle.width(), top), circle), mirrored ? 270 : 90, turn);
    path.lineTo(rect.right(), straight);
    path.closeSubpath();
    return path;
}

/// As fillRounded(); \a end is how high the parts with curves are, a whole number of pixels of the screen.
void fillInParts(QPainter& painter, const Layer& layer, const QRectF& whole, qreal end)
{
    const QRectF middle(layer.rect.left(), whole.top() + end, layer.rect.width(), whole.height() - 2 * end);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(middle, layer.colour);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF upper(QPointF(layer.rect.left(), layer.rect.top()), middle.topRight());
    const QRectF lower(middle.bottomLeft(), layer.rect.bottomRight());
    painter.fillPath(endOf(upper, layer.radius, false), layer.colour);
    painter.fillPath(endOf(lower, layer.radius, true), layer.colour);
}

/// How high the ends are, where \a surface can be painted in parts; else 0.
qreal endHeight(const QPainter& painter, const QRectF& rect, const Surface& surface)
{
    const QTransform& device = painter.deviceTransform();
    if (device.type() > QTransform::TxScale || device.m22() <= 0)
        return 0;
    const QRectF pixels = device.mapRect(rect);
    const qreal border = surface.border.isValid() ? surface.borderWidth : 0;
    if (!isWhole(pixels.left()) || !isWhole(pixels.top()) || !isWhole(pixels.width()) || !isWhole(pixels.height()) ||
        !isWhole(border * device.m11()) || !isWhole(border * device.m22()))
        return 0;
    const qreal end = std::ceil(std::max(surface.radius, border) * device.m22()) / device.m22();
    return 2 * end < rect.height() && 2 * surface.radius <= rect.width() ? end : 0;
}

void fillSurface(QPainter& painter, const QRectF& rect, const Surface& surface)
{
    const qreal end = endHeight(painter, rect, surface);
    const auto fill = [&](const Layer& layer) {
        if (end > 0)
            fillInParts(painter, layer, rect, end);
        else
            fillRounded(painter, layer);
    };
    painter.setPen(Qt::NoPen);
    const bool isFramed = surface.border.isValid();
    const qreal border = isFramed ? surface.borderWidth : 0;
    if (isFramed)
        fill({rect, surface.radius, surface.border});
    fill({rect.adjusted(border, border, -border, -border), std::max(0.0, surface.radius - border), surface.fill});
}

/// Whatever it is painted on, and of whatever colours and lines.
void strokeSurface(QPainter& painter, const QRectF& rect, const Surface& surface)
{
    painter.setBrush(surface.fill.isValid() ? QBrush(surface.fill) : QBrush(Qt::NoBrush));
    QRectF outline = rect;
    qreal radius = surface.radius;
    if (surface.border.isValid()) {
        painter.setPen(QPen(surface.border, surface.borderWidth, surface.borderStyle));
        const qreal half = surface.borderWidth / 2;
        outline.adjust(half, half, -half, -half);
        radius = std::max(0.0, radius - half);
    } else {
        painter.setPen(Qt::NoPen);
    }
    painter.drawRoundedRect(outline, radius, radius);
}

} // namespace

void paintSurface(QPainter& painter, const QRectF& rect, const Surface& surface)
{
    const PainterState state(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPlainFrame =
        !surface.border.isValid() || (isOpaque(surface.border) && surface.borderStyle == Qt::SolidLine &&
                                      2 * surface.borderWidth < std::min(rect.width(), rect.height()));
    if (isOnScreen(painter) && isOpaque(surface.fill) && isPlainFrame)
        fillSurface(painter, rect, surface);
    else
        strokeSurface(painter, rect, surface);
}

} // namespace unrut
