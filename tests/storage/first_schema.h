// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unrut::sample {

/// An assessment with one answer, a goal with a step, a line of the log and a check-in, as schema 1 has them.
inline QStringList rowsOfTheFirstSchema()
{
    using namespace Qt::StringLiterals;
    const QString at = u"'2026-03-02T09:30:15.000Z'"_s;
    const auto id = [](int number) { return u"'01890000-0000-7000-8000-%1'"_s.arg(number, 12, 10, QChar(u'0')); };
    return {
        u"INSERT INTO checks (id, day, form, order_seed, note, created_at, modified_at, finished_at) "
        "VALUES (%1, '2026-03-02', 'short', 7, '', %2, %2, %2)"_s.arg(id(1), at),
        u"INSERT INTO answers (check_id, item, kind, value) VALUES (%1, 'exh1', 'given', 75)"_s.arg(id(1)),
        u"INSERT INTO goals (id, title, why, kind, horizon, board_column, position, if_cue, then_step, notes, minutes, "
        "created_at, modified_at) VALUES (%1, 'Ask for feedback', '', 'step_goal', 'near', 'doing', 1.0, '', '', '', "
        "0, "
        "%2, %2)"_s.arg(id(2), at),
        u"INSERT INTO steps (id, goal_id, ordinal, text) VALUES (%1, %2, 0, 'Find a day')"_s.arg(id(3), id(2)),
        u"INSERT INTO entries (place, id, kind, day, text, created_at, modified_at) VALUES "
        "(CAST(julianday('2026-03-02') - 2415020.5 AS INTEGER) << 20, %1, 'grateful', '2026-03-02', "
        "'The first quiet day', %2, %2)"_s.arg(id(4), at),
        u"INSERT INTO check_ins (id, day, mood, word, created_at, modified_at) "
        "VALUES (%1, '2026-03-02', 6, '', %2, %2)"_s.arg(id(5), at),
    };
}

} // namespace unrut::sample
