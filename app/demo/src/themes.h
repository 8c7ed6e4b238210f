// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>

#include <array>
#include <optional>
#include <span>

namespace unrut::demo {

/// One way to get stuck: how much it adds to each domain at its worst, which event began it, and the statements that
/// it speaks through most.
struct Theme
{
    std::array<int, domainCount> adds; ///< points, in the order of Domain
    std::optional<CheckEvent> event;
    std::array<const char*, 2> items;
};

/// The ruts of earlier years.
[[nodiscard]] std::span<const Theme> earlierThemes();
/// The rut of the last year: a post that went to somebody else.
[[nodiscard]] const Theme& passedOver();
/// What is left of it while nobody has asked: growth, recognition and the decision stay high.
[[nodiscard]] const Theme& unasked();
/// The relapse of the last year: a double shift.
[[nodiscard]] const Theme& doubleShift();

} // namespace unrut::demo
