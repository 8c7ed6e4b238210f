// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/standing.h>

#include <QStringList>

namespace unrut::cli {

/// Where the person stands, to be read in a terminal: what weighs, why, what to try, what waits. \a ownContacts come
/// first on the safety card.
[[nodiscard]] QString summaryText(const Standing& standing, const QStringList& ownContacts);

} // namespace unrut::cli
