// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

namespace unrut::wording {

/// 'last backup today 09:12', 'last backup yesterday 17:40', 'last backup 23 Nov'; \a madeAt is local. Goes on a
/// sentence.
[[nodiscard]] QString lastBackup(const QDateTime& madeAt, QDate today);
/// What to know when a journal lost much since its last copy; \a folder is where the copies lie.
[[nodiscard]] QString journalShrank(const QString& folder);

/// 'Today, 09:12', 'Yesterday, 17:40', 'Monday, 2 March, 09:12'; \a madeAt is local.
[[nodiscard]] QString backupName(const QDateTime& madeAt, QDate today);
/// That the chosen folder for backups is not there, and where they go meanwhile.
[[nodiscard]] QString backupFolderMissed(const QString& folder);
/// '2.1 MB', that it was made before the bin was emptied, and that it is no verified copy. \a size is in bytes.
[[nodiscard]] QString backupFacts(qint64 size, bool isBeforeEmptying, bool isSetAside);
/// What to know once a backup is in the journal's place: that the journal before it is the backup made at \a keptAt
/// (local; null: there was none), or lies under the name \a setAside (empty: it does not).
[[nodiscard]] QString restored(const QDateTime& keptAt, const QString& setAside, QDate today);

/// That indexes were damaged and are whole again, in plain words.
[[nodiscard]] QString indexesMended();

} // namespace unrut::wording
