// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/quick_goal.h>

namespace unrut::wording {

/// The words of the language spoken that the line for a new goal understands, beside the English ones.
[[nodiscard]] QuickWords quickWords();

} // namespace unrut::wording
