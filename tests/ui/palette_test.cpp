// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Ctrl+K: one field for everything, by keyboard alone.
class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void nothingTypedListsEveryCommand();
    void aCommandIsRunByItsName();
    void whatBeginsLikeThatComesBeforeUndoingIt();
    void aGoalOpensBesideTheBoard();
    void aPersonOpensAmongThePeople();
    void aTalkOpensAmongThePeople();
    void aWorksheetOpensAmongTheWaysOut();
    void anEntryIsChosenInTheLog();
    void theListTakesTheKeyboardAndGivesItBack();
    void whatWasFoundIsShownAndMarked();
    void whereNothingIsFoundItSaysHowToFindMore();
    void escapeLeavesEverythingAsItWas();

private:
    void type(const QString& text)
    {
        m_open->shortcut(Qt::Key_K);
        m_open->type(text);
    }
    void take()
    {
        m_open->press(Qt::Key_Return);
        m_open->window->activateWindow(); // what a window manager does when a dialog goes
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
        OpenWindow::settle();
    }
    [[nodiscard]] QStringList rows() const { return m_open->rowsOf(u"Found"_s); }
    std::unique_ptr<OpenWindow> m_open;
};

void PaletteTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Apply for the bursary"_s;
    QVERIFY(m_open->workspace->addGoal(goal));
    Person person;
    person.name = u"Dana"_s;
    person.notes = u"Keeps bees"_s;
    QVERIFY(m_open->workspace->addPerson(person));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Sent the recipe"_s, m_open->clock.today()));
    for (int i = 0; i < 90; ++i)
        QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"A later line"_s, m_open->clock.today()));
    m_open->show(Tab::Today);
}

void PaletteTest::nothingTypedListsEveryCommand()
{
    type({});
    QVERIFY(rows().contains(u"New goal"_s));
    QVERIFY(rows().contains(u"About Unrut"_s));
    QVERIFY(!rows().contains(u"Search everything"_s));
    QVERIFY(!rows().contains(u"Sent the recipe"_s));
}

void PaletteTest::aCommandIsRunByItsName()
{
    type(u"new ent"_s);
    QCOMPARE(rows(), QStringList{u"New entry"_s});
    take();
    QCOMPARE(m_open->window->currentTab(), Tab::Gratitude);
    QVERIFY(!m_open->visible<QDialog>());
}

void PaletteTest::whatBeginsLikeThatComesBeforeUndoingIt()
{
    FridayPage page;
    page.gut = 5;
    QVERIFY(m_open->workspace->saveFridayPage(page, {}, {}));
    type(u"friday"_s);
    QCOMPARE(rows().mid(0, 2), (QStringList{u"Friday page"_s, u"Undo write Friday page"_s}));
}

void PaletteTest::aGoalOpensBesideTheBoard()
{
    type(u"burs"_s);
    QCOMPARE(rows(), QStringList{u"Apply for the bursary"_s});
    take();
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
    const auto* title = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(title);
    QCOMPARE(title->toPlainText(), u"Apply for the bursary"_s);
}

void PaletteTest::aPersonOpensAmongThePeople()
{
    type(u"bees"_s);
    QCOMPARE(rows(), QStringList{u"Dana"_s});
    take();
    QCOMPARE(m_open->window->currentTab(), Tab::People);
    QVERIFY(m_open->says(u"Keeps bees"_s));
}

void PaletteTest::aTalkOpensAmongThePeople()
{
    Talk talk;
    talk.person = m_open->workspace->people().front().id;
    talk.state = TalkState::Held;
    talk.day = m_open->clock.today();
    talk.outcome = u"The rota changes in spring"_s;
    QVERIFY(m_open->workspace->addTalk(talk));
    type(u"rota"_s);
    QCOMPARE(rows(), QStringList{u"Dana"_s});
    take();
    QCOMPARE(m_open->window->currentTab(), Tab::People);
    QVERIFY(m_open->says(u"The rota changes in spring"_s));
}

void PaletteTest::whatWasFoundIsShownAndMarked()
{
    const auto detail = [this] {
        const auto* list = m_open->find<QListView>(u"Found"_s);
        return list->model()->index(0, 0).data(Qt::UserRole + 1).toString(); // the small line
    };
    type(u"bee"_s);
    QVERIFY2(detail().endsWith(u"Keeps bees"_s), qPrintable(detail()));
    auto* list = m_open->find<QListView>(u"Found"_s);
    const QImage bee = list->grab().toImage();
    m_open->type(u"s"_s); // the same row with one letter more of it marked
    QVERIFY(detail().endsWith(u"Keeps bees"_s));
    QVERIFY(list->grab().toImage() != bee);
    m_open->press(Qt::Key_A, Qt::ControlModifier);
    m_open->type(u"dana"_s); // what the name tells needs no more
    QVERIFY2(!detail().contains(u"bees"_s), qPrintable(detail()));
}

void PaletteTest::aWorksheetOpensAmongTheWaysOut()
{
    Worksheet worksheet;
    worksheet.play = Play::Decide;
    worksheet.day = m_open->clock.today();
    worksheet.setText(u"decision"_s, u"Stay in the Werkstatt or leave"_s);
    QVERIFY(m_open->workspace->saveWorksheet(worksheet));
    type(u"werkst"_s);
    QCOMPARE(rows().size(), 1);
    take();
    QCOMPARE(m_open->window->currentTab(), Tab::WaysOut);
    const auto fields = m_open->window->findChildren<QPlainTextEdit*>();
    const auto lines = m_open->window->findChildren<QLineEdit*>();
    const QString text = u"Stay in the Werkstatt or leave"_s;
    QVERIFY(std::any_of(fields.begin(), fields.end(),
                        [&](const QPlainTextEdit* one) { return one->toPlainText() == text; }) ||
            std::any_of(lines.begin(), lines.end(), [&](const QLineEdit* one) { return one->text() == text; }));
}

void PaletteTest::anEntryIsChosenInTheLog()
{
    type(u"recipe"_s);
    take();
    QCOMPARE(m_open->window->currentTab(), Tab::Gratitude);
    const auto* list = m_open->find<QListView>(u"Entries"_s);
    QVERIFY(list && list->hasFocus());
    QCOMPARE(list->currentIndex().data().toString(), u"Sent the recipe"_s);
}

void PaletteTest::theListTakesTheKeyboardAndGivesItBack()
{
    type(u"later"_s);
    m_open->press(Qt::Key_Down);
    const auto* list = m_open->find<QListView>(u"Found"_s);
    QVERIFY(list && list->hasFocus());
    m_open->press(Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    m_open->type(u"x"_s); // a letter goes on in the field
    QVERIFY(!list->hasFocus());
    QVERIFY(rows().isEmpty());
    m_open->press(Qt::Key_Backspace);
    m_open->press(Qt::Key_Down);
    m_open->press(Qt::Key_Up); // above the first line stands the field
    const auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(field);
    QCOMPARE(field->text(), u"later"_s);
    QCOMPARE(field->accessibleDescription(), u"20 found"_s);
}

void PaletteTest::whereNothingIsFoundItSaysHowToFindMore()
{
    type(u"zzzz"_s);
    QCOMPARE(rows(), QStringList());
    QVERIFY(m_open->says(u"Nothing found. Fewer letters find more."_s));
}

void PaletteTest::escapeLeavesEverythingAsItWas()
{
    const auto before = m_open->workspace->everything();
    type(u"burs"_s);
    m_open->press(Qt::Key_Escape);
    QVERIFY(!m_open->visible<QDialog>());
    QCOMPARE(m_open->window->currentTab(), Tab::Today);
    const auto after = m_open->workspace->everything();
    QVERIFY(before && after && *before == *after);
}

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
