// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/scale_circles.h"
#include "window_fixture.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>

#include <utility>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Today in the window: the first start, the focus with its next step, the check-in, one line for the log.
class TodayWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void aNewJournalIsGreetedAndNothingElse();
    void beginTakesTheAssessment();
    void theFocusShowsItsNextStep();
    void theDueDayFollowsTheReason();
    void aStepDoneBringsTheNext();
    void anUnfinishedAssessmentWaits();
    void aCheckInIsSavedAsItIsTapped();
    void digitsCheckIn_data();
    void digitsCheckIn();
    void theNextMorningIsAnotherDay();
    void oneLineGoesIntoTheLog_data();
    void oneLineGoesIntoTheLog();
    void whatChangesElsewhereIsSeenHere();

    void workingDaysAreChosenWhileItIsOpen();

private:
    GoalId makeFocus(const QStringList& steps);
    std::unique_ptr<OpenWindow> m_open;
};

GoalId TodayWindowTest::makeFocus(const QStringList& steps)
{
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    for (const QString& step : steps)
        goal.steps.push_back({{}, step, {}});
    const auto added = m_open->workspace->addGoal(goal);
    return added ? *added : GoalId();
}

void TodayWindowTest::aNewJournalIsGreetedAndNothingElse()
{
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Begin"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Look around"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Step done"_s));
    QVERIFY(!m_open->find<QDoubleSpinBox>(u"Hours of sleep"_s));
}

void TodayWindowTest::beginTakesTheAssessment()
{
    m_open->show(Tab::Today);
    m_open->click(u"Begin"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Assess);
}

void TodayWindowTest::theFocusShowsItsNextStep()
{
    QVERIFY(!makeFocus({u"Write three sentences"_s, u"Ask for half an hour"_s}).isNull());
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    QVERIFY(m_open->says(u"Write three sentences"_s));
    QVERIFY(!m_open->says(u"Ask for half an hour"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Begin"_s));
}

void TodayWindowTest::theDueDayFollowsTheReason()
{
    Goal goal = *m_open->workspace->goal(makeFocus({}));
    goal.due = m_open->clock.today();
    m_open->show(Tab::Today);
    for (const auto& [why, line] : {std::pair(u"Growth is blocked."_s, u"Growth is blocked. Due today"_s),
                                    std::pair(u"to see whether it works"_s, u"to see whether it works · due today"_s),
                                    std::pair(QString(), u"due today"_s)}) {
        goal.why = why;
        QVERIFY(m_open->workspace->editGoal(goal));
        QVERIFY2(m_open->says(line), qPrintable(line));
    }
    goal.due = {};
    goal.why = u"Growth is blocked."_s;
    QVERIFY(m_open->workspace->editGoal(goal));
    QVERIFY(m_open->says(u"Growth is blocked."_s));
}

void TodayWindowTest::aStepDoneBringsTheNext()
{
    const GoalId focus = makeFocus({u"Write three sentences"_s, u"Ask for half an hour"_s});
    m_open->show(Tab::Today);
    m_open->click(u"Step done"_s);
    QVERIFY(m_open->says(u"Ask for half an hour"_s));
    QVERIFY(m_open->workspace->goal(focus)->steps.at(0).isDone());
    m_open->click(u"Step done"_s);
    QVERIFY(!m_open->find<QAbstractButton>(u"Step done"_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->find<QAbstractButton>(u"Step done"_s));
    QVERIFY(!m_open->workspace->goal(focus)->steps.at(1).isDone());
}

void TodayWindowTest::anUnfinishedAssessmentWaits()
{
    QVERIFY(m_open->workspace->beginDraft(CheckForm::Short));
    QVERIFY(m_open->workspace->answerDraft(0, Answer::given(75)));
    m_open->show(Tab::Today);
    m_open->click(u"Throw it away"_s);
    QVERIFY(!m_open->workspace->draft());
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->workspace->draft());
    m_open->click(u"Go on with it"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Assess);
}

void TodayWindowTest::aCheckInIsSavedAsItIsTapped()
{
    QVERIFY(!makeFocus({}).isNull());
    m_open->show(Tab::Today);
    auto* sleep = m_open->find<QDoubleSpinBox>(u"Hours of sleep"_s);
    auto* word = m_open->find<QLineEdit>(u"A word about today"_s);
    QVERIFY(sleep && word);
    sleep->setValue(7.5);
    word->setFocus();
    m_open->type(u"calm"_s);
    m_open->press(Qt::Key_Return);
    const auto saved = m_open->workspace->checkIn(m_open->clock.today());
    QVERIFY(saved && *saved);
    QCOMPARE((*saved)->sleep.value_or(0), 7.5);
    QCOMPARE((*saved)->word, u"calm"_s);
    QVERIFY(!(*saved)->mood);
}

void TodayWindowTest::theNextMorningIsAnotherDay()
{
    QVERIFY(!makeFocus({}).isNull());
    m_open->show(Tab::Today);
    auto* sleep = m_open->find<QDoubleSpinBox>(u"Hours of sleep"_s);
    QVERIFY(sleep);
    sleep->setValue(7.5);
    const QDate yesterday = m_open->clock.today();
    m_open->clock.addDays(1);
    // The window stood open all night; the person comes back to it.
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_open->window.get(), &back);
    OpenWindow::settle();
    sleep->setValue(5);
    QCOMPARE((*m_open->workspace->checkIn(yesterday))->sleep.value_or(0), 7.5);
    const auto today = m_open->workspace->checkIn(m_open->clock.today());
    QVERIFY(today && *today);
    QCOMPARE((*today)->sleep.value_or(0), 5.0);
}

void TodayWindowTest::digitsCheckIn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("mood"); // -1: none
    QTest::newRow("a digit") << u"7"_s << 7;
    QTest::newRow("zero") << u"0"_s << 0;
    QTest::newRow("one") << u"1"_s << 1;
    QTest::newRow("ten") << u"10"_s << 10;
    QTest::newRow("a second thought") << u"73"_s << 3;
    QTest::newRow("no ten without a one") << u"20"_s << 0;
    QTest::newRow("ten, then one") << u"101"_s << 1;
    QTest::newRow("a letter") << u"x"_s << -1;
}

void TodayWindowTest::digitsCheckIn()
{
    QFETCH(QString, typed);
    QFETCH(int, mood);
    QVERIFY(!makeFocus({}).isNull());
    m_open->show(Tab::Today);
    auto* circles = m_open->find<ScaleCircles>(u"Mood"_s);
    QVERIFY(circles);
    circles->setFocus();
    for (const QChar key : typed)
        QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
    OpenWindow::settle();
    const auto saved = m_open->workspace->checkIn(m_open->clock.today());
    QVERIFY(saved);
    QCOMPARE(*saved ? (*saved)->mood.value_or(-1) : -1, mood);
    if (mood < 0)
        return;
    QCOMPARE(circles->value(), mood);
    m_open->press(Qt::Key_Backspace); // takes it back
    const auto empty = m_open->workspace->checkIn(m_open->clock.today());
    QVERIFY(empty && !*empty);
}

void TodayWindowTest::oneLineGoesIntoTheLog_data()
{
    QTest::addColumn<int>("hour");
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("kind");
    QTest::newRow("in the morning") << 9 << u"One good thing"_s << static_cast<int>(EntryKind::Grateful);
    QTest::newRow("in the afternoon") << 16 << u"One win"_s << static_cast<int>(EntryKind::Win);
}

void TodayWindowTest::oneLineGoesIntoTheLog()
{
    QFETCH(const int, hour);
    QFETCH(QString, field);
    QFETCH(const int, kind);
    QVERIFY(!makeFocus({}).isNull());
    m_open->clock.setNow(QDateTime(QDate(2026, 11, 2), QTime(hour, 0), Qt::UTC));
    m_open->show(Tab::Today);
    auto* line = m_open->find<QLineEdit>(field);
    QVERIFY(line);
    line->setFocus();
    m_open->type(u"The first draft is out"_s);
    m_open->press(Qt::Key_Return);
    const auto entries = m_open->workspace->entries({}, 0, 10);
    QVERIFY(entries);
    QCOMPARE(static_cast<int>(entries->size()), 1);
    QCOMPARE(entries->front().text, u"The first draft is out"_s);
    QCOMPARE(static_cast<int>(entries->front().kind), kind);
    QCOMPARE(line->text(), QString());
}

void TodayWindowTest::whatChangesElsewhereIsSeenHere()
{
    const GoalId focus = makeFocus({u"Write three sentences"_s});
    m_open->show(Tab::Today);
    Goal goal = *m_open->workspace->goal(focus);
    goal.title = u"Talk with Ines"_s;
    QVERIFY(m_open->workspace->editGoal(goal));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Talk with Ines"_s));
    QVERIFY(m_open->workspace->moveGoals({focus}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Talk with Ines"_s));
}

void TodayWindowTest::workingDaysAreChosenWhileItIsOpen()
{
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    QVERIFY(m_open->workspace->addGoal(goal));
    m_open->show(Tab::Today); // a Monday
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    m_open->shortcut(Qt::Key_Comma);
    auto* monday = m_open->find<QCheckBox>(u"Mon"_s);
    QVERIFY(monday && monday->isChecked());
    for (const bool works : {false, true}) {
        monday->click();
        OpenWindow::settle();
        QCOMPARE(m_open->says(u"A day off."_s), !works);
        QCOMPARE(m_open->says(u"Talk with Sofia"_s), works);
    }
}

QTEST_MAIN(TodayWindowTest)
#include "today_window_test.moc"
