// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/page.h"

#include <domain/goal.h>

namespace unrut {

/// Opens the sheet of the talk that \a goal is about: the planned one with its person, else a new one for its day.
/// Somebody who is not in People yet joins first. False when the goal does not say with whom.
bool openTalkSheet(const PageContext& context, const GoalId& id, QWidget* parent);

} // namespace unrut
