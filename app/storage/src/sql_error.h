// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

class QSqlError;

namespace unrut {

/// What SQLite reported, as an Error. \a otherwise is the code for what has none of its own: ReadFailed or WriteFailed.
/// The detail holds SQLite's number, and its words only where they cannot quote what a person wrote.
[[nodiscard]] Error errorFrom(const QSqlError& error, ErrorCode otherwise);

/// SQLite's extended result code, or 0.
[[nodiscard]] int extendedCode(const QSqlError& error);

} // namespace unrut
