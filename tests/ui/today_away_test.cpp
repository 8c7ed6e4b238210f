// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

using namespace unrut;
using namespace Qt::StringLiterals;

/// After a time away: go on, choose again, or put everything aside.
class TodayAwayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void severalAreAsideAndBackInOneStep();
    void toChooseAgainLeadsToTheBoard();
    void theFocusIsNamedAndNothingIsCounted();

private:
    GoalId add(const QString& title, BoardColumn column)
    {
        Goal goal;
        goal.title = title;
        goal.column = column;
        goal.due = m_open->clock.today().addDays(1);
        const auto added = m_open->workspace->addGoal(goal);
        return added ? *added : GoalId();
    }
    [[nodiscard]] std::vector<BoardColumn> columns() const
    {
        std::vector<BoardColumn> all;
        for (const GoalId& id : m_goals)
            all.push_back(m_open->workspace->goal(id)->column);
        return all;
    }
    std::unique_ptr<OpenWindow> m_open;
    std::vector<GoalId> m_goals;
};

void TodayAwayTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    BoardRules rules = m_open->workspace->rules();
    rules.doingLimit = 2;
    QVERIFY(m_open->workspace->setRules(rules));
    m_goals = {add(u"Talk with Sofia"_s, BoardColumn::Doing), add(u"Clear the desk"_s, BoardColumn::Doing),
               add(u"Learn to swim"_s, BoardColumn::Next)};
    m_open->clock.addDays(21);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Good to see you."_s));
}

void TodayAwayTest::severalAreAsideAndBackInOneStep()
{
    const auto before = columns();
    QCOMPARE(std::count(before.begin(), before.end(), BoardColumn::Doing), 2);
    m_open->click(u"Put everything aside"_s);
    QVERIFY(columns() == std::vector(3, BoardColumn::Next));
    QVERIFY(!m_open->says(u"Good to see you."_s));
    QVERIFY(m_open->says(u"No focus just now."_s));
    m_open->shortcut(Qt::Key_Z); // one step brings both back
    QVERIFY(columns() == before);
    m_open->shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(columns() == std::vector(3, BoardColumn::Next));
}

void TodayAwayTest::toChooseAgainLeadsToTheBoard()
{
    const auto before = columns();
    m_open->click(u"Choose again"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
    QVERIFY(columns() == before); // nothing is moved by looking
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Good to see you."_s)); // the welcome was answered
}

void TodayAwayTest::theFocusIsNamedAndNothingIsCounted()
{
    QVERIFY(m_open->says(m_open->workspace->focus()->title));
    for (const QString& counted : {u"21"_s, u"three weeks"_s, u"overdue"_s, u"due"_s, u"Also waiting"_s})
        QVERIFY2(!m_open->says(counted), qPrintable(counted));
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting"_s));
}

QTEST_MAIN(TodayAwayTest)
#include "today_away_test.moc"
