// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "today/rising_line_view.h"

#include <theme/style.h>

#include <QVariant>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The one focus on Today: what it says, what it offers first, and the person's own mood beside it.
class FocusCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void toStartComesBeforeToBeDone();
    void theStartSaysHowLongItLasts();
    void itSaysWhyAndWhen();
    void aMoodLineNeedsTwoWeeks();
    void anotherFocusIsChosenOnTheBoard();
    void whenAllStepsAreDoneItCanGoToDone();
    void aNextStepIsAddedOnTheBoard();
    void withoutAFocusTheNextThingIsOffered_data();
    void withoutAFocusTheNextThingIsOffered();

private:
    void makeFocus()
    {
        Goal goal;
        goal.title = u"Talk with Sofia"_s;
        goal.why = u"Blocked growth weighed most."_s;
        goal.ifCue = u"stand-up is over"_s;
        goal.thenStep = u"I open the calendar"_s;
        goal.column = BoardColumn::Doing;
        goal.steps = {{{}, u"Ask for half an hour"_s, {}}};
        QVERIFY(m_open->workspace->addGoal(goal));
    }
    void feel(int mood, int daysAgo)
    {
        CheckIn checkIn;
        checkIn.day = m_open->clock.today().addDays(-daysAgo);
        checkIn.mood = mood;
        QVERIFY(m_open->workspace->setCheckIn(checkIn));
        OpenWindow::settle();
    }
    [[nodiscard]] bool isPrimary(const QString& name) const
    {
        const auto* button = m_open->find<QAbstractButton>(name);
        return button && button->property(kind::property).toString() == QLatin1String(kind::primary);
    }
    std::unique_ptr<OpenWindow> m_open;
};

void FocusCardTest::toStartComesBeforeToBeDone()
{
    makeFocus();
    m_open->show(Tab::Today);
    const auto* start = m_open->find<QAbstractButton>(u"Just start"_s);
    const auto* done = m_open->find<QAbstractButton>(u"Step done"_s);
    QVERIFY(start && done);
    QVERIFY(start->mapTo(m_open->window.get(), QPoint()).x() < done->mapTo(m_open->window.get(), QPoint()).x());
    QVERIFY(isPrimary(u"Just start"_s));
    QVERIFY(!isPrimary(u"Step done"_s));
    QCOMPARE(start->nextInFocusChain(), done);
}

void FocusCardTest::theStartSaysHowLongItLasts()
{
    makeFocus();
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Just start · 10 min"_s));
    m_open->settings.setFocusMinutes(25);
    OpenWindow::settle();
    m_open->click(u"Just start · 25 min"_s);
    const auto timer = m_open->workspace->timer();
    QVERIFY(timer);
    QCOMPARE(timer->minutes, 25);
}

void FocusCardTest::itSaysWhyAndWhen()
{
    makeFocus();
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    QVERIFY(m_open->says(u"Blocked growth weighed most."_s));
    QVERIFY(m_open->says(u"stand-up is over"_s) && m_open->says(u"I open the calendar"_s));
    QVERIFY(m_open->says(u"Ask for half an hour"_s));
    // What was not written takes no room.
    Goal bare = *m_open->workspace->focus();
    bare.why.clear();
    bare.ifCue.clear();
    bare.thenStep.clear();
    QVERIFY(m_open->workspace->editGoal(bare));
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Blocked growth"_s));
    QVERIFY(!m_open->says(u"stand-up"_s));
}

void FocusCardTest::aMoodLineNeedsTwoWeeks()
{
    makeFocus();
    feel(6, 0);
    feel(7, 6); // the same week
    m_open->show(Tab::Today);
    QVERIFY(!m_open->visible<RisingLineView>());
    feel(3, 7);
    const auto* line = m_open->visible<RisingLineView>();
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), u"your mood, twelve weeks"_s);
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    QVERIFY(!m_open->visible<RisingLineView>());
    feel(3, 84); // longer ago than what is shown
    QVERIFY(!m_open->visible<RisingLineView>());
    feel(3, 83);
    QVERIFY(m_open->visible<RisingLineView>());
}

void FocusCardTest::anotherFocusIsChosenOnTheBoard()
{
    makeFocus();
    m_open->show(Tab::Today);
    m_open->click(u"Choose another focus"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
}

void FocusCardTest::whenAllStepsAreDoneItCanGoToDone()
{
    makeFocus();
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"All steps are done."_s));
    m_open->click(u"Step done"_s);
    QVERIFY(m_open->says(u"All steps are done."_s));
    QVERIFY2(!m_open->find<QAbstractButton>(u"Just start"_s), "nothing is left to start");
    QVERIFY(isPrimary(u"Move to Done"_s));
    QVERIFY(!isPrimary(u"Add a next step"_s));
    m_open->click(u"Move to Done"_s);
    QVERIFY(!m_open->workspace->focus());
    QVERIFY(m_open->workspace->goals().front().column == BoardColumn::Done);
    QVERIFY(m_open->says(u"No focus just now."_s));
    QVERIFY(!m_open->says(u"All steps are done."_s));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->says(u"All steps are done."_s));
}

void FocusCardTest::aNextStepIsAddedOnTheBoard()
{
    makeFocus();
    m_open->show(Tab::Today);
    m_open->click(u"Step done"_s);
    m_open->click(u"Add a next step"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
    QVERIFY(m_open->find<QAbstractButton>(u"Close"_s)); // its panel is open
}

void FocusCardTest::withoutAFocusTheNextThingIsOffered_data()
{
    QTest::addColumn<bool>("hasResult");
    QTest::addColumn<bool>("hasGoal");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    const QString take = u"Take the assessment"_s;
    const QString see = u"See what to try first"_s;
    const QString choose = u"Choose from the board"_s;
    const QString put = u"Put a goal on the board"_s;
    QTest::newRow("nothing is there") << false << false << take << put;
    QTest::newRow("a goal waits") << false << true << choose << take;
    QTest::newRow("a result only") << true << false << see << put;
    QTest::newRow("a result, and a goal waits") << true << true << choose << see;
}

void FocusCardTest::withoutAFocusTheNextThingIsOffered()
{
    QFETCH(const bool, hasResult);
    QFETCH(const bool, hasGoal);
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"here"_s, m_open->clock.today()));
    if (hasResult) {
        Check check;
        check.form = CheckForm::Full;
        check.day = m_open->clock.today();
        check.answers.fill(Answer::given(50));
        QVERIFY(m_open->workspace->recordCheck(check));
    }
    Goal goal;
    goal.title = u"Learn to swim"_s;
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added);
    if (!hasGoal)
        QVERIFY(m_open->workspace->binGoals({*added})); // what lies in the bin cannot be chosen
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Nothing in focus yet"_s));
    QVERIFY(isPrimary(first));
    QVERIFY(m_open->find<QAbstractButton>(second) && !isPrimary(second));
    m_open->click(second);
    const bool leadsToBoard = second.endsWith(u"board"_s);
    QCOMPARE(m_open->window->currentTab(), leadsToBoard ? Tab::Goals : Tab::Assess);
}

QTEST_MAIN(FocusCardTest)
#include "focus_card_test.moc"
