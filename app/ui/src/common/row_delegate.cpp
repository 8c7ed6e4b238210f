// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_delegate.h"

#include <theme/painting.h>

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unrut {

namespace {

constexpr int padding = 9;

int lineOf(const QFont& font, const Fonts& fonts)
{
    return qRound(linePitch(font, fonts.base));
}

/// One line in its own direction, at the side where reading begins or ends.
void drawText(QPainter& painter, const QRect& rect, const QString& text, bool trailing, Qt::LayoutDirection direction)
{
    const bool right = trailing != (direction == Qt::RightToLeft);
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(directionOf(text, direction));
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const Colours& colours)
{
    const QRect row = option.rect.adjusted(0, 0, 0, -1);
    Surface surface{.fill = {}, .border = {}, .radius = controlRadius};
    if (option.state.testFlag(QStyle::State_Selected))
        surface.fill = colours.chosenSoft;
    else if (option.state.testFlag(QStyle::State_MouseOver))
        surface.fill = colours.hover;
    if (colours.highContrast && surface.fill.isValid())
        surface.border = colours.chosen;
    paintSurface(painter, row, surface);
    painter.fillRect(QRect(option.rect.left() + RowDelegate::rowInset, option.rect.bottom(),
                           option.rect.width() - 2 * RowDelegate::rowInset, 1),
                     colours.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(painter, row, controlRadius, colours);
}

} // namespace

RowDelegate::RowDelegate(int detailRole, int wordRole, QObject* parent)
    : QStyledItemDelegate(parent), m_detailRole(detailRole), m_wordRole(wordRole)
{}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const Fonts fonts = fontsFor(option.font);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, lineOf(fonts.cardTitle, fonts) + lineOf(fonts.small, fonts) + 2 * padding};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    painter->save();
    paintGround(*painter, option, colours);

    const QRect inside = option.rect.adjusted(rowInset, padding, -rowInset, -padding);
    const auto place = [&](const QRect& rect) { return QStyle::visualRect(option.direction, inside, rect); };
    const int title = lineOf(fonts.cardTitle, fonts);
    const QString word = index.data(m_wordRole).toString();
    const int wanted = word.isEmpty() ? 0 : QFontMetrics(fonts.small).horizontalAdvance(word) + 2;
    const int wordWidth = std::min(wanted, inside.width() * 3 / 5);
    const int titleWidth = inside.width() - wordWidth - (wordWidth > 0 ? rowInset : 0);
    painter->setFont(fonts.cardTitle);
    painter->setPen(colours.text);
    drawText(*painter, place({inside.left(), inside.top(), titleWidth, title}), index.data().toString(), false,
             option.direction);
    painter->setFont(fonts.small);
    painter->setPen(colours.muted);
    drawText(*painter, place({inside.right() + 1 - wordWidth, inside.top(), wordWidth, title}), word, true,
             option.direction);
    drawText(*painter, place({inside.left(), inside.top() + title, inside.width(), inside.height() - title}),
             index.data(m_detailRole).toString(), false, option.direction);
    painter->restore();
}

} // namespace unrut
