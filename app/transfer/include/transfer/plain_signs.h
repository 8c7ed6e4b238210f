// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut {

/// \a text as a file holds it that may be printed on a terminal and cannot escape: each control character (C0, DEL, C1)
/// but line ends and tabs becomes U+FFFD, since a terminal would obey it.
[[nodiscard]] QString withoutControls(const QString& text);

} // namespace unrut
