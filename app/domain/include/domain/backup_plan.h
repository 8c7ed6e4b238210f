// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace unrut {

/// One kept copy of a journal. Its number says its place among the others; a clock may have been wrong.
struct BackupMark
{
    int number = 0;   ///< 1 and up, each once
    QDateTime madeAt; ///< UTC, by the clock of then
    bool operator==(const BackupMark&) const = default;
};

/// How many of the newest copies stay, and of how many of the newest days, weeks and months one each.
constexpr int backupsKept = 10;
constexpr int backupDaysKept = 7;
constexpr int backupWeeksKept = 5;
constexpr int backupMonthsKept = 12;

/// The numbers of \a backups, in any order, that may go, lowest first. Of a day, a week (from Monday) and a month, the
/// one with the highest number stays. Days are those of UTC.
[[nodiscard]] std::vector<int> backupsToDrop(std::vector<BackupMark> backups);

/// Whether a copy is due at \a now (UTC): none yet, the last one is a day old, or it was made by a clock that was
/// ahead.
[[nodiscard]] bool isBackupDue(const std::optional<BackupMark>& last, const QDateTime& now);

/// Whether a journal lost so much since its last copy that no older copy may go before the person has agreed: more than
/// half of its rows, and at least twenty.
[[nodiscard]] bool hasShrunk(qint64 rowsBefore, qint64 rowsNow);

} // namespace unrut
