// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "log_texts.h"

namespace unrut::demo {

// One file for each; logTexts() and logTails() choose among them.
[[nodiscard]] std::span<const LogText> gratefulTexts();
[[nodiscard]] std::span<const LogText> gratefulTails();
[[nodiscard]] std::span<const LogText> winTexts();
[[nodiscard]] std::span<const LogText> winTails();
[[nodiscard]] std::span<const LogText> keepTexts();
[[nodiscard]] std::span<const LogText> noteTexts();

} // namespace unrut::demo
