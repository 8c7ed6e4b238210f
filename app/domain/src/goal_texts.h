// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/goal_parts.h>
#include <domain/result.h>

namespace unrut {

/// Cleans one line that may be empty. Errors: TextTooLong, InvalidText.
[[nodiscard]] Status cleanLine(QString& text, const QString& field);
/// As cleanLine(). Error besides: EmptyText.
[[nodiscard]] Status cleanRequiredLine(QString& text, const QString& field);
/// Cleans the texts of all parts and puts kept days in order. Errors: as for texts, InvalidDay, OutOfRange.
[[nodiscard]] Status validateParts(GoalParts& parts);

} // namespace unrut
