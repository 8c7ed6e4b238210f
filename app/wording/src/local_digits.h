// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QLocale;

namespace unrut::wording {

/// \a text with its figures in the digits of \a locale. Placeholders (%1, %L2, %n) stay, and so does what a machine
/// reads: a figure that touches a letter, a hyphen or an underscore ('utf-8', '2026-11-23').
[[nodiscard]] QString localDigits(const QString& text, const QLocale& locale);

} // namespace unrut::wording
