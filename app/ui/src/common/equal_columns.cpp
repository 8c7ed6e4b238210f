// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "equal_columns.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>

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

void EqualColumns::setShares(int first, int between, int last)
{
    m_first = first;
    m_between = between;
    m_last = last;
    invalidate();
}

int EqualColumns::shareOf(int item) const
{
    return item == 0 ? m_first : item + 1 == count() ? m_last : m_between;
}

void EqualColumns::setAlike(const QWidget* widget)
{
    m_alike = widget;
    invalidate();
}

QSize EqualColumns::cell() const
{
    QSize size(m_alike ? m_alike->sizeHint().width() : 0, 0);
    for (const auto& item : m_items)
        size = size.expandedTo(item->sizeHint());
    return size;
}

std::vector<int> EqualColumns::widthsOfOneRow(int room) const
{
    int shares = 0;
    for (int item = 0; item < count(); ++item)
        shares += shareOf(item);
    std::vector<int> widths;
    widths.reserve(m_items.size());
    for (int item = 0; item < count(); ++item)
        widths.push_back(room * shareOf(item) / shares);
    return widths;
}

std::vector<int> EqualColumns::columnsFor(int width) const
{
    const int items = std::max(1, count());
    for (int rows = 1; rows < items; ++rows) {
        const int columns = (items + rows - 1) / rows;
        const int room = width - (columns - 1) * m_gap;
        if (columns * cell().width() <= room && columns == items)
            return widthsOfOneRow(room);
        std::vector<int> widths(static_cast<size_t>(columns), 0);
        if (columns * cell().width() <= room) {
            std::ranges::fill(widths, room / columns);
            return widths;
        }
        for (int i = 0; i < count(); ++i) {
            int& column = widths[static_cast<size_t>(i % columns)];
            column = std::max({column, m_items[static_cast<size_t>(i)]->sizeHint().width(),
                               m_alike ? m_alike->sizeHint().width() : 0});
        }
        const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
        if (spare >= 0) {
            for (int& column : widths)
                column += spare / columns;
            return widths;
        }
    }
    return {width};
}

int EqualColumns::rowHeight(const std::vector<int>& widths) const
{
    int height = cell().height();
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i]->hasHeightForWidth()) // its lines are broken there
            height = std::max(height, m_items[i]->heightForWidth(widths[i % widths.size()]));
    }
    return height;
}

int EqualColumns::heightForWidth(int width) const
{
    const std::vector<int> widths = columnsFor(width);
    const int columns = static_cast<int>(widths.size());
    const int rows = (count() + columns - 1) / columns;
    return rows * rowHeight(widths) + std::max(0, rows - 1) * m_gap;
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
    const std::vector<int> widths = columnsFor(rect.width());
    const int height = rowHeight(widths);
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint corner = rect.topLeft();
    for (size_t i = 0; i < m_items.size(); ++i) {
        const size_t column = i % widths.size();
        if (i > 0 && column == 0)
            corner = {rect.left(), corner.y() + height + m_gap};
        const QRect place(corner, QSize(widths[column], height));
        m_items[i]->setGeometry(QStyle::visualRect(direction, rect, place));
        corner.rx() += widths[column] + m_gap;
    }
}

} // namespace unrut
