// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/local_time.h>
#include <domain/reminder.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace unrut {

namespace {

/// Longer than anything the program offers: a snooze or pause beyond it was made while the clock was ahead.
constexpr int longestWaitDays = 8;
/// A silence longer than this has no first day afterwards.
constexpr int daysAhead = 400;

struct Candidate
{
    DueNotice notice;
    QDateTime release; ///< UTC
};

bool isAhead(const QDateTime& instant, const QDateTime& now)
{
    return instant.isValid() && now < instant && instant <= now.addDays(longestWaitDays);
}

/// After 'Not this week' until \a earliest, a Monday: would the day that was put off else be left out for longer than
/// that week? What comes round then anyway is not asked for twice.
bool isMissedFrom(const Recurrence& recurrence, QDate occurrence, QDate earliest)
{
    constexpr int week = 7;
    if (recurrence.kind == Recurrence::Kind::EveryDays)
        return occurrence.addDays(std::max(1, recurrence.days)) >= earliest.addDays(week);
    return recurrence.kind == Recurrence::Kind::OnDay;
}

class Planner
{
public:
    Planner(const ReminderBook& book, const QDateTime& now, const QTimeZone& zone)
        : m_book(book),
          m_rules(book.rules),
          m_now(now),
          m_zone(zone),
          m_today(now.toTimeZone(zone).date()),
          m_time(now.toTimeZone(zone).time())
    {}

    [[nodiscard]] ReminderPlan plan();
    [[nodiscard]] std::vector<DueNotice> unanswered() const;

private:
    [[nodiscard]] bool crossesMidnight() const { return m_rules.quietTo < m_rules.quietFrom; }
    [[nodiscard]] bool isQuiet(QTime time) const;
    [[nodiscard]] bool isSilent(QDate day, ReminderSubject subject) const;
    [[nodiscard]] bool isAllowed(QDate day, const Reminder& reminder) const;
    [[nodiscard]] QDate notBefore(const ReminderState& state) const;
    [[nodiscard]] std::optional<QDate> pending(const Reminder& reminder, const ReminderState& state) const;
    [[nodiscard]] std::optional<QDate> firstDay(const Reminder& reminder, QDate from) const;
    [[nodiscard]] QTime timeOf(const Reminder& reminder) const;
    [[nodiscard]] std::optional<QDateTime> releaseToday(const Reminder& reminder, const ReminderState& state,
                                                        QDate occurrence) const;
    [[nodiscard]] bool isStillFor(const Reminder& reminder, QDate day) const;
    [[nodiscard]] bool isHeld(const Reminder& reminder, const QDateTime& until) const;
    [[nodiscard]] QDate newestBy(const Reminder& reminder, QDate shownFor) const;
    void consider(const Reminder& reminder);
    [[nodiscard]] int shownToday() const;
    void takeWhatFits();
    [[nodiscard]] QDateTime lookAgain() const;

    const ReminderBook& m_book;
    const ReminderRules& m_rules;
    QDateTime m_now;
    const QTimeZone& m_zone;
    QDate m_today;
    QTime m_time;
    std::vector<Candidate> m_open;             ///< may be shown now, if there is room
    std::vector<ReminderSubject> m_laterToday; ///< come later today
    ReminderPlan m_plan;
};

bool Planner::isQuiet(QTime time) const
{
    if (crossesMidnight())
        return time >= m_rules.quietFrom || time < m_rules.quietTo;
    return time >= m_rules.quietFrom && time < m_rules.quietTo;
}

bool Planner::isSilent(QDate day, ReminderSubject subject) const
{
    return std::any_of(m_book.silences.begin(), m_book.silences.end(), [&](const Silence& silence) {
        const bool covers = silence.from <= day && (!silence.through.isValid() || day <= silence.through);
        return covers && !(silence.exceptNextCheck && subject == ReminderSubject::NextCheck);
    });
}

bool Planner::isAllowed(QDate day, const Reminder& reminder) const
{
    return !isSilent(day, reminder.key.subject) && isOnDay(reminder, day, m_rules);
}

/// Null when there is no such day, or when it was set while the clock was ahead.
QDate Planner::notBefore(const ReminderState& state) const
{
    return state.notBefore <= m_today.addDays(longestWaitDays) ? state.notBefore : QDate();
}

/// The newest day that came round and was neither shown nor settled.
std::optional<QDate> Planner::pending(const Reminder& reminder, const ReminderState& state) const
{
    const std::optional<QDate> occurrence = lastOccurrence(reminder.recurrence, m_today, m_rules.workingDays);
    if (!occurrence || (reminder.settledThrough.isValid() && *occurrence <= reminder.settledThrough))
        return std::nullopt;
    if (const QDate earliest = notBefore(state); earliest.isValid())
        return *occurrence >= earliest || isMissedFrom(reminder.recurrence, *occurrence, earliest) ? occurrence
                                                                                                   : std::nullopt;
    if (!state.shownFor.isValid())
        return occurrence;
    // Shown for a day to come: the clock was ahead then, and only what lies before today is taken as seen.
    const bool wasAhead = state.shownFor > m_today;
    const bool wasShown = *occurrence == state.shownFor || *occurrence < (wasAhead ? m_today : state.shownFor);
    return wasShown ? std::nullopt : occurrence;
}

std::optional<QDate> Planner::firstDay(const Reminder& reminder, QDate from) const
{
    const bool isLate = crossesMidnight() && reminder.at >= m_rules.quietFrom;
    const QDate first = isLate ? from.addDays(1) : from;
    for (int ahead = 0; ahead < daysAhead; ++ahead) {
        const QDate day = first.addDays(ahead);
        if (isAllowed(day, reminder))
            return day;
    }
    return std::nullopt;
}

QTime Planner::timeOf(const Reminder& reminder) const
{
    return isQuiet(reminder.at) ? m_rules.quietTo : reminder.at;
}

/// When it may first be shown today, or nothing if not today.
std::optional<QDateTime> Planner::releaseToday(const Reminder& reminder, const ReminderState& state,
                                               QDate occurrence) const
{
    const QDate earliest = notBefore(state);
    const std::optional<QDate> day =
        firstDay(reminder, earliest.isValid() ? std::max(occurrence, earliest) : occurrence);
    if (!day || *day > m_today || !isAllowed(m_today, reminder))
        return std::nullopt;
    return instantAt(m_today, *day == m_today ? timeOf(reminder) : catchUpTime(m_rules), m_zone);
}

/// Is what was shown for \a day still what there is to be reminded of?
bool Planner::isStillFor(const Reminder& reminder, QDate day) const
{
    const auto newest = lastOccurrence(reminder.recurrence, m_today, m_rules.workingDays);
    const bool hasGone = !newest || *newest < day;
    return !isOver(reminder, day) && (!hasGone || !day.isValid() || day > m_today);
}

/// A snooze waits for the end of a silence, and then for a time of day at which something may come.
bool Planner::isHeld(const Reminder& reminder, const QDateTime& until) const
{
    if (isSilent(m_today, reminder.key.subject))
        return true;
    const bool wasSilent = isSilent(until.toTimeZone(m_zone).date(), reminder.key.subject);
    return wasSilent && (isQuiet(m_time) || m_time < catchUpTime(m_rules));
}

/// What has come round anew while a snooze went on is asked for with it, and not once more.
QDate Planner::newestBy(const Reminder& reminder, QDate shownFor) const
{
    const auto newest = lastOccurrence(reminder.recurrence, m_today, m_rules.workingDays);
    return newest && *newest > shownFor ? *newest : shownFor;
}

void Planner::consider(const Reminder& reminder)
{
    const auto found = m_book.states.find(reminder.key);
    const ReminderState state = found == m_book.states.end() ? ReminderState() : found->second;
    if (state.snoozedUntil.isValid() && isStillFor(reminder, state.shownFor)) {
        if (!isAhead(state.snoozedUntil, m_now) && !isHeld(reminder, state.snoozedUntil))
            m_plan.due.push_back({reminder.key, newestBy(reminder, state.shownFor), true});
        return;
    }
    if (isResting(reminder, state))
        return;
    const std::optional<QDate> occurrence = pending(reminder, state);
    const auto release = occurrence ? releaseToday(reminder, state, *occurrence) : std::nullopt;
    if (!release)
        return;
    if (*release > m_now)
        m_laterToday.push_back(reminder.key.subject);
    else if (!isQuiet(m_time))
        m_open.push_back({{reminder.key, *occurrence, false}, *release});
}

int Planner::shownToday() const
{
    return static_cast<int>(std::count_if(m_book.shown.begin(), m_book.shown.end(), [this](const QDateTime& shown) {
        return shown.toTimeZone(m_zone).date() == m_today;
    }));
}

void Planner::takeWhatFits()
{
    std::sort(m_open.begin(), m_open.end(), [](const Candidate& a, const Candidate& b) {
        if (a.notice.key.subject != b.notice.key.subject)
            return a.notice.key.subject < b.notice.key.subject;
        return a.release != b.release ? a.release < b.release : a.notice.key < b.notice.key;
    });
    int room = m_rules.mostADay - shownToday();
    for (const Candidate& candidate : m_open) {
        const auto awaited = std::count_if(m_laterToday.begin(), m_laterToday.end(), [&](ReminderSubject subject) {
            return subject < candidate.notice.key.subject;
        });
        if (room <= awaited)
            return;
        m_plan.due.push_back(candidate.notice);
        --room;
    }
}

/// More often than needed, never too late: every time of day at which something can begin, until tomorrow's first.
QDateTime Planner::lookAgain() const
{
    const QTime morning = catchUpTime(m_rules);
    std::vector<QDateTime> instants{m_rules.pausedUntil};
    // Each time of day once: most come at the same few, and to find the instant costs more than the rest of a plan.
    std::set<QTime> times{morning, m_rules.quietTo};
    for (const Reminder& reminder : m_book.reminders)
        times.insert(timeOf(reminder));
    for (const QDate day : {m_today, m_today.addDays(1)}) {
        for (const QTime time : times)
            instants.push_back(instantAt(day, time, m_zone));
    }
    for (const auto& [key, state] : m_book.states)
        instants.push_back(state.snoozedUntil);
    QDateTime next = m_now.addDays(2);
    for (const QDateTime& instant : instants) {
        if (isAhead(instant, m_now))
            next = std::min(next, instant);
    }
    return next;
}

std::vector<DueNotice> Planner::unanswered() const
{
    std::vector<DueNotice> found;
    if (isAhead(m_rules.pausedUntil, m_now))
        return found;
    for (const Reminder& reminder : m_book.reminders) {
        const auto state = m_book.states.find(reminder.key);
        if (state == m_book.states.end() || state->second.unansweredInARow == 0 ||
            state->second.snoozedUntil.isValid() || isSilent(m_today, reminder.key.subject))
            continue;
        const QDate shownFor = state->second.shownFor;
        const bool isSettled = reminder.settledThrough.isValid() && shownFor <= reminder.settledThrough;
        if (!isSettled && lastOccurrence(reminder.recurrence, m_today, m_rules.workingDays) == shownFor)
            found.push_back({reminder.key, shownFor, false});
    }
    std::sort(found.begin(), found.end(), [](const DueNotice& a, const DueNotice& b) {
        if (a.key.subject != b.key.subject)
            return a.key.subject < b.key.subject;
        return a.occurrence != b.occurrence ? a.occurrence < b.occurrence : a.key < b.key;
    });
    return found;
}

ReminderPlan Planner::plan()
{
    m_plan.lookAgain = lookAgain();
    if (isAhead(m_rules.pausedUntil, m_now))
        return m_plan;
    for (const Reminder& reminder : m_book.reminders)
        consider(reminder);
    takeWhatFits();
    return m_plan;
}

} // namespace

bool isOnDay(const Reminder& reminder, QDate day, const ReminderRules& rules)
{
    return reminder.recurrence.kind == Recurrence::Kind::Daily || rules.workingDays.contains(day.dayOfWeek());
}

QTime catchUpTime(const ReminderRules& rules)
{
    const QTime morning(8, 0);
    const QTime noon(12, 0);
    const bool hasQuietHours = rules.quietFrom != rules.quietTo;
    return hasQuietHours && rules.quietTo < noon ? std::max(morning, rules.quietTo) : morning;
}

std::vector<DueNotice> unansweredNotices(const ReminderBook& book, const QDateTime& now, const QTimeZone& zone)
{
    return Planner(book, now, zone).unanswered();
}

ReminderPlan planReminders(const ReminderBook& book, const QDateTime& now, const QTimeZone& zone)
{
    return Planner(book, now, zone).plan();
}

} // namespace unrut
