// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/reminders.h>

#include <domain/local_time.h>
#include <workspace/workspace.h>

#include <QMetaObject>

#include <algorithm>
#include <tuple>

namespace unrut {

namespace {

/// However often the journal changes, a new notice is looked for once in this time.
constexpr int secondsBetweenLooks = 60;
constexpr int week = 7;

} // namespace

Reminders::Reminders(Workspace& workspace, Zone zone) : m_workspace(workspace), m_zone(std::move(zone))
{
    connect(&workspace, &Workspace::changed, this, &Reminders::refreshSoon);
}

void Reminders::setChoices(const ReminderChoices& choices)
{
    if (choices == m_choices)
        return;
    m_choices = choices;
    if (m_lastLook.isValid())
        look();
}

Result<ReminderMemory> Reminders::memory() const
{
    return m_unwritten ? Result<ReminderMemory>(*m_unwritten) : m_workspace.reminderMemory();
}

std::optional<ReminderBook> Reminders::book(const ReminderChoices& choices) const
{
    const auto memory = this->memory();
    if (!memory)
        return std::nullopt;
    auto read = reminderBook(m_workspace, *memory, choices);
    return read ? std::optional(*std::move(read)) : std::nullopt;
}

void Reminders::look()
{
    if (m_workspace.isReadOnly())
        return;
    const QDateTime now = m_workspace.clock().now();
    m_lastLook = now;
    auto memory = this->memory();
    if (!memory)
        return;
    if (const ReminderMemory begun = begunBy(*memory, m_workspace.clock().today()); begun != *memory) {
        if (const Status kept = keep(begun); !kept)
            Q_EMIT failed(kept.error());
    }
    if (const auto found = book())
        show(planReminders(*found, now, m_zone()), *found, now);
}

void Reminders::show(const ReminderPlan& plan, ReminderBook book, const QDateTime& now)
{
    for (const DueNotice& notice : plan.due) {
        book = afterShowing(std::move(book), notice, now);
        if (notice.isAgain)
            m_again.insert(notice.key);
    }
    Status kept;
    if (!plan.due.empty())
        kept = keepStates(book);
    m_lookAgain = plan.lookAgain;
    settle(book, now);
    m_pause = book.rules.pausedUntil;
    Q_EMIT changed();
    if (!kept)
        Q_EMIT failed(kept.error());
    for (const DueNotice& notice : plan.due)
        Q_EMIT came(notice);
}

/// Brings what waits up to \a now.
void Reminders::settle(const ReminderBook& book, const QDateTime& now)
{
    const QTimeZone zone = m_zone();
    m_waiting = unansweredNotices(book, now, zone);
    const QDate today = now.toTimeZone(zone).date();
    std::erase_if(m_waiting, [&](const DueNotice& notice) {
        const bool isOn = std::any_of(book.reminders.begin(), book.reminders.end(), [&](const Reminder& reminder) {
            return reminder.key == notice.key && isOnDay(reminder, today, book.rules);
        });
        return !isOn && !m_again.contains(notice.key);
    });
}

void Reminders::refreshSoon()
{
    // No verb may be called from the signal itself.
    if (m_isRefreshing || !m_lastLook.isValid())
        return;
    m_isRefreshing = true;
    QMetaObject::invokeMethod(this, &Reminders::refresh, Qt::QueuedConnection);
}

void Reminders::refresh()
{
    m_isRefreshing = false;
    if (m_workspace.isReadOnly())
        return;
    const QDateTime now = m_workspace.clock().now();
    const qint64 since = m_lastLook.secsTo(now);
    if (since < 0 || since >= secondsBetweenLooks)
        look();
    else
        takeBack(now);
}

/// What has just become due by a change of the journal waits for its turn; what was finished does not.
void Reminders::takeBack(const QDateTime& now)
{
    const auto found = book();
    if (!found)
        return;
    const auto before = std::tuple(m_waiting, m_lookAgain, m_pause);
    settle(*found, now);
    m_lookAgain = std::min(m_lookAgain, m_lastLook.addSecs(secondsBetweenLooks));
    m_pause = found->rules.pausedUntil;
    if (before != std::tuple(m_waiting, m_lookAgain, m_pause))
        Q_EMIT changed();
}

Status Reminders::keep(ReminderMemory memory)
{
    const ReminderMemory fresh = withoutOld(std::move(memory), m_workspace.clock().now());
    const Status kept = m_workspace.keepReminders(fresh);
    m_unwritten = kept ? std::nullopt : std::optional(fresh);
    return kept;
}

Status Reminders::keepStates(ReminderBook book)
{
    auto memory = this->memory();
    if (!memory)
        return memory.error();
    memory->states = std::move(book.states);
    memory->shown = std::move(book.shown);
    return keep(*std::move(memory));
}

QDateTime Reminders::pausedUntil() const
{
    const auto memory = this->memory();
    const bool isPaused = memory && memory->pausedUntil > m_workspace.clock().now();
    return isPaused ? memory->pausedUntil : QDateTime();
}

bool Reminders::isResting(ReminderSubject subject) const
{
    const auto found = book();
    return found && std::any_of(found->reminders.begin(), found->reminders.end(), [&](const Reminder& reminder) {
               const auto state = found->states.find(reminder.key);
               return reminder.key.subject == subject && state != found->states.end() &&
                      unrut::isResting(reminder, state->second);
           });
}

std::vector<PlannedNotice> Reminders::ahead(const ReminderChoices& choices, int days) const
{
    const auto found = book(choices);
    const QDateTime now = m_workspace.clock().now();
    return found ? noticesAhead(*found, now, now.addDays(days), m_zone()) : std::vector<PlannedNotice>();
}

std::optional<PlannedNotice> Reminders::next(int days) const
{
    const auto found = book();
    const QDateTime now = m_workspace.clock().now();
    const auto first = found ? noticesAhead(*found, now, now.addDays(days), m_zone(), 1) : std::vector<PlannedNotice>();
    return first.empty() ? std::nullopt : std::optional(first.front());
}

Status Reminders::answer(const ReminderKey& key, NoticeAnswer answer)
{
    const auto found = book();
    if (!found)
        return failure(ErrorCode::ReadFailed);
    m_again.erase(key);
    return keepStates(afterAnswer(*found, key, answer, m_workspace.clock().now(), m_zone()));
}

Status Reminders::snooze(const ReminderKey& key, std::chrono::minutes wait)
{
    auto found = book();
    if (!found)
        return failure(ErrorCode::ReadFailed);
    m_again.erase(key);
    return keepStates(afterSnooze(*std::move(found), key, m_workspace.clock().now(), wait));
}

Status Reminders::pauseUntil(const QDateTime& until)
{
    auto memory = this->memory();
    if (!memory)
        return memory.error();
    memory->pausedUntil = until;
    return keep(*std::move(memory));
}

Status Reminders::pauseForAnHour()
{
    constexpr int hour = 3600;
    return pauseUntil(m_workspace.clock().now().addSecs(hour));
}

Status Reminders::pauseUntilTomorrow()
{
    return pauseUntil(instantAt(m_workspace.clock().today().addDays(1), QTime(0, 0), m_zone()));
}

Status Reminders::pauseUntilMonday()
{
    const QDate today = m_workspace.clock().today();
    return pauseUntil(instantAt(today.addDays(week + 1 - today.dayOfWeek()), QTime(0, 0), m_zone()));
}

Status Reminders::wake(ReminderSubject subject)
{
    auto memory = this->memory();
    if (!memory)
        return memory.error();
    for (auto& [key, state] : memory->states) {
        if (key.subject == subject && state.unansweredInARow >= mostUnanswered)
            state.unansweredInARow = 0;
    }
    return keep(*std::move(memory));
}

} // namespace unrut
