// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

#include "widget_words.h"

#include <QItemDelegate>
#include <QListView>
#include <QStyledItemDelegate>

#include <typeinfo>

namespace unrut {

QStringList plainLists(QWidget& subject)
{
    QStringList lines;
    if (subject.windowType() == Qt::Popup)
        return lines;
    for (const QWidget* widget : shownIn(subject)) {
        const auto* list = qobject_cast<const QListView*>(widget);
        const QAbstractItemDelegate* delegate = list ? list->itemDelegate() : nullptr;
        if (!delegate)
            continue;
        // By the type itself: a delegate of our own that Qt knows no name of is one, too.
        const std::type_info& type = typeid(*delegate);
        if (type == typeid(QStyledItemDelegate) || type == typeid(QItemDelegate))
            lines.append(pathOf(*widget) + QStringLiteral(": rows as Qt paints them; showRows() gives it ours"));
    }
    return lines;
}

} // namespace unrut
