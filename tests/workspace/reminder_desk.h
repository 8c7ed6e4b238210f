// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox.h"

#include <workspace/reminders.h>

#include <QCoreApplication>

#include <memory>

namespace unrut {

using namespace Qt::StringLiterals;

/// A journal, its reminders, and what they told. The clocks show UTC. It begins on a Monday at nine.
struct Desk
{
    Sandbox sandbox;
    std::unique_ptr<Reminders> reminders;
    QStringList came;

    explicit Desk(Sandbox::Start start = Sandbox::Start::Empty) : sandbox(start) { begin(); }

    void begin()
    {
        reminders = std::make_unique<Reminders>(sandbox.workspace(), [] { return QTimeZone::utc(); });
        QObject::connect(reminders.get(), &Reminders::came, reminders.get(), [this](const DueNotice& notice) {
            came << sandbox.clock().now().toString(u"ddd HH:mm "_s) + reminderSubjectKey(notice.key.subject) +
                        (notice.isAgain ? u" again"_s : u""_s);
        });
        reminders->look();
    }
    /// As whoever holds the timer does, until \a until.
    void runUntil(const QDateTime& until)
    {
        while (reminders->lookAgain() <= until) {
            sandbox.clock().setNow(std::max(sandbox.clock().now(), reminders->lookAgain()));
            reminders->look();
        }
        sandbox.clock().setNow(until);
    }
    GoalId decision(QDate due)
    {
        Goal goal = plainGoal(u"Stay or go"_s);
        goal.kind = GoalKind::Decision;
        goal.due = due;
        const GoalId id = need(sandbox.workspace().addGoal(goal));
        QCoreApplication::sendPostedEvents();
        return id;
    }
    [[nodiscard]] QStringList waiting() const
    {
        QStringList subjects;
        for (const DueNotice& notice : reminders->waiting())
            subjects << reminderSubjectKey(notice.key.subject);
        return subjects;
    }
};

inline QDateTime at(int day, int hour, int minute = 0)
{
    return {QDate(2026, 11, day), QTime(hour, minute), Qt::UTC};
}

} // namespace unrut
