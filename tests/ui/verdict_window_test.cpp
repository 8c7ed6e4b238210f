// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QPushButton>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is asked of explorations, ventures and habits on their day, and what is answered there.
class VerdictWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void theEndOfAnExplorationIsAskedAboutOnToday();
    void theDayOfAVentureIsAskedAboutOnToday();
    void aHabitIsKeptFromToday();
    void aHabitAsksNothingWhileItRestsOrIsPaused_data();
    void aHabitAsksNothingWhileItRestsOrIsPaused();
    void aFinishedExplorationAsksWhatCameOfIt();
    void aFinishedVentureAsksWhetherItPassed();
    void aPlainGoalAsksNothingOfTheKind();

private:
    GoalId add(GoalKind kind, BoardColumn column, QDate due = {});
    void unfold() const { m_open->click(u"Also waiting (1)"_s); }
    [[nodiscard]] const Goal& goal(const GoalId& id) const { return *m_open->workspace->goal(id); }

    std::unique_ptr<OpenWindow> m_open;
};

GoalId VerdictWindowTest::add(GoalKind kind, BoardColumn column, QDate due)
{
    Goal one;
    one.title = u"Night trains"_s;
    one.kind = kind;
    one.column = column;
    one.due = due;
    one.parts.selfCare.timesAWeek = 3;
    const auto added = m_open->workspace->addGoal(one);
    if (!added)
        qFatal("no goal");
    return *added;
}

void VerdictWindowTest::theEndOfAnExplorationIsAskedAboutOnToday()
{
    const GoalId id = add(GoalKind::Exploration, BoardColumn::Doing, m_open->clock.today());
    m_open->show(Tab::Today);
    unfold();
    QVERIFY(m_open->says(u"The time for this is over"_s));
    QVERIFY(m_open->says(u"What came of it?"_s));
    m_open->click(u"Not for me"_s);
    QVERIFY(goal(id).parts.exploration.verdict == ExplorationVerdict::NotForMe);
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting"_s)); // asked and answered
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Also waiting (1)"_s));
}

void VerdictWindowTest::theDayOfAVentureIsAskedAboutOnToday()
{
    const GoalId id = add(GoalKind::Venture, BoardColumn::Next, m_open->clock.today().addDays(-1));
    m_open->show(Tab::Today);
    unfold();
    QVERIFY(m_open->says(u"Did it prove itself?"_s));
    m_open->click(u"It did not"_s);
    QVERIFY(goal(id).parts.venture.passed == false);
}

void VerdictWindowTest::aHabitIsKeptFromToday()
{
    const GoalId id = add(GoalKind::SelfCare, BoardColumn::Next);
    m_open->show(Tab::Today);
    unfold();
    QVERIFY(m_open->says(u"If it suits you today"_s));
    m_open->click(u"Kept today"_s);
    QVERIFY(goal(id).parts.selfCare.keptDays == std::vector{m_open->clock.today()});
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting"_s));
    m_open->clock.addDays(1);
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Also waiting (1)"_s));
}

void VerdictWindowTest::aHabitAsksNothingWhileItRestsOrIsPaused_data()
{
    QTest::addColumn<bool>("pauses");
    QTest::newRow("a day of rest") << false;
    QTest::newRow("paused") << true;
}

void VerdictWindowTest::aHabitAsksNothingWhileItRestsOrIsPaused()
{
    QFETCH(bool, pauses);
    // It is due as well: that waits for a day of its own, too.
    const GoalId id = add(GoalKind::SelfCare, BoardColumn::Next, m_open->clock.today());
    Goal resting = goal(id);
    if (pauses)
        resting.parts.selfCare.pausedUntil = m_open->clock.today().addDays(1);
    else
        resting.parts.selfCare.restDays = 1; // it is a Monday
    QVERIFY(m_open->workspace->editGoal(resting));
    m_open->show(Tab::Today);
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting"_s));
    m_open->clock.addDays(1);
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Also waiting (2)"_s));
}

void VerdictWindowTest::aFinishedExplorationAsksWhatCameOfIt()
{
    const GoalId id = add(GoalKind::Exploration, BoardColumn::Doing);
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"What came of it?"_s));
    m_open->click(u"I want more of it"_s);
    QVERIFY(goal(id).parts.exploration.verdict == ExplorationVerdict::GoOn);
    QVERIFY(m_open->find<QAbstractButton>(u"I want more of it"_s)->isChecked());
    m_open->click(u"I cannot say yet"_s);
    QVERIFY(goal(id).parts.exploration.verdict == ExplorationVerdict::Unsure);
    QVERIFY(!m_open->find<QAbstractButton>(u"I want more of it"_s)->isChecked());
}

void VerdictWindowTest::aFinishedVentureAsksWhetherItPassed()
{
    const GoalId id = add(GoalKind::Venture, BoardColumn::Doing);
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"It passed"_s)->isChecked());
    m_open->click(u"It passed"_s);
    QVERIFY(goal(id).parts.venture.passed == true);
    QVERIFY(m_open->find<QAbstractButton>(u"It passed"_s)->isChecked());
}

void VerdictWindowTest::aPlainGoalAsksNothingOfTheKind()
{
    const GoalId id = add(GoalKind::StepGoal, BoardColumn::Doing);
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Done: "_s));
    QVERIFY(!m_open->says(u"What came of it?"_s) && !m_open->says(u"Did it prove itself?"_s));
}

QTEST_MAIN(VerdictWindowTest)
#include "verdict_window_test.moc"
