// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wording/result_words.h>

namespace unrut::wording {

/// The card of rule R4 for somebody who looks for it although no answer asks for it: nothing is said of their answers.
[[nodiscard]] SafetyCard safetyCardUnasked();

} // namespace unrut::wording
