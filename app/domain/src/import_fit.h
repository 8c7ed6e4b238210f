// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <domain/result.h>

namespace unrut {

/// Whether every id in \a file stands once and belongs to nothing else in \a here, and whatever is named is in one of
/// the two. Error: DoesNotFit with the place, such as 'talks[3].person'.
[[nodiscard]] Status fitsTogether(const Journal& here, const Journal& file);

} // namespace unrut
