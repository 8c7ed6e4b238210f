// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_delegate.h"

#include <models/people_model.h>
#include <theme/painting.h>

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unrut {

namespace {

constexpr int sideMargin = 8;
constexpr int topMargin = 9;
constexpr int lineGap = 3;

/// A line in its own direction, shortened where it is cut.
void drawLine(QPainter& painter, const QRect& rect, const QString& text, bool trailing, Qt::LayoutDirection direction)
{
    const bool right = trailing != (direction == Qt::RightToLeft);
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.setLayoutDirection(directionOf(text, direction));
    painter.drawText(rect,
                     static_cast<int>((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute) |
                         Qt::TextSingleLine,
                     shown);
}

} // namespace

QSize PersonDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Fonts fonts = fontsFor(option.font);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width,
            QFontMetrics(fonts.cardTitle).height() + lineGap + QFontMetrics(fonts.small).height() + 2 * topMargin};
}

void PersonDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    painter->save();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintSurface(*painter, row, {colours.chosenSoft, {}, 0});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintSurface(*painter, row, {colours.hover, {}, 0});
    else
        painter->fillRect(option.rect.adjusted(sideMargin, option.rect.height() - 1, -sideMargin, 0), colours.line);

    const QRect inside = row.adjusted(sideMargin, topMargin, -sideMargin, -topMargin);
    const int nameHeight = QFontMetrics(fonts.cardTitle).height();
    const QString standing = index.data(PeopleModel::StandingRole).toString();
    const int wanted = QFontMetrics(fonts.small).horizontalAdvance(standing) + 2;
    const int standingWidth = std::min(wanted, inside.width() * 3 / 5);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const QRect name(inside.left(), inside.top(), inside.width() - standingWidth - sideMargin, nameHeight);
    const QRect when(inside.right() + 1 - standingWidth, inside.top(), standingWidth, nameHeight);
    const QRect line(inside.left(), inside.top() + nameHeight + lineGap, inside.width(),
                     QFontMetrics(fonts.small).height());
    painter->setFont(fonts.cardTitle);
    painter->setPen(colours.text);
    drawLine(*painter, place(name), index.data(Qt::DisplayRole).toString(), false, option.direction);
    painter->setFont(fonts.small);
    painter->setPen(colours.muted);
    drawLine(*painter, place(when), standing, true, option.direction);
    drawLine(*painter, place(line), index.data(PeopleModel::LineRole).toString(), false, option.direction);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, controlRadius, colours);
    painter->restore();
}

} // namespace unrut
