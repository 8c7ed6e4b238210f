// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reminder_list.h>
#include <domain/result.h>

#include <QObject>
#include <QTimeZone>

#include <chrono>
#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace unrut {

class Workspace;

/// Everything that decides what is due, read from the journal as it stands. Errors: ReadFailed.
[[nodiscard]] Result<ReminderBook> reminderBook(const Workspace& workspace, const ReminderMemory& memory,
                                                const ReminderChoices& choices);
/// What a reminder is about, in the person's own words: a goal, a name. Empty when it has no thing.
[[nodiscard]] QString reminderThing(const Workspace& workspace, const ReminderKey& key);

/// Looks what has come due, tells it once, and keeps what became of it with the journal.
///
/// It has no timer: whoever holds it calls look() at the start, at lookAgain(), and after the machine has slept or its
/// clock was set. The journal is followed: what was finished is taken back at once, what is new comes within a minute.
/// However often the journal changes, what comes is planned once a minute at most. A journal that cannot be written has
/// no reminders. GUI thread only.
class Reminders : public QObject
{
    Q_OBJECT

public:
    using Zone = std::function<QTimeZone()>;

    /// \a workspace must outlive it. \a zone is that of the person's clocks.
    explicit Reminders(Workspace& workspace, Zone zone = &QTimeZone::systemTimeZone);

    void setChoices(const ReminderChoices& choices);
    [[nodiscard]] const ReminderChoices& choices() const { return m_choices; }

    /// Tells what has come due by now.
    void look();
    /// UTC; nothing changes before, unless journal, choices or clock do. Null before the first look.
    [[nodiscard]] QDateTime lookAgain() const { return m_lookAgain; }

    /// What was told and waits for an answer, the most important first.
    [[nodiscard]] const std::vector<DueNotice>& waiting() const { return m_waiting; }
    [[nodiscard]] QDateTime pausedUntil() const; ///< UTC; null: not paused
    /// True for one that was left unanswered so often that it has stopped by itself.
    [[nodiscard]] bool isResting(ReminderSubject subject) const;
    /// The notices of the next \a days days as they would come by \a choices, each taken as answered.
    [[nodiscard]] std::vector<PlannedNotice> ahead(const ReminderChoices& choices, int days) const;
    /// The first of them by its own choices, or nothing.
    [[nodiscard]] std::optional<PlannedNotice> next(int days) const;
    [[nodiscard]] QTimeZone zone() const { return m_zone(); }

    // What the person does. Errors: those of writing.
    Status answer(const ReminderKey& key, NoticeAnswer answer);
    Status snooze(const ReminderKey& key, std::chrono::minutes wait); ///< one minute to seven days
    Status pauseUntil(const QDateTime& until);                        ///< UTC; null: go on
    Status pauseForAnHour();
    Status pauseUntilTomorrow();
    Status pauseUntilMonday();
    Status wake(ReminderSubject subject); ///< one that rests

Q_SIGNALS:
    /// Something has come due, or comes back.
    void came(const unrut::DueNotice& notice);
    /// What waits, the pause, or when to look again has changed.
    void changed();
    /// What was shown could not be written: it may come twice.
    void failed(const unrut::Error& error);

private:
    [[nodiscard]] Result<ReminderMemory> memory() const;
    [[nodiscard]] std::optional<ReminderBook> book(const ReminderChoices& choices) const;
    [[nodiscard]] std::optional<ReminderBook> book() const { return book(m_choices); }
    void refreshSoon();
    void refresh();
    void show(const ReminderPlan& plan, ReminderBook book, const QDateTime& now);
    void settle(const ReminderBook& book, const QDateTime& now);
    void takeBack(const QDateTime& now);
    Status keep(ReminderMemory memory);
    Status keepStates(ReminderBook book);

    Workspace& m_workspace;
    Zone m_zone;
    ReminderChoices m_choices = usualReminders();
    std::optional<ReminderMemory> m_unwritten; ///< what could not be written holds for as long as the program runs
    std::vector<DueNotice> m_waiting;
    std::set<ReminderKey> m_again; ///< came back after a snooze, a person's own wish, whatever the day
    QDateTime m_lastLook;
    QDateTime m_lookAgain;
    QDateTime m_pause; ///< as it was told last
    bool m_isRefreshing = false;
};

} // namespace unrut
