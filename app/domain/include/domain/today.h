// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/check.h>
#include <domain/goal.h>
#include <domain/person.h>
#include <domain/practice.h>
#include <domain/talk.h>

#include <QDate>
#include <QString>
#include <QTime>
#include <QUuid>

#include <optional>
#include <set>
#include <vector>

namespace unrut {

/// What sort of day it is; decides what Today asks, if anything.
enum class DayKind {
    FirstStart, ///< nothing is in the journal yet
    Away,       ///< nothing was written for awayDays days: a welcome, no counts, nothing overdue
    Rough,      ///< the person said so: something kind, nothing due
    DayOff,     ///< no working day: nothing is asked
    Ordinary,
};
[[nodiscard]] QLatin1String dayKindKey(DayKind kind); ///< 'first_start'
constexpr int awayDays = 14;
constexpr int checkEveryDays = 28;

/// What Today holds beside the focus; of what asks something, two at most. Each can be switched off.
enum class TodayCard { CheckIn, GoodThing, Win, Waiting, Practice, OnThisDay };
constexpr int todayCardCount = 6;
[[nodiscard]] QLatin1String todayCardKey(TodayCard card); ///< 'check_in'
[[nodiscard]] std::optional<TodayCard> todayCardFromKey(const QString& key);
/// A mood at which a rough day is offered, 0-10.
constexpr int roughMood = 3;
/// From this time on the day is looked back on: one win instead of one good thing.
[[nodiscard]] bool looksBack(QTime time);

/// The days before \a today that are of this day: of the last ten years, the latest first; then half a year ago and a
/// month ago, for who has not written for long.
[[nodiscard]] std::vector<QDate> daysLike(QDate today);

/// Something that waits behind the focus, the most pressing kind first.
enum class WaitingKind {
    Outcome,
    Decision,
    Verdict, ///< the time of an exploration is over: what came of it?
    Proof,   ///< the day on which a venture was to prove itself has come
    GoalDue,
    FollowUp,
    Check,
    FridayPage,
    Person,
    SelfCare, ///< a habit that is neither resting nor paused, and its week has room
};
constexpr int waitingKindCount = 10;
[[nodiscard]] QLatin1String waitingKindKey(WaitingKind kind); ///< 'goal_due'
struct Waiting
{
    WaitingKind kind = WaitingKind::Outcome;
    QUuid thing;  ///< the talk, goal or person; null for the check
    QString name; ///< what a person typed: a name, a title; empty for the check
    QDate since;  ///< the day it was for, or of the last talk or check; may be null
    bool operator==(const Waiting&) const = default;
};
/// All that waits on \a today, by kind, then the longest first. What is due in Doing is no part of it, since the focus
/// shows it; but a verdict is asked for wherever the card is, and a habit in Next and in Doing.
[[nodiscard]] std::vector<Waiting> waitingOn(const std::vector<Check>& checks, const std::vector<Goal>& goals,
                                             const std::vector<Person>& people, const std::vector<Talk>& talks,
                                             QDate today);

/// How a person wants Today to be; a matter of settings.
struct TodayWishes
{
    std::set<int> workingDays{1, 2, 3, 4, 5}; ///< 1 is Monday
    std::set<TodayCard> hidden;
    QDate roughDay;    ///< the day that was last said to be one
    int pageDay = 5;   ///< the weekday of the Friday page
    QDate notRoughDay; ///< the day on which making it a rough one was last declined
    bool operator==(const TodayWishes&) const = default;
};

/// The day of the week (from Monday) of \a day on which the Friday page waits: that of the wishes. Where that is no
/// working day, so that Today asks nothing, it is the last one before it in the week, else the first after it.
[[nodiscard]] QDate pageDayInWeekOf(QDate day, const TodayWishes& wishes);

/// What Today is decided from.
struct TodayFacts
{
    QDate today;
    QTime time; ///< local
    TodayWishes wishes;
    std::optional<int> mood;              ///< of today, 0-10
    std::optional<PracticeKind> practice; ///< the one that goes on
    std::set<TodayCard> done;             ///< answered today already
    bool journalIsEmpty = false;
    bool wroteLately = true; ///< anything at all within awayDays days
    bool recoverFirst = false;
    bool duesRest = false; ///< the safety card is shown (R4): no goal and no decision waits
    std::vector<Waiting> waiting;
};

/// What Today shows.
struct TodayPlan
{
    DayKind kind = DayKind::Ordinary;
    std::vector<TodayCard> cards; ///< two at most; none unless the day is an ordinary one
    std::vector<TodayCard> done;  ///< not asked, since it was answered today; it may be looked at again
    std::vector<Waiting> waiting; ///< as the facts have it; none unless the day is an ordinary one
    bool restFirst = false;       ///< rest comes before the focus
    bool offersRough = false;     ///< the mood is low: the day may be made a rough one
    bool remembers = false;       ///< an earlier entry of this day may be shown; now and then only
    bool operator==(const TodayPlan&) const = default;
};
[[nodiscard]] TodayPlan planToday(const TodayFacts& facts);

} // namespace unrut
