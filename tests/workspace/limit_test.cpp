// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <storage/journal_store.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

enum class Route { Add, Move, Restore };

struct Board
{
    GoalId waiting;
    GoalId inDoing;
    GoalId binnedFromDoing;
};

/// One card in Doing, which the limit of 1 fills, one in Next, and one in the bin that was in Doing.
Board fullBoard(Sandbox& s)
{
    Board board;
    Workspace& w = s.workspace();
    board.binnedFromDoing = need(w.addGoal(plainGoal(u"Binned"_s, BoardColumn::Doing)));
    need(w.binGoals({board.binnedFromDoing}));
    board.inDoing = need(w.addGoal(plainGoal(u"Doing"_s, BoardColumn::Doing)));
    board.waiting = need(w.addGoal(plainGoal(u"Waiting"_s)));
    return board;
}

/// The card that came in, or the error.
Result<GoalId> bringIn(Workspace& w, const Board& board, Route route, LimitChoice choice)
{
    switch (route) {
    case Route::Add:
        return w.addGoal(plainGoal(u"Added"_s, BoardColumn::Doing), choice);
    case Route::Move:
        if (const Status moved = w.moveGoals({board.waiting}, BoardColumn::Doing, 0, choice); !moved)
            return moved.error();
        return board.waiting;
    case Route::Restore:
        if (const Status restored = w.restoreGoal(board.binnedFromDoing, choice); !restored)
            return restored.error();
        return board.binnedFromDoing;
    }
    Q_UNREACHABLE();
}

void routeRows()
{
    QTest::addColumn<int>("route");
    QTest::newRow("add") << static_cast<int>(Route::Add);
    QTest::newRow("move") << static_cast<int>(Route::Move);
    QTest::newRow("restore") << static_cast<int>(Route::Restore);
}

} // namespace

class LimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondCardIsRefusedOnEveryRoute_data() { routeRows(); }
    void secondCardIsRefusedOnEveryRoute()
    {
        QFETCH(const int, route);
        Sandbox s;
        const Board board = fullBoard(s);
        need(s.reopen());
        const Journal before = s.everything();
        const auto refused = bringIn(s.workspace(), board, static_cast<Route>(route), LimitChoice::Respect);
        QVERIFY(codeOf(refused) == ErrorCode::LimitReached);
        QCOMPARE(refused.error().detail, u"1"_s);
        QVERIFY(s.everything() == before);
        QVERIFY(s.memoryMatchesFile());
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void swapSendsTheFocusToTheTopOfNext_data() { routeRows(); }
    void swapSendsTheFocusToTheTopOfNext()
    {
        QFETCH(const int, route);
        Sandbox s;
        const Board board = fullBoard(s);
        const GoalId in = need(bringIn(s.workspace(), board, static_cast<Route>(route), LimitChoice::Swap));
        QVERIFY(s.workspace().focus()->id == in);
        QCOMPARE(titles(s.workspace(), BoardColumn::Doing).size(), 1);
        QCOMPARE(titles(s.workspace(), BoardColumn::Next).first(), u"Doing"_s);
        QVERIFY(s.workspace().goal(board.inDoing)->history.back().to == BoardColumn::Next);
        QCOMPARE(s.workspace().rules().doingLimit, 1);
        QVERIFY(s.workspace().undo()); // both cards in one step
        QVERIFY(s.workspace().focus()->id == board.inDoing);
    }

    void raiseLiftsTheLimitAndIsRecordedOnTheGoal_data() { routeRows(); }
    void raiseLiftsTheLimitAndIsRecordedOnTheGoal()
    {
        QFETCH(const int, route);
        Sandbox s;
        const Board board = fullBoard(s);
        const GoalId in = need(bringIn(s.workspace(), board, static_cast<Route>(route), LimitChoice::Raise));
        QCOMPARE(s.workspace().rules().doingLimit, 2);
        QCOMPARE(doingCount(s.workspace().goals()), 2);
        const GoalEvent& raised = s.workspace().goal(in)->history.back();
        QVERIFY(raised.kind == GoalEvent::Kind::LimitRaised);
        QCOMPARE(raised.limit, 2);
        QCOMPARE(raised.at, s.clock().now());
        QVERIFY(s.workspace().undo());
        QCOMPARE(s.workspace().rules().doingLimit, 1);
        QVERIFY(s.reopen());
        QCOMPARE(s.workspace().rules().doingLimit, 1);
    }

    void signalModeLetsEveryRouteThrough_data() { routeRows(); }
    void signalModeLetsEveryRouteThrough()
    {
        QFETCH(const int, route);
        Sandbox s;
        const Board board = fullBoard(s);
        need(s.workspace().setRules({1, LimitMode::Signal}));
        QVERIFY(bringIn(s.workspace(), board, static_cast<Route>(route), LimitChoice::Respect));
        QCOMPARE(doingCount(s.workspace().goals()), 2);
        QCOMPARE(s.workspace().rules().doingLimit, 1);
    }

    void choiceThatIsNotNeededChangesNothingElse_data() { routeRows(); }
    void choiceThatIsNotNeededChangesNothingElse()
    {
        QFETCH(const int, route);
        for (const LimitChoice choice : {LimitChoice::Swap, LimitChoice::Raise}) {
            Sandbox s;
            const Board board = fullBoard(s);
            need(s.workspace().moveGoals({board.inDoing}, BoardColumn::Done, 0));
            QVERIFY(bringIn(s.workspace(), board, static_cast<Route>(route), choice));
            QCOMPARE(s.workspace().rules().doingLimit, 1);
            QVERIFY(s.workspace().goal(board.inDoing)->column == BoardColumn::Done);
        }
    }

    void opportunityIsNeverHeldBackAndNeverCounts()
    {
        Sandbox s;
        const Board board = fullBoard(s);
        Goal opportunity = plainGoal(u"A post"_s, BoardColumn::Doing);
        opportunity.kind = GoalKind::Opportunity;
        QVERIFY(s.workspace().addGoal(opportunity));
        QCOMPARE(doingCount(s.workspace().goals()), 1);
        QVERIFY(s.workspace().focus()->id == board.inDoing);
    }

    void changingTheKindIsARouteToo()
    {
        Sandbox s;
        (void)fullBoard(s);
        Goal opportunity = plainGoal(u"A post"_s, BoardColumn::Doing);
        opportunity.kind = GoalKind::Opportunity;
        const GoalId id = need(s.workspace().addGoal(opportunity));
        Goal edited = *s.workspace().goal(id);
        edited.kind = GoalKind::CareerPath;
        QVERIFY(codeOf(s.workspace().editGoal(edited)) == ErrorCode::LimitReached);
        QVERIFY(s.workspace().goal(id)->kind == GoalKind::Opportunity);
        need(s.workspace().setRules({2, LimitMode::Hold}));
        QVERIFY(s.workspace().editGoal(edited));
    }

    void anotherKindCanSwapOrRaise()
    {
        for (const LimitChoice choice : {LimitChoice::Swap, LimitChoice::Raise}) {
            Sandbox s;
            const Board board = fullBoard(s);
            Goal opportunity = plainGoal(u"A post"_s, BoardColumn::Doing);
            opportunity.kind = GoalKind::Opportunity;
            const GoalId id = need(s.workspace().addGoal(opportunity));
            const Journal before = s.everything();
            Goal edited = *s.workspace().goal(id);
            edited.kind = GoalKind::CareerPath;
            need(s.workspace().editGoal(edited, {}, choice));
            const bool swaps = choice == LimitChoice::Swap;
            QVERIFY(s.workspace().goal(id)->kind == GoalKind::CareerPath);
            QVERIFY(s.workspace().goal(id)->column == BoardColumn::Doing);
            QVERIFY((s.workspace().goal(board.inDoing)->column == BoardColumn::Next) == swaps);
            QCOMPARE(s.workspace().rules().doingLimit, swaps ? 1 : 2);
            QCOMPARE(s.workspace().goal(id)->history.back().kind == GoalEvent::Kind::LimitRaised, !swaps);
            QVERIFY(!breaksLimit(s.workspace().goals(), s.workspace().rules()));
            need(s.workspace().undo()); // one step
            QVERIFY(s.everything() == before);
        }
    }

    void sideProjectsHaveALimitOfTheirOwn()
    {
        Sandbox s;
        const Board board = fullBoard(s);
        Goal side = plainGoal(u"Side"_s, BoardColumn::Doing);
        side.kind = GoalKind::SideProject;
        const GoalId first = need(s.workspace().addGoal(side));
        QVERIFY(s.workspace().focus()->id == board.inDoing); // never a side project while there is another focus
        QVERIFY(codeOf(s.workspace().addGoal(side)) == ErrorCode::LimitReached);
        const GoalId second = need(s.workspace().addGoal(side, LimitChoice::Swap));
        QVERIFY(s.workspace().goal(first)->column == BoardColumn::Next);
        QVERIFY(s.workspace().goal(board.inDoing)->column == BoardColumn::Doing);
        need(s.workspace().moveGoals({first}, BoardColumn::Doing, 0, LimitChoice::Raise));
        QCOMPARE(s.workspace().rules().sideLimit, 2);
        QCOMPARE(s.workspace().rules().doingLimit, 1);
        const GoalEvent& raised = s.workspace().goal(first)->history.back();
        QVERIFY(raised.kind == GoalEvent::Kind::SideLimitRaised);
        QCOMPARE(raised.limit, 2);
        need(s.workspace().moveGoals({board.inDoing, second}, BoardColumn::Next, 0));
        QVERIFY(s.workspace().focus()->id == first);
        need(s.reopen());
        QCOMPARE(s.workspace().rules().sideLimit, 2);
    }

    void sideProjectThatTurnsIntoAFocusIsHeld()
    {
        Sandbox s;
        (void)fullBoard(s);
        Goal side = plainGoal(u"Side"_s, BoardColumn::Doing);
        side.kind = GoalKind::SideProject;
        Goal edited = *s.workspace().goal(need(s.workspace().addGoal(side)));
        edited.kind = GoalKind::Venture;
        QVERIFY(codeOf(s.workspace().editGoal(edited)) == ErrorCode::LimitReached);
    }

    void fillThatBreaksTheLimitIsRefused()
    {
        Sandbox s;
        Journal journal;
        for (const quint64 number : {1U, 2U}) {
            Goal goal = plainGoal(u"Imported"_s, BoardColumn::Doing);
            goal.id = GoalId(uuidV7(1, 0, number));
            goal.createdAt = s.clock().now();
            journal.goals.push_back(goal);
        }
        QVERIFY(codeOf(s.workspace().fill(journal)) == ErrorCode::LimitReached);
        QVERIFY(s.everything() == Journal());
        journal.rules.doingLimit = 2;
        QVERIFY(s.workspace().fill(journal));
    }

    void oneLimitThatIsBrokenDoesNotHoldTheOther()
    {
        // A journal from before side projects had a limit of their own.
        Sandbox s;
        Journal journal;
        journal.rules.mode = LimitMode::Signal;
        for (const quint64 number : {1U, 2U}) {
            Goal goal = plainGoal(u"Side"_s, BoardColumn::Doing);
            goal.kind = GoalKind::SideProject;
            goal.id = GoalId(uuidV7(1, 0, number));
            goal.createdAt = s.clock().now();
            journal.goals.push_back(goal);
        }
        need(s.workspace().fill(journal));
        s.close();
        JournalChange change;
        change.rules = Edit<BoardRules>{journal.rules, BoardRules()};
        need(need(openJournal(s.path(), OpenIntent::MustExist, s.clock().now())).store->apply(change, s.clock().now()));
        need(s.reopen());
        QVERIFY(s.workspace().addGoal(plainGoal(u"Focus"_s, BoardColumn::Doing)));
        QVERIFY(codeOf(s.workspace().addGoal(plainGoal(u"Second"_s, BoardColumn::Doing))) == ErrorCode::LimitReached);
    }

    void rulesThatTheBoardAlreadyBreaksAreRefused_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("hold");
        QTest::addColumn<int>("code");
        QTest::newRow("fewer than there are") << 1 << true << static_cast<int>(ErrorCode::LimitReached);
        QTest::newRow("none") << 0 << true << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("less than none") << -3 << false << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("ten") << 10 << true << static_cast<int>(ErrorCode::OutOfRange);
        QTest::newRow("fewer, as a signal") << 1 << false << -1;
        QTest::newRow("as many") << 2 << true << -1;
        QTest::newRow("nine") << 9 << true << -1;
    }
    void rulesThatTheBoardAlreadyBreaksAreRefused()
    {
        QFETCH(const int, limit);
        QFETCH(const bool, hold);
        QFETCH(const int, code);
        Sandbox s;
        const Board board = fullBoard(s);
        need(s.workspace().moveGoals({board.waiting}, BoardColumn::Doing, 0, LimitChoice::Raise));
        need(s.workspace().setRules({3, LimitMode::Hold}));
        const BoardRules wanted{limit, hold ? LimitMode::Hold : LimitMode::Signal};
        const auto refused = codeOf(s.workspace().setRules(wanted));
        QVERIFY(refused == (code < 0 ? std::nullopt : std::optional(static_cast<ErrorCode>(code))));
        QVERIFY(s.workspace().rules() == (code < 0 ? wanted : BoardRules{3, LimitMode::Hold}));
        QVERIFY(s.memoryMatchesFile());
    }

    void raiseStopsAtTheLargestLimit()
    {
        Sandbox s;
        for (int i = 0; i < largestDoingLimit; ++i)
            need(s.workspace().addGoal(plainGoal(QString::number(i), BoardColumn::Doing), LimitChoice::Raise));
        QCOMPARE(s.workspace().rules().doingLimit, largestDoingLimit);
        QVERIFY(codeOf(s.workspace().addGoal(plainGoal(u"Ten"_s, BoardColumn::Doing), LimitChoice::Raise)) ==
                ErrorCode::LimitReached);
        QCOMPARE(doingCount(s.workspace().goals()), largestDoingLimit);
    }

    void severalCardsAtOnceCountTogether()
    {
        Sandbox s;
        const GoalId a = need(s.workspace().addGoal(plainGoal(u"A"_s)));
        const GoalId b = need(s.workspace().addGoal(plainGoal(u"B"_s)));
        QVERIFY(codeOf(s.workspace().moveGoals({a, b}, BoardColumn::Doing, 0)) == ErrorCode::LimitReached);
        QVERIFY(codeOf(s.workspace().moveGoals({a, b}, BoardColumn::Doing, 0, LimitChoice::Swap)) ==
                ErrorCode::LimitReached);
        QVERIFY(s.workspace().moveGoals({a, a}, BoardColumn::Doing, 0));
        QVERIFY(s.workspace().moveGoals({a, b}, BoardColumn::Doing, 0, LimitChoice::Raise));
        QCOMPARE(s.workspace().rules().doingLimit, 2);
    }

    void swapEmptiesOnlyAsMuchAsIsNeeded()
    {
        Sandbox s;
        need(s.workspace().setRules({2, LimitMode::Hold}));
        need(s.workspace().addGoal(plainGoal(u"A"_s, BoardColumn::Doing)));
        need(s.workspace().addGoal(plainGoal(u"B"_s, BoardColumn::Doing)));
        need(s.workspace().addGoal(plainGoal(u"C"_s, BoardColumn::Doing), LimitChoice::Swap));
        QCOMPARE(titles(s.workspace(), BoardColumn::Doing), (QStringList{u"C"_s, u"B"_s}));
        QCOMPARE(titles(s.workspace(), BoardColumn::Next), QStringList{u"A"_s});
    }

    // A redo cannot break the limit: it goes back to a board that was allowed once, with the rules of that moment, as
    // the rules are steps like any other. What must be shown is that no redo forgets them.
    void redoNeverBreaksTheLimit_data() { routeRows(); }
    void redoNeverBreaksTheLimit()
    {
        QFETCH(const int, route);
        for (const LimitChoice choice : {LimitChoice::Swap, LimitChoice::Raise}) {
            Sandbox s;
            const Board board = fullBoard(s);
            Workspace& w = s.workspace();
            const Journal before = s.everything();
            const auto holds = [&] { return !breaksLimit(w.goals(), w.rules()) && s.memoryMatchesFile(); };
            need(bringIn(w, board, static_cast<Route>(route), choice));
            const Journal after = s.everything();
            QVERIFY(holds());
            for (int round = 0; round < 2; ++round) {
                need(w.undo());
                QVERIFY(holds());
                QVERIFY(s.everything() == before);
                need(w.redo());
                QVERIFY(holds());
                QVERIFY(s.everything() == after);
            }
            // From the very beginning to the very end, every board between is allowed.
            while (w.undo())
                QVERIFY(holds());
            while (w.redo())
                QVERIFY(holds());
            QVERIFY(s.everything() == after);
        }
    }

    void undoThatWouldBreakTheLimitIsRefused()
    {
        // A journal that another program left with two cards in Doing: whatever lowers the number is welcome, and may
        // not be taken back.
        Sandbox s;
        const GoalId a = need(s.workspace().addGoal(plainGoal(u"A"_s, BoardColumn::Doing)));
        need(s.workspace().addGoal(plainGoal(u"B"_s, BoardColumn::Next)));
        JournalChange change;
        Goal b = s.workspace().goals().front().id == a ? s.workspace().goals().back() : s.workspace().goals().front();
        const Goal before = b;
        b.column = BoardColumn::Doing;
        change.goals.push_back({before, b});
        s.close();
        need(need(openJournal(s.path(), OpenIntent::MustExist, s.clock().now())).store->apply(change, s.clock().now()));
        need(s.reopen());

        QCOMPARE(doingCount(s.workspace().goals()), 2);
        need(s.workspace().moveGoals({a}, BoardColumn::Done, 0));
        const Journal after = s.everything();
        (void)s.takeChanges();
        QVERIFY(codeOf(s.workspace().undo()) == ErrorCode::UndoBreaksLimit);
        QVERIFY(s.workspace().undoVerb() == Verb::FinishGoal);
        QVERIFY(s.everything() == after);
        QVERIFY(s.takeChanges().isEmpty());
        // With more room it may be taken back, and that leaves the new limit alone.
        need(s.workspace().setRules({2, LimitMode::Hold}));
        QVERIFY(s.workspace().undo());
        QVERIFY(codeOf(s.workspace().undo()) == ErrorCode::UndoBreaksLimit);
    }
};

QTEST_GUILESS_MAIN(LimitTest)
#include "limit_test.moc"
