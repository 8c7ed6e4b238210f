// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <wording/reminder_words.h>

#include "text.h"

#include <wording/date_words.h>

#include <QCoreApplication>

namespace unrut::wording {

namespace {

struct ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
};

/// For everybody to read; no names, no goals.
QString plainText(ReminderSubject subject)
{
    switch (subject) {
    case ReminderSubject::TalkOutcome:
        return ReminderWords::tr("How did your talk go?");
    case ReminderSubject::Decision:
        return ReminderWords::tr("A decision of yours has its day.");
    case ReminderSubject::GoalDue:
        return ReminderWords::tr("Something you planned has its day.");
    case ReminderSubject::FridayPage:
        return ReminderWords::tr("Five minutes for your week?");
    case ReminderSubject::NextCheck:
        return ReminderWords::tr("Time to look how things are now?");
    case ReminderSubject::FollowUp:
        return ReminderWords::tr("You wanted to come back to something.");
    case ReminderSubject::Person:
        return ReminderWords::tr("You wanted to talk with somebody.");
    case ReminderSubject::Practice:
        return ReminderWords::tr("One small thing for today?");
    case ReminderSubject::CheckIn:
        return ReminderWords::tr("How are you today?");
    case ReminderSubject::Gratitude:
        return ReminderWords::tr("One good thing from this week?");
    }
    return {};
}

} // namespace

QString noticeText(ReminderSubject subject, const QString& thing)
{
    if (thing.isEmpty())
        return plainText(subject);
    const QString name = isolated(brief(thing));
    switch (subject) {
    case ReminderSubject::TalkOutcome:
        return ReminderWords::tr("How did the talk with %1 go?").arg(name);
    case ReminderSubject::Decision:
        return ReminderWords::tr("To decide: %1").arg(name);
    case ReminderSubject::GoalDue:
        return ReminderWords::tr("Its day has come: %1").arg(name);
    case ReminderSubject::FollowUp:
        return ReminderWords::tr("Come back to the talk with %1").arg(name);
    case ReminderSubject::Person:
        return ReminderWords::tr("You wanted to talk with %1").arg(name);
    default:
        return plainText(subject);
    }
}

QString reminderName(ReminderSubject subject)
{
    switch (subject) {
    case ReminderSubject::TalkOutcome:
        return ReminderWords::tr("After a talk: how it went");
    case ReminderSubject::Decision:
        return ReminderWords::tr("Decisions on their day");
    case ReminderSubject::GoalDue:
        return ReminderWords::tr("Goals on their day");
    case ReminderSubject::FridayPage:
        return ReminderWords::tr("Friday page");
    case ReminderSubject::NextCheck:
        return ReminderWords::tr("Next assessment");
    case ReminderSubject::FollowUp:
        return ReminderWords::tr("What to come back to");
    case ReminderSubject::Person:
        return ReminderWords::tr("People, by their rhythm");
    case ReminderSubject::Practice:
        return ReminderWords::tr("One thing a day");
    case ReminderSubject::CheckIn:
        return ReminderWords::tr("Check-in");
    case ReminderSubject::Gratitude:
        return ReminderWords::tr("A good thing");
    }
    return {};
}

QString noticeAnswerName(NoticeAnswer answer)
{
    switch (answer) {
    case NoticeAnswer::Open:
        return ReminderWords::tr("Open");
    case NoticeAnswer::InAnHour:
        return ReminderWords::tr("In an hour");
    case NoticeAnswer::NotThisWeek:
        return ReminderWords::tr("Not this week");
    }
    return {};
}

QString snoozeName(std::chrono::minutes wait)
{
    using namespace std::chrono_literals;
    if (wait < 1h)
        return ReminderWords::tr("In 15 minutes");
    if (wait < 24h)
        return ReminderWords::tr("In three hours");
    if (wait < 48h)
        return ReminderWords::tr("In a day");
    return wait < 7 * 24h ? ReminderWords::tr("In three days") : ReminderWords::tr("In a week");
}

QString reminderRhythmName(ReminderRhythm rhythm)
{
    switch (rhythm) {
    case ReminderRhythm::Weekly:
        return ReminderWords::tr("Once a week");
    case ReminderRhythm::Workdays:
        return ReminderWords::tr("Working days");
    case ReminderRhythm::Daily:
        return ReminderWords::tr("Every day");
    }
    return {};
}

QString noticeTime(const QDateTime& at)
{
    //: %1 is a day ('Fri 27 Nov'), %2 a time.
    return ReminderWords::tr("%1, %2", "day and time").arg(shortWeekday(at.date()), clockTime(at.time()));
}

QString nextReminder(ReminderSubject subject, const QDateTime& at, QDate today)
{
    const QString name = reminderName(subject);
    if (at.date() == today)
        //: %1 is what it is about, %2 a time.
        return ReminderWords::tr("Next reminder: %1, today %2").arg(name, clockTime(at.time()));
    //: %1 is what it is about, %2 a day, %3 a time.
    return ReminderWords::tr("Next reminder: %1, %2, %3").arg(name, dayAndMonth(at.date()), clockTime(at.time()));
}

QString pausedSentence(const QDateTime& until, QDate today)
{
    //: %1 is a time or a day.
    return ReminderWords::tr("Reminders paused until %1")
        .arg(until.date() == today ? clockTime(until.time()) : shortWeekday(until.date()));
}

} // namespace unrut::wording
