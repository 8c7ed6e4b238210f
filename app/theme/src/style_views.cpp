// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style_views.h"

#include "painter_state.h"

#include <theme/style.h>

#include <QFontMetrics>
#include <QStyleOptionHeader>
#include <QStyleOptionViewItem>
#include <QWidget>

#include <algorithm>

namespace unrut {

namespace {

bool isOneOfMany(const QStyleOptionViewItem& option)
{
    return option.viewItemPosition == QStyleOptionViewItem::Beginning ||
           option.viewItemPosition == QStyleOptionViewItem::Middle ||
           option.viewItemPosition == QStyleOptionViewItem::End;
}

} // namespace

void drawItemPanel(const Canvas& canvas, const QStyleOptionViewItem& option)
{
    const bool isSelected = isOn(option, QStyle::State_Selected);
    if (option.backgroundBrush.style() != Qt::NoBrush)
        canvas.painter.fillRect(option.rect, option.backgroundBrush);
    else if (option.features.testFlag(QStyleOptionViewItem::Alternate) && !isSelected)
        canvas.painter.fillRect(option.rect, canvas.colours.hover);
    if (!isSelected && !isHot(option))
        return;
    Surface surface{.fill = isSelected ? canvas.colours.chosenSoft : canvas.colours.hover, .border = {}};
    if (canvas.colours.highContrast)
        surface.border = canvas.colours.chosen;
    if (isOneOfMany(option))
        surface.radius = 0;
    paintSurface(canvas.painter, option.rect, surface);
}

void drawDropPlace(const Canvas& canvas, const QStyleOption& option)
{
    if (!option.rect.isValid() && option.rect.height() != 0)
        return;
    const PainterState state(canvas.painter);
    constexpr qreal thickness = 2;
    constexpr qreal knob = 4; // its radius
    if (option.rect.height() > 0) {
        paintFocusRing(canvas.painter, option.rect, controlRadius, canvas.colours);
        return;
    }
    const int shift = canvas.widget ? canvas.widget->property(dropIndicatorShift).toInt() : 0;
    // At the very top the knob would be cut in half.
    const qreal y = std::max<qreal>(option.rect.top() + shift, knob);
    const QRectF whole = option.rect;
    const QRectF place(whole.left() + 2 * knob, y - thickness / 2, whole.width() - 2 * knob, thickness);
    const QRectF end(whole.left(), y - knob, 2 * knob, 2 * knob);
    canvas.painter.setRenderHint(QPainter::Antialiasing);
    canvas.painter.fillRect(mirrored(place, whole, option.direction), canvas.colours.accent);
    canvas.painter.setPen(QPen(canvas.colours.accent, thickness));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawEllipse(mirrored(end.adjusted(1, 1, -1, -1), whole, option.direction));
}

QStyleOptionViewItem readableItem(const QStyleOptionViewItem& option, const Colours& colours)
{
    QStyleOptionViewItem readable = option;
    readable.palette.setColor(QPalette::HighlightedText, colours.text);
    return readable;
}

QSize itemSize(const QStyleOptionViewItem& option, const QSize& contents)
{
    return {contents.width() + em(option) / 2, std::max({leastTarget, em(option) * 28 / 17, contents.height()})};
}

void drawHeaderSection(const Canvas& canvas, const QStyleOptionHeader& option)
{
    const QRect& rect = option.rect;
    canvas.painter.fillRect(rect, isHot(option) ? canvas.colours.hover : canvas.colours.panel);
    const QRect line = option.orientation == Qt::Horizontal ? QRect(rect.left(), rect.bottom(), rect.width(), 1)
                                                            : QRect(rect.right(), rect.top(), 1, rect.height());
    canvas.painter.fillRect(line, canvas.colours.line);
    if (showsFocus(option))
        paintFocusRing(canvas.painter, rect, 0, canvas.colours);
}

void drawHeaderLabel(const Canvas& canvas, const QStyleOptionHeader& option)
{
    const PainterState state(canvas.painter);
    const QFont font = fontFor(canvas.widget, QFont::Normal, 0.9);
    const bool isSorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect room = option.rect.adjusted(0, 0, isSorted ? -em(option) : 0, 0);
    canvas.painter.setFont(font);
    canvas.painter.setPen(canvas.colours.muted);
    const Qt::Alignment side =
        QStyle::visualAlignment(option.direction, option.textAlignment) & Qt::AlignHorizontal_Mask;
    QStringList lines = option.text.split(u'\n');
    for (QString& line : lines)
        line = QFontMetrics(font).elidedText(line, Qt::ElideRight, room.width());
    drawLine(canvas, QStyle::visualRect(option.direction, option.rect, room), side,
             lines.size() > 1 ? 0 : Qt::TextSingleLine, lines.join(u'\n'), option);
    if (!isSorted)
        return;
    const QRect end(option.rect.right() + 1 - em(option), option.rect.top(), em(option), option.rect.height());
    drawChevron(canvas.painter, QRectF(QStyle::visualRect(option.direction, option.rect, end)).center(),
                option.sortIndicator == QStyleOptionHeader::SortUp ? Qt::UpArrow : Qt::DownArrow,
                chevronSize(option) * 0.9, canvas.colours.muted);
}

void drawBranch(const Canvas& canvas, const QStyleOption& option)
{
    if (!isOn(option, QStyle::State_Children))
        return;
    const Qt::ArrowType closed = option.direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    drawChevron(canvas.painter, QRectF(option.rect).center(), isOn(option, QStyle::State_Open) ? Qt::DownArrow : closed,
                chevronSize(option), canvas.colours.text);
}

} // namespace unrut
