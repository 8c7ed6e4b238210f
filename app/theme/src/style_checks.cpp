// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_checks.h"

#include "painter_state.h"

#include <QStyleOptionButton>
#include <QStyleOptionSlider>

#include <algorithm>

namespace unrut {

namespace {

constexpr int checkPadding = 4; ///< between the ring and what it surrounds

int checkGap(const QStyleOption& option)
{
    return em(option) / 2;
}

QColor indicatorFill(const Colours& colours, const QStyleOption& option, bool isMarked)
{
    if (!isEnabled(option))
        return isMarked ? outlineColour(colours, option) : colours.window;
    if (isMarked)
        return isHot(option) ? hovered(colours.chosen, colours) : colours.chosen;
    return isHot(option) ? colours.hover : colours.panel;
}

} // namespace

void drawCheckIndicator(const Canvas& canvas, const QStyleOption& option)
{
    const PainterState state(canvas.painter);
    const bool isPartial = isOn(option, QStyle::State_NoChange);
    const bool isMarked = isPartial || isOn(option, QStyle::State_On);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor fill = indicatorFill(canvas.colours, option, isMarked);
    paintSurface(canvas.painter, box,
                 {.fill = fill,
                  .border = isMarked ? fill : outlineColour(canvas.colours, option),
                  .radius = 4,
                  .borderStyle = outlineStyle(canvas.colours, option)});
    const QColor mark = isEnabled(option) ? canvas.colours.onChosen : canvas.colours.panel;
    if (isPartial) {
        const QRectF dash(box.left() + box.width() * 0.25, box.center().y() - 1, box.width() * 0.5, 2);
        paintSurface(canvas.painter, dash, {.fill = mark, .border = {}, .radius = 1});
    } else if (isMarked) {
        drawTick(canvas.painter, box, mark);
    }
}

void drawRadioIndicator(const Canvas& canvas, const QStyleOption& option)
{
    const bool isMarked = isOn(option, QStyle::State_On);
    const QRectF circle = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor outline = outlineColour(canvas.colours, option);
    const QColor mark = isEnabled(option) ? canvas.colours.chosen : outline;
    paintSurface(canvas.painter, circle,
                 {.fill = indicatorFill(canvas.colours, option, false),
                  .border = isMarked ? mark : outline,
                  .borderWidth = isMarked ? 2.0 : 1.0,
                  .radius = circle.height() / 2,
                  .borderStyle = outlineStyle(canvas.colours, option)});
    if (!isMarked)
        return;
    const qreal inset = circle.width() * 0.27;
    const QRectF dot = circle.adjusted(inset, inset, -inset, -inset);
    paintSurface(canvas.painter, dot, {.fill = mark, .border = {}, .radius = dot.height() / 2});
}

void drawCheck(const Canvas& canvas, const QStyleOptionButton& option, bool isRadio)
{
    const PainterState state(canvas.painter);
    QStyleOptionButton box = option;
    box.rect = checkIndicatorRect(option, canvas.widget);
    isRadio ? drawRadioIndicator(canvas, box) : drawCheckIndicator(canvas, box);

    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QColor colour =
        option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    QRect room = checkTextRect(option, canvas.widget);
    if (!option.icon.isNull()) {
        const int side = iconSide(option);
        const QRect part(room.left(), room.center().y() - side / 2, side, side);
        drawIcon(canvas, option.icon, QStyle::visualRect(option.direction, room, part), colour, option);
        const int taken = side + checkGap(option);
        room.adjust(isMirrored ? 0 : taken, 0, isMirrored ? -taken : 0, 0);
    }
    canvas.painter.setPen(colour);
    drawLine(canvas, room, isMirrored ? Qt::AlignRight : Qt::AlignLeft,
             mnemonicFlags(canvas.style, &option, canvas.widget), option.text, option);
    if (showsFocus(option))
        paintFocusRing(canvas.painter, option.rect, 4, canvas.colours);
}

int indicatorSide(const QStyleOption* option, const QWidget* widget)
{
    const int unit = option ? em(*option) : widget ? widget->fontMetrics().height() : 16;
    return std::max(16, unit);
}

QSize checkSize(const QStyleOptionButton& option, const QSize& contents)
{
    const bool isBare = option.text.isEmpty() && option.icon.isNull();
    const int label = isBare ? 0 : contents.width() + checkGap(option);
    const int width = 2 * checkPadding + indicatorSide(&option, nullptr) + label;
    return {std::max(leastTarget, width), std::max({leastTarget, em(option) * 26 / 17, contents.height()})};
}

QRect checkIndicatorRect(const QStyleOption& option, const QWidget* widget)
{
    const int side = indicatorSide(&option, widget);
    const QRect& rect = option.rect;
    const QRect box(rect.left() + checkPadding, rect.top() + (rect.height() - side) / 2, side, side);
    return QStyle::visualRect(option.direction, rect, box);
}

QRect checkTextRect(const QStyleOption& option, const QWidget* widget)
{
    const int taken = checkPadding + indicatorSide(&option, widget) + checkGap(option);
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(taken, 0, -checkPadding, 0));
}

int sliderHandle(const QStyleOption* option)
{
    return std::max(leastTarget, option ? em(*option) * 24 / 17 : leastTarget);
}

QRect sliderRect(const QStyleOptionSlider& option, QStyle::SubControl part)
{
    const QRect& rect = option.rect;
    const int side = sliderHandle(&option);
    const bool isFlat = option.orientation == Qt::Horizontal;
    if (part == QStyle::SC_SliderGroove)
        return rect;
    if (part != QStyle::SC_SliderHandle)
        return {};
    const int length = (isFlat ? rect.width() : rect.height()) - side;
    const int along = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition, length,
                                                      option.upsideDown);
    if (isFlat)
        return {rect.left() + along, rect.center().y() - side / 2, side, side};
    return {rect.center().x() - side / 2, rect.top() + along, side, side};
}

void drawSlider(const Canvas& canvas, const QStyleOptionSlider& option)
{
    const PainterState state(canvas.painter);
    const bool isFlat = option.orientation == Qt::Horizontal;
    const QRectF handle = sliderRect(option, QStyle::SC_SliderHandle);
    const qreal half = handle.width() / 2;
    const QRectF rect = option.rect;
    const QRectF groove = isFlat ? QRectF(rect.left() + half, handle.center().y() - 2, rect.width() - 2 * half, 4)
                                 : QRectF(handle.center().x() - 2, rect.top() + half, 4, rect.height() - 2 * half);
    const Colours& colours = canvas.colours;
    paintSurface(canvas.painter, groove, {.fill = outlineColour(colours, option), .border = {}, .radius = 2});
    QRectF done = groove;
    if (isFlat)
        option.upsideDown ? done.setLeft(handle.center().x()) : done.setRight(handle.center().x());
    else
        option.upsideDown ? done.setTop(handle.center().y()) : done.setBottom(handle.center().y());
    const QColor chosen = isEnabled(option) ? colours.chosen : outlineColour(colours, option);
    paintSurface(canvas.painter, done, {.fill = chosen, .border = {}, .radius = 2});

    const QRectF knob = handle.adjusted(4, 4, -4, -4);
    const bool isTouched = isHot(option) && option.activeSubControls.testFlag(QStyle::SC_SliderHandle);
    paintSurface(canvas.painter, knob,
                 {.fill = isTouched ? colours.hover : colours.panel,
                  .border = chosen,
                  .borderWidth = 2,
                  .radius = knob.width() / 2});
    if (showsFocus(option))
        paintFocusRing(canvas.painter, handle, half, colours);
}

} // namespace unrut
