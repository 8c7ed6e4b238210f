// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unrut::cli {

/// Text that does nothing to a terminal: control characters, which could move the cursor or colour what follows, become
/// U+FFFD, but for line ends; the marks that keep directions apart in a window go, since terminals show them as boxes.
[[nodiscard]] QString terminalText(const QString& text);
/// The same on one line of bearable length.
[[nodiscard]] QString terminalLine(const QString& text);

} // namespace unrut::cli
