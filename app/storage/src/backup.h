// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>

#include <QString>

namespace unrut {

class Database;

/// A copy of the journal at \a file, which must be free, 0600; it stands there only if it was read back and found
/// equal. Errors: those of checkFree(), FolderMissing, FolderReadOnly, DiskFull, BackupFailed.
Status writeBackup(Database& database, const QString& file);

} // namespace unrut
