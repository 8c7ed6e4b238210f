// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_fixture.h"

#include <QTest>

using namespace unrut;
using namespace unrut::reminding;
using namespace Qt::StringLiterals;

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
    void whatIsWantedEveryDayComesOnDaysOffToo();
    void inQuietHoursItWaitsForTheirEnd();
    void quietHoursMayLieWithinADay();
    void withoutQuietHoursItMayComeAtNight();
    void oneNoticeADayAndTheRestTheNextMorning();
    void aLesserNoticeLeavesRoomForAGreaterOne();
    void whatWasMissedComesOnceAndOnlyTheNewest();
    void aDecisionComesEvenIfTheProgramWasClosedThatDay();
    void silentDaysAreSilent();
    void afterTheWayOutOnlyTheNextCheckIsAskedFor();
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

void ReminderTest::whatIsWantedEveryDayComesOnDaysOffToo()
{
    Reminder daily = weekly(5, QTime(9, 0), QDate(2026, 11, 27));
    daily.recurrence.kind = Recurrence::Kind::Daily;
    ReminderBook book = bookOf({daily});
    QCOMPARE(ahead(book, u"2026-11-27T08:00"_s, u"2026-11-30T00:00"_s),
             (QStringList{u"2026-11-27T09:00"_s, u"2026-11-28T09:00"_s, u"2026-11-29T09:00"_s}));
    book.silences = {{QDate(2026, 11, 28), QDate(2026, 11, 28)}};
    QCOMPARE(ahead(book, u"2026-11-27T12:00"_s, u"2026-11-30T00:00"_s),
             (QStringList{u"2026-11-27T12:00"_s, u"2026-11-29T09:00"_s}));
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

void ReminderTest::lookingEveryMinuteFindsTheSame()
{
    Reminder check = once(ReminderSubject::NextCheck, {}, QTime(9, 17));
    check.recurrence = {Recurrence::Kind::EveryDays, QDate(2026, 10, 22), 1, 9};
    ReminderBook book =
        bookOf({weekly(3, QTime(9, 17)), weekly(7, QTime(2, 30)), once(ReminderSubject::Decision, QDate(2026, 10, 24)),
                once(ReminderSubject::Person, QDate(2026, 10, 23), QTime(21, 5)), check});
    book.reminders[1].key.subject = ReminderSubject::Gratitude;
    // Half a year with both nights in which clocks are changed.
    const QDateTime begin = at(u"2026-10-22T00:00"_s);
    const QDateTime end = at(u"2027-04-22T00:00"_s);
    const auto jumping = noticesAhead(book, begin, end, berlin());
    for (const size_t most : {size_t{0}, size_t{1}, size_t{7}}) {
        const auto first = noticesAhead(book, begin, end, berlin(), most);
        QVERIFY(first == std::vector(jumping.begin(), jumping.begin() + static_cast<qsizetype>(most)));
    }
    std::vector<PlannedNotice> everyMinute;
    for (QDateTime now = begin; now < end; now = now.addSecs(60)) {
        const ReminderPlan plan = planReminders(book, now, berlin());
        for (const DueNotice& notice : plan.due) {
            everyMinute.push_back({now, notice.key});
            book = afterAnswer(afterShowing(book, notice, now), notice.key, NoticeAnswer::Open, now, berlin());
        }
    }
    QVERIFY(jumping.size() > 60);
    QVERIFY(jumping == everyMinute);
}

QTEST_APPLESS_MAIN(ReminderTest)
#include "reminder_test.moc"
