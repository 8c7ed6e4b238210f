// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace unrut::wording {

/// What stands between facts in a line, with a space at either side: a middle dot, or what the language has instead.
[[nodiscard]] QString dot();
/// Facts side by side, divided by dot(); empty ones are left out.
[[nodiscard]] QString beside(const QStringList& facts);

} // namespace unrut::wording
