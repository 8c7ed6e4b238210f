// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <workspace/reminders.h>

#include <domain/local_time.h>
#include <workspace/workspace.h>

#include <QMetaObject>

#include <algorithm>

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
    if (!memory->since.isValid()) {
        memory->since = m_workspace.clock().today();
        if (const Status kept = keep(*memory); !kept)
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
    settle(book, now);
    if (!kept)
        Q_EMIT failed(kept.error());
    for (const DueNotice& notice : plan.due)
        Q_EMIT came(notice);
}

/// Brings what waits, and when to look again, up to \a now.
void Reminders::settle(const ReminderBook& book, const QDateTime& now)
{
    const QTimeZone zone = m_zone();
    std::vector<DueNotice> waiting = unansweredNotices(book, now, zone);
    const bool isDayOff = !m_choices.rules.workingDays.contains(now.toTimeZone(zone).date().dayOfWeek());
    if (isDayOff)
        std::erase_if(waiting, [this](const DueNotice& notice) { return !m_again.contains(notice.key); });
    const ReminderPlan next = planReminders(book, now, zone);
    // What has just become due by a change of the journal waits for its turn.
    const QDateTime again =
        next.due.empty() ? next.lookAgain : std::min(next.lookAgain, m_lastLook.addSecs(secondsBetweenLooks));
    m_waiting = std::move(waiting);
    m_lookAgain = again;
    Q_EMIT changed();
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
    else if (const auto found = book())
        settle(*found, now);
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
    const auto memory = this->memory();
    return memory && std::any_of(memory->states.begin(), memory->states.end(), [&](const auto& one) {
               return one.first.subject == subject && unrut::isResting(one.second);
           });
}

std::vector<PlannedNotice> Reminders::ahead(const ReminderChoices& choices, int days) const
{
    const auto found = book(choices);
    const QDateTime now = m_workspace.clock().now();
    return found ? noticesAhead(*found, now, now.addDays(days), m_zone()) : std::vector<PlannedNotice>();
}

Status Reminders::answer(const ReminderKey& key, NoticeAnswer answer)
{
    const auto found = book();
    if (!found)
        return failure(ErrorCode::ReadFailed);
    m_again.erase(key);
    return keepStates(afterAnswer(*found, key, answer, m_workspace.clock().now(), m_zone()));
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
        if (key.subject == subject && unrut::isResting(state))
            state.unansweredInARow = 0;
    }
    return keep(*std::move(memory));
}

Status Reminders::keepSilent(const Silence& silence)
{
    auto memory = this->memory();
    if (!memory)
        return memory.error();
    memory->silences.push_back(silence);
    return keep(*std::move(memory));
}

} // namespace unrut
