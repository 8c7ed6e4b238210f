// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_delegate.h"

#include <domain/clock.h>
#include <models/entry_model.h>
#include <theme/colours.h>
#include <theme/fonts.h>
#include <theme/painting.h>
#include <wording/date_words.h>
#include <wording/entry_words.h>

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace unrut {

namespace {

constexpr int padding = 10;
constexpr int chipColumnCharacters = 13;

const Entry& entryAt(const QModelIndex& index)
{
    return static_cast<const EntryModel*>(index.model())->entry(index.row());
}

/// Lays \a text out in \a width and returns its height; draws it when there is a painter.
qreal flow(const QString& text, const QFont& font, qreal width, QPainter* painter, const QPointF& at,
           Qt::LayoutDirection direction)
{
    qreal height = 0;
    const QStringList paragraphs = text.split(QLatin1Char('\n'));
    for (const QString& paragraph : paragraphs) {
        QTextLayout layout(paragraph, font);
        QTextOption option(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setTextDirection(directionOf(paragraph, direction));
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition({0, height});
            height += std::ceil(line.height());
        }
        layout.endLayout();
        if (painter)
            layout.draw(painter, at);
    }
    return height;
}

QString timeOf(const Entry& entry)
{
    // An entry written later for an earlier day has no time of its own there.
    const QDateTime local = entry.createdAt.toLocalTime();
    return local.date() == entry.day ? wording::clockTime(local.time()) : QString();
}

} // namespace

struct EntryDelegate::Layout
{
    QRect header; ///< empty unless the entry begins a day
    QRect chip;
    QRect text;
    QRect time;
    int height = 0;
};

EntryDelegate::EntryDelegate(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) {}

EntryDelegate::Layout EntryDelegate::layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index,
                                              int width) const
{
    const Fonts fonts = fontsFor(option.font);
    const Entry& entry = entryAt(index);
    Layout layout;
    int y = 0;
    if (index.data(EntryModel::BeginsDayRole).toBool()) {
        const int line = QFontMetrics(fonts.panelTitle).height();
        layout.header = QRect(0, index.row() == 0 ? 4 : 20, width, line);
        y = layout.header.bottom() + 9;
    }
    const int character = QFontMetrics(fonts.base).averageCharWidth();
    const int chipColumn = character * chipColumnCharacters;
    const int timeColumn = QFontMetrics(fonts.small).horizontalAdvance(QStringLiteral("00:00 PM")) + 8;
    const QSize chip = chipSize(wording::entryKindName(entry.kind), fonts).toSize();
    layout.chip = QRect(QPoint(0, y + padding), chip);
    const int textWidth = std::max(character * 12, width - chipColumn - timeColumn);
    const auto textHeight = static_cast<int>(flow(entry.text, fonts.base, textWidth, nullptr, {}, option.direction));
    layout.text = QRect(chipColumn, y + padding, textWidth, std::max(textHeight, chip.height()));
    layout.time = QRect(width - timeColumn, y + padding, timeColumn, QFontMetrics(fonts.base).height());
    layout.height = layout.text.bottom() + 1 + padding + 1;
    return layout;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return {width, layoutOf(option, index, width).height};
}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    const Entry& entry = entryAt(index);
    const Layout layout = layoutOf(option, index, option.rect.width());
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    painter->save();
    const int top = layout.header.isEmpty() ? 0 : layout.header.bottom() + 5;
    const QRect row = place(QRect(0, top, option.rect.width(), layout.height - top - 1));
    if (option.state.testFlag(QStyle::State_Selected))
        paintSurface(*painter, row, {colours.chosenSoft, {}, 0});
    painter->setPen(colours.text);
    if (!layout.header.isEmpty()) {
        painter->setFont(fonts.panelTitle);
        const QString day = wording::relativeDay(entry.day, m_clock.today());
        painter->drawText(place(layout.header), Qt::AlignLeading | Qt::AlignVCenter, day);
    }
    paintChip(*painter, place(layout.chip), wording::entryKindName(entry.kind), colours, fonts, option.direction);
    painter->setFont(fonts.base);
    const QRect text = place(layout.text);
    flow(entry.text, fonts.base, text.width(), painter, text.topLeft(), option.direction);
    painter->setFont(fonts.small);
    painter->setPen(colours.muted);
    painter->drawText(place(layout.time), Qt::AlignTrailing | Qt::AlignVCenter, timeOf(entry));
    painter->fillRect(place(QRect(0, layout.height - 1, option.rect.width(), 1)), colours.line);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusRing(*painter, row, controlRadius, colours);
    painter->restore();
}

} // namespace unrut
