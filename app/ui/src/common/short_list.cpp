// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "short_list.h"

#include "row_delegate.h"

#include <QScrollBar>

#include <algorithm>

namespace unrut {

ShortList::ShortList(int mostRows, int detailRole, int wordRole, QWidget* parent)
    : QListView(parent), m_mostRows(mostRows)
{
    showRows(*this, detailRole, wordRole);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ShortList::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    m_follower = std::make_unique<QObject>();
    const auto follow = [this] { updateGeometry(); };
    if (model) {
        connect(model, &QAbstractItemModel::rowsInserted, m_follower.get(), follow);
        connect(model, &QAbstractItemModel::rowsRemoved, m_follower.get(), follow);
        connect(model, &QAbstractItemModel::dataChanged, m_follower.get(), follow);
        connect(model, &QAbstractItemModel::modelReset, m_follower.get(), follow);
    }
    updateGeometry();
}

int ShortList::heightForWidth(int width) const
{
    const int count = model() ? model()->rowCount() : 0;
    const int frame = 2 * frameWidth();
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.widget = nullptr; // or the delegate would go by the width that there is now
    option.rect.setWidth(width - frame - (count > m_mostRows ? verticalScrollBar()->sizeHint().width() : 0));
    int height = frame;
    for (int row = 0; row < std::min(count, m_mostRows); ++row)
        height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
    return height;
}

QSize ShortList::sizeHint() const
{
    const int width = QListView::sizeHint().width();
    return {width, heightForWidth(width)};
}

} // namespace unrut
