// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entry_place.h"

#include <QHash>
#include <QSet>

namespace unrut {

namespace {

constexpr int dayShift = 20;

/// Moves each entry to its place as soon as that is free.
class Mover
{
public:
    Mover(QDate day, const std::vector<Place>& standing);
    [[nodiscard]] std::vector<PlaceMove> moves();

private:
    void move(Place from, Place to);
    void fill(Place free);

    Place m_spare;
    QHash<Place, Place> m_wants; ///< by target: the place of the entry that belongs there
    QSet<Place> m_taken;
    std::vector<PlaceMove> m_moves;
};

Mover::Mover(QDate day, const std::vector<Place>& standing) : m_spare(lastPlace(day))
{
    Place target = firstPlace(day);
    for (const Place place : standing) {
        m_taken.insert(place);
        if (place != target)
            m_wants.insert(target, place);
        ++target;
    }
}

void Mover::move(Place from, Place to)
{
    m_moves.push_back({from, to});
    m_taken.remove(from);
    m_taken.insert(to);
}

/// A free place takes its entry, which frees another place, and so on.
void Mover::fill(Place free)
{
    for (auto next = m_wants.find(free); next != m_wants.end(); next = m_wants.find(free)) {
        const Place from = *next;
        m_wants.erase(next);
        move(from, free);
        free = from;
    }
}

std::vector<PlaceMove> Mover::moves()
{
    const QList<Place> targets = m_wants.keys();
    for (const Place target : targets) {
        if (!m_taken.contains(target))
            fill(target);
    }
    // Only circles are left: one steps aside, the others move up, and it takes the place that becomes free.
    while (!m_wants.isEmpty()) {
        const Place target = m_wants.begin().key();
        const Place from = m_wants.take(target);
        move(from, m_spare);
        fill(from);
        move(m_spare, target);
    }
    return m_moves;
}

} // namespace

Place firstPlace(QDate day)
{
    return QDate(1900, 1, 1).daysTo(day) << dayShift;
}

Place lastPlace(QDate day)
{
    return firstPlace(day.addDays(1)) - 1;
}

std::vector<PlaceMove> movesIntoOrder(QDate day, const std::vector<Place>& standing)
{
    return Mover(day, standing).moves();
}

} // namespace unrut
