// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_delegate.h"

#include "broken_lines.h"
#include "hit_marks.h"
#include "whole_texts.h"

#include <theme/painting.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr int padding = 9;

int lineOf(const QFont& font, const Fonts& fonts)
{
    return qRound(linePitch(font, fonts.base));
}

/// What a row of some width shows and how high its lines stand; left to right.
struct RowTexts
{
    QStringList title;
    QStringList detail;
    QString word;          ///< beside the title; empty where it stands below
    QStringList wordBelow; ///< where there is no room for it beside the title
    int wordWidth = 0;
    int titleLine = 0;
    int detailLine = 0;

    [[nodiscard]] int height() const
    {
        return titleLine * static_cast<int>(title.size()) +
               detailLine * static_cast<int>(wordBelow.size() + detail.size()) + 2 * padding;
    }
};

/// Where a row has what, and of its title how many lines.
struct RowParts
{
    int detailRole;
    int wordRole;
    int mostTitleLines;
};

RowTexts textsOf(const QModelIndex& index, const RowParts& parts, int width, const Fonts& fonts)
{
    RowTexts texts;
    texts.titleLine = lineOf(fonts.cardTitle, fonts);
    texts.detailLine = lineOf(fonts.small, fonts);
    const QString title = index.data().toString().simplified();
    const QString word = index.data(parts.wordRole).toString();
    const QString detail = index.data(parts.detailRole).toString();
    const int wanted = word.isEmpty() ? 0 : QFontMetrics(fonts.small).horizontalAdvance(word) + 2;
    const int beside = width - wanted - (wanted > 0 ? RowDelegate::rowInset : 0);
    if (wanted <= width * 3 / 5)
        texts.title = brokenInto(title, fonts.cardTitle, beside, parts.mostTitleLines);
    if (texts.title.isEmpty() || (wanted > 0 && isCut(title, texts.title))) {
        texts.title = brokenInto(title, fonts.cardTitle, width, parts.mostTitleLines);
        texts.wordBelow = word.isEmpty() ? QStringList() : brokenInto(word, fonts.small, width);
    } else {
        texts.word = word;
        texts.wordWidth = wanted;
    }
    if (!detail.isEmpty())
        texts.detail = brokenInto(detail, fonts.small, width);
    return texts;
}

bool hasBox(const QModelIndex& index)
{
    return index.data(Qt::CheckStateRole).isValid();
}

const QStyle& styleOf(const QStyleOptionViewItem& option)
{
    return option.widget ? *option.widget->style() : *QApplication::style();
}

int boxSide(const QStyleOptionViewItem& option)
{
    return styleOf(option).pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget);
}

/// Where the words of a row begin, from where reading begins.
int wordsFrom(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    return RowDelegate::rowInset + (hasBox(index) ? boxSide(option) + RowDelegate::rowInset : 0);
}

/// How wide the words of a row of \a width may be.
int roomFor(const QStyleOptionViewItem& option, const QModelIndex& index, int width)
{
    return width - wordsFrom(option, index) - RowDelegate::rowInset;
}

/// Beside the first line of what it is.
void paintBox(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, int lineHeight)
{
    const int side = boxSide(option);
    const QRect box(option.rect.left() + RowDelegate::rowInset, option.rect.top() + padding + (lineHeight - side) / 2,
                    side, side);
    QStyleOptionViewItem mark = option;
    mark.rect = QStyle::visualRect(option.direction, option.rect, box);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    mark.state.setFlag(QStyle::State_HasFocus, false);
    mark.state.setFlag(QStyle::State_On, state == Qt::Checked);
    mark.state.setFlag(QStyle::State_Off, state == Qt::Unchecked);
    mark.state.setFlag(QStyle::State_NoChange, state == Qt::PartiallyChecked);
    styleOf(option).drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &mark, &painter, option.widget);
}

/// \a line, which fits, with what was looked for marked; \a side is absolute.
void drawMarked(QPainter& painter, const QRect& rect, const QString& line, Qt::Alignment side,
                const QList<QTextLayout::FormatRange>& marks)
{
    QTextLayout layout(line, painter.font());
    QTextOption option(side | Qt::AlignAbsolute);
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine text = layout.createLine();
    text.setLineWidth(rect.width());
    text.setPosition({0, (rect.height() - text.height()) / 2});
    layout.endLayout();
    layout.draw(&painter, rect.topLeft(), marks);
}

/// One line in the direction of the text it is of, at the side where reading begins or ends.
void drawLine(QPainter& painter, const QRect& rect, const QString& line, bool trailing, Qt::LayoutDirection direction,
              const QList<QTextLayout::FormatRange>& marks = {})
{
    const bool right = trailing != (direction == Qt::RightToLeft);
    const Qt::Alignment side = right ? Qt::AlignRight : Qt::AlignLeft;
    painter.setLayoutDirection(directionOf(line, direction));
    if (!marks.isEmpty()) {
        drawMarked(painter, rect, line, side, marks);
        return;
    }
    painter.drawText(rect, static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, line);
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

/// QListView takes its time to lay out again, and its rows would lie wrong until then.
class WidthWatch : public QObject
{
public:
    explicit WidthWatch(QListView& view) : QObject(&view), m_view(view), m_width(view.viewport()->width())
    {
        view.viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Resize) // the view may be going, with what it watched
            return QObject::eventFilter(watched, event);
        if (const int width = m_view.viewport()->width(); width != m_width) {
            m_width = width;
            m_view.doItemsLayout();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    QListView& m_view;
    int m_width;
};

} // namespace

RowDelegate::RowDelegate(int detailRole, int wordRole, QObject* parent, Hits hits)
    : QStyledItemDelegate(parent), m_detailRole(detailRole), m_wordRole(wordRole), m_hits(std::move(hits))
{}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const RowTexts texts = textsOf(index, {m_detailRole, m_wordRole, m_mostTitleLines}, roomFor(option, index, width),
                                   fontsFor(option.font));
    return {width, texts.height()};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // marks upon marks reach far above their line
    paintGround(*painter, option, colours);

    // Left to right, and then as it is read.
    const QRect inside = option.rect.adjusted(wordsFrom(option, index), padding, -rowInset, -padding);
    const RowTexts texts = textsOf(index, {m_detailRole, m_wordRole, m_mostTitleLines}, inside.width(), fonts);
    if (hasBox(index))
        paintBox(*painter, option, index, texts.titleLine);
    QRect line(inside.left(), inside.top(), inside.width(), texts.titleLine);
    const auto draw = [&](const QString& text, bool trailing) {
        const auto marks =
            m_hits && !trailing ? hitMarks(m_hits(text), 0, text.size(), colours) : QList<QTextLayout::FormatRange>();
        drawLine(*painter, QStyle::visualRect(option.direction, option.rect, line), text, trailing, option.direction,
                 marks);
    };
    painter->setFont(fonts.small);
    painter->setPen(colours.muted);
    line.setLeft(inside.right() + 1 - texts.wordWidth);
    draw(texts.word, true);

    painter->setFont(fonts.cardTitle);
    painter->setPen(colours.text);
    line.setLeft(inside.left());
    line.setWidth(inside.width() - texts.wordWidth - (texts.wordWidth > 0 ? rowInset : 0));
    for (const QString& each : texts.title) {
        draw(each, false);
        line.translate(0, texts.titleLine);
    }
    painter->setFont(fonts.small);
    painter->setPen(colours.muted);
    line = QRect(inside.left(), line.top(), inside.width(), texts.detailLine);
    for (const QString& each : texts.wordBelow + texts.detail) {
        draw(each, false);
        line.translate(0, texts.detailLine);
    }
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString title = index.data().toString().simplified();
    const RowTexts texts = textsOf(index, {m_detailRole, m_wordRole, m_mostTitleLines},
                                   roomFor(option, index, option.rect.width()), fontsFor(option.font));
    showWhole(*event, *view, isCut(title, texts.title) ? QStringList(title) : QStringList());
    return true;
}

bool RowDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    const bool isPress = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if ((!isPress && event->type() != QEvent::MouseButtonRelease) || !hasBox(index))
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const QRect& row = option.rect;
    const QRect target(row.left(), row.top(), wordsFrom(option, index), row.height());
    const Qt::ItemFlags flags = model->flags(index);
    if (mouse->button() != Qt::LeftButton || !flags.testFlag(Qt::ItemIsUserCheckable) ||
        !flags.testFlag(Qt::ItemIsEnabled) ||
        !QStyle::visualRect(option.direction, row, target).contains(mouse->position().toPoint()))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return isPress || model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

RowDelegate& showRows(QListView& view, int detailRole, int wordRole, RowDelegate::Hits hits)
{
    auto* delegate = new RowDelegate(detailRole, wordRole, &view, std::move(hits));
    view.setItemDelegate(delegate);
    view.setResizeMode(QListView::Adjust);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setMouseTracking(true);
    new WidthWatch(view); // the view's child
    return *delegate;
}

} // namespace unrut
