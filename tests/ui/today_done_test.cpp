// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QLineEdit>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What was answered on Today is not asked again, and can be looked at.
class TodayDoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void whatIsAnsweredStaysUntilThePageIsLeft();
    void whatIsDoneIsNotAskedAfterAStart();
    void theCheckInOfTodayIsLookedAtAgain();
    void whatIsLookedAtAgainIsTheCheckInOfToday();
    void aCardWithNothingToAnswerHasTheKeyboardAllTheSame();
    void whatIsNotAskedIsNotBuilt();
    void whatOnlyWaitsIsASmallCard();
    void oneMoreLineIsWritten();
    void aCardThatIsLookedAtAgainComesBesideAnother();
    void oneThingAtATimeIsAskedAboveTheFocus();
    void enoughIsNotAskedAgainAfterAStart();
    void everyAnswerAboutTheAreaIsKept_data();
    void everyAnswerAboutTheAreaIsKept();
    void aLineIsOfTheKindThatItWasAskedFor();

private:
    void checkIn()
    {
        CheckIn checkIn;
        checkIn.day = m_open->clock.today();
        checkIn.mood = 6;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
    }
    void at(int hour) { m_open->clock.setNow(QDateTime(m_open->clock.today(), QTime(hour, 0), Qt::UTC)); }
    GoalId finishedGoal()
    {
        Goal goal;
        goal.title = u"Talk with Sofia"_s;
        goal.column = BoardColumn::Doing;
        goal.domain = Domain::Grw;
        const auto added = m_open->workspace->addGoal(goal);
        if (!added || !m_open->workspace->moveGoals({*added}, BoardColumn::Done, 0))
            return {};
        return *added;
    }
    std::unique_ptr<OpenWindow> m_open;
};

void TodayDoneTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"here"_s, m_open->clock.today()));
}

void TodayDoneTest::whatIsAnsweredStaysUntilThePageIsLeft()
{
    at(16);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Mood"_s));
    checkIn(); // as a tap does
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Mood"_s)); // energy and sleep may follow
    m_open->window->showTab(Tab::Goals);
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Mood"_s));
    QVERIFY(m_open->says(u"One win"_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->says(u"Mood"_s)); // it was not answered after all
}

void TodayDoneTest::whatIsDoneIsNotAskedAfterAStart()
{
    checkIn();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Grateful, u"tea"_s, m_open->clock.today()));
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Mood"_s)); // how one is stays to be seen in the morning
    QVERIFY(!m_open->says(u"One good thing"_s));
    at(16); // a win is something else
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"One win"_s));
    QVERIFY(!m_open->says(u"Mood"_s));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"sent"_s, m_open->clock.today()));
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"One win"_s));
    m_open->clock.addDays(1);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Mood"_s));
    QVERIFY(m_open->says(u"One win"_s));
}

void TodayDoneTest::theCheckInOfTodayIsLookedAtAgain()
{
    checkIn();
    at(16);
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"Mood"_s));
    m_open->click(u"Change today’s check-in"_s);
    QVERIFY(m_open->says(u"Mood"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Change today’s check-in"_s));
    m_open->press(Qt::Key_8); // the keyboard is on the first thing that is asked
    const auto day = m_open->workspace->checkIn(m_open->clock.today());
    QVERIFY(day && *day);
    QCOMPARE((*day)->mood, 8);
    m_open->window->showTab(Tab::Goals);
    m_open->window->checkIn(); // from the tray
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Mood"_s));
}

void TodayDoneTest::whatIsLookedAtAgainIsTheCheckInOfToday()
{
    at(16);
    m_open->show(Tab::Today);
    checkIn();
    m_open->click(u"The day before"_s);
    m_open->window->showTab(Tab::Goals);
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    m_open->click(u"Change today’s check-in"_s);
    m_open->press(Qt::Key_8);
    const QDate today = m_open->clock.today();
    const auto kept = m_open->workspace->checkIns(today.addDays(-1), today);
    QVERIFY(kept);
    QCOMPARE(kept->size(), size_t{1});
    QCOMPARE(kept->front().day, today);
    QCOMPARE(kept->front().mood, 8);
}

void TodayDoneTest::aCardWithNothingToAnswerHasTheKeyboardAllTheSame()
{
    const auto practice = m_open->workspace->beginPractice(PracticeKind::Daily, u"Say one thing"_s);
    QVERIFY(practice);
    at(16);
    m_open->show(Tab::Today);
    m_open->click(u"Not today"_s);
    m_open->window->showTab(Tab::Goals);
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    m_open->click(u"Today’s practice"_s);
    const auto* focus = QApplication::focusWidget();
    QVERIFY(focus);
    QCOMPARE(focus->accessibleName(), u"More"_s);
}

void TodayDoneTest::whatIsNotAskedIsNotBuilt()
{
    checkIn();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"sent"_s, m_open->clock.today()));
    at(16);
    m_open->show(Tab::Today);
    const auto isBuilt = [this](QStringView name) {
        const QList<QWidget*> widgets = m_open->window->findChildren<QWidget*>();
        return std::any_of(widgets.begin(), widgets.end(),
                           [&](const QWidget* widget) { return widget->accessibleName() == name; });
    };
    QVERIFY(!isBuilt(u"Hours of sleep"));
    QVERIFY(!isBuilt(u"One win"));
    QVERIFY(!isBuilt(u"Add to the log"));
    m_open->click(u"Change today’s check-in"_s);
    QVERIFY(isBuilt(u"Hours of sleep"));
    QVERIFY(!isBuilt(u"One win"));
    m_open->click(u"Write one more line"_s);
    QVERIFY(isBuilt(u"One win"));
}

void TodayDoneTest::whatOnlyWaitsIsASmallCard()
{
    Goal goal;
    goal.title = u"Call Sofia"_s;
    goal.column = BoardColumn::Next;
    goal.due = m_open->clock.today();
    QVERIFY(m_open->workspace->addGoal(goal));
    m_open->show(Tab::Today);
    // In lines of text: the card with what waits.
    const auto height = [this] {
        const auto* waiting = m_open->find<QAbstractButton>(u"Also waiting (1)"_s);
        return waiting
                   ? waiting->parentWidget()->parentWidget()->parentWidget()->height() / waiting->fontMetrics().height()
                   : -1;
    };
    QVERIFY2(height() > 10, qPrintable(QString::number(height()))); // below what is asked
    checkIn();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"sent"_s, m_open->clock.today()));
    at(16);
    m_open->show(Tab::Today);
    QVERIFY2(height() > 0 && height() < 6, qPrintable(QString::number(height())));
}

void TodayDoneTest::oneMoreLineIsWritten()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Grateful, u"tea"_s, m_open->clock.today()));
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"One good thing"_s));
    m_open->click(u"Write one more line"_s);
    QVERIFY(m_open->says(u"One good thing"_s));
    QCOMPARE(QApplication::focusWidget(), m_open->find<QLineEdit>(u"One good thing"_s));
    m_open->type(u"and cake"_s);
    m_open->press(Qt::Key_Return);
    QCOMPARE(m_open->workspace->entryCount({}).value_or(0), 3);
}

void TodayDoneTest::aCardThatIsLookedAtAgainComesBesideAnother()
{
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::Daily, u"Say one thing"_s));
    checkIn();
    at(16);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"One win"_s));
    QVERIFY(m_open->says(u"Say one thing"_s));
    m_open->click(u"Change today’s check-in"_s);
    QVERIFY(m_open->says(u"Mood"_s));
    QVERIFY(m_open->says(u"One win"_s));
    QVERIFY(!m_open->says(u"Say one thing"_s)); // two at most
}

void TodayDoneTest::oneThingAtATimeIsAskedAboveTheFocus()
{
    // A low mood, a finished focus, an assessment of five weeks ago: each has a question of its own.
    CheckIn low;
    low.day = m_open->clock.today();
    low.mood = 2;
    QVERIFY(m_open->workspace->setCheckIn(low));
    Check old;
    old.form = CheckForm::Full;
    old.day = m_open->clock.today().addDays(-35);
    old.answers.fill(Answer::given(50));
    QVERIFY(m_open->workspace->recordCheck(old));
    QVERIFY(!finishedGoal().isNull());
    const auto asked = [this] {
        QStringList questions;
        for (const QString& one : {u"A hard day?"_s, u"Your last assessment was"_s, u"You finished"_s}) {
            if (m_open->says(one))
                questions.append(one);
        }
        return questions;
    };
    m_open->show(Tab::Today);
    QCOMPARE(asked(), QStringList{u"A hard day?"_s});
    m_open->click(u"Not now"_s);
    QCOMPARE(asked(), QStringList{u"Your last assessment was"_s});
    m_open->click(u"Not now"_s);
    m_open->window->showTab(Tab::Goals);
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    QCOMPARE(asked(), QStringList{u"You finished"_s});
    m_open->click(u"Yes, this is enough"_s);
    QCOMPARE(asked(), QStringList());
}

void TodayDoneTest::enoughIsNotAskedAgainAfterAStart()
{
    const GoalId goal = finishedGoal();
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"where you want it?"_s));
    m_open->click(u"Yes, this is enough"_s);
    QVERIFY(!m_open->says(u"where you want it?"_s));
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"where you want it?"_s));
    QVERIFY(m_open->workspace->goal(goal)->area == AreaAnswer::Enough);
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->says(u"where you want it?"_s));
}

void TodayDoneTest::everyAnswerAboutTheAreaIsKept_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<int>("answer");
    QTest::addColumn<int>("tab");
    QTest::newRow("stay") << u"Not yet, I stay with it"_s << int(AreaAnswer::Stay) << int(Tab::WaysOut);
    QTest::newRow("another") << u"Another area now"_s << int(AreaAnswer::Another) << int(Tab::Assess);
    QTest::newRow("enough") << u"Yes, this is enough"_s << int(AreaAnswer::Enough) << int(Tab::Today);
}

void TodayDoneTest::everyAnswerAboutTheAreaIsKept()
{
    QFETCH(const QString, button);
    const GoalId goal = finishedGoal();
    m_open->show(Tab::Today);
    m_open->click(button);
    QTEST(static_cast<int>(m_open->workspace->goal(goal)->area.value()), "answer");
    QTEST(static_cast<int>(m_open->window->currentTab()), "tab");
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"where you want it?"_s));
}

void TodayDoneTest::aLineIsOfTheKindThatItWasAskedFor()
{
    at(14);
    m_open->show(Tab::Today);
    auto* field = m_open->find<QLineEdit>(u"One good thing"_s);
    QVERIFY(field);
    field->setFocus();
    m_open->type(u"The walk home"_s);
    at(15); // while it was being written
    m_open->press(Qt::Key_Return);
    const auto entries = m_open->workspace->entries({}, 0, 1);
    QVERIFY(entries && !entries->empty());
    QCOMPARE(entries->front().text, u"The walk home"_s);
    QCOMPARE(entries->front().kind, EntryKind::Grateful);
}

QTEST_MAIN(TodayDoneTest)
#include "today_done_test.moc"
