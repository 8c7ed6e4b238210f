// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace unrut {

/// The tabs, in their order.
enum class Tab { Today, Assess, WaysOut, Goals, Gratitude, People, Progress };
constexpr int tabCount = 7;

/// The name on the command line: today, assess, playbook, goals, gratitude, people, progress.
[[nodiscard]] QLatin1String tabKey(Tab tab);
[[nodiscard]] std::optional<Tab> tabFromKey(const QString& key);

} // namespace unrut
