// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reminder.h>

#include "keys.h"

#include <algorithm>

namespace unrut {

using namespace Qt::StringLiterals;

namespace {

constexpr Keys<ReminderSubject, reminderSubjectCount> subjectKeys("talk_outcome"_L1, "decision"_L1, "goal_due"_L1,
                                                                  "friday_page"_L1, "next_check"_L1, "follow_up"_L1,
                                                                  "person"_L1, "practice"_L1, "check_in"_L1,
                                                                  "gratitude"_L1);

QDate lastOnWeekdays(QDate day, const std::set<int>& weekdays)
{
    constexpr int week = 7;
    for (int back = 0; back < week; ++back) {
        const QDate candidate = day.addDays(-back);
        if (weekdays.contains(candidate.dayOfWeek()))
            return candidate;
    }
    return {};
}

QDate lastEveryDays(const Recurrence& recurrence, QDate day)
{
    const qint64 since = recurrence.start.daysTo(day);
    return since < 0 ? QDate() : day.addDays(-(since % std::max(1, recurrence.days)));
}

QDate latest(const Recurrence& recurrence, QDate day, const std::set<int>& workingDays)
{
    switch (recurrence.kind) {
    case Recurrence::Kind::OnDay:
        return recurrence.start;
    case Recurrence::Kind::Weekly:
        return lastOnWeekdays(day, {recurrence.weekday});
    case Recurrence::Kind::EveryDays:
        return lastEveryDays(recurrence, day);
    case Recurrence::Kind::Workdays:
        return lastOnWeekdays(day, workingDays);
    case Recurrence::Kind::Daily:
        return day;
    }
    return {};
}

} // namespace

QLatin1String reminderSubjectKey(ReminderSubject subject)
{
    return subjectKeys.of(subject);
}

std::optional<ReminderSubject> reminderSubjectFromKey(const QString& key)
{
    return subjectKeys.find(key);
}

std::optional<QDate> lastOccurrence(const Recurrence& recurrence, QDate day, const std::set<int>& workingDays)
{
    const QDate found = latest(recurrence, day, workingDays);
    const bool isTooEarly = recurrence.start.isValid() && found < recurrence.start;
    if (!found.isValid() || found > day || isTooEarly)
        return std::nullopt;
    return found;
}

bool isOver(const Reminder& reminder, QDate day)
{
    const Recurrence& recurrence = reminder.recurrence;
    const bool isSettled = reminder.settledThrough.isValid() && day <= reminder.settledThrough;
    // What comes round again is the same thing still; what begins anew, and a single day that moved, is not.
    const bool isEarlier = recurrence.start.isValid() && day < recurrence.start;
    const bool hasMoved = recurrence.kind == Recurrence::Kind::OnDay && day != recurrence.start;
    return day.isValid() && (isSettled || isEarlier || hasMoved);
}

bool isResting(const Reminder& reminder, const ReminderState& state)
{
    return state.unansweredInARow >= mostUnanswered && !isOver(reminder, state.shownFor);
}

ReminderMemory begunBy(ReminderMemory memory, QDate today)
{
    if (memory.sinceThen.isValid() && memory.sinceThen <= today) {
        memory.since = memory.sinceThen;
        memory.sinceThen = {};
    } else if (memory.since > today) {
        memory.sinceThen = std::max(memory.since, memory.sinceThen);
        memory.since = today;
    } else if (!memory.since.isValid()) {
        memory.since = today;
    }
    return memory;
}

ReminderMemory withoutOld(ReminderMemory memory, const QDateTime& now)
{
    // Two days are enough for today in every time zone.
    constexpr int kept = 2;
    std::erase_if(memory.shown, [&](const QDateTime& shown) { return shown < now.addDays(-kept); });
    std::erase_if(memory.silences, [&](const Silence& silence) {
        return silence.through.isValid() && silence.through < now.date().addDays(-kept);
    });
    return memory;
}

ReminderBook afterShowing(ReminderBook book, const DueNotice& notice, const QDateTime& now)
{
    ReminderState& state = book.states[notice.key];
    const auto reminder = std::find_if(book.reminders.begin(), book.reminders.end(),
                                       [&](const Reminder& one) { return one.key == notice.key; });
    // Whoever did it without a word to the notice has not left it unanswered.
    if (reminder != book.reminders.end() && isOver(*reminder, state.shownFor))
        state.unansweredInARow = 0;
    state.shownFor = notice.occurrence;
    state.snoozedUntil = {};
    state.notBefore = {};
    ++state.unansweredInARow;
    if (!notice.isAgain)
        book.shown.push_back(now);
    return book;
}

ReminderBook afterAnswer(ReminderBook book, const ReminderKey& key, NoticeAnswer answer, const QDateTime& now,
                         const QTimeZone& zone)
{
    using namespace std::chrono_literals;
    if (answer == NoticeAnswer::InAnHour)
        return afterSnooze(std::move(book), key, now, 60min);
    ReminderState& state = book.states[key];
    state.unansweredInARow = 0;
    state.snoozedUntil = {};
    if (answer == NoticeAnswer::NotThisWeek) {
        constexpr int week = 7;
        const QDate today = now.toTimeZone(zone).date();
        state.notBefore = today.addDays(week + 1 - today.dayOfWeek());
    }
    return book;
}

ReminderBook afterSnooze(ReminderBook book, const ReminderKey& key, const QDateTime& now, std::chrono::minutes wait)
{
    ReminderState& state = book.states[key];
    state.unansweredInARow = 0;
    state.snoozedUntil = now.addSecs(std::chrono::seconds(wait).count());
    return book;
}

std::vector<std::chrono::minutes> snoozeChoices()
{
    using namespace std::chrono_literals;
    return {15min, 3h, 24h, 3 * 24h, 7 * 24h};
}

std::vector<PlannedNotice> noticesAhead(ReminderBook book, const QDateTime& from, const QDateTime& until,
                                        const QTimeZone& zone, size_t most)
{
    std::vector<PlannedNotice> notices;
    QDateTime now = from;
    while (now < until && notices.size() < most) {
        const ReminderPlan plan = planReminders(book, now, zone);
        for (const DueNotice& notice : plan.due) {
            notices.push_back({now, notice.key});
            book = afterAnswer(afterShowing(std::move(book), notice, now), notice.key, NoticeAnswer::Open, now, zone);
        }
        now = plan.lookAgain;
    }
    notices.resize(std::min(notices.size(), most));
    return notices;
}

} // namespace unrut
