// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <domain/reminder.h>

#include <QTimeZone>

namespace unrut::reminding {

using namespace Qt::StringLiterals;

inline const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/// Local wall time, as 'yyyy-MM-ddTHH:mm', in Berlin.
inline QDateTime at(const QString& local)
{
    const QDateTime wall = QDateTime::fromString(local, Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), berlin()).toUTC();
}

inline QString wall(const QDateTime& instant)
{
    return instant.toTimeZone(berlin()).toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// Switched on at the beginning of November 2026, unless said otherwise.
inline Reminder weekly(int weekday = 5, QTime time = QTime(16, 0), QDate since = QDate(2026, 11, 2))
{
    Reminder reminder;
    reminder.recurrence.start = since;
    reminder.key.subject = ReminderSubject::FridayPage;
    reminder.recurrence.weekday = weekday;
    reminder.at = time;
    return reminder;
}

inline Reminder once(ReminderSubject subject, QDate day, QTime time = QTime(10, 0))
{
    Reminder reminder;
    reminder.key = {subject, QUuid::fromString(u"018f0000-0000-7000-8000-000000000001"_s)};
    reminder.recurrence = {Recurrence::Kind::OnDay, day};
    reminder.at = time;
    return reminder;
}

inline ReminderBook bookOf(std::vector<Reminder> reminders)
{
    ReminderBook book;
    book.reminders = std::move(reminders);
    return book;
}

inline QStringList ahead(const ReminderBook& book, const QString& from, const QString& until)
{
    QStringList shown;
    const auto notices = noticesAhead(book, at(from), at(until), berlin());
    for (const PlannedNotice& notice : notices)
        shown << wall(notice.at);
    return shown;
}

/// What is due at a moment, as subjects.
inline std::vector<ReminderSubject> due(const ReminderBook& book, const QString& local)
{
    std::vector<ReminderSubject> subjects;
    const ReminderPlan plan = planReminders(book, at(local), berlin());
    for (const DueNotice& notice : plan.due)
        subjects.push_back(notice.key.subject);
    return subjects;
}

inline ReminderBook shownAt(ReminderBook book, const QString& local)
{
    const ReminderPlan plan = planReminders(book, at(local), berlin());
    for (const DueNotice& notice : plan.due)
        book = afterShowing(std::move(book), notice, at(local));
    return book;
}

using Subjects = std::vector<ReminderSubject>;
inline const Subjects nothing;

} // namespace unrut::reminding
