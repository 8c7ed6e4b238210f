// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>
#include <domain/salvage_report.h>

#include <QString>

namespace unrut {

class Clock;

/// Writes all that can be read of the journal \a damaged, which stays as it is, into a new one at \a target. Errors:
/// JournalMissing, IsFolder, NotARegularFile, ReadFailed, JournalCorrupt (nothing can be saved), OutputExists,
/// FolderMissing, FolderReadOnly, DiskFull, WriteFailed; then there is no new journal.
[[nodiscard]] Result<SalvageReport> saveWhatIsLeft(const QString& damaged, const QString& target, const Clock& clock);

} // namespace unrut
