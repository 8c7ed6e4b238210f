// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

namespace unrut {

/// Copies the bytes of \a file, whatever they are, to \a target, which must be free; what SQLite left beside it goes
/// along. 0600. Errors: FileUnreadable, OutputExists, OutputFailed, FolderReadOnly, DiskFull; then nothing is left.
[[nodiscard]] Status copyAsItIs(const QString& file, const QString& target);

} // namespace unrut
