// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/backup_plan.h>

#include <algorithm>
#include <functional>
#include <set>

namespace unrut {

namespace {

/// Of the newest \a count spans of time the first copy of each, where \a backups begin with the newest.
template <class SpanOf>
void keepOneOfEach(const std::vector<BackupMark>& backups, int count, SpanOf spanOf, std::set<int>& kept)
{
    std::set<qint64> spans;
    for (const BackupMark& backup : backups) {
        const qint64 span = spanOf(backup.madeAt.toUTC().date());
        if (spans.contains(span))
            continue;
        if (spans.size() == static_cast<size_t>(count))
            return;
        spans.insert(span);
        kept.insert(backup.number);
    }
}

} // namespace

std::vector<int> backupsToDrop(std::vector<BackupMark> backups)
{
    std::sort(backups.begin(), backups.end(),
              [](const BackupMark& a, const BackupMark& b) { return a.number > b.number; });
    std::set<int> kept;
    for (size_t i = 0; i < backups.size() && i < static_cast<size_t>(backupsKept); ++i)
        kept.insert(backups[i].number);
    // Julian day 0 was a Monday.
    constexpr qint64 week = 7;
    constexpr qint64 months = 12;
    keepOneOfEach(
        backups, backupDaysKept, [](QDate day) { return day.toJulianDay(); }, kept);
    keepOneOfEach(
        backups, backupWeeksKept, [](QDate day) { return day.toJulianDay() / week; }, kept);
    keepOneOfEach(
        backups, backupMonthsKept, [](QDate day) { return day.year() * months + day.month(); }, kept);
    std::vector<int> dropped;
    for (auto backup = backups.rbegin(); backup != backups.rend(); ++backup) {
        if (!kept.contains(backup->number))
            dropped.push_back(backup->number);
    }
    return dropped;
}

bool isBackupDue(const std::optional<BackupMark>& last, const QDateTime& now)
{
    return !last || last->madeAt > now || last->madeAt.addDays(1) <= now;
}

bool hasShrunk(qint64 rowsBefore, qint64 rowsNow)
{
    constexpr qint64 few = 20;
    return rowsNow * 2 < rowsBefore && rowsBefore - rowsNow >= few;
}

} // namespace unrut
