// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ui/tab.h>

#include <array>

namespace unrut {

namespace {

constexpr std::array<const char*, tabCount> keys{"today",     "assess", "playbook", "goals",
                                                 "gratitude", "people", "progress"};

} // namespace

QLatin1String tabKey(Tab tab)
{
    return QLatin1String(keys[static_cast<size_t>(tab)]);
}

std::optional<Tab> tabFromKey(const QString& key)
{
    for (int i = 0; i < tabCount; ++i) {
        if (key == QLatin1String(keys[static_cast<size_t>(i)]))
            return static_cast<Tab>(i);
    }
    return std::nullopt;
}

} // namespace unrut
