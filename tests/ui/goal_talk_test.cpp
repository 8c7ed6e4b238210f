// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/talk_dialog.h"
#include "window_fixture.h"

#include <ui/wheel_rest.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Who a goal is with, the sheet of its talk, and the lines beneath the columns.
class GoalTalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aNameIsCompletedFromPeople();
    void aNameIsChosenFromTheList();
    void whoIsMeantIsSaid();
    void theWheelChoosesNobody();
    void atSignLinksToPeople();
    void theSheetIsThatOfThePerson();
    void aPlannedTalkIsOpenedAgain();
    void withoutANameItIsAskedFor();
    void whoeverIsNamedJoinsPeople();
    void whatTalksToldStandsOnTheCard();
    void whatIsDoneIsAddedToDone();
    void aRefusedLineStays();
    void sideProjectsAreCountedBeside();

private:
    PersonId addPerson(const QString& name);
    GoalId addGoal(GoalKind kind, const QString& person, BoardColumn column = BoardColumn::Next);
    void openEditor();
    [[nodiscard]] const Goal& goal() const { return *m_open->workspace->goal(m_goal); }
    [[nodiscard]] QComboBox* with() const;
    [[nodiscard]] TalkDialog* sheet() const { return m_open->window->findChild<TalkDialog*>(); }

    std::unique_ptr<OpenWindow> m_open;
    GoalId m_goal;
};

void GoalTalkTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_goal = addGoal(GoalKind::Conversation, {});
    m_open->show(Tab::Goals);
}

PersonId GoalTalkTest::addPerson(const QString& name)
{
    Person person;
    person.name = name;
    person.role = PersonRole::Mentor;
    return m_open->workspace->addPerson(person).value();
}

GoalId GoalTalkTest::addGoal(GoalKind kind, const QString& person, BoardColumn column)
{
    Goal goal;
    goal.title = u"Ask about the path"_s;
    goal.kind = kind;
    goal.person = person;
    goal.column = column;
    return m_open->workspace->addGoal(goal).value();
}

void GoalTalkTest::openEditor()
{
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Return);
    QVERIFY(with());
}

QComboBox* GoalTalkTest::with() const
{
    const QList<QLineEdit*> lines = m_open->window->findChildren<QLineEdit*>();
    for (const QLineEdit* line : lines) {
        if (line->isVisible() && line->accessibleName() == u"With"_s)
            return qobject_cast<QComboBox*>(line->parentWidget());
    }
    return nullptr;
}

void GoalTalkTest::aNameIsCompletedFromPeople()
{
    addPerson(u"Dana Weber"_s);
    openEditor();
    with()->setFocus();
    m_open->type(u"web"_s);
    QCOMPARE(goal().person, u"web"_s);
    QAbstractItemView* offered = with()->completer()->popup();
    QVERIFY(offered->isVisible());
    QCOMPARE(offered->model()->rowCount(), 1);
    QTest::keyClick(offered, Qt::Key_Down);
    QTest::keyClick(offered, Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(goal().person, u"Dana Weber"_s);
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(goal().person, QString());
}

void GoalTalkTest::aNameIsChosenFromTheList()
{
    addPerson(u"Dana Weber"_s);
    addPerson(u"Noor"_s);
    openEditor();
    QCOMPARE(with()->currentText(), QString());
    with()->showPopup();
    QTest::keyClick(with()->view(), Qt::Key_End);
    QTest::keyClick(with()->view(), Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(goal().person, u"Noor"_s);
    QCOMPARE(with()->currentText(), u"Noor"_s);
}

void GoalTalkTest::whoIsMeantIsSaid()
{
    addPerson(u"Dana Weber"_s);
    openEditor();
    QVERIFY(!m_open->says(u"in People"_s));
    with()->setFocus();
    m_open->type(u"dana"_s);
    QVERIFY(m_open->says(u"Dana Weber, Mentor: in People."_s));
    m_open->type(u"x"_s);
    QVERIFY(!m_open->says(u"in People"_s));
}

void GoalTalkTest::theWheelChoosesNobody()
{
    const WheelRest rest;
    addPerson(u"Dana Weber"_s);
    openEditor();
    QWheelEvent turn(QPointF(5, 5), with()->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                     Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(with(), &turn);
    QCOMPARE(goal().person, QString());
}

void GoalTalkTest::atSignLinksToPeople()
{
    addPerson(u"Dana Weber"_s);
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_N);
    m_open->type(u"Ask for time @dana #talk"_s);
    m_open->press(Qt::Key_Return);
    const std::vector<Goal> cards = goalsIn(m_open->workspace->goals(), BoardColumn::Next);
    QCOMPARE(cards.back().title, u"Ask for time"_s);
    QCOMPARE(cards.back().person, u"Dana Weber"_s);
}

void GoalTalkTest::theSheetIsThatOfThePerson()
{
    const PersonId dana = addPerson(u"Dana Weber"_s);
    Goal about = goal();
    about.person = u"dana"_s;
    about.due = m_open->clock.today().addDays(4);
    QVERIFY(m_open->workspace->editGoal(about));
    openEditor();
    m_open->click(u"Prepare the talk"_s);
    QVERIFY(sheet());
    m_open->click(u"Save"_s);
    OpenWindow::settle();
    QCOMPARE(m_open->workspace->talks().size(), size_t(1));
    const Talk talk = m_open->workspace->talks().front();
    QVERIFY(talk.person == dana);
    QCOMPARE(talk.day, about.due);
    QVERIFY(talk.form == TalkForm::Mentor);
    QVERIFY(m_open->says(u"Friday"_s)); // the panel says when it is
}

void GoalTalkTest::aPlannedTalkIsOpenedAgain()
{
    Talk talk;
    talk.person = addPerson(u"Dana"_s);
    talk.day = m_open->clock.today().addDays(2);
    talk.how = u"lunch"_s;
    QVERIFY(m_open->workspace->addTalk(talk));
    m_goal = addGoal(GoalKind::Conversation, u"Dana"_s);
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Down);
    m_open->press(Qt::Key_Return);
    m_open->click(u"Prepare the talk"_s);
    QVERIFY(sheet());
    const QList<QLineEdit*> lines = sheet()->findChildren<QLineEdit*>();
    QVERIFY(std::any_of(lines.begin(), lines.end(), [](const QLineEdit* line) { return line->text() == u"lunch"_s; }));
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->talks().size(), size_t(1));
}

void GoalTalkTest::withoutANameItIsAskedFor()
{
    openEditor();
    m_open->click(u"Prepare the talk"_s);
    QVERIFY(!sheet());
    QVERIFY(with()->hasFocus() || with()->lineEdit()->hasFocus());
}

void GoalTalkTest::whoeverIsNamedJoinsPeople()
{
    openEditor();
    with()->setFocus();
    m_open->type(u"Renate"_s);
    m_open->click(u"Prepare the talk"_s);
    QVERIFY(sheet());
    QCOMPARE(m_open->workspace->people().size(), size_t(1));
    QCOMPARE(m_open->workspace->people().front().name, u"Renate"_s);
}

void GoalTalkTest::whatTalksToldStandsOnTheCard()
{
    const PersonId dana = addPerson(u"Dana Weber"_s);
    Goal about = goal();
    about.kind = GoalKind::CareerPath;
    about.person = u"Dana"_s;
    QVERIFY(m_open->workspace->editGoal(about));
    openEditor();
    QVERIFY(!m_open->says(u"What talks told"_s));
    Talk talk;
    talk.person = dana;
    talk.form = TalkForm::Information;
    talk.state = TalkState::Held;
    talk.day = m_open->clock.today();
    talk.outcome = u"Half of it is travel. <b>Ask about nights.</b>"_s;
    talk.agreements = {{{}, u"a day beside her"_s, {}}};
    const auto held = m_open->workspace->addTalk(talk);
    QVERIFY(held);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"What talks told"_s));
    QVERIFY(m_open->says(u" · 2 November"_s));
    QVERIFY(m_open->says(u"Agreed: a day beside her"_s));
    const auto labels = m_open->window->findChildren<QLabel*>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return label->isVisible() && label->text() == talk.outcome && label->textFormat() == Qt::PlainText;
    }));
    m_open->click(u"Show it in People: "_s);
    QCOMPARE(m_open->window->currentTab(), Tab::People);
    QVERIFY(m_open->workspace->binTalk(*held));
    m_open->window->showTab(Tab::Goals);
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"What talks told"_s));
}

void GoalTalkTest::whatIsDoneIsAddedToDone()
{
    m_open->find<QLineEdit>(u"Add a goal to Done"_s)->setFocus();
    m_open->type(u"Said thanks to Noor"_s);
    m_open->press(Qt::Key_Return);
    const std::vector<Goal> done = goalsIn(m_open->workspace->goals(), BoardColumn::Done);
    QCOMPARE(done.size(), size_t(1));
    QCOMPARE(done.front().doneDay, m_open->clock.today());
    QCOMPARE(m_open->find<QLineEdit>(u"Add a goal to Done"_s)->text(), QString());
}

void GoalTalkTest::aRefusedLineStays()
{
    auto* line = m_open->find<QLineEdit>(u"Add a goal to Done"_s);
    line->setFocus();
    m_open->type(u"Choose a track #decision"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(goalsIn(m_open->workspace->goals(), BoardColumn::Done).empty()); // an open decision is not done
    QCOMPARE(line->text(), u"Choose a track #decision"_s);
}

void GoalTalkTest::sideProjectsAreCountedBeside()
{
    addGoal(GoalKind::StepGoal, {}, BoardColumn::Doing);
    addGoal(GoalKind::SideProject, {}, BoardColumn::Doing);
    addGoal(GoalKind::Opportunity, {}, BoardColumn::Doing);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"1 of 1 + 2"_s));
    QVERIFY(m_open->find<QListView>(u"Doing"_s)->accessibleName().endsWith(u"and 2 beside them"_s));
}

QTEST_MAIN(GoalTalkTest)
#include "goal_talk_test.moc"
