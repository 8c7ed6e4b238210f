// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/id.h>
#include <domain/play_id.h>
#include <domain/result.h>

#include <QDate>
#include <QDateTime>
#include <QString>

#include <bitset>
#include <optional>
#include <vector>

namespace unrut {

enum class PracticeKind {
    Daily,           ///< one small thing a working day, four weeks at a time
    ThreeGoodThings, ///< seven evenings; ends by itself
};
constexpr int practiceKindCount = 2;
[[nodiscard]] QLatin1String practiceKindKey(PracticeKind kind); ///< 'daily'
[[nodiscard]] std::optional<PracticeKind> practiceKindFromKey(const QString& key);

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
constexpr int weekdayCount = 7;
using Weekdays = std::bitset<weekdayCount>;
[[nodiscard]] QLatin1String weekdayKey(Weekday day); ///< 'mon'
[[nodiscard]] std::optional<Weekday> weekdayFromKey(const QString& key);

/// What a day of a practice was. A day without one costs nothing.
struct PracticeDay
{
    QDate day;
    QString plan;                  ///< what it is to be that day
    std::optional<bool> done;      ///< 'Did you do it?'
    std::optional<int> confidence; ///< 0-10
    std::optional<EntryId> win;    ///< the entry that doing it became
    bool operator==(const PracticeDay&) const = default;
};

/// Something that is practised, one at a time.
struct Practice
{
    PracticeId id;
    PracticeKind kind = PracticeKind::Daily;
    std::optional<Play> play;      ///< the way out it belongs to
    QString text;                  ///< what it is, in the person's own words
    QDate day;                     ///< the local day it began on
    QDate keptOn;                  ///< the day on which it was last kept for four more weeks; null: not yet
    QDate endedOn;                 ///< null while it goes on
    Weekdays weekdays;             ///< the days of the week that it is for; none: every working day
    std::vector<PracticeDay> days; ///< ascending, each day once
    QDateTime createdAt;           ///< UTC
    QDateTime binnedAt;            ///< UTC; null unless in the bin

    [[nodiscard]] bool isBinned() const { return !binnedAt.isNull(); }
    [[nodiscard]] const PracticeDay* on(QDate date) const;
    /// Goes on on \a today: not ended, and of seven evenings not all are over.
    [[nodiscard]] bool runsOn(QDate today) const;
    /// It is for this day of the week; so is, once four weeks are over, the question whether it goes on.
    [[nodiscard]] bool isFor(QDate today) const;
    /// Which week since it began or was last kept, from 1.
    [[nodiscard]] int weekOn(QDate today) const;
    /// Four weeks are over: keep, change or stop?
    [[nodiscard]] bool asksWhether(QDate today) const;
    [[nodiscard]] int daysKept() const;
    bool operator==(const Practice&) const = default;
};
constexpr int practiceWeeks = 4;
constexpr int goodEvenings = 7;
constexpr int goodThingsAnEvening = 3;

/// Errors: EmptyText, TextTooLong, InvalidText, InvalidDay, OutOfRange. Returns it with its texts cleaned, days sorted
/// and empty days left out.
[[nodiscard]] Result<Practice> validatedPractice(Practice practice);
/// The one that goes on on \a today, or null.
[[nodiscard]] const Practice* runningPractice(const std::vector<Practice>& practices, QDate today);

} // namespace unrut
