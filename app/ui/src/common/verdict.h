// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <domain/goal.h>

namespace unrut {

/// What came of an exploration or a venture, as a place in wording::verdictAnswers(); -1 while nobody has said.
[[nodiscard]] int verdictPlace(const Goal& goal);
/// Keeps an answer to wording::verdictQuestion(); a failure is reported.
void giveVerdict(const PageContext& context, const GoalId& id, int place);

} // namespace unrut
