// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/standing.h>

#include <QByteArray>

namespace unrut {

/// Where the person stands, for programs: UTF-8, keys sorted, ids in the data's spelling, null for what is missing.
/// 'blocked' tells the rule that holds a play back in the words of the model; 'top' leaves the foundation out;
/// 'changes' has the domains of which a difference may be spoken.
[[nodiscard]] QByteArray summaryJson(const Standing& standing);

} // namespace unrut
