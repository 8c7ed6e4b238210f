// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_bars.h"

#include "painter_state.h"

#include <QFontMetricsF>
#include <QStyleOptionProgressBar>
#include <QStyleOptionSlider>
#include <QStyleOptionTab>

#include <algorithm>

namespace unrut {

namespace {

constexpr int tabSidePadding = 16;
constexpr int leastThumb = 32;

int progressHeight(const QStyleOption& option)
{
    return std::max(6, em(option) * 6 / 17);
}

/// QProgressBar is never lower than its text would be: the bar lies in the middle of it.
QRectF progressRect(const QStyleOption& option)
{
    const int height = std::min(option.rect.height(), progressHeight(option));
    const int top = option.rect.top() + (option.rect.height() - height) / 2;
    return QRect(option.rect.left(), top, option.rect.width(), height);
}

} // namespace

void drawTabShape(const Canvas& canvas, const QStyleOptionTab& option)
{
    const QRect& rect = option.rect;
    const bool isSelected = isOn(option, QStyle::State_Selected);
    if (isHot(option) && !isSelected)
        canvas.painter.fillRect(rect, canvas.colours.hover);
    if (isSelected)
        canvas.painter.fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), canvas.colours.accent);
    if (showsFocus(option))
        paintFocusRing(canvas.painter, QRectF(rect).adjusted(4, 6, -4, -7), controlRadius, canvas.colours);
}

void drawTabLabel(const Canvas& canvas, const QStyleOptionTab& option)
{
    const PainterState state(canvas.painter);
    const bool isSelected = isOn(option, QStyle::State_Selected);
    const QColor colour = !isEnabled(option) ? canvas.colours.disabled
                          : isSelected       ? canvas.colours.accent
                                             : canvas.colours.muted;
    canvas.painter.setFont(fontFor(canvas.widget, isSelected ? QFont::DemiBold : QFont::Medium));
    canvas.painter.setPen(colour);
    QRect room = option.rect;
    if (!option.icon.isNull()) {
        const int side = iconSide(option);
        const QRect part(room.left() + tabSidePadding, room.center().y() - side / 2, side, side);
        drawIcon(canvas, option.icon, QStyle::visualRect(option.direction, room, part), colour, option);
        const int taken = side + em(option) / 2;
        room.adjust(option.direction == Qt::LeftToRight ? taken : 0, 0,
                    option.direction == Qt::RightToLeft ? -taken : 0, 0);
    }
    drawLine(canvas, room, Qt::AlignHCenter, mnemonicFlags(canvas.style, &option, canvas.widget), option.text, option);
}

QSize tabSize(const QStyleOptionTab& option, const QSize& contents, const QWidget* widget)
{
    // Rounded, not rounded up: the padding has room for half a pixel, a row of tabs has none to give away.
    const QFontMetricsF metrics(fontFor(widget, QFont::DemiBold));
    int width = qRound(metrics.size(Qt::TextShowMnemonic, option.text).width()) + 2 * tabSidePadding;
    if (!option.icon.isNull())
        width += iconSide(option) + em(option) / 2;
    return {std::max(leastTarget, width), std::max(leastTarget, contents.height())};
}

QRect scrollBarRect(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect& rect = option.rect;
    const bool isFlat = option.orientation == Qt::Horizontal;
    const int length = isFlat ? rect.width() : rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 whole = range + std::max(option.pageStep, 1);
    const int share = range > 0 ? static_cast<int>(qint64(option.pageStep) * length / whole) : length;
    const int thumb = std::clamp(share, std::min(leastThumb, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - thumb, option.upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect piece = isFlat ? QRect(rect.left() + from, rect.top(), size, rect.height())
                                   : QRect(rect.left(), rect.top() + from, rect.width(), size);
        return QStyle::visualRect(option.direction, rect, piece);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return stretch(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return stretch(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return stretch(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

void drawScrollBar(const Canvas& canvas, const QStyleOptionSlider& option)
{
    if (option.maximum <= option.minimum)
        return;
    const QRectF thumb = QRectF(scrollBarRect(option, QStyle::SC_ScrollBarSlider)).adjusted(2, 2, -2, -2);
    const bool isTouched = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                           (isOn(option, QStyle::State_MouseOver) || isOn(option, QStyle::State_Sunken));
    const QColor colour = isTouched ? canvas.colours.muted : canvas.colours.field;
    paintSurface(canvas.painter, thumb, {.fill = colour, .border = {}, .radius = 3});
}

void drawProgressGroove(const Canvas& canvas, const QStyleOption& option)
{
    paintProgress(canvas.painter, progressRect(option), 0, canvas.colours, option.direction);
}

void drawProgressContents(const Canvas& canvas, const QStyleOptionProgressBar& option)
{
    const int span = option.maximum - option.minimum;
    if (span <= 0) {
        // Nobody knows how long: a still bar in the middle, for the program does not move by itself.
        const qreal third = option.rect.width() / 3.0;
        const QRectF middle = progressRect(option).adjusted(third, 0, -third, 0);
        paintProgress(canvas.painter, middle, 1, canvas.colours, option.direction);
        return;
    }
    const double share = static_cast<double>(option.progress - option.minimum) / span;
    const bool fromFarEnd = option.invertedAppearance;
    const Qt::LayoutDirection other = option.direction == Qt::LeftToRight ? Qt::RightToLeft : Qt::LeftToRight;
    paintProgress(canvas.painter, progressRect(option), share, canvas.colours, fromFarEnd ? other : option.direction);
}

QSize progressSize(const QStyleOptionProgressBar& option, const QSize& contents)
{
    return {contents.width(), progressHeight(option)};
}

void drawStatusBar(const Canvas& canvas, const QStyleOption& option)
{
    const QRect& rect = option.rect;
    canvas.painter.fillRect(rect, canvas.colours.panel);
    canvas.painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), canvas.colours.line);
}

} // namespace unrut
