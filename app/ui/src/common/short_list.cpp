// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_list.h"

#include "row_delegate.h"
#include "scroll_to.h"

#include <QEvent>

namespace unrut {

ShortList::ShortList(int detailRole, int wordRole, QWidget* parent) : QListView(parent)
{
    showRows(*this, detailRole, wordRole);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShortList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    m_follower = std::make_unique<QObject>();
    const auto follow = [this] {
        m_heights.clear();
        updateGeometry();
    };
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, m_follower.get(), follow);
        connect(model, &QAbstractItemModel::rowsRemoved, m_follower.get(), follow);
        connect(model, &QAbstractItemModel::dataChanged, m_follower.get(), follow);
        connect(model, &QAbstractItemModel::modelReset, m_follower.get(), follow);
    }
    follow();
}

void ShortList::setRowShown(int row, bool shown)
{
    setRowHidden(row, !shown);
    m_heights.clear();
    updateGeometry();
}

int ShortList::heightForWidth(int width) const
{
    // A layout asks again and again, and a bin may hold hundreds of things.
    if (const auto known = m_heights.constFind(width); known != m_heights.constEnd())
        return *known;
    const int count = model() ? model()->rowCount() : 0;
    const int frame = 2 * frameWidth();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = nullptr; // or the delegate would go by the width that there is now
    option.rect.setWidth(width - frame);
    int height = frame;
    for (int row = 0; row < count; ++row)
        height += isRowHidden(row) ? 0 : itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    m_heights.insert(width, height);
    return height;
}

QSize ShortList::sizeHint() const
{
    const int width = QListView::sizeHint().width();
    return {width, heightForWidth(width)};
}

QVariant ShortList::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (query == Qt::ImCursorRectangle && currentIndex().isValid())
        return visualRect(currentIndex()).translated(viewport()->pos());
    return QListView::inputMethodQuery(query);
}

void ShortList::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        m_heights.clear();
    QListView::changeEvent(event);
}

void ShortList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        followKeyboard(*viewport(), visualRect(current));
}

} // namespace unrut
