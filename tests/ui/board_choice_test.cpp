// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_fixture.h"

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers moving = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// What is chosen on the board, over its columns, and what is done to it there.
class BoardChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void cardsOfTwoColumnsAreOneChoice();
    void aDropTakesTheChosenOfOtherColumnsAlong();
    void aDropOfACardThatIsNotChosenTakesItAlone();
    void aClickBeginsAnew();
    void aRightClickBeginsAnew();
    void pressingOneOfSeveralKeepsThem();
    void anArrowIntoAnotherColumnBeginsAnew();
    void tabMovesTheKeyboardAndNotTheChoice();
    void upAndDownStayInTheirColumn();
    void theBoxOnTheCardTicks();
    void spaceTicksTheCardInDoing();
    void spaceElsewhereTicksNothing();

private:
    std::unique_ptr<OpenBoard> m_open;
    GoalId m_dream;
    GoalId m_next;
    GoalId m_last;
    GoalId m_doing;
};

void BoardChoiceTest::init()
{
    m_open = std::make_unique<OpenBoard>();
    m_dream = m_open->add(u"Dream"_s, BoardColumn::Dreams);
    m_next = m_open->add(u"Next one"_s);
    m_last = m_open->add(u"Last one"_s);
    m_doing = m_open->add(u"Focus"_s, BoardColumn::Doing, {u"First step"_s, u"Second step"_s});
    m_open->show(Tab::Goals);
}

void BoardChoiceTest::cardsOfTwoColumnsAreOneChoice()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->click(u"Next"_s, u"Last one"_s, Qt::ControlModifier);
    m_open->press(Qt::Key_Delete);
    QVERIFY(m_open->workspace->goal(m_dream)->isBinned() && m_open->workspace->goal(m_last)->isBinned());
    QVERIFY(!m_open->workspace->goal(m_next)->isBinned());
    QVERIFY(m_open->workspace->undo()); // one step
    QVERIFY(!m_open->workspace->goal(m_dream)->isBinned() && !m_open->workspace->goal(m_last)->isBinned());

    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->click(u"Next"_s, u"Last one"_s, Qt::ControlModifier);
    m_open->press(Qt::Key_Left, moving);
    QVERIFY(m_open->columnOf(m_dream) == BoardColumn::Dreams && m_open->columnOf(m_last) == BoardColumn::Dreams);
    QVERIFY(m_open->columnOf(m_next) == BoardColumn::Next);
}

void BoardChoiceTest::aDropTakesTheChosenOfOtherColumnsAlong()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->click(u"Next"_s, u"Last one"_s, Qt::ControlModifier);
    m_open->drop(u"Next"_s, {u"Last one"_s}, u"Done"_s, QPoint(40, 40));
    QVERIFY(m_open->columnOf(m_dream) == BoardColumn::Done && m_open->columnOf(m_last) == BoardColumn::Done);
    QVERIFY(m_open->workspace->undo());
    QVERIFY(m_open->columnOf(m_dream) == BoardColumn::Dreams && m_open->columnOf(m_last) == BoardColumn::Next);
}

void BoardChoiceTest::aDropOfACardThatIsNotChosenTakesItAlone()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->drop(u"Next"_s, {u"Last one"_s}, u"Done"_s, QPoint(40, 40));
    QVERIFY(m_open->columnOf(m_last) == BoardColumn::Done);
    QVERIFY(m_open->columnOf(m_dream) == BoardColumn::Dreams);
}

void BoardChoiceTest::aClickBeginsAnew()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->click(u"Next"_s, u"Last one"_s);
    QVERIFY(!m_open->list(u"Dreams"_s).selectionModel()->hasSelection());
    m_open->press(Qt::Key_Delete);
    QVERIFY(!m_open->workspace->goal(m_dream)->isBinned());
    QVERIFY(m_open->workspace->goal(m_last)->isBinned());
}

void BoardChoiceTest::aRightClickBeginsAnew()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    QTest::mouseClick(m_open->list(u"Next"_s).viewport(), Qt::RightButton, {},
                      m_open->placeOf(u"Next"_s, u"Last one"_s));
    OpenWindow::settle();
    QVERIFY(!m_open->list(u"Dreams"_s).selectionModel()->hasSelection());
    QVERIFY(m_open->list(u"Next"_s).selectionModel()->isSelected(m_open->card(u"Next"_s, u"Last one"_s)));
}

void BoardChoiceTest::pressingOneOfSeveralKeepsThem()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->click(u"Next"_s, u"Last one"_s, Qt::ControlModifier);
    QWidget* place = m_open->list(u"Next"_s).viewport();
    QTest::mousePress(place, Qt::LeftButton, {}, m_open->placeOf(u"Next"_s, u"Last one"_s));
    QVERIFY(m_open->list(u"Dreams"_s).selectionModel()->hasSelection()); // a drag may follow
    QTest::mouseRelease(place, Qt::LeftButton, {}, m_open->placeOf(u"Next"_s, u"Last one"_s));
    QVERIFY(!m_open->list(u"Dreams"_s).selectionModel()->hasSelection()); // none did
}

void BoardChoiceTest::anArrowIntoAnotherColumnBeginsAnew()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->press(Qt::Key_Right);
    QVERIFY(m_open->list(u"Next"_s).hasFocus());
    QVERIFY(!m_open->list(u"Dreams"_s).selectionModel()->hasSelection());
    m_open->press(Qt::Key_Right, moving);
    m_open->press(Qt::Key_Left, moving);
    QVERIFY(m_open->columnOf(m_dream) == BoardColumn::Dreams);
}

void BoardChoiceTest::tabMovesTheKeyboardAndNotTheChoice()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->list(u"Next"_s).setFocus(Qt::TabFocusReason);
    OpenWindow::settle();
    m_open->press(Qt::Key_Delete);
    // What the keyboard stands on is meant, for it is no part of what is chosen.
    QVERIFY(m_open->workspace->goal(m_next)->isBinned());
    QVERIFY(!m_open->workspace->goal(m_dream)->isBinned());
}

void BoardChoiceTest::upAndDownStayInTheirColumn()
{
    m_open->click(u"Dreams"_s, u"Dream"_s);
    m_open->click(u"Next"_s, u"Last one"_s, Qt::ControlModifier);
    m_open->press(Qt::Key_Up, moving);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"Last one"_s, u"Next one"_s}));
    QVERIFY(m_open->columnOf(m_dream) == BoardColumn::Dreams);
}

void BoardChoiceTest::theBoxOnTheCardTicks()
{
    const QListView& doing = m_open->list(u"Doing"_s);
    const QRect card = doing.visualRect(m_open->card(u"Doing"_s, u"Focus"_s));
    // The box stands at the left, below the title and the bar: the first place from the top that ticks is it.
    int ticked = 0;
    for (int y = card.top() + 2; y < card.bottom() && ticked == 0; y += 6) {
        QTest::mouseClick(doing.viewport(), Qt::LeftButton, {}, QPoint(card.left() + 20, y));
        OpenWindow::settle();
        ticked = m_open->workspace->goal(m_doing)->stepsDone();
    }
    QCOMPARE(ticked, 1);
    QVERIFY(m_open->workspace->goal(m_doing)->steps[0].isDone());
    // Beside it nothing is ticked.
    QTest::mouseClick(doing.viewport(), Qt::LeftButton, {}, card.center());
    QCOMPARE(m_open->workspace->goal(m_doing)->stepsDone(), 1);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(m_open->workspace->goal(m_doing)->stepsDone(), 0);
}

void BoardChoiceTest::spaceTicksTheCardInDoing()
{
    m_open->click(u"Doing"_s, u"Focus"_s);
    m_open->press(Qt::Key_Space);
    QVERIFY(m_open->workspace->goal(m_doing)->steps[0].isDone());
    m_open->press(Qt::Key_Space);
    QVERIFY(m_open->workspace->goal(m_doing)->steps[1].isDone());
    m_open->press(Qt::Key_Space); // there is none left
    QVERIFY(m_open->workspace->undo());
    QVERIFY(!m_open->workspace->goal(m_doing)->steps[1].isDone());
}

void BoardChoiceTest::spaceElsewhereTicksNothing()
{
    Goal goal = *m_open->workspace->goal(m_next);
    goal.steps = {{{}, u"Hidden step"_s, {}}};
    QVERIFY(m_open->workspace->editGoal(goal));
    m_open->click(u"Next"_s, u"Next one"_s);
    m_open->press(Qt::Key_Space);
    QCOMPARE(m_open->workspace->goal(m_next)->stepsDone(), 0);
}

QTEST_MAIN(BoardChoiceTest)
#include "board_choice_test.moc"
