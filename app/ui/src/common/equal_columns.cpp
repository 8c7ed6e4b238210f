// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "equal_columns.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace unrut {

EqualColumns::EqualColumns(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

EqualColumns::~EqualColumns() = default;

void EqualColumns::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

int EqualColumns::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem* EqualColumns::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<size_t>(index)].get() : nullptr;
}

QLayoutItem* EqualColumns::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<size_t>(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize EqualColumns::cell() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

int EqualColumns::columnsFor(int width) const
{
    const int items = std::max(1, count());
    const int wanted = cell().width();
    for (int rows = 1; rows < items; ++rows) {
        const int columns = (items + rows - 1) / rows;
        if (columns * wanted + (columns - 1) * m_gap <= width)
            return columns;
    }
    return 1;
}

int EqualColumns::heightForWidth(int width) const
{
    const int columns = columnsFor(width);
    const int rows = (count() + columns - 1) / columns;
    return rows * cell().height() + std::max(0, rows - 1) * m_gap;
}

QSize EqualColumns::sizeHint() const
{
    return {count() * cell().width() + std::max(0, count() - 1) * m_gap, cell().height()};
}

QSize EqualColumns::minimumSize() const
{
    return cell();
}

void EqualColumns::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const int columns = columnsFor(rect.width());
    const QSize size((rect.width() - (columns - 1) * m_gap) / columns, cell().height());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int i = 0; i < count(); ++i) {
        const QPoint corner(rect.left() + (i % columns) * (size.width() + m_gap),
                            rect.top() + (i / columns) * (size.height() + m_gap));
        m_items[static_cast<size_t>(i)]->setGeometry(QStyle::visualRect(direction, rect, QRect(corner, size)));
    }
}

} // namespace unrut
