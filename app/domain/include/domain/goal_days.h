// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace unrut {

struct Goal;

/// The person's local day on which \a goal was made; that of UTC where its history does not tell.
[[nodiscard]] QDate dayMade(const Goal& goal);

} // namespace unrut
