// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <QTest>

#include <limits>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

VerbCases cases()
{
    VerbCases all = goalVerbCases();
    for (const VerbCases& more : {boardVerbCases(), kindVerbCases()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// Five cards A to E in Next.
std::vector<GoalId> fiveCards(Sandbox& sandbox)
{
    std::vector<GoalId> ids;
    for (const QString& title : {u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s})
        ids.push_back(need(sandbox.workspace().addGoal(plainGoal(title))));
    return ids;
}

} // namespace

class GoalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoesAndRedoes_data() { addRows(cases()); }
    void undoesAndRedoes()
    {
        QFETCH(const int, index);
        doUndoRedo(cases()[static_cast<size_t>(index)]);
    }

    void newGoalBeginsItsHistoryHere()
    {
        Sandbox s;
        Goal goal = plainGoal(u"  A title  "_s, BoardColumn::Dreams);
        goal.position = 99;
        goal.doneDay = QDate(2020, 1, 1);
        goal.binnedAt = s.clock().now();
        goal.history.push_back({HistoryId(s.ids().next()), GoalEvent::Kind::LimitRaised, s.clock().now(),
                                BoardColumn::Doing, BoardColumn::Doing, 5});
        const Goal& kept = *s.workspace().goal(need(s.workspace().addGoal(goal)));
        QCOMPARE(kept.title, u"A title"_s);
        QCOMPARE(kept.createdAt, s.clock().now());
        QVERIFY(!kept.isBinned());
        QVERIFY(kept.doneDay.isNull());
        QCOMPARE(kept.history.size(), size_t(1));
        QVERIFY(kept.history[0].kind == GoalEvent::Kind::Created);
        QVERIFY(kept.history[0].to == BoardColumn::Dreams);
    }

    void moveIsWrittenIntoTheHistory()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const GoalId id = s.furniture().doing;
        const size_t events = s.workspace().goal(id)->history.size();
        s.clock().addDays(1);
        need(s.workspace().moveGoals({id}, BoardColumn::Done, 0));
        const Goal& goal = *s.workspace().goal(id);
        QCOMPARE(goal.history.size(), events + 1);
        const GoalEvent& moved = goal.history.back();
        QVERIFY(moved.kind == GoalEvent::Kind::Moved);
        QVERIFY(moved.from == BoardColumn::Doing && moved.to == BoardColumn::Done);
        QCOMPARE(moved.at, s.clock().now());
        QCOMPARE(goal.doneDay, s.clock().today());
    }

    void archiveKeepsTheDayOfDoneAndLeavingDoneForgetsIt()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const GoalId id = s.furniture().done;
        const QDate day = s.workspace().goal(id)->doneDay;
        QVERIFY(day.isValid());
        s.clock().addDays(40);
        need(s.workspace().moveGoals({id}, BoardColumn::Archive, -1));
        QCOMPARE(s.workspace().goal(id)->doneDay, day);
        need(s.workspace().moveGoals({id}, BoardColumn::Next, -1));
        QVERIFY(s.workspace().goal(id)->doneDay.isNull());
    }

    void cardsLandOnTheRowThatWasAskedFor_data()
    {
        QTest::addColumn<QList<int>>("cards");
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("order");
        QTest::newRow("first to the end") << QList<int>{0} << -1 << u"BCDEA"_s;
        QTest::newRow("last to the top") << QList<int>{4} << 0 << u"EABCD"_s;
        QTest::newRow("down by one") << QList<int>{1} << 2 << u"ACBDE"_s;
        QTest::newRow("up by one") << QList<int>{2} << 1 << u"ACBDE"_s;
        QTest::newRow("far beyond the end") << QList<int>{1} << 77 << u"ACDEB"_s;
        QTest::newRow("two apart, together") << QList<int>{0, 3} << 1 << u"BADCE"_s;
        QTest::newRow("two, in the order they are named") << QList<int>{4, 1} << 0 << u"EBACD"_s;
        QTest::newRow("all of them") << QList<int>{4, 3, 2, 1, 0} << 0 << u"EDCBA"_s;
        QTest::newRow("named twice") << QList<int>{2, 2} << 0 << u"CABDE"_s;
    }
    void cardsLandOnTheRowThatWasAskedFor()
    {
        QFETCH(const QList<int>, cards);
        QFETCH(const int, row);
        QFETCH(const QString, order);
        Sandbox s;
        const std::vector<GoalId> ids = fiveCards(s);
        std::vector<GoalId> moved;
        for (const int card : cards)
            moved.push_back(ids[static_cast<size_t>(card)]);
        need(s.workspace().moveGoals(moved, BoardColumn::Next, row));
        QCOMPARE(titles(s.workspace(), BoardColumn::Next).join(QString()), order);
        QVERIFY(s.reopen());
        QCOMPARE(titles(s.workspace(), BoardColumn::Next).join(QString()), order);
    }

    void moveToWhereTheCardIsMakesNoStep_data()
    {
        QTest::addColumn<int>("card");
        QTest::addColumn<int>("row");
        QTest::newRow("top") << 0 << 0;
        QTest::newRow("middle") << 2 << 2;
        QTest::newRow("end, by number") << 4 << 4;
        QTest::newRow("end") << 4 << -1;
    }
    void moveToWhereTheCardIsMakesNoStep()
    {
        QFETCH(const int, card);
        QFETCH(const int, row);
        Sandbox s;
        const std::vector<GoalId> ids = fiveCards(s);
        need(s.workspace().moveGoals({ids[1]}, BoardColumn::Next, 3)); // positions are no longer whole numbers
        need(s.reopen());
        const GoalId id = goalsIn(s.workspace().goals(), BoardColumn::Next)[static_cast<size_t>(card)].id;
        const Journal before = s.everything();
        QVERIFY(s.workspace().moveGoals({id}, BoardColumn::Next, row));
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
        QVERIFY(s.everything() == before);
    }

    void orderHoldsHoweverOftenCardsAreSqueezedIn()
    {
        Sandbox s;
        const std::vector<GoalId> ids = fiveCards(s);
        // Halving the same gap runs out of numbers after about twenty moves.
        for (int i = 0; i < 60; ++i) {
            const GoalId id = i % 2 == 0 ? ids[3] : ids[4];
            need(s.workspace().moveGoals({id}, BoardColumn::Next, 1));
            QCOMPARE(titles(s.workspace(), BoardColumn::Next).at(1), i % 2 == 0 ? u"D"_s : u"E"_s);
            QCOMPARE(titles(s.workspace(), BoardColumn::Next).first(), u"A"_s);
        }
        QVERIFY(s.memoryMatchesFile());
        while (s.workspace().undoVerb() == Verb::OrderGoals)
            QVERIFY(s.workspace().undo());
        QCOMPARE(titles(s.workspace(), BoardColumn::Next).join(QString()), u"ABCDE"_s);
    }

    void focusIsTheFirstCardInDoingThatCounts()
    {
        Sandbox s(Sandbox::Start::Furnished);
        QVERIFY(s.workspace().focus());
        QVERIFY(s.workspace().focus()->id == s.furniture().doing);
        need(s.workspace().moveGoals({s.furniture().opportunity}, BoardColumn::Doing, 0));
        QVERIFY(s.workspace().focus()->id == s.furniture().doing);
        need(s.workspace().binGoals({s.furniture().doing}));
        QVERIFY(!s.workspace().focus());
    }

    void editCannotMoveOrBinACard()
    {
        Sandbox s(Sandbox::Start::Furnished);
        const Goal before = *s.workspace().goal(s.furniture().next);
        Goal edited = before;
        edited.column = BoardColumn::Doing;
        edited.position = -50;
        edited.binnedAt = s.clock().now();
        edited.doneDay = s.clock().today();
        edited.createdAt = s.clock().now();
        edited.history.clear();
        QVERIFY(s.workspace().editGoal(edited));
        QVERIFY(*s.workspace().goal(before.id) == before);
        QVERIFY(!s.workspace().undoVerb());
    }

    void refusesWhatIsNoGoal_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("code");
        QTest::newRow("no title") << u"  \n"_s << QDate() << static_cast<int>(ErrorCode::EmptyText);
        QTest::newRow("a title without end")
            << QString(4001, u'x') << QDate() << static_cast<int>(ErrorCode::TextTooLong);
        QTest::newRow("a NUL") << u"a\0b"_s << QDate() << static_cast<int>(ErrorCode::InvalidText);
        QTest::newRow("half a character")
            << QString(QChar(0xD800)) << QDate() << static_cast<int>(ErrorCode::InvalidText);
        QTest::newRow("due before days") << u"a"_s << QDate(1, 1, 1) << static_cast<int>(ErrorCode::InvalidDay);
    }
    void refusesWhatIsNoGoal()
    {
        QFETCH(const QString, title);
        QFETCH(const QDate, due);
        QFETCH(const int, code);
        Sandbox s(Sandbox::Start::Furnished);
        const Journal before = s.everything();
        Goal goal = plainGoal(title);
        goal.due = due;
        QVERIFY(codeOf(s.workspace().addGoal(goal)) == static_cast<ErrorCode>(code));
        goal.id = s.furniture().next;
        QVERIFY(codeOf(s.workspace().editGoal(goal)) == static_cast<ErrorCode>(code));
        QVERIFY(s.everything() == before);
        QVERIFY(s.memoryMatchesFile());
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }

    void goalThatIsNotThereIsNotFound()
    {
        Sandbox s(Sandbox::Start::Furnished);
        Workspace& w = s.workspace();
        const auto nobody = s.ids().make<GoalId>();
        Goal unknown = plainGoal(u"Nobody"_s);
        unknown.id = nobody;
        QVERIFY(codeOf(w.editGoal(unknown)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.moveGoals({nobody}, BoardColumn::Done, 0)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.moveGoals({s.furniture().next, nobody}, BoardColumn::Done, 0)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.moveGoals({s.furniture().binned}, BoardColumn::Next, 0)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.binGoals({s.furniture().binned})) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.restoreGoal(s.furniture().next)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.addMinutes(nobody, 1)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.reviewGoal(nobody, Helped::Yes)) == ErrorCode::NotFound);
        QVERIFY(codeOf(w.addStep(nobody, u"x"_s)) == ErrorCode::NotFound);
        QVERIFY(!w.undoVerb());
    }

    void minutesStayWithinReason_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("less than none") << -1;
        QTest::newRow("more than a number holds") << std::numeric_limits<int>::max();
        QTest::newRow("more than a life holds") << 20'000'001;
    }
    void minutesStayWithinReason()
    {
        QFETCH(const int, minutes);
        Sandbox s(Sandbox::Start::Furnished);
        need(s.workspace().addMinutes(s.furniture().doing, 10));
        QVERIFY(codeOf(s.workspace().addMinutes(s.furniture().doing, minutes)) == ErrorCode::OutOfRange);
        QCOMPARE(s.workspace().goal(s.furniture().doing)->minutes, 10);
    }

    void movingNothingIsNothing()
    {
        Sandbox s(Sandbox::Start::Furnished);
        QVERIFY(s.workspace().moveGoals({}, BoardColumn::Doing, 0));
        QVERIFY(s.workspace().binGoals({}));
        QVERIFY(!s.workspace().undoVerb());
        QVERIFY(s.takeChanges().isEmpty());
    }
};

QTEST_GUILESS_MAIN(GoalsTest)
#include "goals_test.moc"
