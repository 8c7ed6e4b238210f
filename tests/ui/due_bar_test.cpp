// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <wording/reminder_words.h>
#include <workspace/reminders.h>

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStatusBar>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What is due, inside the window. It begins on Monday 2 November at nine.
class DueBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void nothingIsMadeBeforeSomethingIsDue();
    void whatIsDueStandsOnTodayWithItsAnswers();
    void elsewhereTheStatusBarTells();
    void theStatusBarFollowsWhatIsAnswered();
    void openLeadsThere_data();
    void openLeadsThere();
    void theFridayPageIsOpened();
    void inAnHourItComesBack();
    void anotherTimeIsChosen_data();
    void anotherTimeIsChosen();
    void anotherNameIsShownAtOnce();
    void notThisWeekItStaysAway();
    void whatIsFinishedGoes();
    void theStatusBarTellsTheNextAndThePause();
    void itGoesWithItsReminders();
    void withoutAThingNothingIsNamed();

private:
    GoalId goal(GoalKind kind = GoalKind::StepGoal);
    void begin(Tab tab = Tab::Today);
    void lookAt(int hour, int minute = 0);

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<Reminders> m_reminders;
};

void DueBarTest::init()
{
    m_open = std::make_unique<OpenWindow>();
}

void DueBarTest::cleanup()
{
    m_reminders.reset();
    m_open.reset();
}

GoalId DueBarTest::goal(GoalKind kind)
{
    Goal goal;
    goal.title = u"Ask Dana"_s;
    goal.kind = kind;
    goal.column = BoardColumn::Next;
    goal.due = QDate(2026, 11, 2);
    const auto added = m_open->workspace->addGoal(goal);
    return added ? *added : GoalId();
}

void DueBarTest::begin(Tab tab)
{
    m_open->show(tab);
    m_reminders = std::make_unique<Reminders>(*m_open->workspace, [] { return QTimeZone::utc(); });
    m_open->window->showReminders(*m_reminders);
    lookAt(10);
}

void DueBarTest::lookAt(int hour, int minute)
{
    m_open->clock.setNow(QDateTime(m_open->clock.today(), QTime(hour, minute), Qt::UTC));
    m_reminders->look();
    OpenWindow::settle();
}

/// Most starts have nothing to tell, and none waits for what tells it.
void DueBarTest::nothingIsMadeBeforeSomethingIsDue()
{
    const auto bars = [this] {
        const auto all = m_open->window->findChildren<QFrame*>();
        return std::count_if(all.begin(), all.end(),
                             [](const QFrame* each) { return each->accessibleName() == u"What is due"_s; });
    };
    begin();
    QCOMPARE(bars(), 0);
    QVERIFY(!goal().isNull());
    lookAt(11);
    lookAt(12);
    QCOMPARE(bars(), 1);
}

void DueBarTest::whatIsDueStandsOnTodayWithItsAnswers()
{
    QVERIFY(!goal().isNull());
    m_open->show(Tab::Today);
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour"_s));
    begin();
    for (const QString& answer : {u"Open: Its day has come"_s, u"In an hour"_s, u"Not this week"_s})
        QVERIFY2(m_open->find<QAbstractButton>(answer), qPrintable(answer));
}

void DueBarTest::elsewhereTheStatusBarTells()
{
    QVERIFY(!goal().isNull());
    begin(Tab::Progress);
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour"_s));
    m_open->window->statusBar()->clearMessage(); // which has told it for a while
    QVERIFY(m_open->says(u"Something is due: see Today"_s));
    m_open->window->showTab(Tab::Today);
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"In an hour"_s));
    QVERIFY(!m_open->says(u"Something is due"_s));
}

void DueBarTest::theStatusBarFollowsWhatIsAnswered()
{
    QVERIFY(!goal().isNull());
    begin();
    m_open->click(u"In an hour"_s);
    m_open->window->showTab(Tab::Progress);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Something is due"_s));
    lookAt(11, 30);
    m_open->window->statusBar()->clearMessage(); // which has told it for a while
    QVERIFY(m_open->says(u"Something is due: see Today"_s));
    // Answered where the desktop shows it.
    QVERIFY(m_reminders->answer(m_reminders->waiting().front().key, NoticeAnswer::NotThisWeek));
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Something is due"_s));
}

void DueBarTest::openLeadsThere_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<Tab>("tab");
    const auto row = [](ReminderSubject subject, Tab tab) {
        QTest::newRow(reminderSubjectKey(subject).data()) << static_cast<int>(subject) << tab;
    };
    row(ReminderSubject::TalkOutcome, Tab::People);
    row(ReminderSubject::Person, Tab::People);
    row(ReminderSubject::Decision, Tab::Goals);
    row(ReminderSubject::GoalDue, Tab::Goals);
    row(ReminderSubject::NextCheck, Tab::Assess);
    row(ReminderSubject::Gratitude, Tab::Gratitude);
    row(ReminderSubject::CheckIn, Tab::Today);
}

void DueBarTest::openLeadsThere()
{
    QFETCH(int, subject);
    QFETCH(Tab, tab);
    begin(tab == Tab::Today ? Tab::Progress : Tab::Today);
    m_open->window->openReminder({static_cast<ReminderSubject>(subject), {}});
    OpenWindow::settle();
    QCOMPARE(m_open->window->currentTab(), tab);
}

void DueBarTest::theFridayPageIsOpened()
{
    begin(Tab::Progress);
    m_open->window->openReminder({ReminderSubject::FridayPage, {}});
    OpenWindow::settle();
    auto* page = m_open->window->findChild<QDialog*>();
    QVERIFY(page && page->isVisible());
    QCOMPARE(page->windowTitle(), u"Friday page"_s);
    page->reject();
}

void DueBarTest::inAnHourItComesBack()
{
    QVERIFY(!goal().isNull());
    begin();
    m_open->click(u"In an hour"_s);
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour"_s));
    lookAt(11);
    QVERIFY(m_open->find<QAbstractButton>(u"In an hour"_s));
}

void DueBarTest::anotherTimeIsChosen_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("a quarter of an hour") << u"In 15 minutes"_s << qint64{15};
    QTest::newRow("three hours") << u"In three hours"_s << qint64{180};
    QTest::newRow("a day") << u"In a day"_s << qint64{1440};
    QTest::newRow("three days") << u"In three days"_s << qint64{4320};
    QTest::newRow("a week") << u"In a week"_s << qint64{10080};
}

void DueBarTest::anotherTimeIsChosen()
{
    QFETCH(QString, name);
    QFETCH(qint64, minutes);
    QVERIFY(!goal().isNull());
    begin();
    const auto* button = qobject_cast<QPushButton*>(m_open->find<QAbstractButton>(u"Another time: Its"_s));
    QVERIFY(button && button->menu());
    const QList<QAction*> waits = button->menu()->actions();
    const auto wait = std::find_if(waits.begin(), waits.end(), [&](QAction* action) { return action->text() == name; });
    QVERIFY(wait != waits.end());
    (*wait)->trigger();
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour: Its"_s));
    const QDateTime again = m_open->clock.now().addSecs(60 * minutes);
    m_open->clock.setNow(again.addSecs(-1));
    m_reminders->look();
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour: Its"_s));
    m_open->clock.setNow(again);
    m_reminders->look();
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"In an hour: Its"_s));
}

void DueBarTest::anotherNameIsShownAtOnce()
{
    const GoalId due = goal();
    begin();
    Goal renamed = *m_open->workspace->goal(due);
    renamed.title = u"Ask Kim"_s;
    QVERIFY(m_open->workspace->editGoal(renamed));
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"In an hour: Its day has come: \u2068Ask Kim"_s) ||
            m_open->find<QAbstractButton>(u"In an hour: Its day has come: Ask Kim"_s));
}

void DueBarTest::notThisWeekItStaysAway()
{
    QVERIFY(!goal().isNull());
    begin();
    m_open->click(u"Not this week"_s);
    m_open->clock.addDays(4);
    lookAt(12);
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour: Its"_s));
    m_open->clock.addDays(3);
    lookAt(12);
    QVERIFY(m_open->find<QAbstractButton>(u"In an hour: Its"_s));
}

void DueBarTest::whatIsFinishedGoes()
{
    const GoalId due = goal();
    begin();
    QVERIFY(m_open->workspace->moveGoals({due}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour"_s));
}

void DueBarTest::theStatusBarTellsTheNextAndThePause()
{
    begin();
    QVERIFY(m_open->says(u"Next reminder: Friday page, 6 November, 16:00"_s));
    QVERIFY(m_reminders->pauseForAnHour());
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Reminders paused until 11:00"_s));
    QVERIFY(m_reminders->pauseUntilMonday());
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Reminders paused until Mon 9 Nov"_s));
    QVERIFY(m_reminders->pauseUntil({}));
    ReminderChoices none;
    m_reminders->setChoices(none);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"No reminders"_s));
}

void DueBarTest::itGoesWithItsReminders()
{
    QVERIFY(!goal().isNull());
    begin();
    m_reminders.reset();
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"In an hour"_s));
    m_open->window->openReminder({ReminderSubject::GoalDue, {}}); // nobody to tell, nothing breaks
}

void DueBarTest::withoutAThingNothingIsNamed()
{
    for (int i = 0; i < reminderSubjectCount; ++i) {
        const auto subject = static_cast<ReminderSubject>(i);
        QVERIFY(!wording::noticeText(subject).isEmpty());
        QVERIFY(!wording::noticeText(subject).contains(u"%1"_s));
        QVERIFY(!wording::reminderName(subject).isEmpty());
    }
    QVERIFY(wording::noticeText(ReminderSubject::Decision, u"<b>Go</b>"_s).contains(u"<b>Go</b>"_s));
    QVERIFY(!wording::noticeText(ReminderSubject::Decision).contains(u"Go"_s));
}

QTEST_MAIN(DueBarTest)
#include "due_bar_test.moc"
