// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card_layout.h"

#include <QFont>
#include <QHash>
#include <QStyledItemDelegate>

#include <limits>

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
    /// The whole title and step where the card shows only their beginnings.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;
    /// From now on sizeHint() measures \a cards cards at most and estimates the rest by the mean of those it knows.
    void measureAtMost(int cards);
    /// True when something was estimated since then.
    [[nodiscard]] bool hasEstimates() const { return m_hasEstimates; }
    /// Measures \a cards cards of \a view that are not measured yet, from \a row on. Returns the row to go on with; the
    /// row count when none is left below.
    [[nodiscard]] int measureSome(const QAbstractItemView& view, int row, int cards) const;
    /// Forgets the measured height of a card that has changed.
    void forget(const GoalId& id);
    /// Whether a day has begun since cards were measured: they may say something else now, and take other heights.
    [[nodiscard]] bool isOfAnotherDay() const;

Q_SIGNALS:
    void stepTicked(const unrut::GoalId& goal, const unrut::StepId& step);

private:
    void paintTexts(QPainter& painter, const QStyleOptionViewItem& option, const QRect& card,
                    const CardLayout& layout) const;

    /// Lets go of heights that were measured for another width or font, or on another day.
    void forgetAllBut(int width, const QFont& font) const;
    int measured(const QModelIndex& index) const;

    const Clock& m_clock;
    /// Heights by card, at one width and font and on one day; measuring wrapped text is what a long column would spend
    /// its time on.
    mutable QHash<GoalId, int> m_heights;
    mutable int m_measuredWidth = -1;
    mutable QFont m_measuredFont;
    mutable QDate m_measuredDay;
    mutable qint64 m_sumOfHeights = 0;
    mutable int m_mayMeasure = std::numeric_limits<int>::max();
    mutable bool m_hasEstimates = false;
};

} // namespace unrut
