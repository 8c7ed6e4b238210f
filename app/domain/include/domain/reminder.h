// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTimeZone>
#include <QUuid>

#include <chrono>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace unrut {

/// What a notice is about. Where a day has room for one notice only, the earlier in this list goes first.
enum class ReminderSubject {
    TalkOutcome,
    Decision,
    GoalDue,
    FridayPage,
    NextCheck,
    FollowUp, ///< a day on which the person wanted to come back to a talk
    Person,
    Practice,
    CheckIn,
    Gratitude,
};
constexpr int reminderSubjectCount = 10;
[[nodiscard]] QLatin1String reminderSubjectKey(ReminderSubject subject); ///< 'talk_outcome'
[[nodiscard]] std::optional<ReminderSubject> reminderSubjectFromKey(const QString& key);

/// The days on which a reminder comes round.
struct Recurrence
{
    enum class Kind { OnDay, Weekly, EveryDays, Workdays, Daily };
    Kind kind = Kind::Weekly;
    QDate start;     ///< OnDay: the day. EveryDays: the first one. Else none before it; null: no such bound
    int weekday = 5; ///< Weekly: 1 is Monday, 7 Sunday
    int days = 28;   ///< EveryDays: 1 or more
    bool operator==(const Recurrence&) const = default;
};
/// The newest day on or before \a day on which \a recurrence comes round.
[[nodiscard]] std::optional<QDate> lastOccurrence(const Recurrence& recurrence, QDate day,
                                                  const std::set<int>& workingDays);

/// One reminder for each subject and thing; the thing is null where there is only one.
struct ReminderKey
{
    ReminderSubject subject = ReminderSubject::FridayPage;
    QUuid thing;
    bool operator==(const ReminderKey&) const = default;
    bool operator<(const ReminderKey& other) const
    {
        return subject != other.subject ? subject < other.subject : thing < other.thing;
    }
};

/// A rule that makes notices. The journal says which there are: a thing that is finished has none.
struct Reminder
{
    ReminderKey key;
    Recurrence recurrence;
    QTime at{16, 0};      ///< local
    QDate settledThrough; ///< what came round until then is done: the page written, the talk held. Null: nothing is
    bool operator==(const Reminder&) const = default;
};

/// What became of a reminder's notices so far. Kept with the journal, since a program that was closed must not ask
/// twice.
struct ReminderState
{
    QDate shownFor;           ///< the day that was last shown, as it came round; null: none yet
    QDateTime snoozedUntil;   ///< UTC; null unless the last notice is to come again
    QDate notBefore;          ///< after 'Not this week': the Monday after; null else
    int unansweredInARow = 0; ///< shown, and neither answered nor done; at mostUnanswered the reminder rests
    bool operator==(const ReminderState&) const = default;
};
constexpr int mostUnanswered = 3;
/// Is what \a reminder was shown for on \a day no matter any more: done, moved, or its rhythm begun anew? False for
/// null.
[[nodiscard]] bool isOver(const Reminder& reminder, QDate day);
/// True for one that was left unanswered so often that it has stopped by itself, until it is woken or done.
[[nodiscard]] bool isResting(const Reminder& reminder, const ReminderState& state);

/// When a notice may come at all.
struct ReminderRules
{
    std::set<int> workingDays{1, 2, 3, 4, 5}; ///< 1 is Monday; never empty
    QTime quietFrom{20, 0};                   ///< local; may cross midnight; the same as quietTo: no quiet hours
    QTime quietTo{8, 0};                      ///< local; not quiet any more at this minute
    int mostADay = 1;                         ///< 1 or more; one that comes again after a snooze is not counted
    QDateTime pausedUntil;                    ///< UTC; null: not paused
    bool operator==(const ReminderRules&) const = default;
};

/// Days on which nothing is shown: a rough day, a retreat, the time after the way out.
struct Silence
{
    QDate from;
    QDate through;                ///< inclusive; null: no end
    bool exceptNextCheck = false; ///< after the way out one check a quarter is still asked for
    bool operator==(const Silence&) const = default;
};

/// What is kept of reminders with the journal: what was shown and answered, and what the person wants for a while.
struct ReminderMemory
{
    QDate since;     ///< local; what came round before is not asked for. Null: reminders have not begun
    QDate sinceThen; ///< what since was before the clock was found set to an earlier day; null: never
    std::map<ReminderKey, ReminderState> states;
    std::vector<QDateTime> shown;  ///< UTC; as ReminderBook::shown
    QDateTime pausedUntil;         ///< UTC; null: not paused
    std::vector<Silence> silences; ///< rough days and retreats
    bool operator==(const ReminderMemory&) const = default;
};
/// \a memory with reminders begun by \a today (local). A beginning on a day to come was noted by a clock that was
/// ahead, or this one is behind: it counts again from its day on.
[[nodiscard]] ReminderMemory begunBy(ReminderMemory memory, QDate today);
/// \a memory without what no plan from \a now (UTC) on can need.
[[nodiscard]] ReminderMemory withoutOld(ReminderMemory memory, const QDateTime& now);

/// Everything that decides what is due, as values.
struct ReminderBook
{
    std::vector<Reminder> reminders; ///< each key once
    std::map<ReminderKey, ReminderState> states;
    ReminderRules rules;
    std::vector<Silence> silences;
    std::vector<QDateTime> shown; ///< UTC; when notices were first shown, of today at least
    bool operator==(const ReminderBook&) const = default;
};

/// Something to be shown now.
struct DueNotice
{
    ReminderKey key;
    QDate occurrence;     ///< the day it came round, today or earlier; however many were missed, only the newest
    bool isAgain = false; ///< it comes back after a snooze
    bool operator==(const DueNotice&) const = default;
};

struct ReminderPlan
{
    std::vector<DueNotice> due; ///< the most important first
    QDateTime lookAgain;        ///< UTC; nothing new can be due before, unless journal, rules or clock change
};

/// What to show at \a now (UTC) to a person whose clocks are those of \a zone.
///
/// A notice comes at its time on its day; on the first day afterwards that is a working day (for what is wanted every
/// day: any) and not silent, if that one is not; at the end of the quiet hours, if its time lies in them. What could
/// not be shown on that day, since the program was closed, the day full or reminders were paused, comes on the next
/// such day from catchUpTime() on; until it comes round anew. A notice waits where one that is more important comes
/// later on a day without room for both. A snooze is a person's own wish: it ends to the minute, whatever the hour and
/// the day, unless reminders are paused. A clock that was ahead and is set right neither repeats nor withholds notices.
[[nodiscard]] ReminderPlan planReminders(const ReminderBook& book, const QDateTime& now, const QTimeZone& zone);

/// The notices that were shown and wait for an answer at \a now (UTC), the most important first: what was finished in
/// between is gone, what has come round anew since is not held against anybody, and silent times show nothing.
[[nodiscard]] std::vector<DueNotice> unansweredNotices(const ReminderBook& book, const QDateTime& now,
                                                       const QTimeZone& zone);

/// May it be shown on a day such as \a day at all? On days off only what the person wants every day.
[[nodiscard]] bool isOnDay(const Reminder& reminder, QDate day, const ReminderRules& rules);
/// Local: 08:00, or the end of the quiet hours if that is later in the morning.
[[nodiscard]] QTime catchUpTime(const ReminderRules& rules);

/// What the person did with a notice.
enum class NoticeAnswer { Open, InAnHour, NotThisWeek };
/// \a book after \a notice was shown at \a now (UTC).
[[nodiscard]] ReminderBook afterShowing(ReminderBook book, const DueNotice& notice, const QDateTime& now);
/// \a book after the answer at \a now (UTC) to the last notice of \a key.
[[nodiscard]] ReminderBook afterAnswer(ReminderBook book, const ReminderKey& key, NoticeAnswer answer,
                                       const QDateTime& now, const QTimeZone& zone);
/// \a book with the last notice of \a key to come again after \a wait, one minute to seven days.
[[nodiscard]] ReminderBook afterSnooze(ReminderBook book, const ReminderKey& key, const QDateTime& now,
                                       std::chrono::minutes wait);

/// The waits that are offered beside an hour, the shortest first.
[[nodiscard]] std::vector<std::chrono::minutes> snoozeChoices();

/// A notice that will come if nothing happens in between.
struct PlannedNotice
{
    QDateTime at; ///< UTC
    ReminderKey key;
    bool operator==(const PlannedNotice&) const = default;
};
/// The notices from \a from until before \a until (UTC), each taken as answered; the first \a most of them, since each
/// day ahead costs time.
[[nodiscard]] std::vector<PlannedNotice> noticesAhead(ReminderBook book, const QDateTime& from, const QDateTime& until,
                                                      const QTimeZone& zone,
                                                      size_t most = std::numeric_limits<size_t>::max());

} // namespace unrut
