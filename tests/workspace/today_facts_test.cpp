// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/today.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const TodayWishes everyDay{{1, 2, 3, 4, 5, 6, 7}, {}, {}};

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
    void theMoodIsThatOfToday();
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

QTEST_GUILESS_MAIN(TodayFactsTest)
#include "today_facts_test.moc"
