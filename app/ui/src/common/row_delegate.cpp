// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_delegate.h"

#include "broken_lines.h"
#include "hit_marks.h"
#include "whole_texts.h"

#include <theme/painting.h>

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <algorithm>
#include <utility>

namespace unrut {

namespace {

constexpr int padding = 9;
constexpr int mostTitleLines = 2;

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

RowTexts textsOf(const QModelIndex& index, int detailRole, int wordRole, int width, const Fonts& fonts)
{
    RowTexts texts;
    texts.titleLine = lineOf(fonts.cardTitle, fonts);
    texts.detailLine = lineOf(fonts.small, fonts);
    const QString title = index.data().toString().simplified();
    const QString word = index.data(wordRole).toString();
    const QString detail = index.data(detailRole).toString();
    const int wanted = word.isEmpty() ? 0 : QFontMetrics(fonts.small).horizontalAdvance(word) + 2;
    const int beside = width - wanted - (wanted > 0 ? RowDelegate::rowInset : 0);
    if (wanted <= width * 3 / 5)
        texts.title = brokenInto(title, fonts.cardTitle, beside, mostTitleLines);
    if (texts.title.isEmpty() || (wanted > 0 && isCut(title, texts.title))) {
        texts.title = brokenInto(title, fonts.cardTitle, width, mostTitleLines);
        texts.wordBelow = word.isEmpty() ? QStringList() : brokenInto(word, fonts.small, width);
    } else {
        texts.word = word;
        texts.wordWidth = wanted;
    }
    texts.detail = brokenInto(detail, fonts.small, width);
    return texts;
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
    const RowTexts texts = textsOf(index, m_detailRole, m_wordRole, width - 2 * rowInset, fontsFor(option.font));
    return {width, texts.height()};
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Colours colours = coloursOf(option.palette);
    const Fonts fonts = fontsFor(option.font);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip); // marks upon marks reach far above their line
    paintGround(*painter, option, colours);

    const QRect inside = option.rect.adjusted(rowInset, padding, -rowInset, -padding);
    const RowTexts texts = textsOf(index, m_detailRole, m_wordRole, inside.width(), fonts);
    QRect line(inside.left(), inside.top(), inside.width(), texts.titleLine);
    const auto draw = [&](const QString& text, bool trailing) {
        const auto marks =
            m_hits && !trailing ? hitMarks(m_hits(text), 0, text.size(), colours) : QList<QTextLayout::FormatRange>();
        drawLine(*painter, QStyle::visualRect(option.direction, inside, line), text, trailing, option.direction, marks);
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
    const RowTexts texts =
        textsOf(index, m_detailRole, m_wordRole, option.rect.width() - 2 * rowInset, fontsFor(option.font));
    showWhole(*event, *view, isCut(title, texts.title) ? QStringList(title) : QStringList());
    return true;
}

void showRows(QListView& view, int detailRole, int wordRole, RowDelegate::Hits hits)
{
    view.setItemDelegate(new RowDelegate(detailRole, wordRole, &view, std::move(hits)));
    view.setResizeMode(QListView::Adjust);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setMouseTracking(true);
    new WidthWatch(view); // the view's child
}

} // namespace unrut
