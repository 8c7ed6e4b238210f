// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal.h>
#include <domain/practice.h>

#include <vector>

namespace unrut {

/// How often something was just started while \a practice went on, up to \a today; goals in the bin do not count.
[[nodiscard]] int startsDuring(const Practice& practice, const std::vector<Goal>& goals, QDate today);

} // namespace unrut
