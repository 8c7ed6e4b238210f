// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QLineEdit>
#include <QMenu>
#include <QMimeData>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const QString leaveIt = u"Leave it as it is"_s;

} // namespace

/// The board in the window, by key, menu and drop; the drag of a real mouse is in tests/e2e.
class BoardWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keysMoveACardThroughTheColumns();
    void keysMoveACardUpAndDown();
    void aCardMovedByKeyIsTheOnlyOneChosen();
    void cardsThatWereMovedTogetherStayChosen();
    void aCardThatChangedWhileItWasHiddenHasRoom();
    void theMenuMovesACard();
    void aDropMovesACard();
    void whatFillsDoingTakesItsLineAway();
    void theLimitOnlySignalsIfThatIsWanted();
    void theLimitHoldsOnEveryWay_data();
    void theLimitHoldsOnEveryWay();
    void theLimitCanSwapOrRise_data();
    void theLimitCanSwapOrRise();
    void deleteBinsAndBackspaceDoesNothing();
    void newGoalIsWrittenInNext();

private:
    void makeCards();
    /// Puts the keyboard on a card.
    void choose(const QString& column, const QString& title);
    void moveByMenu(const QString& column, const QString& title, const QString& target);
    void dropOn(const QString& from, const QString& title, const QString& to);
    /// Writes a card at the foot of a column.
    void writeIn(const QString& column, const QString& title);
    /// Brings the only card of the bin back to the board.
    void restoreFromBin();
    [[nodiscard]] BoardColumn columnOf(const QString& title) const;

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<ModalPerson> m_person;
};

void BoardWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_person = std::make_unique<ModalPerson>();
    makeCards();
    m_open->show(Tab::Goals);
}

void BoardWindowTest::cleanup()
{
    QVERIFY2(m_person->surprises().isEmpty(), qPrintable(m_person->surprises().join(u'\n')));
    QVERIFY2(m_person->isDone(), "a dialog that was expected never came");
    m_open.reset();
    m_person.reset();
}

void BoardWindowTest::makeCards()
{
    for (const QString& title : {u"Second"_s, u"First"_s}) {
        Goal goal;
        goal.title = title;
        const auto added = m_open->workspace->addGoal(goal);
        QVERIFY(added);
        QVERIFY(m_open->workspace->moveGoals({*added}, BoardColumn::Next, 0));
    }
}

void BoardWindowTest::choose(const QString& column, const QString& title)
{
    auto* list = m_open->find<QListView>(column);
    QVERIFY2(list, qPrintable(column));
    const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, title);
    QVERIFY2(!found.isEmpty(), qPrintable(title));
    list->setFocus();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(found.constFirst()).center());
    OpenWindow::settle();
}

void BoardWindowTest::moveByMenu(const QString& column, const QString& title, const QString& target)
{
    choose(column, title);
    auto* list = m_open->find<QListView>(column);
    const QPoint centre = list->visualRect(list->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, centre, list->viewport()->mapToGlobal(centre));
    QApplication::sendEvent(list->viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    for (const QAction* action : menu->actions()) {
        if (!action->menu())
            continue;
        const QList<QAction*> targets = action->menu()->actions();
        for (QAction* each : targets) {
            if (each->text() == target && each->isEnabled())
                each->trigger();
        }
    }
    menu->close();
    m_open->window->activateWindow(); // offscreen, nobody gives the keyboard back
    OpenWindow::settle();
}

void BoardWindowTest::dropOn(const QString& from, const QString& title, const QString& to)
{
    auto* source = m_open->find<QListView>(from);
    auto* target = m_open->find<QListView>(to);
    QVERIFY(source && target);
    const QModelIndexList found = source->model()->match(source->model()->index(0, 0), Qt::DisplayRole, title);
    QVERIFY(!found.isEmpty());
    const std::unique_ptr<QMimeData> dragged(source->model()->mimeData(found));
    (void)target->model()->dropMimeData(dragged.get(), Qt::MoveAction, 0, 0, {});
    OpenWindow::settle();
}

BoardColumn BoardWindowTest::columnOf(const QString& title) const
{
    for (const Goal& goal : m_open->workspace->goals()) {
        if (goal.title == title)
            return goal.column;
    }
    return BoardColumn::Archive;
}

void BoardWindowTest::keysMoveACardThroughTheColumns()
{
    choose(u"Next"_s, u"First"_s);
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Done}) {
        m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(columnOf(u"First"_s) == column);
    }
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); // there is nothing beyond
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Done);
    for (const BoardColumn column : {BoardColumn::Doing, BoardColumn::Next, BoardColumn::Dreams, BoardColumn::Dreams}) {
        m_open->press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(columnOf(u"First"_s) == column);
    }
}

void BoardWindowTest::keysMoveACardUpAndDown()
{
    choose(u"Next"_s, u"First"_s);
    m_open->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"Second"_s, u"First"_s}));
    m_open->press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"Second"_s, u"First"_s}));
    m_open->press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"First"_s, u"Second"_s}));
}

void BoardWindowTest::cardsThatWereMovedTogetherStayChosen()
{
    choose(u"Next"_s, u"First"_s);
    m_open->press(Qt::Key_Down, Qt::ShiftModifier);
    m_open->press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_open->rowsOf(u"Dreams"_s), (QStringList{u"First"_s, u"Second"_s}));
    // Back again, both of them, and each way is one step to undo.
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"First"_s, u"Second"_s}));
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(m_open->rowsOf(u"Dreams"_s).size(), 2);
}

void BoardWindowTest::aCardThatChangedWhileItWasHiddenHasRoom()
{
    auto* list = m_open->find<QListView>(u"Next"_s);
    const int before = list->visualRect(list->model()->index(0, 0)).height();
    auto* search = m_open->find<QLineEdit>(u"Search goals"_s);
    search->setText(u"nothing of the kind"_s);
    OpenWindow::settle();
    QCOMPARE(list->model()->rowCount(), 0);
    const auto& goals = m_open->workspace->goals();
    Goal goal = *std::find_if(goals.begin(), goals.end(), [](const Goal& each) { return each.title == u"First"_s; });
    goal.title = u"A title that needs several lines "_s.repeated(6).trimmed();
    QVERIFY(m_open->workspace->editGoal(goal, {}));
    search->clear();
    OpenWindow::settle();
    QCOMPARE(list->model()->rowCount(), 2);
    QVERIFY(list->visualRect(list->model()->index(0, 0)).height() > before);
}

void BoardWindowTest::aCardMovedByKeyIsTheOnlyOneChosen()
{
    // A card stays chosen in Next while another comes back into it.
    choose(u"Next"_s, u"First"_s);
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    choose(u"Next"_s, u"Second"_s);
    choose(u"Doing"_s, u"First"_s);
    m_open->press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Next);
    // The next key must move this card alone.
    m_open->press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Dreams);
    QVERIFY(columnOf(u"Second"_s) == BoardColumn::Next);
}

void BoardWindowTest::theMenuMovesACard()
{
    moveByMenu(u"Next"_s, u"First"_s, u"Doing"_s);
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Doing);
    moveByMenu(u"Doing"_s, u"First"_s, u"Dreams"_s);
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Dreams);
    QVERIFY(columnOf(u"Second"_s) == BoardColumn::Next);
}

void BoardWindowTest::aDropMovesACard()
{
    dropOn(u"Next"_s, u"First"_s, u"Doing"_s);
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Doing);
    QCOMPARE(m_open->rowsOf(u"Doing"_s), QStringList{u"First"_s});
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(columnOf(u"First"_s) == BoardColumn::Next);
}

void BoardWindowTest::writeIn(const QString& column, const QString& title)
{
    auto* line = m_open->find<QLineEdit>(u"Add a goal to "_s + column);
    QVERIFY2(line, qPrintable(column));
    line->setFocus();
    m_open->type(title);
    m_open->press(Qt::Key_Return);
}

void BoardWindowTest::restoreFromBin()
{
    const QList<QAction*> actions = m_open->window->findChildren<QAction*>();
    for (QAction* action : actions) {
        if (action->text().remove(u'&') == u"Show the bin"_s)
            action->trigger();
    }
    OpenWindow::settle();
    m_open->click(u"Put it back"_s);
}

void BoardWindowTest::whatFillsDoingTakesItsLineAway()
{
    writeIn(u"Doing"_s, u"Only one"_s);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Doing"_s), QStringList{u"Only one"_s});
    QVERIFY(!m_open->find<QLineEdit>(u"Add a goal to Doing"_s));
    QCOMPARE(QApplication::focusWidget(), m_open->find<QListView>(u"Doing"_s));
    QVERIFY(m_open->workspace->setRules({2, LimitMode::Hold}));
    OpenWindow::settle();
    QVERIFY(m_open->find<QLineEdit>(u"Add a goal to Doing"_s));
    QVERIFY(m_open->workspace->setRules({1, LimitMode::Signal}));
    OpenWindow::settle();
    QVERIFY(m_open->find<QLineEdit>(u"Add a goal to Doing"_s));
}

void BoardWindowTest::theLimitOnlySignalsIfThatIsWanted()
{
    QVERIFY(m_open->workspace->setRules({1, LimitMode::Signal}));
    choose(u"Next"_s, u"First"_s);
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!m_open->tells(u"your limit is"_s));
    choose(u"Next"_s, u"Second"_s);
    m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier); // no dialog: cleanup() would find it
    QCOMPARE(m_open->rowsOf(u"Doing"_s), (QStringList{u"Second"_s, u"First"_s}));
    QVERIFY(m_open->tells(u"2 are in Doing, and your limit is 1."_s));
    const QString beneath = m_open->find<QListView>(u"Doing"_s)->accessibleDescription();
    QCOMPARE(beneath, u"2 are in Doing, and your limit is 1."_s);
    QCOMPARE(m_open->workspace->rules().doingLimit, 1);
}

void BoardWindowTest::theLimitHoldsOnEveryWay_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"drop", "key", "menu", "line", "bin"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void BoardWindowTest::theLimitHoldsOnEveryWay()
{
    QFETCH(QString, way);
    if (way == "bin"_L1) { // from Doing, where it wants to go back to
        moveByMenu(u"Next"_s, u"Second"_s, u"Doing"_s);
        choose(u"Doing"_s, u"Second"_s);
        m_open->press(Qt::Key_Delete);
    }
    if (way == "line"_L1) { // begun while there was room
        m_open->find<QLineEdit>(u"Add a goal to Doing"_s)->setFocus();
        m_open->type(u"Third"_s);
    }
    moveByMenu(u"Next"_s, u"First"_s, u"Doing"_s);
    const auto& goals = m_open->workspace->goals();
    const std::vector<Goal> before = goals;
    if (way != "line"_L1) // where it could only be refused nothing is asked for
        QVERIFY(!m_open->find<QLineEdit>(u"Add a goal to Doing"_s));
    m_person->then([&](QDialog& dialog) {
        QVERIFY(goals == before);
        ModalPerson::click(dialog, leaveIt);
    });
    if (way == "drop"_L1) {
        dropOn(u"Next"_s, u"Second"_s, u"Doing"_s);
    } else if (way == "menu"_L1) {
        moveByMenu(u"Next"_s, u"Second"_s, u"Doing"_s);
    } else if (way == "line"_L1) {
        writeIn(u"Doing"_s, {});
    } else if (way == "bin"_L1) {
        restoreFromBin();
    } else {
        choose(u"Next"_s, u"Second"_s);
        m_open->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    }
    QTRY_VERIFY(m_person->isDone());
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Doing"_s), QStringList{u"First"_s});
    QVERIFY(goals == before);
    // What was written is not lost: it can go elsewhere.
    if (way == "line"_L1)
        QCOMPARE(m_open->find<QLineEdit>(u"Add a goal to Doing"_s)->text(), u"Third"_s);
}

void BoardWindowTest::theLimitCanSwapOrRise_data()
{
    QTest::addColumn<int>("button");
    QTest::addColumn<QStringList>("doing");
    QTest::newRow("set the other aside") << 0 << QStringList{u"Second"_s};
    QTest::newRow("raise the limit") << 1 << QStringList{u"Second"_s, u"First"_s};
}

void BoardWindowTest::theLimitCanSwapOrRise()
{
    QFETCH(const int, button);
    QFETCH(QStringList, doing);
    moveByMenu(u"Next"_s, u"First"_s, u"Doing"_s);
    m_person->then(
        [button](QDialog& dialog) { ModalPerson::click(dialog, ModalPerson::buttonsOf(dialog).at(button)); });
    dropOn(u"Next"_s, u"Second"_s, u"Doing"_s);
    QTRY_VERIFY(m_person->isDone());
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Doing"_s), doing);
}

void BoardWindowTest::deleteBinsAndBackspaceDoesNothing()
{
    choose(u"Next"_s, u"First"_s);
    m_open->press(Qt::Key_Backspace);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"First"_s, u"Second"_s}));
    m_open->press(Qt::Key_Delete);
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"Second"_s});
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(m_open->rowsOf(u"Next"_s), (QStringList{u"First"_s, u"Second"_s}));
}

void BoardWindowTest::newGoalIsWrittenInNext()
{
    choose(u"Next"_s, u"First"_s);
    m_open->press(Qt::Key_N);
    m_open->type(u"Third"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->rowsOf(u"Next"_s).contains(u"Third"_s));
    // An empty line makes none.
    m_open->press(Qt::Key_Return);
    QCOMPARE(m_open->rowsOf(u"Next"_s).size(), 3);
}

QTEST_MAIN(BoardWindowTest)
#include "board_window_test.moc"
