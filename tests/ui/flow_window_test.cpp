// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "goals/done_moment.h"
#include "window_fixture.h"

#include <theme/style.h>

#include <QPushButton>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What the board leads to elsewhere: its charts on Progress, 'Just start' on Today, and the glow when a goal is done.
class FlowWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(makeStyle()); }
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void moreChartsTellHowGoalsFlow();
    void moreChartsFollowTheRangeAndTheBoard();
    void anEmptyBoardIsExplained();
    void justStartOnTodayLastsAsLongAsIsSet();
    void aDoneGoalGlowsUnlessMotionIsReduced_data();
    void aDoneGoalGlowsUnlessMotionIsReduced();

private:
    /// Written down \a ago days ago, begun after half of that, and finished today.
    void finished(const QString& title, int ago);
    GoalId add(const QString& title, BoardColumn column = BoardColumn::Next);

    std::unique_ptr<OpenWindow> m_open;
};

GoalId FlowWindowTest::add(const QString& title, BoardColumn column)
{
    Goal goal;
    goal.title = title;
    goal.column = column;
    const auto added = m_open->workspace->addGoal(goal);
    if (!added)
        qFatal("no goal");
    return *added;
}

void FlowWindowTest::finished(const QString& title, int ago)
{
    const QDate today = m_open->clock.today();
    m_open->clock.setDay(today.addDays(-ago));
    const GoalId id = add(title);
    m_open->clock.setDay(today.addDays(-ago / 2));
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Doing, 0));
    m_open->clock.setDay(today);
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
}

void FlowWindowTest::moreChartsTellHowGoalsFlow()
{
    for (const int ago : {4, 8, 20})
        finished(u"Goal of %1 days"_s.arg(ago), ago);
    m_open->clock.addDays(-12);
    add(u"Still waiting"_s);
    m_open->clock.addDays(12);
    m_open->show(Tab::Progress);
    QVERIFY(!m_open->says(u"Goals on the board"_s));
    m_open->click(u"More charts"_s);
    QVERIFY(m_open->says(u"Goals on the board, 3 finished in this time"_s));
    QVERIFY(m_open->says(u"half of them took 8 days or less, 85 % of them 20 days or less"_s));
    QVERIFY(m_open->says(u"half of them took 4 days or less, 85 % of them 10 days or less"_s));
    QVERIFY(m_open->says(u"12 days in Next"_s));
    QVERIFY(m_open->says(u"Waiting, longest first"_s));
    QVERIFY(!m_open->says(u"Under way, longest first"_s)); // nothing is in Doing
    QVERIFY(!m_open->says(u"What you finished"_s));        // it stands in the place of the first ones
    m_open->click(u"Back to the main charts"_s);
    QVERIFY(m_open->says(u"What you finished"_s));
    QVERIFY(!m_open->says(u"Goals on the board"_s));
}

void FlowWindowTest::moreChartsFollowTheRangeAndTheBoard()
{
    m_open->clock.addDays(-60);
    finished(u"Long ago"_s, 2);
    m_open->clock.addDays(60);
    m_open->show(Tab::Progress);
    m_open->click(u"More charts"_s);
    QVERIFY(m_open->says(u"1 finished in this time"_s)); // 90 days
    m_open->click(u"Show 4 weeks"_s);
    QVERIFY(m_open->says(u"none finished in this time"_s));
    const GoalId id = add(u"Now"_s, BoardColumn::Doing);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Now"_s));
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"1 finished in this time"_s));
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(m_open->says(u"none finished in this time"_s));
}

void FlowWindowTest::anEmptyBoardIsExplained()
{
    m_open->show(Tab::Progress);
    m_open->click(u"More charts"_s);
    QVERIFY(m_open->says(u"What you put on the board shows here how it moves on."_s));
}

void FlowWindowTest::justStartOnTodayLastsAsLongAsIsSet()
{
    const GoalId id = add(u"Focus"_s, BoardColumn::Doing);
    m_open->settings.setFocusMinutes(25);
    m_open->show(Tab::Today);
    m_open->click(u"Just start"_s); // one action
    QVERIFY(m_open->workspace->timer());
    QVERIFY(m_open->workspace->timer()->goal == id);
    QCOMPARE(m_open->workspace->timer()->minutes, 25);
    m_open->clock.addSeconds(26LL * 60);
    m_open->window.reset();
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Stop here, or go on?"_s));
    m_open->click(u"Stop"_s);
    QCOMPARE(m_open->workspace->goal(id)->minutes, 25);
}

void FlowWindowTest::aDoneGoalGlowsUnlessMotionIsReduced_data()
{
    QTest::addColumn<MotionChoice>("choice");
    QTest::addColumn<bool>("system");
    QTest::addColumn<bool>("glows");
    QTest::newRow("as the system, which says nothing") << MotionChoice::System << false << true;
    QTest::newRow("as the system, which wants less") << MotionChoice::System << true << false;
    QTest::newRow("none") << MotionChoice::Less << false << false;
    QTest::newRow("a little, whatever the system wants") << MotionChoice::Full << true << true;
}

void FlowWindowTest::aDoneGoalGlowsUnlessMotionIsReduced()
{
    QFETCH(MotionChoice, choice);
    QFETCH(bool, system);
    QFETCH(bool, glows);
    m_open->settings.setMotion(choice);
    m_open->settings.setSystemReducesMotion(system);
    const GoalId id = add(u"Focus"_s, BoardColumn::Doing);
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({id}, BoardColumn::Done, 0));
    auto* moment = m_open->window->findChild<DoneMoment*>();
    QVERIFY(moment && moment->isVisible());
    const auto border = [moment] { return moment->grab(QRect(0, 0, moment->width(), 4)).toImage(); };
    const QImage atOnce = border();
    QCOMPARE(moment->isGlowing(), glows);
    QTRY_VERIFY(!moment->isGlowing());
    QCOMPARE(border() != atOnce, glows);
}

QTEST_MAIN(FlowWindowTest)
#include "flow_window_test.moc"
