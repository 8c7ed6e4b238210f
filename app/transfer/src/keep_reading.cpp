// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <transfer/keep_reading.h>

#include <algorithm>

namespace unrut {

namespace {

constexpr qsizetype questions = 500;

} // namespace

Status ReadingWatch::pass(qsizetype steps)
{
    m_done += steps;
    if (m_keep && !m_ended && m_done >= m_next) {
        m_next = m_done + std::max<qsizetype>(1, m_all / questions);
        m_ended = !m_keep(std::min(m_done, m_all), m_all);
    }
    return m_ended ? Status(failure(ErrorCode::Cancelled)) : Status();
}

} // namespace unrut
