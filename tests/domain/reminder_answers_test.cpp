// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_fixture.h"

#include <QTest>

using namespace unrut;
using namespace unrut::reminding;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ReminderAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anHourIsAnHour_data();
    void anHourIsAnHour();
    void aSnoozeIsNotCountedAgain();
    void aSnoozeThatEndsWhenItComesRoundAnewIsOneNotice();
    void aSnoozeEndsWithWhatItIsAbout();
    void aSnoozeEndsWhenTheDayMoves();
    void aSnoozeWaitsForTheEndOfASilence();
    void notThisWeekMeansTheWeekAfter();
    void notThisWeekMeansTheWeekAfterForPeople_data();
    void notThisWeekMeansTheWeekAfterForPeople();
    void threeUnansweredLetItRest();
    void whatIsDoneWithoutAWordIsNotUnanswered();
    void whatRestsGoesOnOnceItIsDone();
    void aPauseHoldsBackAndThenGivesUp();
    void aClockThatWasAheadNeitherRepeatsNorWithholds();
    void aClockSetBackAnHourRepeatsNothing();
    void aBeginningOfAClockThatWasAheadIsSetRight();
};

void ReminderAnswersTest::anHourIsAnHour_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("again");
    QTest::newRow("an hour") << u"2026-11-27T16:00"_s << 60 << u"2026-11-27T17:00"_s;
    QTest::newRow("a minute") << u"2026-11-27T16:00"_s << 1 << u"2026-11-27T16:01"_s;
    QTest::newRow("into the quiet hours") << u"2026-11-27T19:45"_s << 60 << u"2026-11-27T20:45"_s;
    QTest::newRow("into a day off") << u"2026-11-27T19:00"_s << 24 * 60 << u"2026-11-28T19:00"_s;
    QTest::newRow("across a changeover") << u"2026-10-24T16:00"_s << 24 * 60 << u"2026-10-25T15:00"_s;
    QTest::newRow("a week") << u"2026-11-27T16:00"_s << 7 * 24 * 60 << u"2026-12-04T16:00"_s;
}

void ReminderAnswersTest::anHourIsAnHour()
{
    QFETCH(QString, shown);
    QFETCH(int, minutes);
    QFETCH(QString, again);
    ReminderBook book = bookOf({once(ReminderSubject::Decision, QDate(2026, 10, 1))});
    const DueNotice notice{book.reminders.front().key, QDate(2026, 10, 1), false};
    book = afterShowing(book, notice, at(shown));
    book = afterSnooze(book, notice.key, at(shown), std::chrono::minutes(minutes));
    const QDateTime end = at(again);
    QVERIFY(planReminders(book, end.addSecs(-1), berlin()).due.empty());
    QCOMPARE(planReminders(book, at(shown), berlin()).lookAgain <= end, true);
    QCOMPARE(planReminders(book, end, berlin()).due, (std::vector<DueNotice>{{notice.key, QDate(2026, 10, 1), true}}));
    book = afterShowing(book, {notice.key, QDate(2026, 10, 1), true}, end);
    QVERIFY(planReminders(book, end.addDays(1), berlin()).due.empty());
}

void ReminderAnswersTest::aSnoozeIsNotCountedAgain()
{
    const QDate thursday(2026, 11, 26);
    ReminderBook book = bookOf({once(ReminderSubject::Decision, thursday), once(ReminderSubject::Person, thursday)});
    book.rules.mostADay = 2;
    book = shownAt(book, u"2026-11-26T10:00"_s);
    QCOMPARE(book.shown.size(), size_t{2});
    book = afterAnswer(book, book.reminders.front().key, NoticeAnswer::InAnHour, at(u"2026-11-26T10:00"_s), berlin());
    QCOMPARE(due(book, u"2026-11-26T11:00"_s), Subjects{ReminderSubject::Decision});
    book = shownAt(book, u"2026-11-26T11:00"_s);
    QCOMPARE(book.shown.size(), size_t{2});
}

void ReminderAnswersTest::aSnoozeThatEndsWhenItComesRoundAnewIsOneNotice()
{
    ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-27T16:00"_s);
    book = afterSnooze(book, weekly().key, at(u"2026-11-27T16:00"_s), 7 * 24h);
    QCOMPARE(ahead(book, u"2026-11-27T16:00"_s, u"2026-12-11T00:00"_s), QStringList{u"2026-12-04T16:00"_s});
    const ReminderPlan plan = planReminders(book, at(u"2026-12-04T16:00"_s), berlin());
    QCOMPARE(plan.due, (std::vector<DueNotice>{{weekly().key, QDate(2026, 12, 4), true}}));
}

void ReminderAnswersTest::aSnoozeEndsWithWhatItIsAbout()
{
    ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-27T16:00"_s);
    book = afterAnswer(book, weekly().key, NoticeAnswer::InAnHour, at(u"2026-11-27T16:05"_s), berlin());
    QCOMPARE(due(book, u"2026-11-27T17:05"_s).size(), size_t{1});
    book.reminders.front().settledThrough = QDate(2026, 11, 27);
    QCOMPARE(due(book, u"2026-11-27T17:05"_s), nothing);
}

void ReminderAnswersTest::notThisWeekMeansTheWeekAfter()
{
    const QDate wednesday(2026, 11, 25);
    ReminderBook book = shownAt(bookOf({once(ReminderSubject::Decision, wednesday)}), u"2026-11-25T10:00"_s);
    const ReminderKey key = book.reminders.front().key;
    book = afterAnswer(book, key, NoticeAnswer::NotThisWeek, at(u"2026-11-25T10:01"_s), berlin());
    QCOMPARE(ahead(book, u"2026-11-25T10:01"_s, u"2026-12-20T00:00"_s), QStringList{u"2026-11-30T10:00"_s});

    // What comes round by itself stays away until it does so in a later week.
    ReminderBook people = bookOf({weekly(3)});
    people = shownAt(people, u"2026-11-25T16:00"_s);
    people = afterAnswer(people, weekly().key, NoticeAnswer::NotThisWeek, at(u"2026-11-25T16:01"_s), berlin());
    QCOMPARE(ahead(people, u"2026-11-25T16:01"_s, u"2026-12-08T00:00"_s), QStringList{u"2026-12-02T16:00"_s});
}

void ReminderAnswersTest::aSnoozeEndsWhenTheDayMoves()
{
    const auto snoozed = [](const Reminder& reminder) {
        ReminderBook book = shownAt(bookOf({reminder}), u"2026-11-27T16:00"_s);
        return afterSnooze(book, reminder.key, at(u"2026-11-27T16:00"_s), 60min);
    };
    // The assessment was taken, or the goal got another day: the reminder is of that day now.
    ReminderBook book = snoozed(once(ReminderSubject::NextCheck, QDate(2026, 11, 27)));
    QCOMPARE(due(book, u"2026-11-27T17:00"_s).size(), size_t{1});
    book.reminders.front().recurrence.start = QDate(2026, 12, 25);
    QCOMPARE(due(book, u"2026-11-27T17:00"_s), nothing);
    // A talk was noted, so the rhythm of somebody begins anew.
    Reminder person = once(ReminderSubject::Person, QDate(2026, 11, 27));
    person.recurrence = {Recurrence::Kind::EveryDays, QDate(2026, 11, 27), 5, 14};
    book = snoozed(person);
    QCOMPARE(due(book, u"2026-11-27T17:00"_s).size(), size_t{1});
    book.reminders.front().recurrence.start = QDate(2026, 12, 11);
    QCOMPARE(due(book, u"2026-11-27T17:00"_s), nothing);
}

void ReminderAnswersTest::aSnoozeWaitsForTheEndOfASilence()
{
    ReminderBook book = shownAt(bookOf({once(ReminderSubject::Decision, QDate(2026, 11, 25))}), u"2026-11-25T16:00"_s);
    book = afterSnooze(book, book.reminders.front().key, at(u"2026-11-25T16:00"_s), 60min);
    QCOMPARE(due(book, u"2026-11-25T17:00"_s).size(), size_t{1});
    book.silences = {{QDate(2026, 11, 25), QDate(2026, 11, 26)}};
    QCOMPARE(due(book, u"2026-11-25T17:00"_s), nothing);
    QCOMPARE(due(book, u"2026-11-26T12:00"_s), nothing);
    QCOMPARE(due(book, u"2026-11-27T00:00"_s), nothing); // not in the middle of the night
    QCOMPARE(ahead(book, u"2026-11-25T17:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-27T08:00"_s});
}

void ReminderAnswersTest::notThisWeekMeansTheWeekAfterForPeople_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("putOff");
    QTest::addColumn<QStringList>("next");
    // First due on Wednesday 4 November 2026.
    QTest::newRow("every week") << 7 << u"2026-11-04T16:00"_s
                                << QStringList{u"2026-11-11T16:00"_s, u"2026-11-18T16:00"_s};
    QTest::newRow("every second week") << 14 << u"2026-11-04T16:00"_s
                                       << QStringList{u"2026-11-09T16:00"_s, u"2026-11-18T16:00"_s};
    QTest::newRow("every twelve weeks") << 84 << u"2026-11-04T16:00"_s << QStringList{u"2026-11-09T16:00"_s};
    // Told a week late, so that the next turn is in the week after already.
    QTest::newRow("told late") << 14 << u"2026-11-13T16:00"_s << QStringList{u"2026-11-18T16:00"_s};
}

void ReminderAnswersTest::notThisWeekMeansTheWeekAfterForPeople()
{
    QFETCH(int, days);
    QFETCH(QString, putOff);
    QFETCH(QStringList, next);
    Reminder person = once(ReminderSubject::Person, {}, QTime(16, 0));
    person.recurrence = {Recurrence::Kind::EveryDays, QDate(2026, 11, 4), 5, days};
    ReminderBook book = shownAt(bookOf({person}), putOff);
    QCOMPARE(book.shown.size(), size_t{1});
    book = afterAnswer(book, person.key, NoticeAnswer::NotThisWeek, at(putOff), berlin());
    QCOMPARE(ahead(book, putOff, u"2026-11-19T00:00"_s), next);
}

void ReminderAnswersTest::threeUnansweredLetItRest()
{
    ReminderBook book = bookOf({weekly()});
    for (const QString& friday : {u"2026-11-06T16:00"_s, u"2026-11-13T16:00"_s, u"2026-11-20T16:00"_s}) {
        QCOMPARE(due(book, friday).size(), size_t{1});
        book = shownAt(book, friday);
    }
    QVERIFY(isResting(weekly(), book.states.at(weekly().key)));
    QCOMPARE(due(book, u"2026-11-27T16:00"_s), nothing);
    // An answer, however late, wakes it.
    book = afterAnswer(book, weekly().key, NoticeAnswer::Open, at(u"2026-11-27T18:00"_s), berlin());
    QCOMPARE(due(book, u"2026-12-04T16:00"_s).size(), size_t{1});
}

void ReminderAnswersTest::whatIsDoneWithoutAWordIsNotUnanswered()
{
    ReminderBook page = bookOf({weekly()});
    ReminderBook person = bookOf({once(ReminderSubject::Person, QDate(2026, 11, 6), QTime(16, 0))});
    person.reminders.front().recurrence.kind = Recurrence::Kind::EveryDays;
    person.reminders.front().recurrence.days = 7;
    ReminderBook check = bookOf({once(ReminderSubject::NextCheck, QDate(2026, 11, 6), QTime(16, 0))});
    for (int week = 0; week < 6; ++week) {
        const QDate friday = QDate(2026, 11, 6).addDays(qint64{7} * week);
        const QString time = friday.toString(Qt::ISODate) + u"T16:00"_s;
        for (ReminderBook* book : {&page, &person, &check}) {
            QCOMPARE(due(*book, time).size(), size_t{1});
            *book = shownAt(*book, time);
        }
        // Written, held and taken on the same day, and nobody touches the notice.
        page.reminders.front().settledThrough = friday.addDays(2);
        person.reminders.front().recurrence.start = friday.addDays(7);
        check.reminders.front().recurrence.start = friday.addDays(7);
    }
}

void ReminderAnswersTest::whatRestsGoesOnOnceItIsDone()
{
    ReminderBook book = bookOf({weekly()});
    for (const QString& friday : {u"2026-11-06T16:00"_s, u"2026-11-13T16:00"_s, u"2026-11-20T16:00"_s})
        book = shownAt(book, friday);
    QCOMPARE(due(book, u"2026-11-27T16:00"_s), nothing);
    book.reminders.front().settledThrough = QDate(2026, 11, 22); // the page of that week, written on Saturday
    QVERIFY(!isResting(book.reminders.front(), book.states.at(weekly().key)));
    book = shownAt(book, u"2026-11-27T16:00"_s);
    QCOMPARE(book.states.at(weekly().key).unansweredInARow, 1);
    // A page that was written for an older week changes nothing.
    book.reminders.front().settledThrough = QDate(2026, 11, 15);
    book = shownAt(book, u"2026-12-04T16:00"_s);
    QCOMPARE(book.states.at(weekly().key).unansweredInARow, 2);
}

void ReminderAnswersTest::aPauseHoldsBackAndThenGivesUp()
{
    ReminderBook book = bookOf({weekly()});
    book.rules.pausedUntil = at(u"2026-11-27T16:40"_s);
    QCOMPARE(due(book, u"2026-11-27T16:39"_s), nothing);
    QCOMPARE(ahead(book, u"2026-11-27T15:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-27T16:40"_s});
    // Until Monday: then the first morning.
    book.rules.pausedUntil = at(u"2026-11-30T00:00"_s);
    QCOMPARE(ahead(book, u"2026-11-27T15:00"_s, u"2026-12-01T00:00"_s), QStringList{u"2026-11-30T08:00"_s});
    // Not even a snooze gets through a pause.
    book = bookOf({once(ReminderSubject::Decision, QDate(2026, 11, 27))});
    book = shownAt(book, u"2026-11-27T10:00"_s);
    book = afterSnooze(book, book.reminders.front().key, at(u"2026-11-27T10:00"_s), 30min);
    book.rules.pausedUntil = at(u"2026-11-27T11:00"_s);
    QCOMPARE(ahead(book, u"2026-11-27T10:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-27T11:00"_s});
}

void ReminderAnswersTest::aClockThatWasAheadNeitherRepeatsNorWithholds()
{
    ReminderBook book = bookOf({weekly(), once(ReminderSubject::Decision, QDate(2026, 11, 25))});
    book.rules.mostADay = 2;
    // Ten years ahead for an hour: both were shown there, snoozed and put off.
    book = shownAt(book, u"2036-11-24T16:00"_s);
    QCOMPARE(book.shown.size(), size_t{2});
    const ReminderKey decision = book.reminders.back().key;
    book = afterAnswer(book, weekly().key, NoticeAnswer::NotThisWeek, at(u"2036-11-24T16:00"_s), berlin());
    book = afterSnooze(book, decision, at(u"2036-11-24T16:00"_s), 60min);
    // A snooze from there ends at once; the page comes on its next Friday.
    QCOMPARE(ahead(book, u"2026-11-25T09:00"_s, u"2026-12-05T00:00"_s),
             (QStringList{u"2026-11-25T09:00"_s, u"2026-11-27T16:00"_s, u"2026-12-04T16:00"_s}));
    book.rules.pausedUntil = at(u"2036-11-25T00:00"_s);
    QCOMPARE(due(book, u"2026-11-27T16:00"_s).empty(), false);
}

void ReminderAnswersTest::aClockSetBackAnHourRepeatsNothing()
{
    const ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-27T16:00"_s);
    QCOMPARE(ahead(book, u"2026-11-27T15:00"_s, u"2026-12-04T00:00"_s), QStringList());
    QCOMPARE(ahead(book, u"2026-11-26T23:00"_s, u"2026-12-04T00:00"_s), QStringList());
}

void ReminderAnswersTest::aBeginningOfAClockThatWasAheadIsSetRight()
{
    const QDate today(2026, 11, 2);
    const QDate ahead(2036, 11, 3);
    ReminderMemory memory = begunBy({}, ahead);
    QCOMPARE(memory.since, ahead);
    memory = begunBy(memory, today);
    QCOMPARE(memory.since, today);
    QCOMPARE(begunBy(memory, today.addDays(30)), memory);
    // A clock that was behind for a moment, as with a flat battery, does not bring up what was before.
    memory = begunBy({}, today);
    memory = begunBy(memory, QDate(2020, 1, 1));
    QCOMPARE(memory.since, QDate(2020, 1, 1));
    memory = begunBy(memory, QDate(2019, 1, 1));
    memory = begunBy(memory, today.addDays(1));
    QCOMPARE(memory.since, today);
    QVERIFY(memory.sinceThen.isNull());
}

QTEST_APPLESS_MAIN(ReminderAnswersTest)
#include "reminder_answers_test.moc"
