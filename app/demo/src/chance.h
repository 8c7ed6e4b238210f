// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/split_mix64.h>

#include <cstddef>
#include <span>

namespace unrut::demo {

/// Repeatable chance. Only sums, products and comparisons, so that every machine draws the same life.
class Chance
{
public:
    /// \a stream keeps the parts of a journal apart: more check-ins do not change the goals.
    Chance(quint64 seed, quint64 stream) : m_numbers(seed * 0x9E3779B97F4A7C15U + stream) { m_numbers.next(); }

    quint64 bits() { return m_numbers.next(); }
    /// 0 to just under 1.
    double real() { return static_cast<double>(m_numbers.next() >> 11) * 0x1.0p-53; }
    /// \a low to \a high, both included.
    int between(int low, int high)
    {
        return low + static_cast<int>(m_numbers.below(static_cast<size_t>(high - low) + 1));
    }
    bool happens(double probability) { return real() < probability; }
    /// Mean 0, standard deviation 1: the sum of twelve uniform draws (Irwin-Hall).
    double normal()
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += real();
        return sum;
    }
    template <class T, size_t extent>
    const T& pick(std::span<const T, extent> things)
    {
        return things[m_numbers.below(things.size())];
    }
    SplitMix64& numbers() { return m_numbers; }

private:
    SplitMix64 m_numbers;
};

} // namespace unrut::demo
