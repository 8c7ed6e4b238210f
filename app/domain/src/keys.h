// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace unrut {

/// Enumerators and their keys in files, data and on the command line: the key of an enumerator stands at its number.
template <class Enum, size_t Count>
class Keys
{
public:
    template <class... Words>
    explicit constexpr Keys(Words... words) : m_keys{words...}
    {
        static_assert(sizeof...(Words) == Count);
    }

    [[nodiscard]] QLatin1String of(Enum value) const { return m_keys[static_cast<size_t>(value)]; }
    [[nodiscard]] std::optional<Enum> find(const QString& key) const
    {
        const auto found = std::find(m_keys.begin(), m_keys.end(), key);
        if (found == m_keys.end())
            return std::nullopt;
        return static_cast<Enum>(found - m_keys.begin());
    }

private:
    std::array<QLatin1String, Count> m_keys;
};

} // namespace unrut
