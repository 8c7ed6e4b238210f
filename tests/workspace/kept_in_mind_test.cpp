// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <domain/check_rhythm.h>
#include <support/made_checks.h>

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <iterator>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is read or worked out once until something changes is always what reading or working it out anew gives.
class KeptInMindTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recentCheckInsAreThoseOfTheFile();
    void whetherAnArrivalIsDueFollowsEverything();
    void aJournalThatIsFilledIsReadAnew();
    void aReaderSeesWhatAnotherProgramWrites();

private:
    static void compareWithFile(Sandbox& s);
};

void KeptInMindTest::compareWithFile(Sandbox& s)
{
    const std::vector<CheckIn> all = need(s.workspace().everything()).checkIns;
    const QDate today = s.clock().today();
    const std::vector<std::pair<QDate, QDate>> ranges{
        {{}, {}},       {{}, today},
        {today, {}},    {today.addDays(-83), today},
        {today, today}, {today.addDays(-6), {}},
        {today, {}},    {today.addDays(-100), today.addDays(-90)},
        {today, {}},    {today.addDays(-101), today},
        {{}, today},    {today.addDays(1), today.addDays(-1)},
    };
    for (const auto& [from, to] : ranges) {
        std::vector<CheckIn> expected;
        std::copy_if(all.begin(), all.end(), std::back_inserter(expected), [from = from, to = to](const CheckIn& one) {
            return (!from.isValid() || one.day >= from) && (!to.isValid() || one.day <= to);
        });
        QVERIFY2(need(s.workspace().checkIns(from, to)) == expected, qPrintable(from.toString() + to.toString()));
    }
    for (const int ago : {0, 1, 99, 100, 101, 140, -3}) {
        const QDate day = today.addDays(-ago);
        const auto there = std::find_if(all.begin(), all.end(), [day](const CheckIn& one) { return one.day == day; });
        QCOMPARE(need(s.workspace().checkIn(day)), there == all.end() ? std::nullopt : std::optional(*there));
    }
    QVERIFY(!need(s.workspace().checkIn({})));
}

void KeptInMindTest::recentCheckInsAreThoseOfTheFile()
{
    Sandbox s;
    QRandomGenerator chance(11);
    for (int turn = 0; turn < 150; ++turn) {
        CheckIn checkIn;
        checkIn.day = s.clock().today().addDays(-chance.bounded(160));
        switch (chance.bounded(6)) {
        case 0:
            (void)s.workspace().undo();
            break;
        case 1:
            (void)s.workspace().redo();
            break;
        case 2: // set back, too: then there are check-ins of days to come
            s.clock().addDays(chance.bounded(-60, 61));
            break;
        case 3: // nothing takes the check-in away
            (void)s.workspace().setCheckIn(checkIn);
            break;
        default:
            checkIn.mood = chance.bounded(11);
            QVERIFY(s.workspace().setCheckIn(checkIn));
        }
        compareWithFile(s);
        if (QTest::currentTestFailed())
            return;
    }
}

void KeptInMindTest::whetherAnArrivalIsDueFollowsEverything()
{
    Sandbox s;
    Workspace& w = s.workspace();
    const auto isRight = [&] {
        return w.isArrivalDue() == isArrivalDue(w.checks(), w.goals(), w.arrivals(), s.clock().today());
    };
    QVERIFY(!w.isArrivalDue());
    Goal goal;
    goal.title = u"Leave at five"_s;
    goal.column = BoardColumn::Doing;
    goal.domain = Domain::Exh;
    const GoalId focus = need(w.addGoal(goal));
    for (const int burden : {100, 50, 50}) {
        QVERIFY(!w.isArrivalDue());
        need(w.recordCheck(checkScoring({{Domain::Exh, burden}, {Domain::Int, burden}}, 25, s.clock().today())));
        QVERIFY(isRight());
        s.clock().addDays(28);
    }
    QVERIFY(w.isArrivalDue());
    s.clock().addDays(-40); // before the second better one
    QVERIFY(!w.isArrivalDue());
    s.clock().addDays(40);
    QVERIFY(w.isArrivalDue());
    need(w.openArrival());
    QVERIFY(!w.isArrivalDue());
    QVERIFY(w.undo());
    QVERIFY(w.isArrivalDue());
    QVERIFY(w.binGoals({focus}));
    QVERIFY(isRight());
    QVERIFY(w.undo());
    QVERIFY(w.isArrivalDue());
}

void KeptInMindTest::aJournalThatIsFilledIsReadAnew()
{
    Sandbox s;
    const QDate today = s.clock().today();
    QVERIFY(!need(s.workspace().checkIn(today)));
    QVERIFY(!s.workspace().standing());
    Journal journal;
    CheckIn checkIn;
    checkIn.id = s.ids().make<CheckInId>();
    checkIn.day = today;
    checkIn.mood = 6;
    checkIn.createdAt = s.clock().now();
    journal.checkIns = {checkIn};
    journal.checks = {checkScoring({{Domain::Exh, 100}}, 25, today)};
    QVERIFY(s.workspace().fill(journal));
    compareWithFile(s);
    QVERIFY(s.workspace().standing());
}

void KeptInMindTest::aReaderSeesWhatAnotherProgramWrites()
{
    Sandbox s;
    const QDate today = s.clock().today();
    const auto reader = need(Workspace::open(s.workspace().path(), WorkspaceMode::ReadOnly, s.clock(), s.ids()));
    QVERIFY(!need(reader->checkIn(today)));
    CheckIn checkIn;
    checkIn.day = today;
    checkIn.mood = 6;
    QVERIFY(s.workspace().setCheckIn(checkIn));
    QCOMPARE(need(reader->checkIn(today))->mood, checkIn.mood);
}

QTEST_GUILESS_MAIN(KeptInMindTest)
#include "kept_in_mind_test.moc"
