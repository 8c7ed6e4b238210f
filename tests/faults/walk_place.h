// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_walk.h"

namespace unrut::faults {

/// Where the walk of a round begins: whoever begins there with its seed does the same things, in any process. An hour
/// after the round before, with ids that none of the others has.
inline Sandbox::Place placeOf(const QString& journal, int round)
{
    constexpr qint64 hour = 3600;
    constexpr quint64 idsOfARound = 100'000;
    return {journal, FakeClock().now().addSecs(hour * round), idsOfARound * static_cast<quint64>(round + 1)};
}

inline quint64 seedOf(int round)
{
    return 20'261'126U + static_cast<quint64>(round);
}

} // namespace unrut::faults
