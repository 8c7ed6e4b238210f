// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/journal_change.h>
#include <storage/backups.h>

namespace unrut {

/// Whether a change is small enough for the list of steps.
[[nodiscard]] bool isOneStep(const JournalChange& change);
/// A verified copy of \a journal as it is on disk. \a now: UTC. Errors: those of BackupFolder::add(), JournalGone.
[[nodiscard]] Result<KeptBackup> backupBeforeImport(const BackupFolder& backups, const QString& journal,
                                                    const QDateTime& now);

} // namespace unrut
