// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/on_this_day.h>
#include <workspace/today.h>

#include <QTest>
#include <QTimeZone>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const TodayWishes everyDay{{1, 2, 3, 4, 5, 6, 7}, {}, {}, 5, {}};

DayKind kindOf(Sandbox& sandbox)
{
    return planToday(need(todayFacts(sandbox.workspace(), everyDay))).kind;
}

} // namespace

/// Which day it is, read from a journal.
class TodayFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayIsThatOfTheClockOnTheWall_data();
    void theDayIsThatOfTheClockOnTheWall();
    void aClockThatIsSetBackIsNoTimeAway();
    void aDayOfAnHourLessOrMoreIsOneDay_data();
    void aDayOfAnHourLessOrMoreIsOneDay();
    void onThisDayTheLatestYearComesFirst();
    void theFridayPageWaitsOnItsDay();
    void aFridayPageThatWasSkippedWaitsForNobody();
    void aFridayPageOfADayOffWaitsOnAWorkingDay_data();
    void aFridayPageOfADayOffWaitsOnAWorkingDay();
    void theMoodIsThatOfToday();
    void whatWasAnsweredTodayIsDone();
    void aPracticeIsDoneWhenItIsAnswered();
    void aPracticeIsAskedForOnItsDays();
    void anEmptyJournalIsAFirstStart();
    void anythingAtAllEndsTheFirstStart_data();
    void anythingAtAllEndsTheFirstStart();
    void aFortnightWithoutAWordIsATimeAway();
    void anyWordEndsTheTimeAway_data();
    void anyWordEndsTheTimeAway();
};

namespace {

/// The ways in which something gets into a journal.
using Act = void (*)(Workspace& workspace);

void addRows()
{
    QTest::addColumn<void*>("act");
    const auto row = [](const char* name, Act act) { QTest::newRow(name) << reinterpret_cast<void*>(act); };
    row("an entry", [](Workspace& w) { need(w.addEntry(EntryKind::Note, u"x"_s, w.clock().today())); });
    row("a check-in", [](Workspace& w) {
        CheckIn checkIn;
        checkIn.day = w.clock().today();
        checkIn.mood = 5;
        need(w.setCheckIn(checkIn));
    });
    row("a goal", [](Workspace& w) { need(w.addGoal(plainGoal(u"x"_s))); });
    row("a draft", [](Workspace& w) { need(w.beginDraft(CheckForm::Short)); });
    row("a person", [](Workspace& w) {
        Person person;
        person.name = u"Ada"_s;
        need(w.addPerson(person));
    });
}

void act(Workspace& workspace)
{
    QFETCH(void*, act);
    reinterpret_cast<Act>(act)(workspace);
}

} // namespace

void TodayFactsTest::theMoodIsThatOfToday()
{
    Sandbox sandbox;
    CheckIn low;
    low.day = sandbox.clock().today().addDays(-1);
    low.mood = 1;
    QVERIFY(sandbox.workspace().setCheckIn(low));
    QVERIFY(!need(todayFacts(sandbox.workspace(), everyDay)).mood);
    low.day = sandbox.clock().today();
    low.mood = 2;
    QVERIFY(sandbox.workspace().setCheckIn(low));
    QCOMPARE(need(todayFacts(sandbox.workspace(), everyDay)).mood.value_or(-1), 2);
    TodayWishes wishes = everyDay;
    wishes.roughDay = sandbox.clock().today();
    QCOMPARE(planToday(need(todayFacts(sandbox.workspace(), wishes))).kind, DayKind::Rough);
}

void TodayFactsTest::anEmptyJournalIsAFirstStart()
{
    Sandbox sandbox;
    QCOMPARE(kindOf(sandbox), DayKind::FirstStart);
    sandbox.clock().addDays(100);
    QCOMPARE(kindOf(sandbox), DayKind::FirstStart);
}

void TodayFactsTest::anythingAtAllEndsTheFirstStart_data()
{
    addRows();
}

void TodayFactsTest::anythingAtAllEndsTheFirstStart()
{
    Sandbox sandbox;
    act(sandbox.workspace());
    QCOMPARE(kindOf(sandbox), DayKind::Ordinary);
    QVERIFY(sandbox.workspace().undoVerb() ? bool(sandbox.workspace().undo())
                                           : bool(sandbox.workspace().discardDraft()));
    QCOMPARE(kindOf(sandbox), DayKind::FirstStart);
}

void TodayFactsTest::aFortnightWithoutAWordIsATimeAway()
{
    Sandbox sandbox;
    need(sandbox.workspace().addGoal(plainGoal(u"The focus"_s, BoardColumn::Doing)));
    sandbox.clock().addDays(awayDays - 1);
    QCOMPARE(kindOf(sandbox), DayKind::Ordinary);
    sandbox.clock().addDays(1);
    QCOMPARE(kindOf(sandbox), DayKind::Away);
}

void TodayFactsTest::anyWordEndsTheTimeAway_data()
{
    addRows();
}

void TodayFactsTest::anyWordEndsTheTimeAway()
{
    Sandbox sandbox;
    need(sandbox.workspace().addGoal(plainGoal(u"The focus"_s, BoardColumn::Doing)));
    sandbox.clock().addDays(40);
    QCOMPARE(kindOf(sandbox), DayKind::Away);
    act(sandbox.workspace());
    QCOMPARE(kindOf(sandbox), DayKind::Ordinary);
}

void TodayFactsTest::theDayIsThatOfTheClockOnTheWall_data()
{
    QTest::addColumn<int>("offsetHours");
    QTest::addColumn<QDate>("day");
    QTest::newRow("east of the day line") << 14 << QDate(2026, 11, 3);
    QTest::newRow("in Greenwich") << 0 << QDate(2026, 11, 2);
    QTest::newRow("west of it") << -11 << QDate(2026, 11, 2);
}

void TodayFactsTest::theDayIsThatOfTheClockOnTheWall()
{
    QFETCH(int, offsetHours);
    QFETCH(QDate, day);
    const TemporaryJournal file;
    SequentialIdSource ids;
    FakeClock clock(QDateTime(QDate(2026, 11, 2), QTime(22, 30), Qt::UTC), offsetHours * 3600);
    const auto opened = Workspace::open(file.path(), WorkspaceMode::CreateIfMissing, clock, ids);
    QVERIFY(opened);
    CheckIn low;
    low.day = day;
    low.mood = 2;
    need((*opened)->setCheckIn(low));
    const TodayFacts facts = need(todayFacts(**opened, everyDay));
    QCOMPARE(facts.today, day);
    QCOMPARE(facts.mood.value_or(-1), 2);
    QCOMPARE(facts.time, QTime((22 + offsetHours + 24) % 24, 30));
}

void TodayFactsTest::aClockThatIsSetBackIsNoTimeAway()
{
    Sandbox sandbox;
    CheckIn low;
    low.day = sandbox.clock().today();
    low.mood = 2;
    need(sandbox.workspace().setCheckIn(low));
    sandbox.clock().addDays(-40);
    const TodayFacts facts = need(todayFacts(sandbox.workspace(), everyDay));
    QCOMPARE(planToday(facts).kind, DayKind::Ordinary);
    QVERIFY(!facts.mood); // that was another day
    sandbox.clock().addDays(40);
    QCOMPARE(need(todayFacts(sandbox.workspace(), everyDay)).mood.value_or(-1), 2);
}

void TodayFactsTest::aDayOfAnHourLessOrMoreIsOneDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::newRow("23 hours") << QDate(2026, 3, 29);
    QTest::newRow("25 hours") << QDate(2026, 10, 25);
}

void TodayFactsTest::aDayOfAnHourLessOrMoreIsOneDay()
{
    QFETCH(QDate, day);
    const QTimeZone berlin("Europe/Berlin");
    const TemporaryJournal file;
    SequentialIdSource ids;
    // The wall's clock at both ends of the day, each with the offset that holds then.
    for (const QTime time : {QTime(0, 1), QTime(23, 59)}) {
        const QDateTime wall(day, time, berlin);
        const FakeClock clock(wall.toUTC(), wall.offsetFromUtc());
        const auto opened = Workspace::open(file.path(), WorkspaceMode::CreateIfMissing, clock, ids);
        QVERIFY(opened);
        QCOMPARE(need(todayFacts(**opened, everyDay)).today, day);
        need((*opened)->addEntry(EntryKind::Win, u"x"_s, clock.today()));
    }
    const FakeClock after(QDateTime(day.addDays(1), QTime(9, 0), berlin).toUTC(), 3600);
    const auto opened = Workspace::open(file.path(), WorkspaceMode::MustExist, after, ids);
    QVERIFY(opened);
    EntryFilter ofTheDay;
    ofTheDay.from = ofTheDay.to = day;
    QCOMPARE(need((*opened)->entryCount(ofTheDay)), 2);
}

void TodayFactsTest::onThisDayTheLatestYearComesFirst()
{
    Sandbox sandbox;
    Workspace& workspace = sandbox.workspace();
    const QDate day = sandbox.clock().today();
    const std::vector<EntryKind> good{EntryKind::Grateful, EntryKind::Win, EntryKind::Keep};
    const auto text = [&] {
        const auto entry = need(onThisDay(workspace, good));
        return entry ? entry->text : QString();
    };
    need(workspace.addEntry(EntryKind::Win, u"a month ago"_s, day.addMonths(-1)));
    QCOMPARE(text(), u"a month ago"_s);
    need(workspace.addEntry(EntryKind::Win, u"five years ago"_s, day.addYears(-5)));
    QCOMPARE(text(), u"five years ago"_s);
    need(workspace.addEntry(EntryKind::Note, u"a sad one"_s, day.addYears(-1)));
    need(workspace.addEntry(EntryKind::Win, u"the day after"_s, day.addYears(-1).addDays(1)));
    QCOMPARE(text(), u"five years ago"_s);
    const EntryId last = need(workspace.addEntry(EntryKind::Keep, u"a year ago"_s, day.addYears(-1)));
    QCOMPARE(text(), u"a year ago"_s);
    need(workspace.binEntries({last}));
    QCOMPARE(text(), u"five years ago"_s);
}

void TodayFactsTest::theFridayPageWaitsOnItsDay()
{
    Sandbox sandbox; // a Monday
    need(sandbox.workspace().addEntry(EntryKind::Win, u"x"_s, sandbox.clock().today()));
    TodayWishes wishes = everyDay;
    QVERIFY(need(todayFacts(sandbox.workspace(), wishes)).waiting.empty());
    wishes.pageDay = 1;
    QVERIFY(need(todayFacts(sandbox.workspace(), wishes)).waiting.front().kind == WaitingKind::FridayPage);
    FridayPage page;
    page.gut = 5;
    need(sandbox.workspace().saveFridayPage(page, {}, {}));
    QVERIFY(need(todayFacts(sandbox.workspace(), wishes)).waiting.empty());
}

void TodayFactsTest::aFridayPageThatWasSkippedWaitsForNobody()
{
    Sandbox sandbox; // a Monday
    TodayWishes wishes = everyDay;
    wishes.pageDay = 1;
    const auto waits = [&] {
        need(sandbox.workspace().addEntry(EntryKind::Win, u"x"_s, sandbox.clock().today()));
        return need(todayFacts(sandbox.workspace(), wishes)).waiting.size();
    };
    QCOMPARE(waits(), size_t{1});
    for (int day = 1; day < 7; ++day) {
        sandbox.clock().addDays(1);
        QCOMPARE(waits(), size_t{0});
    }
    // Three weeks skipped: on its day there is one page, that of the week.
    sandbox.clock().addDays(15);
    QCOMPARE(waits(), size_t{1});
    QVERIFY(sandbox.workspace().fridayPages().empty());
}

void TodayFactsTest::aFridayPageOfADayOffWaitsOnAWorkingDay_data()
{
    using Days = std::set<int>;
    QTest::addColumn<std::set<int>>("workingDays");
    QTest::addColumn<int>("pageDay");
    QTest::addColumn<int>("offered"); // the only day of the week on which Today has it
    const Days week{1, 2, 3, 4, 5};
    QTest::newRow("a working day") << week << 3 << 3;
    QTest::newRow("a Saturday") << week << 6 << 5;
    QTest::newRow("a Sunday") << week << 7 << 5;
    QTest::newRow("a working Sunday") << Days{1, 7} << 7 << 7;
    QTest::newRow("a Friday off") << Days{1, 2, 3} << 5 << 3;
    QTest::newRow("a Monday off") << Days{2, 3, 4, 5} << 1 << 2;
    QTest::newRow("before every working day") << Days{6} << 2 << 6;
}

void TodayFactsTest::aFridayPageOfADayOffWaitsOnAWorkingDay()
{
    QFETCH(const std::set<int>, workingDays);
    QFETCH(const int, pageDay);
    QFETCH(const int, offered);
    Sandbox sandbox; // a Monday
    TodayWishes wishes;
    wishes.workingDays = workingDays;
    wishes.pageDay = pageDay;
    for (int day = 1; day <= 14; ++day) {
        need(sandbox.workspace().addEntry(EntryKind::Win, u"x"_s, sandbox.clock().today()));
        const TodayPlan plan = planToday(need(todayFacts(sandbox.workspace(), wishes)));
        const bool waits = std::any_of(plan.waiting.begin(), plan.waiting.end(),
                                       [](const Waiting& one) { return one.kind == WaitingKind::FridayPage; });
        QCOMPARE(waits, sandbox.clock().today().dayOfWeek() == offered);
        sandbox.clock().addDays(1);
    }
}

void TodayFactsTest::whatWasAnsweredTodayIsDone()
{
    Sandbox sandbox;
    Workspace& w = sandbox.workspace();
    const QDate today = sandbox.clock().today();
    const auto done = [&] { return need(todayFacts(w, everyDay)).done; };
    need(w.addEntry(EntryKind::Grateful, u"x"_s, today.addDays(-1)));
    need(w.addEntry(EntryKind::Note, u"x"_s, today));
    CheckIn checkIn;
    checkIn.day = today.addDays(-1);
    checkIn.mood = 5;
    need(w.setCheckIn(checkIn));
    QVERIFY(done().empty());
    need(w.addEntry(EntryKind::Grateful, u"x"_s, today));
    QVERIFY(done() == std::set{TodayCard::GoodThing});
    const EntryId win = need(w.addEntry(EntryKind::Win, u"x"_s, today));
    checkIn.day = today;
    need(w.setCheckIn(checkIn));
    QVERIFY(done() == (std::set{TodayCard::CheckIn, TodayCard::GoodThing, TodayCard::Win}));
    need(w.binEntries({win}));
    QVERIFY(done() == (std::set{TodayCard::CheckIn, TodayCard::GoodThing}));
    sandbox.clock().addDays(1);
    QVERIFY(done().empty());
}

void TodayFactsTest::aPracticeIsDoneWhenItIsAnswered()
{
    Sandbox sandbox;
    Workspace& w = sandbox.workspace();
    const QDate today = sandbox.clock().today();
    const auto isDone = [&] { return need(todayFacts(w, everyDay)).done.contains(TodayCard::Practice); };
    const PracticeId id = need(w.beginPractice(PracticeKind::Daily, u"Say one thing"_s));
    QVERIFY(!isDone());
    PracticeDay day{today, u"In the round at ten"_s, {}, {}, {}};
    need(w.notePracticeDay(id, day));
    QVERIFY(!isDone()); // was it done?
    day.done = false;
    need(w.notePracticeDay(id, day));
    QVERIFY(isDone());
}

void TodayFactsTest::aPracticeIsAskedForOnItsDays()
{
    Sandbox sandbox; // on a Monday
    Workspace& w = sandbox.workspace();
    Worksheet begun;
    begun.play = Play::CelebrateWins;
    begun.setText(u"best"_s, u"The tests run"_s);
    WorksheetOutcome outcome;
    outcome.practice = Practice();
    outcome.practice->play = begun.play;
    outcome.practice->text = u"One line"_s;
    outcome.practice->weekdays.set(static_cast<size_t>(Weekday::Tuesday));
    need(w.finishWorksheet(need(w.saveWorksheet(begun)), outcome));
    QVERIFY(!need(todayFacts(w, everyDay)).practice);
    sandbox.clock().addDays(1);
    QVERIFY(need(todayFacts(w, everyDay)).practice == PracticeKind::Daily);
}

QTEST_GUILESS_MAIN(TodayFactsTest)
#include "today_facts_test.moc"
