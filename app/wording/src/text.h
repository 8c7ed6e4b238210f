// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wording/typed.h>

#include <QStringList>

namespace unrut::wording {

/// Facts side by side, divided by middle dots; empty ones are left out.
[[nodiscard]] QString beside(const QStringList& facts);
/// \a clause with a capital first letter.
[[nodiscard]] QString capitalised(const QString& clause);
/// One decimal, as the locale writes it.
[[nodiscard]] QString oneDecimal(double value);

} // namespace unrut::wording
