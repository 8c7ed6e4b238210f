// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_buttons.h"

#include "painter_state.h"

#include <theme/style.h>

#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

bool hasText(const QStyleOptionToolButton& option)
{
    return !option.text.isEmpty() && (option.toolButtonStyle != Qt::ToolButtonIconOnly || option.icon.isNull());
}

bool hasIcon(const QStyleOptionToolButton& option)
{
    return !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
}

bool hasArrow(const QStyleOptionToolButton& option)
{
    return option.features.testFlag(QStyleOptionToolButton::Arrow) && option.arrowType != Qt::NoArrow;
}

bool hasChevron(const QStyleOptionToolButton& option)
{
    // A quiet icon with a menu says 'more' already; beside words the menu must be announced.
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) && hasText(option);
}

QFont labelFont(const QWidget* widget)
{
    return fontFor(widget, QFont::Medium, isKind(widget, kind::small) ? 0.9 : 1.0);
}

} // namespace

QSize toolButtonSize(const QStyleOptionToolButton& option, const QSize& contents, const QWidget* widget)
{
    const int unit = em(option);
    const int least = std::max(leastTarget, unit * 28 / 17);
    if (!hasText(option)) {
        const int side =
            hasIcon(option) ? std::max(option.iconSize.width(), option.iconSize.height()) : contents.width();
        return QSize(side, side)
            .expandedTo({iconSide(option), iconSide(option)})
            .grownBy({6, 6, 6, 6})
            .expandedTo({least, least});
    }
    int width = labelWidth(labelFont(widget), option.text) + unit;
    if (hasIcon(option))
        width += iconSide(option) + unit / 2;
    if (hasChevron(option))
        width += unit;
    return QSize(width, least);
}

void drawToolButtonLabel(const Canvas& canvas, const QStyleOptionToolButton& option)
{
    const PainterState state(canvas.painter);
    const QColor colour = buttonTextColour(canvas.colours, option, canvas.widget);
    const QRect& rect = option.rect;
    if (hasArrow(option)) {
        drawChevron(canvas.painter, QRectF(rect).center(), option.arrowType, em(option) * 9 / 17.0, colour);
        return;
    }
    const int side = hasIcon(option) ? std::max(option.iconSize.width(), iconSide(option)) : 0;
    if (!hasText(option)) {
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        drawIcon(canvas, option.icon, square, colour, option);
        return;
    }
    const int chevron = hasChevron(option) ? em(option) : 0;
    const int gap = side > 0 ? em(option) / 2 : 0;
    const QFont font = labelFont(canvas.widget);
    const int text = std::min(labelWidth(font, option.text), std::max(0, rect.width() - side - gap - chevron));
    int left = rect.left() + std::max(0, (rect.width() - side - gap - text - chevron) / 2);
    const auto place = [&](int width) {
        const QRect part(left, rect.top(), width, rect.height());
        left += width;
        return QStyle::visualRect(option.direction, rect, part);
    };
    if (side > 0) {
        QRect square(0, 0, side, side);
        square.moveCenter(place(side).center());
        drawIcon(canvas, option.icon, square, colour, option);
        left += gap;
    }
    canvas.painter.setFont(font);
    canvas.painter.setPen(colour);
    drawLine(canvas, place(text).adjusted(-1, 0, 1, 0), Qt::AlignHCenter,
             mnemonicFlags(canvas.style, &option, canvas.widget), option.text, option);
    if (chevron > 0)
        drawChevron(canvas.painter, QRectF(place(chevron)).center() + chevronNudge(option), Qt::DownArrow,
                    chevronSize(option), colour);
}

} // namespace unrut
