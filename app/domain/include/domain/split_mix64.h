// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace unrut {

/// SplitMix64 (Steele, Lea and Flood 2014): the same seed draws the same numbers on every machine, so that an order on
/// screen or a permutation test can be repeated. Not for secrets.
class SplitMix64
{
public:
    explicit constexpr SplitMix64(quint64 seed) : m_state(seed) {}

    constexpr quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31);
    }
    /// 0 to \a bound - 1. The remainder is taken as it is: for bounds this small its bias is below 1e-15.
    constexpr size_t below(size_t bound) { return static_cast<size_t>(next() % bound); }

private:
    quint64 m_state;
};

/// A Fisher-Yates walk from the end (Durstenfeld 1964).
template <class T>
void shuffle(std::vector<T>& values, SplitMix64& random)
{
    for (size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(i)]);
}

} // namespace unrut
