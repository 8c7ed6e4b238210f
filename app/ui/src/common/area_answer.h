// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"

#include <domain/goal.h>

namespace unrut {

/// Keeps an answer to wording::areaQuestion() with the goal that was finished, and goes where it leads:
/// staying to the ways out, another area to the result, enough nowhere. A failure is reported
/// and leads nowhere.
void answerArea(const PageContext& context, const GoalId& id, AreaAnswer answer);

} // namespace unrut
