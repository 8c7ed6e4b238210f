// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>

#include <QLatin1String>
#include <QString>

#include <optional>

namespace unrut {

// The words of files for the values that the domain has no keys for.

[[nodiscard]] QLatin1String horizonKey(Horizon horizon);
[[nodiscard]] std::optional<Horizon> horizonFromKey(const QString& key);
[[nodiscard]] QLatin1String helpedKey(Helped helped);
[[nodiscard]] std::optional<Helped> helpedFromKey(const QString& key);
[[nodiscard]] QLatin1String goalEventKey(GoalEvent::Kind kind);
[[nodiscard]] std::optional<GoalEvent::Kind> goalEventFromKey(const QString& key);
[[nodiscard]] QLatin1String limitModeKey(LimitMode mode);
[[nodiscard]] std::optional<LimitMode> limitModeFromKey(const QString& key);
[[nodiscard]] QLatin1String checkFormKey(CheckForm form);
[[nodiscard]] std::optional<CheckForm> checkFormFromKey(const QString& key);

} // namespace unrut
