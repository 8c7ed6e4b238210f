// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace unrut {

struct Entry;
class Clock;

/// Paints the rows of the log: the day above its first entry, the kind as a chip, text, time.
class EntryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    EntryDelegate(const Clock& clock, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    struct Layout;
    [[nodiscard]] Layout layoutOf(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const;

    const Clock& m_clock;
};

} // namespace unrut
