// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// A result by which rest comes first.
Check wornOut(QDate day)
{
    constexpr int little = 25;
    constexpr int most = 100;
    Check check;
    check.form = CheckForm::Full;
    check.day = day;
    for (ItemIndex item = 0; item < itemCount; ++item) {
        const CheckItem& row = checkItems()[static_cast<size_t>(item)];
        const int weight = row.domain == Domain::Exh ? most : little;
        check.answers[static_cast<size_t>(item)] = Answer::given(row.reverse ? most - weight : weight);
    }
    return check;
}

} // namespace

/// Today on every kind of day, in the window.
class TodayKindsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void morningAndAfternoonAskOtherThings();
    void whenThereIsNothingToSayItAsksLittle();
    void restComesFirstWhileRecovering();
    void onADayOffNothingIsAsked();
    void whatWasOnThisDayIsShownNowAndThen();
    void afterATimeAwayItIsGoodToSeeYou();
    void everythingIsPutAsideInOneStep();
    void afterAFinishedFocusItAsksAboutTheArea();
    void whatWaitsIsFolded();
    void aRoughDayShowsSomethingKindAndNothingDue();
    void aLowMoodOffersARoughDay();
    void nothingIsJustStartedWhileRestComesFirst();
    void nothingIsDueWhileTheSafetyCardIsShown();
    void aCardIsSwitchedOffAndOnAgain();
    void aWorryBecomesAGoal();
    void aWorryBecomesAPointForATalk();
    void aWorryLetGoLeavesNothing();

private:
    /// An assessment of today in which every statement has the same answer, and so has the screen.
    void take(int answer, int screen);
    /// With somebody, and nobody has said yet how it went: it waits.
    void talkWasYesterday();
    GoalId makeFocus()
    {
        Goal goal;
        goal.title = u"Talk with Sofia"_s;
        goal.column = BoardColumn::Doing;
        goal.domain = Domain::Grw;
        goal.steps = {{{}, u"Ask for half an hour"_s, {}}};
        const auto added = m_open->workspace->addGoal(goal);
        return added ? *added : GoalId();
    }
    QDialog* worry()
    {
        m_open->shortcut(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        const auto dialogs = m_open->window->findChildren<QDialog*>();
        for (QDialog* dialog : dialogs) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    std::unique_ptr<OpenWindow> m_open;
};

void TodayKindsTest::morningAndAfternoonAskOtherThings()
{
    QVERIFY(!makeFocus().isNull());
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Mood"_s));
    QVERIFY(m_open->says(u"One good thing"_s));
    QVERIFY(!m_open->says(u"One win"_s));
    m_open->clock.setNow(QDateTime(m_open->clock.today(), QTime(15, 0), Qt::UTC));
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"One win"_s));
    QVERIFY(!m_open->says(u"One good thing"_s));
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
}

void TodayKindsTest::whenThereIsNothingToSayItAsksLittle()
{
    // No focus, nothing that waits, and all that could be asked is switched off.
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"here"_s, m_open->clock.today()));
    for (const TodayCard card : {TodayCard::CheckIn, TodayCard::GoodThing, TodayCard::Win, TodayCard::Practice})
        m_open->settings.setCardHidden(card, true);
    m_open->show(Tab::Today);
    for (const QString& asked : {u"Mood"_s, u"One good thing"_s, u"One win"_s, u"A hard day?"_s, u"Rest comes first"_s})
        QVERIFY2(!m_open->says(asked), qPrintable(asked));
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting"_s));
    QVERIFY(m_open->says(u"Nothing in focus yet"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Take the assessment"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Put a goal on the board"_s));
}

void TodayKindsTest::restComesFirstWhileRecovering()
{
    QVERIFY(!makeFocus().isNull());
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"Rest comes first just now"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Just start"_s));
    QVERIFY(m_open->workspace->recordCheck(wornOut(m_open->clock.today())));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Rest comes first just now"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Just start"_s));
    QVERIFY(m_open->workspace->binGoals({m_open->workspace->focus()->id}));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"No focus just now."_s));
    QVERIFY2(!m_open->find<QAbstractButton>(u"See what to try first"_s), "nothing has to be begun");
}

void TodayKindsTest::whatWasOnThisDayIsShownNowAndThen()
{
    QVERIFY(!makeFocus().isNull());
    QDate day = m_open->clock.today();
    while (day.toJulianDay() % 3 != 0 || day.dayOfWeek() > 5)
        day = day.addDays(1);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"A hard day"_s, day.addYears(-2)));
    m_open->clock.setNow(QDateTime(day, QTime(9, 0), Qt::UTC));
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"On this day"_s)); // never a sad one
    QVERIFY(m_open->workspace->addEntry(EntryKind::Grateful, u"Snow on the roof"_s, day.addYears(-2)));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"On this day, 2 years ago"_s));
    QVERIFY(m_open->says(u"Snow on the roof"_s));
    m_open->settings.setCardHidden(TodayCard::OnThisDay, true);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Snow on the roof"_s));
}

void TodayKindsTest::take(int answer, int screen)
{
    Check check;
    check.day = m_open->clock.today();
    check.form = CheckForm::Full;
    check.answers.fill(Answer::given(answer));
    check.screen.fill(Answer::given(screen));
    QVERIFY(m_open->workspace->recordCheck(check));
}

void TodayKindsTest::nothingIsJustStartedWhileRestComesFirst()
{
    const GoalId focus = makeFocus();
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Just start"_s));
    take(100, 0); // worn out in everything that is asked
    OpenWindow::settle();
    QVERIFY(m_open->workspace->restsFirst() && !m_open->workspace->duesRest());
    QVERIFY(!m_open->find<QAbstractButton>(u"Just start"_s));
    m_open->window->justStart(); // as the tray asks
    QVERIFY(!m_open->workspace->timer());
    m_open->window->showTab(Tab::Goals);
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"Just start"_s));
    QVERIFY(m_open->workspace->undo());
    OpenWindow::settle();
    m_open->window->showTab(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Just start"_s));
    QVERIFY(m_open->workspace->goal(focus));
}

void TodayKindsTest::nothingIsDueWhileTheSafetyCardIsShown()
{
    const GoalId focus = makeFocus();
    Goal goal = *m_open->workspace->goal(focus);
    goal.due = m_open->clock.today();
    QVERIFY(m_open->workspace->editGoal(goal, {}));
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"due"_s));
    take(25, 100);
    OpenWindow::settle();
    QVERIFY(m_open->workspace->duesRest());
    QVERIFY(!m_open->says(u"due"_s));
    QVERIFY(m_open->workspace->endSafetyCard());
    OpenWindow::settle();
    QVERIFY(!m_open->workspace->duesRest());
    QVERIFY(m_open->says(u"due"_s));
}

void TodayKindsTest::onADayOffNothingIsAsked()
{
    QVERIFY(!makeFocus().isNull());
    m_open->settings.setWorkingDays({2, 3});
    m_open->show(Tab::Today); // a Monday
    QVERIFY(m_open->says(u"A day off."_s));
    QVERIFY(!m_open->says(u"Talk with Sofia"_s));
    m_open->click(u"Show Today all the same"_s);
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
}

void TodayKindsTest::afterATimeAwayItIsGoodToSeeYou()
{
    const GoalId focus = makeFocus();
    Goal late = *m_open->workspace->goal(focus);
    late.due = m_open->clock.today().addDays(2);
    QVERIFY(m_open->workspace->editGoal(late));
    m_open->clock.addDays(21);
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"Good to see you."_s));
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    QVERIFY(!m_open->says(u"due"_s));
    QVERIFY(!m_open->says(u"21"_s));
    m_open->click(u"Go on"_s);
    QVERIFY(m_open->says(u"Ask for half an hour"_s));
}

void TodayKindsTest::everythingIsPutAsideInOneStep()
{
    const GoalId focus = makeFocus();
    m_open->clock.addDays(21);
    m_open->show(Tab::Today);
    m_open->click(u"Put everything aside"_s);
    QCOMPARE(m_open->workspace->goal(focus)->column, BoardColumn::Next);
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(m_open->workspace->goal(focus)->column, BoardColumn::Doing);
}

void TodayKindsTest::afterAFinishedFocusItAsksAboutTheArea()
{
    const GoalId focus = makeFocus();
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"where you want it?"_s));
    QVERIFY(m_open->workspace->moveGoals({focus}, BoardColumn::Done, 0));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Is “Blocked growth” where you want it?"_s));
    m_open->click(u"Yes, this is enough"_s);
    QVERIFY(!m_open->says(u"where you want it?"_s));
}

void TodayKindsTest::talkWasYesterday()
{
    Person dana;
    dana.name = u"Dana"_s;
    const auto id = m_open->workspace->addPerson(dana);
    QVERIFY(id);
    Talk talk;
    talk.person = *id;
    talk.day = m_open->clock.today().addDays(-1);
    QVERIFY(m_open->workspace->addTalk(talk));
}

void TodayKindsTest::whatWaitsIsFolded()
{
    QVERIFY(!makeFocus().isNull());
    talkWasYesterday();
    m_open->show(Tab::Today);
    QVERIFY(m_open->find<QAbstractButton>(u"Also waiting (1)"_s));
    QVERIFY(m_open->says(u"an outcome"_s));
    QVERIFY(!m_open->says(u"How did the talk with"_s));
    m_open->click(u"Also waiting (1)"_s);
    QVERIFY(m_open->says(u"How did the talk with"_s));
    m_open->click(u"Open: "_s);
    QCOMPARE(m_open->window->currentTab(), Tab::People);
}

void TodayKindsTest::aRoughDayShowsSomethingKindAndNothingDue()
{
    QVERIFY(!makeFocus().isNull());
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"The build was red all day"_s, m_open->clock.today()));
    m_open->show(Tab::Today);
    m_open->click(u"Rough day"_s);
    QVERIFY(m_open->says(u"Nothing is due"_s));
    QVERIFY(!m_open->says(u"Talk with Sofia"_s));
    QVERIFY(!m_open->says(u"The build was red all day"_s));
    auto* first = m_open->visible<QLineEdit>();
    QVERIFY(first);
    m_open->click(u"Another idea"_s);
    QTest::keyClicks(first, u"The people I sit with"_s);
    m_open->click(u"Keep it"_s);
    QVERIFY(m_open->says(u"The people I sit with"_s));
    m_open->clock.addDays(1);
    m_open->show(Tab::Today); // it was yesterday's
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
}

void TodayKindsTest::aLowMoodOffersARoughDay()
{
    QVERIFY(!makeFocus().isNull());
    m_open->show(Tab::Today);
    QVERIFY(!m_open->says(u"A hard day?"_s));
    CheckIn low;
    low.day = m_open->clock.today();
    low.mood = 3;
    QVERIFY(m_open->workspace->setCheckIn(low));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"A hard day?"_s));
    QVERIFY2(!m_open->find<QAbstractButton>(u"Rough day"_s), "it would ask the same once more");
    m_open->click(u"Go easy today"_s);
    QVERIFY(m_open->says(u"A rough day."_s));
    m_open->click(u"Show Today all the same"_s);
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    m_open->click(u"Not now"_s);
    QVERIFY(!m_open->says(u"A hard day?"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Rough day"_s));
    m_open->show(Tab::Today); // as after a start
    QVERIFY(m_open->says(u"Talk with Sofia"_s));
    QVERIFY(!m_open->says(u"A hard day?"_s));
    m_open->clock.addDays(1);
    low.day = m_open->clock.today();
    QVERIFY(m_open->workspace->setCheckIn(low));
    m_open->show(Tab::Today);
    QVERIFY(m_open->says(u"A hard day?"_s));
}

void TodayKindsTest::aCardIsSwitchedOffAndOnAgain()
{
    QVERIFY(!makeFocus().isNull());
    talkWasYesterday();
    m_open->show(Tab::Today);
    auto* more = m_open->find<QToolButton>(u"More"_s);
    QVERIFY(more && more->menu());
    more->menu()->actions().constFirst()->trigger();
    OpenWindow::settle();
    QVERIFY(m_open->settings.hiddenCards() == std::set{TodayCard::CheckIn});
    QVERIFY(!m_open->says(u"Mood"_s));
    QVERIFY(m_open->find<QAbstractButton>(u"Also waiting (1)"_s));
    m_open->settings.setCardHidden(TodayCard::GoodThing, true);
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Also waiting (1)"_s)); // on a card of its own now
    m_open->settings.setCardHidden(TodayCard::Waiting, true);
    OpenWindow::settle();
    QVERIFY(!m_open->find<QAbstractButton>(u"Also waiting (1)"_s));
    m_open->settings.setCardHidden(TodayCard::CheckIn, false);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"Mood"_s));
}

void TodayKindsTest::aWorryBecomesAGoal()
{
    QVERIFY(!makeFocus().isNull());
    m_open->show(Tab::Today);
    QVERIFY(worry());
    QTest::keyClicks(QApplication::focusWidget(), u"The budget talk"_s);
    m_open->click(u"Make it a goal"_s);
    QCOMPARE(m_open->workspace->goals().size(), size_t(2));
    QCOMPARE(m_open->workspace->goals().front().title, u"The budget talk"_s);
    QCOMPARE(m_open->workspace->goals().front().column, BoardColumn::Next);
}

void TodayKindsTest::aWorryBecomesAPointForATalk()
{
    Person dana;
    dana.name = u"Dana"_s;
    const auto id = m_open->workspace->addPerson(dana);
    QVERIFY(id);
    m_open->show(Tab::Today);
    QVERIFY(worry());
    m_open->click(u"Bring it up with"_s); // nothing is written yet
    QVERIFY(m_open->workspace->person(*id)->points.empty());
    QTest::keyClicks(QApplication::focusWidget(), u"The budget talk"_s);
    m_open->click(u"Bring it up with"_s);
    auto* people = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(people);
    people->actions().constFirst()->trigger();
    people->close();
    OpenWindow::settle();
    QCOMPARE(m_open->workspace->person(*id)->points.size(), size_t(1));
    QCOMPARE(m_open->workspace->person(*id)->points.front().text, u"The budget talk"_s);
}

void TodayKindsTest::aWorryLetGoLeavesNothing()
{
    QVERIFY(!makeFocus().isNull());
    m_open->show(Tab::Today);
    const auto before = m_open->workspace->everything();
    QVERIFY(worry());
    QTest::keyClicks(QApplication::focusWidget(), u"The budget talk"_s);
    m_open->click(u"Let it go"_s);
    const auto after = m_open->workspace->everything();
    QVERIFY(before && after && *before == *after);
    QVERIFY(!m_open->says(u"The budget talk"_s));
}

QTEST_MAIN(TodayKindsTest)
#include "today_kinds_test.moc"
