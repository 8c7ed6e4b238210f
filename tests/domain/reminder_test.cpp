// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <domain/reminder.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QTimeZone& berlin()
{
    static const QTimeZone zone("Europe/Berlin");
    return zone;
}

/// Local wall time, as 'yyyy-MM-ddTHH:mm', in Berlin.
QDateTime at(const QString& local)
{
    const QDateTime wall = QDateTime::fromString(local, Qt::ISODate);
    return QDateTime(wall.date(), wall.time(), berlin()).toUTC();
}

QString wall(const QDateTime& instant)
{
    return instant.toTimeZone(berlin()).toString(u"yyyy-MM-ddTHH:mm"_s);
}

/// Switched on at the beginning of November 2026, unless said otherwise.
Reminder weekly(int weekday = 5, QTime time = QTime(16, 0), QDate since = QDate(2026, 11, 2))
{
    Reminder reminder;
    reminder.recurrence.start = since;
    reminder.key.subject = ReminderSubject::FridayPage;
    reminder.recurrence.weekday = weekday;
    reminder.at = time;
    return reminder;
}

Reminder once(ReminderSubject subject, QDate day, QTime time = QTime(10, 0))
{
    Reminder reminder;
    reminder.key = {subject, QUuid::fromString(u"018f0000-0000-7000-8000-000000000001"_s)};
    reminder.recurrence = {Recurrence::Kind::OnDay, day};
    reminder.at = time;
    return reminder;
}

ReminderBook bookOf(std::vector<Reminder> reminders)
{
    ReminderBook book;
    book.reminders = std::move(reminders);
    return book;
}

QStringList ahead(const ReminderBook& book, const QString& from, const QString& until)
{
    QStringList shown;
    const auto notices = noticesAhead(book, at(from), at(until), berlin());
    for (const PlannedNotice& notice : notices)
        shown << wall(notice.at);
    return shown;
}

/// What is due at a moment, as subjects.
std::vector<ReminderSubject> due(const ReminderBook& book, const QString& local)
{
    std::vector<ReminderSubject> subjects;
    const ReminderPlan plan = planReminders(book, at(local), berlin());
    for (const DueNotice& notice : plan.due)
        subjects.push_back(notice.key.subject);
    return subjects;
}

ReminderBook shownAt(ReminderBook book, const QString& local)
{
    const ReminderPlan plan = planReminders(book, at(local), berlin());
    for (const DueNotice& notice : plan.due)
        book = afterShowing(std::move(book), notice, at(local));
    return book;
}

using Subjects = std::vector<ReminderSubject>;
const Subjects nothing;

} // namespace

class ReminderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recurrencesComeRound_data();
    void recurrencesComeRound();
    void aNoticeComesToTheMinute();
    void aNoticeIsShownOnce();
    void whatIsDoneIsNotAskedFor();
    void whatIsFinishedHasNoNotice();
    void onADayOffItWaitsForTheNextWorkingDay();
    void inQuietHoursItWaitsForTheirEnd();
    void quietHoursMayLieWithinADay();
    void withoutQuietHoursItMayComeAtNight();
    void oneNoticeADayAndTheRestTheNextMorning();
    void aLesserNoticeLeavesRoomForAGreaterOne();
    void whatWasMissedComesOnceAndOnlyTheNewest();
    void aDecisionComesEvenIfTheProgramWasClosedThatDay();
    void anHourIsAnHour_data();
    void anHourIsAnHour();
    void aSnoozeIsNotCountedAgain();
    void aSnoozeEndsWithWhatItIsAbout();
    void notThisWeekMeansTheWeekAfter();
    void threeUnansweredLetItRest();
    void aPauseHoldsBackAndThenGivesUp();
    void silentDaysAreSilent();
    void afterTheWayOutOnlyTheNextCheckIsAskedFor();
    void aClockThatWasAheadNeitherRepeatsNorWithholds();
    void aClockSetBackAnHourRepeatsNothing();
    void lookingEveryMinuteFindsTheSame();
};

void ReminderTest::recurrencesComeRound_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QDate>("start");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("last");
    using Kind = Recurrence::Kind;
    const auto row = [](const char* name, Kind kind, QDate start, QDate day, QDate last) {
        QTest::newRow(name) << static_cast<int>(kind) << start << day << last;
    };
    const QDate friday(2026, 11, 27);
    row("on the day", Kind::OnDay, friday, friday, friday);
    row("before the day", Kind::OnDay, friday, friday.addDays(-1), {});
    row("long after the day", Kind::OnDay, friday, friday.addDays(90), friday);
    row("weekly, that day", Kind::Weekly, {}, friday, friday);
    row("weekly, the day before", Kind::Weekly, {}, friday.addDays(-1), friday.addDays(-7));
    row("weekly, before it began", Kind::Weekly, friday, friday.addDays(-1), {});
    row("every ten days, first", Kind::EveryDays, friday, friday, friday);
    row("every ten days, between", Kind::EveryDays, friday, friday.addDays(19), friday.addDays(10));
    row("every ten days, before", Kind::EveryDays, friday, friday.addDays(-1), {});
    row("workdays on a Sunday", Kind::Workdays, {}, friday.addDays(2), friday);
    row("daily", Kind::Daily, {}, friday.addDays(2), friday.addDays(2));
}

void ReminderTest::recurrencesComeRound()
{
    QFETCH(int, kind);
    QFETCH(QDate, start);
    QFETCH(QDate, day);
    QFETCH(QDate, last);
    const Recurrence recurrence{static_cast<Recurrence::Kind>(kind), start, 5, 10};
    QCOMPARE(lastOccurrence(recurrence, day, {1, 2, 3, 4, 5}).value_or(QDate()), last);
}

void ReminderTest::aNoticeComesToTheMinute()
{
    const ReminderBook book = bookOf({weekly()});
    QCOMPARE(due(book, u"2026-11-27T15:59"_s), nothing);
    QCOMPARE(due(book, u"2026-11-27T16:00"_s), Subjects{ReminderSubject::FridayPage});
    QCOMPARE(wall(planReminders(book, at(u"2026-11-27T15:00"_s), berlin()).lookAgain), u"2026-11-27T16:00"_s);
}

void ReminderTest::aNoticeIsShownOnce()
{
    const ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-27T16:00"_s);
    QCOMPARE(due(book, u"2026-11-27T16:01"_s), nothing);
    QCOMPARE(due(book, u"2026-12-01T09:00"_s), nothing);
    QCOMPARE(due(book, u"2026-12-04T16:00"_s).size(), size_t{1});
}

void ReminderTest::whatIsDoneIsNotAskedFor()
{
    Reminder page = weekly();
    page.settledThrough = QDate(2026, 11, 27);
    QCOMPARE(ahead(bookOf({page}), u"2026-11-27T08:00"_s, u"2026-12-05T00:00"_s), QStringList{u"2026-12-04T16:00"_s});
}

void ReminderTest::whatIsFinishedHasNoNotice()
{
    QCOMPARE(due(bookOf({}), u"2026-11-27T16:00"_s), nothing);
    QVERIFY(planReminders(bookOf({}), at(u"2026-11-27T16:00"_s), berlin()).lookAgain > at(u"2026-11-27T16:00"_s));
}

void ReminderTest::onADayOffItWaitsForTheNextWorkingDay()
{
    const ReminderBook book = bookOf({once(ReminderSubject::GoalDue, QDate(2026, 11, 28))});
    QCOMPARE(ahead(book, u"2026-11-27T08:00"_s, u"2026-12-05T00:00"_s), QStringList{u"2026-11-30T10:00"_s});
}

void ReminderTest::inQuietHoursItWaitsForTheirEnd()
{
    ReminderBook late = bookOf({weekly(4, QTime(22, 30))});
    QCOMPARE(ahead(late, u"2026-11-26T08:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-27T08:00"_s});
    ReminderBook early = bookOf({weekly(4, QTime(6, 30))});
    QCOMPARE(ahead(early, u"2026-11-26T00:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-26T08:00"_s});
    // Friday evening, and Saturday is free.
    ReminderBook weekend = bookOf({weekly(5, QTime(22, 30), QDate(2026, 11, 26))});
    QCOMPARE(ahead(weekend, u"2026-11-26T08:00"_s, u"2026-12-01T00:00"_s), QStringList{u"2026-11-30T08:00"_s});
}

void ReminderTest::quietHoursMayLieWithinADay()
{
    ReminderBook book = bookOf({weekly(4, QTime(12, 30))});
    book.rules.quietFrom = QTime(12, 0);
    book.rules.quietTo = QTime(14, 15);
    QCOMPARE(ahead(book, u"2026-11-26T00:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-26T14:15"_s});
}

void ReminderTest::withoutQuietHoursItMayComeAtNight()
{
    ReminderBook book = bookOf({weekly(4, QTime(3, 7))});
    book.rules.quietFrom = book.rules.quietTo = QTime(0, 0);
    QCOMPARE(ahead(book, u"2026-11-26T00:00"_s, u"2026-11-28T00:00"_s), QStringList{u"2026-11-26T03:07"_s});
}

void ReminderTest::oneNoticeADayAndTheRestTheNextMorning()
{
    const QDate thursday(2026, 11, 26);
    ReminderBook book = bookOf({once(ReminderSubject::Person, thursday), once(ReminderSubject::GoalDue, thursday),
                                once(ReminderSubject::Decision, thursday)});
    QCOMPARE(ahead(book, u"2026-11-26T00:00"_s, u"2026-12-05T00:00"_s),
             (QStringList{u"2026-11-26T10:00"_s, u"2026-11-27T08:00"_s, u"2026-11-30T08:00"_s}));
    QCOMPARE(due(book, u"2026-11-26T10:00"_s), Subjects{ReminderSubject::Decision});
    book.rules.mostADay = 2;
    QCOMPARE(due(book, u"2026-11-26T10:00"_s), (Subjects{ReminderSubject::Decision, ReminderSubject::GoalDue}));
}

void ReminderTest::aLesserNoticeLeavesRoomForAGreaterOne()
{
    const QDate thursday(2026, 11, 26);
    ReminderBook book = bookOf({once(ReminderSubject::Person, thursday, QTime(9, 0)),
                                once(ReminderSubject::Decision, thursday, QTime(15, 0))});
    QCOMPARE(due(book, u"2026-11-26T09:00"_s), nothing);
    QCOMPARE(due(book, u"2026-11-26T15:00"_s), Subjects{ReminderSubject::Decision});
    QCOMPARE(ahead(book, u"2026-11-26T00:00"_s, u"2026-12-05T00:00"_s),
             (QStringList{u"2026-11-26T15:00"_s, u"2026-11-27T08:00"_s}));
    book.rules.mostADay = 2;
    QCOMPARE(due(book, u"2026-11-26T09:00"_s), Subjects{ReminderSubject::Person});
}

void ReminderTest::whatWasMissedComesOnceAndOnlyTheNewest()
{
    // Closed for more than three weeks: one page is asked for, that of last Friday.
    const ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-06T16:00"_s);
    const ReminderPlan plan = planReminders(book, at(u"2026-11-30T09:00"_s), berlin());
    QCOMPARE(plan.due.size(), size_t{1});
    QCOMPARE(plan.due.front().occurrence, QDate(2026, 11, 27));
    QCOMPARE(ahead(book, u"2026-11-30T09:00"_s, u"2026-12-05T00:00"_s),
             (QStringList{u"2026-11-30T09:00"_s, u"2026-12-04T16:00"_s}));
}

void ReminderTest::aDecisionComesEvenIfTheProgramWasClosedThatDay()
{
    const ReminderBook book = bookOf({once(ReminderSubject::Decision, QDate(2026, 10, 14))});
    QCOMPARE(due(book, u"2026-11-26T08:15"_s), Subjects{ReminderSubject::Decision});
    QCOMPARE(due(book, u"2026-11-26T07:15"_s), nothing); // quiet
    QCOMPARE(due(book, u"2026-11-28T11:00"_s), nothing); // Saturday
}

void ReminderTest::anHourIsAnHour_data()
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

void ReminderTest::anHourIsAnHour()
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

void ReminderTest::aSnoozeIsNotCountedAgain()
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

void ReminderTest::aSnoozeEndsWithWhatItIsAbout()
{
    ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-27T16:00"_s);
    book = afterAnswer(book, weekly().key, NoticeAnswer::InAnHour, at(u"2026-11-27T16:05"_s), berlin());
    QCOMPARE(due(book, u"2026-11-27T17:05"_s).size(), size_t{1});
    book.reminders.front().settledThrough = QDate(2026, 11, 27);
    QCOMPARE(due(book, u"2026-11-27T17:05"_s), nothing);
}

void ReminderTest::notThisWeekMeansTheWeekAfter()
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

void ReminderTest::threeUnansweredLetItRest()
{
    ReminderBook book = bookOf({weekly()});
    for (const QString& friday : {u"2026-11-06T16:00"_s, u"2026-11-13T16:00"_s, u"2026-11-20T16:00"_s}) {
        QCOMPARE(due(book, friday).size(), size_t{1});
        book = shownAt(book, friday);
    }
    QVERIFY(isResting(book.states.at(weekly().key)));
    QCOMPARE(due(book, u"2026-11-27T16:00"_s), nothing);
    // An answer, however late, wakes it.
    book = afterAnswer(book, weekly().key, NoticeAnswer::Open, at(u"2026-11-27T18:00"_s), berlin());
    QCOMPARE(due(book, u"2026-12-04T16:00"_s).size(), size_t{1});
}

void ReminderTest::aPauseHoldsBackAndThenGivesUp()
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

void ReminderTest::silentDaysAreSilent()
{
    ReminderBook book = bookOf({weekly(5, QTime(16, 0), QDate(2026, 11, 25))});
    book.silences = {{QDate(2026, 11, 26), QDate(2026, 11, 27), false}};
    QCOMPARE(ahead(book, u"2026-11-25T08:00"_s, u"2026-12-05T00:00"_s),
             (QStringList{u"2026-11-30T16:00"_s, u"2026-12-04T16:00"_s}));
}

void ReminderTest::afterTheWayOutOnlyTheNextCheckIsAskedFor()
{
    Reminder check;
    check.key.subject = ReminderSubject::NextCheck;
    check.recurrence = {Recurrence::Kind::EveryDays, QDate(2026, 12, 1), 5, 91};
    check.at = QTime(10, 0);
    ReminderBook book = bookOf({weekly(5, QTime(16, 0), QDate(2026, 11, 26)), check});
    book.silences = {{QDate(2026, 11, 26), QDate(), true}};
    QCOMPARE(ahead(book, u"2026-11-25T08:00"_s, u"2027-03-31T00:00"_s),
             (QStringList{u"2026-12-01T10:00"_s, u"2027-03-02T10:00"_s}));
}

void ReminderTest::aClockThatWasAheadNeitherRepeatsNorWithholds()
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

void ReminderTest::aClockSetBackAnHourRepeatsNothing()
{
    const ReminderBook book = shownAt(bookOf({weekly()}), u"2026-11-27T16:00"_s);
    QCOMPARE(ahead(book, u"2026-11-27T15:00"_s, u"2026-12-04T00:00"_s), QStringList());
    QCOMPARE(ahead(book, u"2026-11-26T23:00"_s, u"2026-12-04T00:00"_s), QStringList());
}

void ReminderTest::lookingEveryMinuteFindsTheSame()
{
    ReminderBook book = bookOf({weekly(3, QTime(9, 17)), once(ReminderSubject::Decision, QDate(2026, 10, 24)),
                                once(ReminderSubject::Person, QDate(2026, 10, 23), QTime(21, 5))});
    const auto jumping = noticesAhead(book, at(u"2026-10-22T00:00"_s), at(u"2026-10-30T00:00"_s), berlin());
    std::vector<PlannedNotice> everyMinute;
    for (QDateTime now = at(u"2026-10-22T00:00"_s); now < at(u"2026-10-30T00:00"_s); now = now.addSecs(60)) {
        const ReminderPlan plan = planReminders(book, now, berlin());
        for (const DueNotice& notice : plan.due) {
            everyMinute.push_back({now, notice.key});
            book = afterAnswer(afterShowing(book, notice, now), notice.key, NoticeAnswer::Open, now, berlin());
        }
    }
    QVERIFY(!jumping.empty());
    QVERIFY(jumping == everyMinute);
}

QTEST_APPLESS_MAIN(ReminderTest)
#include "reminder_test.moc"
