// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <wording/facts.h>
#include <wording/typed.h>

#include <QStringList>

namespace unrut::wording {

/// \a clause with a capital first letter.
[[nodiscard]] QString capitalised(const QString& clause);
/// One decimal, as the locale writes it.
[[nodiscard]] QString oneDecimal(double value);
/// What is typed, without the stop at its end, where a sentence around it has one.
[[nodiscard]] QString withoutStop(const QString& typed);

} // namespace unrut::wording
