// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace unrut {

struct FlowLayout::Row
{
    std::vector<QLayoutItem*> items;
    int width = 0;
    int height = 0;
};

FlowLayout::FlowLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::setTrailing(bool trailing)
{
    m_trailing = trailing;
    invalidate();
}

void FlowLayout::setApart(int items)
{
    m_apart = items;
    invalidate();
}

void FlowLayout::setFilling(int item)
{
    m_filling = item;
    invalidate();
}

void FlowLayout::insertWidget(int index, QWidget* widget)
{
    addChildWidget(widget);
    m_items.insert(m_items.begin() + index, std::make_unique<QWidgetItemV2>(widget));
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
    invalidate();
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

/// As large as it would like to be; what is too wide for a row and can break its lines does so.
static QSize sizeIn(const QLayoutItem& item, int width)
{
    const QSize hint = item.sizeHint();
    const bool breaks = hint.width() > width && item.hasHeightForWidth();
    return breaks ? QSize(width, item.heightForWidth(width)) : hint;
}

std::vector<FlowLayout::Row> FlowLayout::rowsFor(int width) const
{
    std::vector<Row> rows;
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = sizeIn(*item, width);
        const bool fits = !rows.empty() && rows.back().width + m_gap + hint.width() <= width;
        if (!fits)
            rows.emplace_back();
        Row& row = rows.back();
        row.width += (row.items.empty() ? 0 : m_gap) + hint.width();
        row.height = std::max(row.height, hint.height());
        row.items.push_back(item.get());
    }
    return rows;
}

bool FlowLayout::isApart(const QLayoutItem& item) const
{
    const auto end = m_items.begin() + std::min<std::ptrdiff_t>(m_apart, std::ssize(m_items));
    return std::any_of(m_items.begin(), end, [&](const auto& each) { return each.get() == &item; });
}

void FlowLayout::invalidate()
{
    m_heights.clear();
    m_hint.reset();
    QLayout::invalidate();
}

int FlowLayout::heightForWidth(int width) const
{
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const int height = heightOfRows(width);
    m_heights.insert(width, height);
    return height;
}

int FlowLayout::heightOfRows(int width) const
{
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    const std::vector<Row> rows = rowsFor(width - margins.left() - margins.right());
    for (const Row& row : rows)
        height += row.height;
    return height + m_gap * std::max(0, static_cast<int>(rows.size()) - 1);
}

QSize FlowLayout::sizeHint() const
{
    if (!m_hint)
        m_hint = sizeOfRow();
    return *m_hint;
}

/// With all of it in one row.
QSize FlowLayout::sizeOfRow() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size =
            QSize(size.width() + (size.width() > 0 ? m_gap : 0) + hint.width(), std::max(size.height(), hint.height()));
    }
    return size.grownBy(contentsMargins());
}

QSize FlowLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const auto& item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = inner.top();
    for (const Row& row : rowsFor(inner.width())) {
        int spare = std::max(0, inner.width() - row.width);
        const QLayoutItem* filling = itemAt(m_filling);
        const int filled = std::ranges::find(row.items, filling) != row.items.end() ? std::exchange(spare, 0) : 0;
        bool isNear = m_apart > 0 ? isApart(*row.items.front()) : !m_trailing;
        int x = inner.left() + (isNear ? 0 : spare);
        for (QLayoutItem* item : row.items) {
            if (m_apart > 0 && isNear && !isApart(*item)) {
                isNear = false;
                x += spare;
            }
            QSize size = sizeIn(*item, inner.width()).boundedTo(QSize(inner.width(), row.height));
            if (item == filling)
                size.rwidth() += filled;
            const QRect place(QPoint(x, y + (row.height - size.height()) / 2), size);
            item->setGeometry(QStyle::visualRect(direction, inner, place));
            x += size.width() + m_gap;
        }
        y += row.height + m_gap;
    }
}

} // namespace unrut
