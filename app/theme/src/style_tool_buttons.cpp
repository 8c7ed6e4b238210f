// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_buttons.h"

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
    return fontFor(widget, QFont::Medium, kindOf(widget) == QLatin1String(kind::small) ? 0.9 : 1.0);
}

} // namespace

QSize toolButtonSize(const QStyleOptionToolButton& option, const QSize& contents, const QWidget* widget)
{
    const int unit = em(option);
    const int least = std::max(leastTarget, unit * 28 / 17);
    if (!hasText(option)) {
        const int around = kindOf(widget) == QLatin1String(kind::quiet) ? 4 : 6;
        const int side =
            hasIcon(option) ? std::max(option.iconSize.width(), option.iconSize.height()) : contents.width();
        return QSize(side, side)
            .expandedTo({iconSide(option), iconSide(option)})
            .grownBy({around, around, around, around})
            .expandedTo({least, least});
    }
    int width = labelWidth(labelFont(widget), option.text) + unit;
    if (hasIcon(option))
        width += iconSide(option) + unit / 2;
    if (hasChevron(option))
        width += unit;
    return {width, least};
}

void drawToolButtonLabel(const Canvas& canvas, const QStyleOptionToolButton& option)
{
    const QColor colour = buttonTextColour(canvas.colours, option, canvas.widget);
    if (hasArrow(option)) {
        drawChevron(canvas.painter, QRectF(option.rect).center(), option.arrowType, em(option) * 9 / 17.0, colour);
        return;
    }
    const bool isOnlyIcon = !hasText(option);
    drawLabelParts(canvas, option,
                   {.icon = option.icon,
                    .iconSide = isOnlyIcon || hasIcon(option) ? std::max(option.iconSize.width(), iconSide(option)) : 0,
                    .gap = em(option) / 2,
                    .text = isOnlyIcon ? QString() : option.text,
                    .font = labelFont(canvas.widget),
                    .colour = colour,
                    .hasChevron = !isOnlyIcon && hasChevron(option)});
}

} // namespace unrut
