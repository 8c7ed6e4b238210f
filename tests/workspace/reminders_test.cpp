// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminder_desk.h"

#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr auto decisionSubject = ReminderSubject::Decision;

} // namespace

/// Reminders over a journal, by a clock that the test moves.
class RemindersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalIsNotAskedForTheWeeksBefore();
    void aNoticeComesOnceAndWaitsForAnAnswer();
    void whatIsDueRestsWhileTheSafetyCardIsShown();
    void whatWasShownIsRememberedAfterARestart();
    void whatIsFinishedIsTakenBackAtOnce();
    void anHourIsAnHour();
    void aProgramThatWasClosedCatchesUpOnce();
    void aClockSetBackRepeatsNothing();
    void aNewThingComesWithinAMinute();
    void aManyTimesChangedJournalIsLookedAtOnceAMinute();
    void aJournalThatChangesForMinutesIsPlannedOnceInEachOfThem();
    void aFirstStartWithAClockThatWasAheadForgetsNothing();
    void aPauseHoldsAndEnds();
    void aRoughDayIsSilentUntilTomorrow();
    void aRetreatIsSilent();
    void aRetreatOfTwoDaysIsSilentUntilItIsOver();
    void aPracticeIsRemindedOfOnItsDays();
    void aPageThatIsWrittenIsNotAskedFor();
    void whatRestsCanBeWoken();
    void aDayOffShowsOnlyWhatWasAskedToComeBack();
    void aReaderHasNoReminders();
    void aDiskThatIsFullShowsItOnceAndSaysSo();
    void thingsHaveTheirOwnWords();
    void whatWasShownIsNoUndoStep();
};

void RemindersTest::aNewJournalIsNotAskedForTheWeeksBefore()
{
    Desk desk;
    QCOMPARE(need(desk.sandbox.workspace().reminderMemory()).since, QDate(2026, 11, 2));
    desk.runUntil(at(13, 20));
    QCOMPARE(desk.came, (QStringList{u"Fri 16:00 friday_page"_s, u"Fri 16:00 friday_page"_s}));
}

void RemindersTest::aNoticeComesOnceAndWaitsForAnAnswer()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(4, 12));
    QCOMPARE(desk.came, QStringList{u"Tue 10:00 decision"_s});
    QCOMPARE(desk.waiting(), QStringList{u"decision"_s});
    need(desk.reminders->answer(desk.reminders->waiting().front().key, NoticeAnswer::Open));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.waiting(), QStringList());
}

void RemindersTest::whatIsDueRestsWhileTheSafetyCardIsShown()
{
    Desk desk;
    Check worrying;
    worrying.day = desk.sandbox.clock().today();
    worrying.answers.fill(Answer::given(25));
    worrying.screen.fill(Answer::given(100));
    need(desk.sandbox.workspace().recordCheck(worrying));
    desk.decision(QDate(2026, 11, 3));
    Goal goal = plainGoal(u"Ask Dana"_s);
    goal.due = QDate(2026, 11, 3);
    goal.column = BoardColumn::Doing;
    need(desk.sandbox.workspace().addGoal(goal));
    desk.runUntil(at(4, 9));
    QCOMPARE(desk.came, QStringList());
    need(desk.sandbox.workspace().endSafetyCard());
    QCoreApplication::sendPostedEvents();
    desk.runUntil(at(5, 18)); // one a day
    QCOMPARE(desk.came.size(), 2);
    QCOMPARE(desk.came.constFirst(), u"Wed 09:00 decision"_s);
    QVERIFY(desk.came.constLast().endsWith(u"goal_due"_s));
}

void RemindersTest::whatWasShownIsRememberedAfterARestart()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(3, 12));
    desk.reminders.reset();
    need(desk.sandbox.reopen());
    desk.begin();
    desk.runUntil(at(4, 12));
    QCOMPARE(desk.came, QStringList{u"Tue 10:00 decision"_s});
    QCOMPARE(desk.waiting(), QStringList{u"decision"_s});
}

void RemindersTest::whatIsFinishedIsTakenBackAtOnce()
{
    Desk desk;
    const GoalId goal = desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(3, 12));
    const QSignalSpy changes(desk.reminders.get(), &Reminders::changed);
    need(desk.sandbox.workspace().binGoals({goal}));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.count(), 1);
    QCOMPARE(desk.waiting(), QStringList());
    need(desk.sandbox.workspace().undo());
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.waiting(), QStringList{u"decision"_s});
}

void RemindersTest::anHourIsAnHour()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(3, 10, 5));
    need(desk.reminders->answer(desk.reminders->waiting().front().key, NoticeAnswer::InAnHour));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.waiting(), QStringList());
    desk.runUntil(at(3, 23));
    QCOMPARE(desk.came, (QStringList{u"Tue 10:00 decision"_s, u"Tue 11:05 decision again"_s}));
}

void RemindersTest::aProgramThatWasClosedCatchesUpOnce()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.reminders.reset();
    desk.sandbox.clock().setNow(at(25, 9)); // three Fridays later
    desk.begin();
    desk.runUntil(at(25, 23));
    QCOMPARE(desk.came, QStringList{u"Wed 09:00 decision"_s});
    desk.runUntil(at(26, 23));
    QCOMPARE(desk.came.size(), 2);
    QCOMPARE(desk.came.last(), u"Thu 08:00 friday_page"_s);
}

void RemindersTest::aClockSetBackRepeatsNothing()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(3, 12));
    desk.sandbox.clock().setNow(at(2, 9));
    desk.reminders->look();
    desk.runUntil(at(3, 12));
    QCOMPARE(desk.came, QStringList{u"Tue 10:00 decision"_s});
}

void RemindersTest::aNewThingComesWithinAMinute()
{
    Desk desk;
    desk.sandbox.clock().setNow(at(3, 14));
    desk.reminders->look();
    desk.sandbox.clock().setNow(at(3, 14, 0).addSecs(5));
    desk.decision(QDate(2026, 11, 3));
    QCOMPARE(desk.came, QStringList());
    QCOMPARE(desk.reminders->lookAgain(), at(3, 14, 1));
    desk.runUntil(at(3, 14, 1));
    QCOMPARE(desk.came, QStringList{u"Tue 14:01 decision"_s});
}

void RemindersTest::aManyTimesChangedJournalIsLookedAtOnceAMinute()
{
    Desk desk;
    const QSignalSpy changes(desk.reminders.get(), &Reminders::changed);
    for (int i = 0; i < 20; ++i)
        need(desk.sandbox.workspace().addEntry(EntryKind::Note, u"x"_s, desk.sandbox.clock().today()));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(changes.count(), 1);
}

void RemindersTest::aJournalThatChangesForMinutesIsPlannedOnceInEachOfThem()
{
    Desk desk;
    QCoreApplication::sendPostedEvents();
    QStringList told;
    QObject::connect(desk.reminders.get(), &Reminders::changed, desk.reminders.get(),
                     [&] { told << desk.sandbox.clock().now().toString(u"HH:mm:ss"_s); });
    // One line every ten seconds, and a look whenever it was asked for.
    for (int line = 0; line < 18; ++line) {
        desk.sandbox.clock().addSeconds(10);
        if (desk.reminders->lookAgain() <= desk.sandbox.clock().now())
            desk.reminders->look();
        need(desk.sandbox.workspace().addEntry(EntryKind::Note, u"x"_s, desk.sandbox.clock().today()));
        QCoreApplication::sendPostedEvents();
    }
    // It looks when the minute is over, and at the first change after that says when it will again.
    QCOMPARE(told,
             (QStringList{u"09:01:00"_s, u"09:01:00"_s, u"09:02:00"_s, u"09:02:00"_s, u"09:03:00"_s, u"09:03:00"_s}));
}

void RemindersTest::aFirstStartWithAClockThatWasAheadForgetsNothing()
{
    Desk desk;
    desk.reminders.reset();
    need(desk.sandbox.workspace().keepReminders({}));
    desk.sandbox.clock().setNow(QDateTime(QDate(2036, 11, 2), QTime(9, 0), Qt::UTC));
    desk.begin();
    desk.sandbox.clock().setNow(at(2, 9));
    desk.decision(QDate(2026, 11, 3));
    desk.reminders->look();
    desk.runUntil(at(6, 20));
    QCOMPARE(desk.came, (QStringList{u"Tue 10:00 decision"_s, u"Fri 16:00 friday_page"_s}));
    // What was found out is kept with the journal.
    desk.reminders.reset();
    need(desk.sandbox.reopen());
    const ReminderMemory kept = need(desk.sandbox.workspace().reminderMemory());
    QCOMPARE(kept.since, QDate(2026, 11, 2));
    QCOMPARE(kept.sinceThen, QDate(2036, 11, 2));
}

void RemindersTest::aPauseHoldsAndEnds()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(3, 9));
    need(desk.reminders->pauseUntilTomorrow());
    QCOMPARE(desk.reminders->pausedUntil(), at(4, 0));
    QCoreApplication::sendPostedEvents();
    desk.runUntil(at(3, 23));
    QCOMPARE(desk.came, QStringList());
    desk.runUntil(at(4, 12));
    QCOMPARE(desk.came, QStringList{u"Wed 08:00 decision"_s});
    QVERIFY(desk.reminders->pausedUntil().isNull());
    need(desk.reminders->pauseUntilMonday());
    QCOMPARE(desk.reminders->pausedUntil(), at(9, 0));
    need(desk.reminders->pauseForAnHour());
    QCOMPARE(desk.reminders->pausedUntil(), at(4, 13));
    need(desk.reminders->pauseUntil({}));
    QVERIFY(desk.reminders->pausedUntil().isNull());
}

void RemindersTest::aRoughDayIsSilentUntilTomorrow()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.runUntil(at(3, 11));
    ReminderChoices choices = desk.reminders->choices();
    choices.roughDay = QDate(2026, 11, 3);
    desk.reminders->setChoices(choices);
    QCOMPARE(desk.waiting(), QStringList());
    desk.runUntil(at(4, 9));
    QCOMPARE(desk.waiting(), QStringList{u"decision"_s});
}

void RemindersTest::aRetreatIsSilent()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    Worksheet retreat;
    retreat.play = Play::MiniRetreat;
    retreat.setText(u"by"_s, u"2026-11-03"_s);
    need(desk.sandbox.workspace().saveWorksheet(retreat));
    QCoreApplication::sendPostedEvents();
    desk.runUntil(at(4, 23));
    QCOMPARE(desk.came, QStringList{u"Wed 10:00 decision"_s});
}

void RemindersTest::aRetreatOfTwoDaysIsSilentUntilItIsOver()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    Worksheet retreat;
    retreat.play = Play::MiniRetreat;
    retreat.setText(u"by"_s, u"2026-11-03"_s);
    retreat.setText(u"until"_s, u"2026-11-04"_s);
    need(desk.sandbox.workspace().saveWorksheet(retreat));
    QCoreApplication::sendPostedEvents();
    desk.runUntil(at(5, 23));
    QCOMPARE(desk.came, QStringList{u"Thu 10:00 decision"_s});
}

void RemindersTest::aPracticeIsRemindedOfOnItsDays()
{
    Desk desk;
    Worksheet begun;
    begun.play = Play::CelebrateWins;
    begun.setText(u"best"_s, u"The tests run"_s);
    WorksheetOutcome outcome;
    outcome.practice = Practice();
    outcome.practice->play = begun.play;
    outcome.practice->text = u"One line"_s;
    outcome.practice->weekdays.set(static_cast<size_t>(Weekday::Wednesday));
    Workspace& workspace = desk.sandbox.workspace();
    need(workspace.finishWorksheet(need(workspace.saveWorksheet(begun)), outcome));
    QCoreApplication::sendPostedEvents();
    ReminderChoices choices = desk.reminders->choices();
    choices.of(ReminderSubject::Practice) = {true, QTime(10, 0), 5, {}, ReminderRhythm::Workdays};
    desk.reminders->setChoices(choices);
    desk.runUntil(at(6, 9));
    QCOMPARE(desk.came, QStringList{u"Wed 10:00 practice"_s});
}

void RemindersTest::aPageThatIsWrittenIsNotAskedFor()
{
    Desk desk;
    desk.runUntil(at(6, 17));
    QCOMPARE(desk.waiting(), QStringList{u"friday_page"_s});
    FridayPage page;
    page.stuck = u"the review"_s;
    need(desk.sandbox.workspace().saveFridayPage(page, {}, {}));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(desk.waiting(), QStringList());
    // Written on a Wednesday it is written for that week, too.
    desk.runUntil(at(11, 9));
    need(desk.sandbox.workspace().saveFridayPage(page, {}, {}));
    QCoreApplication::sendPostedEvents();
    desk.runUntil(at(19, 9));
    QCOMPARE(desk.came.size(), 1);
    desk.runUntil(at(20, 17));
    QCOMPARE(desk.came.size(), 2);
}

void RemindersTest::whatRestsCanBeWoken()
{
    Desk desk;
    desk.runUntil(at(27, 20)); // four Fridays, of which nobody answers one
    QCOMPARE(desk.came.size(), 3);
    QVERIFY(desk.reminders->isResting(ReminderSubject::FridayPage));
    QVERIFY(!desk.reminders->isResting(decisionSubject));
    need(desk.reminders->wake(ReminderSubject::FridayPage));
    QVERIFY(!desk.reminders->isResting(ReminderSubject::FridayPage));
    QCoreApplication::sendPostedEvents();
    desk.runUntil(QDateTime(QDate(2026, 11, 30), QTime(23, 0), Qt::UTC));
    QCOMPARE(desk.came.size(), 4);
}

void RemindersTest::aDayOffShowsOnlyWhatWasAskedToComeBack()
{
    Desk desk;
    desk.runUntil(at(6, 17));
    QCOMPARE(desk.waiting(), QStringList{u"friday_page"_s});
    desk.runUntil(at(7, 9));
    desk.reminders->look();
    QCOMPARE(desk.waiting(), QStringList()); // Saturday
    desk.sandbox.clock().setNow(at(6, 23, 30));
    desk.reminders->look();
    need(desk.reminders->answer({ReminderSubject::FridayPage, {}}, NoticeAnswer::InAnHour));
    QCoreApplication::sendPostedEvents();
    desk.runUntil(at(7, 1));
    QCOMPARE(desk.came.last(), u"Sat 00:30 friday_page again"_s);
    QCOMPARE(desk.waiting(), QStringList{u"friday_page"_s});
}

void RemindersTest::aReaderHasNoReminders()
{
    Sandbox sandbox;
    need(sandbox.reopen(WorkspaceMode::ReadOnly));
    Reminders reminders(sandbox.workspace(), [] { return QTimeZone::utc(); });
    sandbox.clock().setNow(at(6, 17));
    const QSignalSpy came(&reminders, &Reminders::came);
    reminders.look();
    QCOMPARE(came.count(), 0);
}

void RemindersTest::aDiskThatIsFullShowsItOnceAndSaysSo()
{
    Desk desk;
    desk.decision(QDate(2026, 11, 3));
    desk.sandbox.clock().setNow(at(3, 10));
    runOnTheStore(u"CREATE TEMP TRIGGER refuse BEFORE INSERT ON reminder_states BEGIN SELECT RAISE(FAIL, 'no'); END"_s);
    const QSignalSpy failed(desk.reminders.get(), &Reminders::failed);
    desk.reminders->look();
    QCOMPARE(failed.count(), 1);
    desk.sandbox.clock().addSeconds(600);
    desk.reminders->look();
    QCOMPARE(desk.came, QStringList{u"Tue 10:00 decision"_s});
    runOnTheStore(u"DROP TRIGGER refuse"_s);
}

void RemindersTest::thingsHaveTheirOwnWords()
{
    Desk desk(Sandbox::Start::Furnished);
    const Workspace& workspace = desk.sandbox.workspace();
    const Furniture& f = desk.sandbox.furniture();
    QCOMPARE(reminderThing(workspace, {ReminderSubject::TalkOutcome, f.plannedTalk.uuid()}), u"Noor"_s);
    QCOMPARE(reminderThing(workspace, {ReminderSubject::Person, f.mentor.uuid()}), u"Noor"_s);
    QCOMPARE(reminderThing(workspace, {ReminderSubject::GoalDue, f.next.uuid()}), workspace.goal(f.next)->title);
    QCOMPARE(reminderThing(workspace, {ReminderSubject::NextCheck, {}}), QString());
}

void RemindersTest::whatWasShownIsNoUndoStep()
{
    Desk desk;
    desk.runUntil(at(6, 17));
    QCOMPARE(desk.came.size(), 1);
    QVERIFY(!desk.sandbox.workspace().undoVerb());
}

QTEST_GUILESS_MAIN(RemindersTest)
#include "reminders_test.moc"
