// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "goal_texts.h"
#include "maker.h"

namespace unrut::demo {

/// The stream of chance that the board of the last year is drawn from.
constexpr quint64 boardStream = 71;

/// Makes goals of texts and takes them through the board, each move with its day in the history.
class GoalMaker
{
public:
    explicit GoalMaker(const Maker& maker, quint64 stream = boardStream);

    /// A card that was put into \a column on \a day and stayed there.
    [[nodiscard]] Goal begin(const GoalText& text, BoardColumn column, QDate day);
    void move(Goal& goal, BoardColumn to, QDate day);
    /// Ticks the first \a count steps on days between \a from and \a to.
    void tick(Goal& goal, int count, QDate from, QDate to);
    /// Into Doing on \a start, all steps ticked, into Done on \a end.
    void finish(Goal& goal, QDate start, QDate end);
    void setAside(Goal& goal, QDate start, QDate end);

    [[nodiscard]] Chance& chance() { return m_chance; }

private:
    [[nodiscard]] QDateTime workingHour(QDate day) { return instantOn(day, 9, 17, m_chance); }

    const Maker& m_maker;
    Chance m_chance;
};

} // namespace unrut::demo
