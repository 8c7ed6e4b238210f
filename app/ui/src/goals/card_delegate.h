// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card_layout.h"

#include <QHash>
#include <QStyledItemDelegate>

namespace unrut {

class Clock;

/// Paints the cards of a column and lets the next step be ticked in place.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    CardDelegate(const Clock& clock, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    /// The whole title where the card shows only its beginning.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// Forgets the measured height of a card that has changed.
    void forget(const GoalId& id);

Q_SIGNALS:
    void stepTicked(const unrut::GoalId& goal, const unrut::StepId& step);

private:
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card,
                    const CardLayout& layout) const;

    const Clock& m_clock;
    /// Heights by card, at one width and font; measuring wrapped text is what a long column would spend its time on.
    mutable QHash<GoalId, int> m_heights;
    mutable int m_measuredWidth = -1;
    mutable QString m_measuredFont;
};

} // namespace unrut
