// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_delegate.h"

#include "common/broken_lines.h"
#include "common/whole_texts.h"

#include <domain/clock.h>
#include <models/column_model.h>
#include <theme/colours.h>
#include <theme/painting.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace unrut {

namespace {

const Goal& goalAt(const QModelIndex& index)
{
    return static_cast<const ColumnModel*>(index.model())->goal(index.row());
}

CardLayout layoutAt(const QModelIndex& index, int width, const QFont& font, QDate today)
{
    const bool rest = static_cast<const ColumnModel*>(index.model())->duesRest();
    return layoutCard(goalAt(index), width, fontsFor(font), today, rest ? wording::Dues::Resting : wording::Dues::Told);
}

/// The viewport's width: in sizeHint() the option's rectangle is still the old one.
int widthOf(const QStyleOptionViewItem& option)
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void drawLines(QPainter& painter, const QRect& rect, const QStringList& lines, Qt::LayoutDirection direction)
{
    if (lines.isEmpty())
        return;
    const int height = rect.height() / static_cast<int>(lines.size());
    QRect line(rect.topLeft(), QSize(rect.width(), height));
    for (const QString& text : lines) {
        painter.setLayoutDirection(directionOf(text, direction));
        const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter.drawText(line, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine,
                         text);
        line.translate(0, height);
    }
}

} // namespace

CardDelegate::CardDelegate(const Clock& clock, QObject* parent) : QStyledItemDelegate(parent), m_clock(clock) {}

void CardDelegate::forget(const GoalId& id)
{
    m_sumOfHeights -= m_heights.take(id);
}

bool CardDelegate::isOfAnotherDay() const
{
    return m_measuredDay != m_clock.today();
}

void CardDelegate::forgetAllBut(int width, const QFont& font) const
{
    // Of another day a card may say more: 'due tomorrow', and then a date.
    const QDate today = m_clock.today();
    if (width == m_measuredWidth && font == m_measuredFont && today == m_measuredDay)
        return;
    m_heights.clear();
    m_sumOfHeights = 0;
    m_measuredWidth = width;
    m_measuredFont = font;
    m_measuredDay = today;
}

int CardDelegate::measured(const QModelIndex& index) const
{
    const int height = layoutAt(index, m_measuredWidth, m_measuredFont, m_clock.today()).height + cardGap;
    m_heights.insert(goalAt(index).id, height);
    m_sumOfHeights += height;
    return height;
}

void CardDelegate::measureAtMost(int cards)
{
    m_mayMeasure = cards;
    m_hasEstimates = false;
}

int CardDelegate::measureSome(const QAbstractItemView& view, int row, int cards) const
{
    forgetAllBut(view.viewport()->width(), view.font());
    const int rows = view.model()->rowCount();
    for (int left = cards; row < rows && left > 0; ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        if (m_heights.contains(goalAt(index).id))
            continue;
        (void)measured(index);
        --left;
    }
    return row;
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int width = widthOf(option);
    forgetAllBut(width, option.font);
    const Goal& goal = goalAt(index);
    const auto known = m_heights.constFind(goal.id);
    if (known != m_heights.constEnd())
        return {width, *known};
    if (m_mayMeasure <= 0 && !m_heights.isEmpty()) {
        m_hasEstimates = true;
        return {width, static_cast<int>(m_sumOfHeights / m_heights.size())};
    }
    --m_mayMeasure;
    return {width, measured(index)};
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Goal& goal = goalAt(index);
    const Colours colours = coloursOf(option.palette);
    const QRect card = option.rect.adjusted(0, 0, 0, -cardGap);
    const bool isFocusCard = goal.column == BoardColumn::Doing;
    CardState state;
    state.isFocusCard = isFocusCard;
    state.isSelected = option.state.testFlag(QStyle::State_Selected);
    state.isHovered = option.state.testFlag(QStyle::State_MouseOver);

    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // marks upon marks reach far above their line
    paintSurface(*painter, card, cardSurface(colours, state));
    const CardLayout layout = layoutAt(index, card.width(), option.font, m_clock.today());
    paintTexts(*painter, option, card, layout);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        const int inset = isFocusCard ? 3 : 0;
        paintFocusRing(*painter, QRectF(card).adjusted(inset, inset, -inset, -inset), panelRadius - inset, colours);
    }
    painter->restore();
}

void CardDelegate::paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card,
                              const CardLayout& layout) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, card, rect.translated(card.topLeft()));
    };
    for (const CardLayout::Chip& chip : layout.chips)
        paintChip(painter, place(chip.rect), chip.text, colours, fonts, option.direction);
    painter.setFont(fonts.cardTitle);
    painter.setPen(colours.text);
    drawLines(painter, place(layout.title), layout.titleLines, option.direction);
    if (!layout.progress.isEmpty())
        paintProgress(painter, place(layout.progress), layout.share, colours, option.direction);
    if (!layout.tick.isEmpty()) {
        QStyleOptionButton box;
        box.palette = option.palette;
        box.state = QStyle::State_Enabled | QStyle::State_Off;
        const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
        const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, &box);
        box.rect = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(side, side), place(layout.tick));
        style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
        painter.setFont(fonts.base);
        painter.setPen(colours.text);
        drawLines(painter, place(layout.step), layout.stepLines, option.direction);
    }
    painter.setFont(fonts.small);
    painter.setPen(colours.muted);
    drawLines(painter, place(layout.facts), layout.factLines, option.direction);
}

bool CardDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const Goal& goal = goalAt(index);
    const CardLayout layout = layoutAt(index, option.rect.width(), option.font, m_clock.today());
    QStringList whole;
    if (isCut(goal.title.simplified(), layout.titleLines))
        whole.append(goal.title.simplified());
    if (const Step* next = goal.nextStep(); next && !layout.stepLines.isEmpty() && isCut(next->text, layout.stepLines))
        whole.append(next->text.simplified());
    showWhole(*event, *view, whole);
    return true;
}

bool CardDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                               const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const Goal& goal = goalAt(index);
    const Step* next = goal.nextStep();
    if (!next || mouse->button() != Qt::LeftButton)
        return false;
    const QRect card = option.rect.adjusted(0, 0, 0, -cardGap);
    const CardLayout layout = layoutAt(index, card.width(), option.font, m_clock.today());
    const QRect tick = QStyle::visualRect(option.direction, card, layout.tick.translated(card.topLeft()));
    if (layout.tick.isEmpty() || !tick.contains(mouse->position().toPoint()))
        return false;
    Q_EMIT stepTicked(goal.id, next->id);
    return true;
}

} // namespace unrut
