// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_menus.h"

#include "painter_state.h"

#include <QStyleOptionMenuItem>
#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

constexpr int itemPadding = 12;
constexpr double menuBarFactor = 0.93;

/// The column before the text: a tick, a dot or an icon; none when no item of the menu has one.
int markColumn(const QStyleOptionMenuItem& option)
{
    if (!option.menuHasCheckableItems && option.maxIconWidth <= 0)
        return 0;
    return iconSide(option) + em(option) / 2;
}

void drawMark(const Canvas& canvas, const QStyleOptionMenuItem& option, const QRect& rect, const QColor& colour)
{
    const bool canBeChecked = option.checkType != QStyleOptionMenuItem::NotCheckable;
    if (canBeChecked && option.checked) {
        if (option.checkType == QStyleOptionMenuItem::Exclusive) {
            const qreal inset = rect.width() * 0.34;
            const QRectF dot = QRectF(rect).adjusted(inset, inset, -inset, -inset);
            paintSurface(canvas.painter, dot, {.fill = colour, .border = {}, .radius = dot.height() / 2});
        } else {
            drawTick(canvas.painter, rect, colour);
        }
    } else if (!option.icon.isNull()) {
        drawIcon(canvas, option.icon, rect, colour, option);
    }
}

/// The words and their keys. Where \a isNarrowed there may be no room for all of the words.
void drawItemTexts(const Canvas& canvas, const QStyleOptionMenuItem& option, const QRect& room, const QColor& colour,
                   bool isNarrowed)
{
    const qsizetype tab = option.text.indexOf(u'\t');
    const QString keys = tab < 0 ? QString() : option.text.mid(tab + 1);
    QString label = tab < 0 ? option.text : option.text.left(tab);
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setWeight(QFont::DemiBold);
    canvas.painter.setFont(font);
    canvas.painter.setPen(colour);
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (isNarrowed) {
        const int keysTake = keys.isEmpty() ? 0 : option.fontMetrics.horizontalAdvance(keys) + em(option) / 2;
        label = QFontMetrics(font).elidedText(label, Qt::ElideRight, room.width() - keysTake, Qt::TextShowMnemonic);
    }
    drawLine(canvas, room, isMirrored ? Qt::AlignRight : Qt::AlignLeft,
             Qt::TextSingleLine | mnemonicFlags(canvas.style, &option, canvas.widget), label, option);
    if (keys.isEmpty())
        return;
    canvas.painter.setPen(isEnabled(option) ? canvas.colours.muted : canvas.colours.disabled);
    drawLine(canvas, room, isMirrored ? Qt::AlignLeft : Qt::AlignRight, Qt::TextSingleLine, keys, option);
}

} // namespace

void drawMenuBarItem(const Canvas& canvas, const QStyleOptionMenuItem& option)
{
    const PainterState state(canvas.painter);
    const bool isActive = isOn(option, QStyle::State_Selected) || isOn(option, QStyle::State_Sunken);
    canvas.painter.fillRect(option.rect, isActive ? canvas.colours.hover : canvas.colours.panel);
    if (isActive && canvas.colours.highContrast)
        paintFocusRing(canvas.painter, option.rect, 0, canvas.colours);
    canvas.painter.setFont(fontFor(canvas.widget, QFont::Normal, menuBarFactor));
    canvas.painter.setPen(isEnabled(option) ? canvas.colours.text : canvas.colours.disabled);
    drawLine(canvas, option.rect, Qt::AlignHCenter, mnemonicFlags(canvas.style, &option, canvas.widget), option.text,
             option);
}

QSize menuBarItemSize(const QStyleOptionMenuItem& option, const QWidget* widget)
{
    const int text = labelWidth(fontFor(widget, QFont::Normal, menuBarFactor), option.text);
    return {text + em(option) * 18 / 17, std::max(leastTarget, em(option) + 10)};
}

void drawMenuPanel(const Canvas& canvas, const QStyleOption& option)
{
    canvas.painter.fillRect(option.rect, canvas.colours.panel);
    paintSurface(canvas.painter, option.rect, {.fill = {}, .border = canvas.colours.line});
}

void drawMenuItem(const Canvas& canvas, const QStyleOptionMenuItem& option)
{
    const PainterState state(canvas.painter);
    // Qt makes the rows of a menu as wide as their words, and the menu no wider than the screen.
    const QRect rect = canvas.widget ? option.rect.intersected(canvas.widget->rect()) : option.rect;
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const QRect line(rect.left() + itemPadding, rect.center().y(), rect.width() - 2 * itemPadding, 1);
        canvas.painter.fillRect(line, canvas.colours.line);
        return;
    }
    const bool isActive = isOn(option, QStyle::State_Selected);
    if (isActive && isEnabled(option)) {
        const QColor edge = canvas.colours.highContrast ? canvas.colours.chosen : QColor();
        paintSurface(canvas.painter, QRectF(rect).adjusted(4, 0, -4, 0),
                     {.fill = canvas.colours.hover, .border = edge});
    }
    const QColor colour = isEnabled(option) ? canvas.colours.text : canvas.colours.disabled;
    const int marks = markColumn(option);
    if (marks > 0) {
        const int side = iconSide(option);
        const QRect box(rect.left() + itemPadding, rect.center().y() - side / 2, side, side);
        drawMark(canvas, option, QStyle::visualRect(option.direction, rect, box), colour);
    }
    const int chevron = option.menuItemType == QStyleOptionMenuItem::SubMenu ? em(option) : 0;
    const QRect room = rect.adjusted(itemPadding + marks, 0, -itemPadding - chevron, 0);
    drawItemTexts(canvas, option, QStyle::visualRect(option.direction, rect, room), colour, rect != option.rect);
    if (chevron > 0) {
        const QRect end(rect.right() + 1 - itemPadding - chevron, rect.top(), chevron, rect.height());
        drawChevron(canvas.painter, QRectF(QStyle::visualRect(option.direction, rect, end)).center(),
                    option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, chevronSize(option), colour);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem& option, const QSize& contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), 9};
    int width = contents.width() + 2 * itemPadding + markColumn(option);
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += em(option);
    if (option.text.contains(u'\t'))
        width += em(option) * 2; // between the words and their keys
    return {width, std::max(leastTarget, em(option) * 31 / 17)};
}

void drawToolTip(const Canvas& canvas, const QStyleOption& option)
{
    canvas.painter.fillRect(option.rect, canvas.colours.panel);
    paintSurface(canvas.painter, option.rect, {.fill = {}, .border = canvas.colours.field, .radius = 0});
}

} // namespace unrut
