// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/result.h>
#include <domain/salvage_report.h>

#include <QDateTime>
#include <QString>

namespace unrut {

/// Writes all that can be read of the journal \a damaged into a new one at \a target. Each page is read by itself, so
/// that every row of an undamaged page is found, and only what is valid in a journal is taken. The damaged file is
/// read and nothing else; what a crash left unfinished in it is finished in a copy. \a now is UTC. Errors:
/// JournalMissing, IsFolder, NotARegularFile, ReadFailed, JournalCorrupt (there is nothing that can be saved),
/// OutputExists, FolderMissing, FolderReadOnly, DiskFull, WriteFailed; then there is no new journal.
[[nodiscard]] Result<SalvageReport> salvageJournal(const QString& damaged, const QString& target, const QDateTime& now);

} // namespace unrut
