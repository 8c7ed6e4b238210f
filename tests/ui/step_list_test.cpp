// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The steps of a goal in its panel, by key and by mouse; their drag is in tests/e2e.
class StepListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aLineAddsAStep_data();
    void aLineAddsAStep();
    void spaceTicksAndUnticks();
    void aClickOnTheBoxTicks();
    void stepsAreRenamed_data();
    void stepsAreRenamed();
    void anEmptiedStepKeepsItsText();
    void escapeLeavesTheTextAsItWas();
    void altAndArrowsChangeTheOrder();
    void theMenuChangesTheOrder();
    void deleteTakesAStepOut();
    void theMenuTakesAStepOut();
    void deleteInTheTextIsForTheText();
    void eachIsOneUndoStep();
    void aWindowThatClosesKeepsWhatIsBeingRenamed();

private:
    [[nodiscard]] QListWidget& list() const { return *m_open->find<QListWidget>(u"Steps"_s); }
    [[nodiscard]] QStringList steps() const;
    /// Presses the line of the step's menu that begins with \a text.
    void choose(int row, const QString& text) const;
    void click(int row, QPoint place) const;
    void doubleClick(int row) const;

    std::unique_ptr<OpenWindow> m_open;
    GoalId m_goal;
};

void StepListTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Ask Dana"_s;
    goal.steps = {{{}, u"One"_s, {}}, {{}, u"Two"_s, {}}, {{}, u"Three"_s, {}}};
    const auto added = m_open->workspace->addGoal(goal);
    QVERIFY(added);
    m_goal = *added;
    m_open->show(Tab::Goals);
    m_open->find<QListView>(u"Next"_s)->setFocus();
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->find<QListWidget>(u"Steps"_s));
    list().setFocus();
}

QStringList StepListTest::steps() const
{
    QStringList texts;
    for (const Step& step : m_open->workspace->goal(m_goal)->steps)
        texts.append(step.text);
    return texts;
}

void StepListTest::choose(int row, const QString& text) const
{
    const QPoint place = list().visualItemRect(list().item(row)).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, list().viewport()->mapToGlobal(place));
    QApplication::sendEvent(list().viewport(), &event);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const QList<QAction*> actions = menu->actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
        return action->text().remove(u'&').startsWith(text) && action->isEnabled();
    });
    QVERIFY2(found != actions.end(), qPrintable(text));
    menu->hide();
    m_open->window->activateWindow(); // offscreen, nobody gives the keyboard back
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    (*found)->trigger();
    menu->close();
}

void StepListTest::click(int row, QPoint place) const
{
    const QRect rect = list().visualItemRect(list().item(row));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, rect.topLeft() + place);
    OpenWindow::settle();
}

void StepListTest::doubleClick(int row) const
{
    const QPoint place = list().visualItemRect(list().item(row)).center();
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, place);
}

void StepListTest::aLineAddsAStep_data()
{
    QTest::addColumn<bool>("byMouse");
    QTest::newRow("Return") << false;
    QTest::newRow("the button in the line") << true;
}

void StepListTest::aLineAddsAStep()
{
    QFETCH(bool, byMouse);
    auto* line = m_open->find<QLineEdit>(u"Add a step"_s);
    QVERIFY(line);
    line->setFocus();
    QVERIFY(line->actions().constFirst()->text() == u"Add the step"_s && !line->actions().constFirst()->isVisible());
    m_open->type(u"Four"_s);
    if (byMouse)
        line->actions().constFirst()->trigger();
    else
        m_open->press(Qt::Key_Return);
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s}));
    QCOMPARE(line->text(), QString());
}

void StepListTest::spaceTicksAndUnticks()
{
    list().setCurrentRow(1);
    m_open->press(Qt::Key_Space);
    QCOMPARE(m_open->workspace->goal(m_goal)->steps[1].doneAt, m_open->clock.now());
    QCOMPARE(list().currentRow(), 1);
    m_open->press(Qt::Key_Space);
    QVERIFY(!m_open->workspace->goal(m_goal)->steps[1].isDone());
}

void StepListTest::aClickOnTheBoxTicks()
{
    const QRect row = list().visualItemRect(list().item(0));
    click(0, QPoint(row.height() / 2, row.height() / 2));
    QVERIFY(m_open->workspace->goal(m_goal)->steps[0].isDone());
    click(0, QPoint(row.width() / 2, row.height() / 2)); // beside it
    QVERIFY(m_open->workspace->goal(m_goal)->steps[0].isDone());
}

void StepListTest::stepsAreRenamed_data()
{
    QTest::addColumn<QString>("way");
    for (const char* way : {"Return", "F2", "menu", "double click"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void StepListTest::stepsAreRenamed()
{
    QFETCH(QString, way);
    list().setCurrentRow(1);
    if (way == u"menu"_s)
        choose(1, u"Rename"_s);
    else if (way == u"double click"_s)
        doubleClick(1);
    else
        m_open->press(way == u"F2"_s ? Qt::Key_F2 : Qt::Key_Return);
    auto* editor = list().findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"Second"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Second"_s, u"Three"_s}));
}

void StepListTest::anEmptiedStepKeepsItsText()
{
    list().setCurrentRow(1);
    m_open->press(Qt::Key_Return);
    auto* editor = list().findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->clear();
    QTest::keyClick(editor, Qt::Key_Return);
    OpenWindow::settle();
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    QCOMPARE(list().item(1)->text(), u"Two"_s);
}

void StepListTest::escapeLeavesTheTextAsItWas()
{
    list().setCurrentRow(1);
    m_open->press(Qt::Key_Return);
    auto* editor = list().findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, u"never mind"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    OpenWindow::settle();
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
    QVERIFY(m_open->find<QListWidget>(u"Steps"_s)); // and the panel is still there
}

void StepListTest::altAndArrowsChangeTheOrder()
{
    list().setCurrentRow(0);
    m_open->press(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(steps(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
    m_open->press(Qt::Key_Down, Qt::AltModifier); // the keyboard went along
    m_open->press(Qt::Key_Down, Qt::AltModifier); // there is nothing below
    QCOMPARE(steps(), (QStringList{u"Two"_s, u"Three"_s, u"One"_s}));
    m_open->press(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(steps(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
}

void StepListTest::theMenuChangesTheOrder()
{
    choose(2, u"Move up"_s);
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
    choose(0, u"Move down"_s);
    QCOMPARE(steps(), (QStringList{u"Three"_s, u"One"_s, u"Two"_s}));
}

void StepListTest::deleteTakesAStepOut()
{
    list().setCurrentRow(1);
    m_open->press(Qt::Key_Delete);
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Three"_s}));
    QCOMPARE(list().currentRow(), 1);
    m_open->press(Qt::Key_Backspace);
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Three"_s}));
}

void StepListTest::theMenuTakesAStepOut()
{
    choose(0, u"Take out"_s);
    QCOMPARE(steps(), (QStringList{u"Two"_s, u"Three"_s}));
}

void StepListTest::deleteInTheTextIsForTheText()
{
    list().setCurrentRow(0);
    m_open->press(Qt::Key_Return);
    auto* editor = list().findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClick(editor, Qt::Key_Delete);
    QCOMPARE(editor->text(), QString());
    QCOMPARE(steps().size(), 3);
}

void StepListTest::eachIsOneUndoStep()
{
    list().setCurrentRow(0);
    m_open->press(Qt::Key_Down, Qt::AltModifier);
    m_open->press(Qt::Key_Delete);
    QCOMPARE(steps(), (QStringList{u"Two"_s, u"Three"_s}));
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(steps(), (QStringList{u"Two"_s, u"One"_s, u"Three"_s}));
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(steps(), (QStringList{u"One"_s, u"Two"_s, u"Three"_s}));
}

void StepListTest::aWindowThatClosesKeepsWhatIsBeingRenamed()
{
    list().setCurrentRow(0);
    m_open->press(Qt::Key_Return);
    auto* editor = list().findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"First"_s);
    m_open->window.reset();
    QCOMPARE(steps(), (QStringList{u"First"_s, u"Two"_s, u"Three"_s}));
}

QTEST_MAIN(StepListTest)
#include "step_list_test.moc"
