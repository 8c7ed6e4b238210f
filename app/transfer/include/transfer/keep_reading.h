// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QtGlobal>

#include <functional>

namespace unrut {

/// Asked now and then while a long file is read: how much of it is done, and of how much. False ends the reading with
/// Cancelled. Called in the thread that reads.
using KeepReading = std::function<bool(qsizetype done, qsizetype all)>;

/// Counts the steps of reading something and asks often enough to stop soon and seldom enough to cost nothing.
class ReadingWatch
{
public:
    /// \a all: how many steps there will be; \a keep must outlive it and may be empty.
    ReadingWatch(const KeepReading& keep, qsizetype all) : m_keep(keep), m_all(all) {}

    /// Some more of them are done. Error: Cancelled, from the step on at which the answer was no.
    [[nodiscard]] Status pass(qsizetype steps = 1);

private:
    const KeepReading& m_keep;
    qsizetype m_all;
    qsizetype m_done = 0;
    qsizetype m_next = 0; ///< when to ask again
    bool m_ended = false;
};

} // namespace unrut
