// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answered_check.h"
#include "window_fixture.h"

#include <wording/play_words.h>
#include <wording/result_words.h>

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Ways out in the window: the list, what narrows it, and what a way out says of itself.
class WaysOutWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void allWaysAreListedBeforeAnAssessment();
    void whatIsOnTheBoardIsInUseAndThenDone();
    void anEmptyListSaysWhatWouldBeThere();
    void aSearchNarrowsTheList();
    void everyRowIsSpokenWithItsWord();
    void familyAndEffortNarrowTheList();
    void whatWasTriedSaysWhetherItHelped();
    void aWayOutThatIsHeldBackIsOpenedAnyway();
    void theShelfAndWhatAwaitsApprovalStandInOneList();
    void aSearchBesideAWorksheetLeadsAwayFromItOnceARowIsChosen();
    void theWorksheetTakesThePlaceOfTheListWhereThereIsLittleRoom();
    void theRowThatKeysChooseIsInViewWhereTheListIsHigherThanTheWindow();

private:
    [[nodiscard]] QStringList rows() const { return m_open->rowsOf(u"Ways out"_s); }
    GoalId addCard(Play play, BoardColumn column);
    std::unique_ptr<OpenWindow> m_open;
};

GoalId WaysOutWindowTest::addCard(Play play, BoardColumn column)
{
    Goal goal;
    goal.title = wording::playName(play);
    goal.play = play;
    goal.column = column;
    const auto added = m_open->workspace->addGoal(goal);
    return added ? *added : GoalId();
}

void WaysOutWindowTest::allWaysAreListedBeforeAnAssessment()
{
    m_open->show(Tab::WaysOut);
    QCOMPARE(rows().size(), playCount);
    QCOMPARE(rows().constFirst(), wording::playName(Play::TraceSource));
    QVERIFY(m_open->says(u"An assessment puts the best match first"_s));
}

void WaysOutWindowTest::whatIsOnTheBoardIsInUseAndThenDone()
{
    const GoalId card = addCard(Play::Mentor, BoardColumn::Next);
    QVERIFY(!card.isNull());
    m_open->show(Tab::WaysOut);
    m_open->click(u"In use"_s);
    QCOMPARE(rows(), QStringList{wording::playName(Play::Mentor)});
    QVERIFY(m_open->workspace->moveGoals({card}, BoardColumn::Done, 0).has_value());
    OpenWindow::settle();
    QVERIFY(rows().isEmpty());
    m_open->click(u"Done"_s);
    QCOMPARE(rows(), QStringList{wording::playName(Play::Mentor)});
    m_open->click(u"All"_s);
    QCOMPARE(rows().size(), playCount);
}

void WaysOutWindowTest::anEmptyListSaysWhatWouldBeThere()
{
    m_open->show(Tab::WaysOut);
    m_open->click(u"Done"_s);
    QVERIFY(m_open->says(u"Nothing here yet"_s));
    QVERIFY(!m_open->says(u"No way out has these words"_s));
}

void WaysOutWindowTest::aSearchNarrowsTheList()
{
    m_open->show(Tab::WaysOut);
    auto* search = m_open->find<QLineEdit>(u"Search ways out"_s);
    QVERIFY(search);
    search->setText(wording::playName(Play::Mentor).toUpper());
    OpenWindow::settle();
    QCOMPARE(rows(), QStringList{wording::playName(Play::Mentor)});
    search->setText(u"xyzzy"_s);
    OpenWindow::settle();
    QVERIFY(rows().isEmpty());
    QVERIFY(m_open->says(u"No way out has these words"_s));
}

/// What is found is not chosen by itself: the worksheet stays until a row is, also where that is the only one.
void WaysOutWindowTest::aSearchBesideAWorksheetLeadsAwayFromItOnceARowIsChosen()
{
    m_open->show(Tab::WaysOut);
    m_open->window->resize(1280, 800);
    OpenWindow::settle();
    m_open->click(u"Start the worksheet"_s);
    auto* search = m_open->find<QLineEdit>(u"Search ways out"_s);
    search->setText(wording::playName(Play::Mentor));
    OpenWindow::settle();
    QVERIFY2(m_open->says(u"Worksheet · 1 of"_s), "it is not left for what was found");
    auto* list = m_open->find<QListWidget>(u"Ways out"_s);
    QVERIFY(list && list->count() == 1 && !list->currentItem());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    OpenWindow::settle();
    QVERIFY(!m_open->says(u"Worksheet · 1 of"_s));
    QVERIFY(m_open->says(wording::playName(Play::Mentor)) && m_open->says(u"Done when"_s));
    m_open->click(u"Start the worksheet"_s);
    search->clear();
    OpenWindow::settle();
    QVERIFY(list->currentItem());
    QCOMPARE(list->currentItem()->text(), wording::playName(Play::Mentor));
}

void WaysOutWindowTest::familyAndEffortNarrowTheList()
{
    m_open->show(Tab::WaysOut);
    const auto choose = [this](const QString& box, const QString& choice) {
        auto* combo = m_open->find<QComboBox>(box);
        QVERIFY(combo);
        combo->setCurrentIndex(combo->findText(choice));
        Q_EMIT combo->activated(combo->currentIndex());
        OpenWindow::settle();
    };
    choose(u"Family"_s, wording::familyName(PlayFamily::MoveOn));
    QCOMPARE(rows().size(), 3);
    choose(u"Effort"_s, wording::effortWord(Effort::Low));
    QCOMPARE(rows(), QStringList{wording::playName(Play::ResumeProfile)});
    choose(u"Effort"_s, wording::effortWord(Effort::Medium));
    QVERIFY(rows().isEmpty());
    QVERIFY(m_open->says(u"No way out has these words"_s));
    choose(u"Family"_s, u"All families"_s);
    choose(u"Effort"_s, u"Any effort"_s);
    QCOMPARE(rows().size(), playCount);
}

void WaysOutWindowTest::whatWasTriedSaysWhetherItHelped()
{
    Worksheet sheet;
    sheet.play = Play::Mentor;
    sheet.setText(u"help"_s, u"to lead"_s);
    const auto id = m_open->workspace->saveWorksheet(sheet);
    WorksheetOutcome outcome;
    outcome.goal = Goal();
    outcome.goal->title = u"A mentor"_s;
    outcome.goal->play = Play::Mentor;
    QVERIFY(id && m_open->workspace->finishWorksheet(*id, outcome));
    const GoalId card = *m_open->workspace->worksheet(*id)->goal;
    QVERIFY(m_open->workspace->reviewGoal(card, Helped::Yes));
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(Play::Mentor));
    OpenWindow::settle();
    QVERIFY(m_open->find<QAbstractButton>(u"Finished on 2 November 2026 · helped"_s));
}

void WaysOutWindowTest::aWayOutThatIsHeldBackIsOpenedAnyway()
{
    QVERIFY(m_open->workspace->recordCheck(
        checkWith({{Domain::Val, 100}, {Domain::Grw, 100}}, 25, m_open->workspace->clock().today())));
    QVERIFY(!m_open->workspace->standing()->recommendation.gateOpen);
    m_open->show(Tab::WaysOut);
    m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(Play::ExploreJobs));
    OpenWindow::settle();
    QVERIFY(m_open->says(wording::changeGate().title));
    QVERIFY(!m_open->find<QAbstractButton>(u"Start the worksheet"_s));
    m_open->click(wording::openAnyway());
    QVERIFY(!m_open->find<QAbstractButton>(wording::openAnyway()));
    m_open->click(u"Start the worksheet"_s);
    QVERIFY(m_open->says(u"What you look for"_s));
}

void WaysOutWindowTest::theShelfAndWhatAwaitsApprovalStandInOneList()
{
    Worksheet sheet;
    sheet.play = Play::ReadListen;
    sheet.setText(u"area"_s, u"leading"_s);
    sheet.set(u"shelf"_s, {{u"Turn the ship"_s, u"Dana"_s, u"reading"_s}});
    QVERIFY(m_open->workspace->saveWorksheet(sheet));
    Goal course;
    course.title = u"The welding course"_s;
    course.kind = GoalKind::Learning;
    course.parts.learning.approval = Approval::Asked;
    QVERIFY(m_open->workspace->addGoal(course));
    Goal offered = course;
    offered.title = u"The sabbatical"_s;
    offered.play = Play::EmployerDev;
    offered.parts.learning = {u"The sabbatical"_s, u"300"_s, Approval::ToAsk, 0};
    QVERIFY(m_open->workspace->addGoal(offered));
    Worksheet programmes;
    programmes.play = Play::EmployerDev;
    programmes.setLines(u"programmes"_s, {u"Leave to study"_s});
    QVERIFY(m_open->workspace->saveWorksheet(programmes));
    m_open->show(Tab::WaysOut);
    const auto choose = [this](Play play) {
        m_open->find<QLineEdit>(u"Search ways out"_s)->setText(wording::playName(play));
        OpenWindow::settle();
    };
    choose(Play::ReadListen);
    QVERIFY(m_open->says(u"\u2068Turn the ship\u2069 · \u2068Dana\u2069 · at it"_s));
    choose(Play::EmployerDev);
    QVERIFY(m_open->says(u"Leave to study"_s));
    QVERIFY(m_open->find<QPushButton>(
        u"\u2068The sabbatical\u2069 · your employer’s programme · \u2068300\u2069 · still to ask"_s));
    m_open->click(u"\u2068The welding course\u2069 · asked, no answer yet"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
}

void WaysOutWindowTest::theWorksheetTakesThePlaceOfTheListWhereThereIsLittleRoom()
{
    m_open->show(Tab::WaysOut);
    m_open->click(u"Start the worksheet"_s);
    QVERIFY(m_open->find<QLineEdit>(u"Search ways out"_s));
    m_open->window->resize(640, 600);
    OpenWindow::settle();
    QVERIFY(!m_open->find<QLineEdit>(u"Search ways out"_s));
    m_open->click(u"About this way out"_s);
    QVERIFY(m_open->find<QLineEdit>(u"Search ways out"_s));
}

void WaysOutWindowTest::everyRowIsSpokenWithItsWord()
{
    m_open->show(Tab::WaysOut);
    const auto* list = m_open->find<QListView>(u"Ways out"_s);
    QVERIFY(list);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        const QString spoken = index.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(index.data().toString()));
        QVERIFY(spoken.size() > index.data().toString().size());
    }
}

void WaysOutWindowTest::theRowThatKeysChooseIsInViewWhereTheListIsHigherThanTheWindow()
{
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    m_open->show(Tab::WaysOut);
    m_open->window->resize(640, 480);
    OpenWindow::settle();
    auto* list = m_open->find<QListWidget>(u"Ways out"_s);
    QVERIFY(list);
    QWidget* parent = list->parentWidget();
    while (parent && !qobject_cast<QScrollArea*>(parent))
        parent = parent->parentWidget();
    const auto* page = qobject_cast<QScrollArea*>(parent);
    QVERIFY(page && page->verticalScrollBar()->maximum() > 0);
    QCOMPARE(QApplication::focusWidget(), list);
    for (int row = 1; row < list->count(); ++row) {
        m_open->press(Qt::Key_Down);
        QCOMPARE(list->currentRow(), row);
        const QRect place = list->visualItemRect(list->currentItem());
        const QRect seen(list->viewport()->mapTo(page->viewport(), place.topLeft()), place.size());
        QVERIFY2(page->viewport()->rect().contains(seen), qPrintable(list->currentItem()->text()));
    }
}

QTEST_MAIN(WaysOutWindowTest)
#include "ways_out_window_test.moc"
