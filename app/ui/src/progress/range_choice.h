// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QObject>

#include <functional>
#include <utility>

class QButtonGroup;
class QPushButton;

namespace unrut {

class Clock;

/// Which days are shown: one of a few usual ranges that end today, or any days from one to another, which are asked for
/// and then kept while the window is open.
class RangeChoice : public QObject
{
    Q_OBJECT

public:
    /// 90 days at first. \a first gives the first day of all there is; \a page is where it asks.
    RangeChoice(const Clock& clock, std::function<QDate()> first, QWidget& page);

    /// One for each range, to be put somewhere; the last asks.
    [[nodiscard]] QList<QPushButton*> buttons() const;
    [[nodiscard]] QPushButton* checkedButton() const;
    /// The first day and the last, both inclusive.
    [[nodiscard]] std::pair<QDate, QDate> days() const;
    /// The range ends before today.
    [[nodiscard]] bool isPast() const;
    /// From \a from to \a to; the other way round when that is the order of days.
    void showDays(QDate from, QDate to);

Q_SIGNALS:
    void changed();
    /// After changed(), when days were chosen that no button stands for.
    void daysChosen();

protected:
    /// Arrow keys choose among the usual ranges, but open nothing.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum Range { FourWeeks, NinetyDays, Year, All, FromTo };
    void choose(int range);
    void ask();

    const Clock& m_clock;
    std::function<QDate()> m_first;
    QWidget& m_page;
    QButtonGroup* m_buttons;
    bool m_isMoving = false; ///< from button to button with an arrow key
    int m_shown = NinetyDays;
    QDate m_from; ///< of FromTo; null before it was chosen
    QDate m_to;
};

} // namespace unrut
