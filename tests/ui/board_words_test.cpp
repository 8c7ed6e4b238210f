// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "board_fixture.h"

#include "goals/card_layout.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScopeGuard>
#include <QTextDocumentFragment>
#include <QToolTip>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr Qt::KeyboardModifiers moving = Qt::ControlModifier | Qt::ShiftModifier;

} // namespace

/// The board in other words: named by its person, and read from right to left.
class BoardWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenBoard>(); }
    void cleanup() { m_open.reset(); }
    void leftLeadsOnWhereItIsReadFromTheRight();
    void aColumnIsRenamedByMenu_data();
    void aColumnIsRenamedByMenu();
    void whatACardCutsIsInItsToolTip();
    void whatIsNotFoundIsSaidOnce();
    void aCardIsAsHighAsWhatItSaysToday();

private:
    std::unique_ptr<OpenBoard> m_open;
};

void BoardWordsTest::leftLeadsOnWhereItIsReadFromTheRight()
{
    const Qt::LayoutDirection before = QApplication::layoutDirection();
    QApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([before] { QApplication::setLayoutDirection(before); });
    const GoalId id = m_open->add(u"Ask Dana"_s);
    m_open->show(Tab::Goals);
    // The columns go on to the left.
    const auto leftOf = [this](const QString& column) {
        return m_open->list(column).mapTo(m_open->window.get(), QPoint(0, 0)).x();
    };
    QVERIFY(leftOf(u"Doing"_s) < leftOf(u"Next"_s));
    const QString note = m_open->list(u"Doing"_s).accessibleDescription();
    QVERIFY2(note.contains(u"Ctrl+Shift+Left"_s), qPrintable(note));
    m_open->click(u"Next"_s, u"Ask Dana"_s);
    m_open->press(Qt::Key_Left, moving);
    QVERIFY(m_open->columnOf(id) == BoardColumn::Doing);
    m_open->press(Qt::Key_Right, moving);
    QVERIFY(m_open->columnOf(id) == BoardColumn::Next);
    // So does the keyboard without a card.
    m_open->press(Qt::Key_Left);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&m_open->list(u"Doing"_s)));
}

void BoardWordsTest::aColumnIsRenamedByMenu_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("name");
    QTest::newRow("Return renames") << int(Qt::Key_Return) << u"Soon"_s;
    QTest::newRow("Escape keeps the name") << int(Qt::Key_Escape) << u"Next"_s;
}

void BoardWordsTest::aColumnIsRenamedByMenu()
{
    QFETCH(const int, key);
    QFETCH(const QString, name);
    m_open->show(Tab::Goals);
    QMenu* rename = nullptr;
    const QList<QMenu*> menus = m_open->window->findChildren<QMenu*>();
    for (QMenu* menu : menus) {
        if (menu->title().remove(u'&') == u"Rename a column"_s)
            rename = menu;
    }
    QVERIFY(rename);
    Q_EMIT rename->aboutToShow();
    const QList<QAction*> columns = rename->actions();
    const auto next =
        std::find_if(columns.begin(), columns.end(), [](const QAction* each) { return each->text() == u"Next"_s; });
    QVERIFY(next != columns.end());
    (*next)->trigger();
    OpenWindow::settle();
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), u"Name of the column"_s);
    m_open->type(u"Soon"_s);
    m_open->press(static_cast<Qt::Key>(key));
    QVERIFY(!line->isVisible());
    QVERIFY(m_open->says(name));
    QVERIFY(m_open->find<QListView>(name + u", 0 cards"_s));
    const bool renames = name == u"Soon"_s;
    QCOMPARE(m_open->workspace->undoVerb().has_value(), renames);
    // The keyboard is in the column, not nowhere.
    QVERIFY(qobject_cast<QListView*>(QApplication::focusWidget()));
}

void BoardWordsTest::whatACardCutsIsInItsToolTip()
{
    const QString title = u"Ask about the <b>path</b> in Platform"_s.repeated(8);
    const QString step = u"Write down what they said about it, and when, word by word. "_s.repeated(6).trimmed();
    (void)m_open->add(title, BoardColumn::Doing, {step});
    (void)m_open->add(u"Short"_s, BoardColumn::Next);
    m_open->show(Tab::Goals);
    const auto tip = [&](const QString& column, const QString& card) {
        QListView& view = m_open->list(column);
        const QPoint place = m_open->placeOf(column, card);
        QToolTip::showText({}, u" "_s, &view);
        QHelpEvent asked(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(view.viewport(), &asked);
        return QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText().simplified();
    };
    QCOMPARE(tip(u"Doing"_s, title), title + u' ' + step);
    QCOMPARE(tip(u"Next"_s, u"Short"_s), QString());
}

void BoardWordsTest::whatIsNotFoundIsSaidOnce()
{
    (void)m_open->add(u"Read a book"_s);
    (void)m_open->add(u"Ask Priya"_s, BoardColumn::Done);
    m_open->show(Tab::Goals);
    QVERIFY(!m_open->says(u"No goal matches."_s));
    auto* search = m_open->find<QLineEdit>(u"Search goals"_s);
    search->setText(u"ask"_s);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"0 of 1"_s) && m_open->says(u"1 of 1"_s)); // in Next, and in Done
    QVERIFY(!m_open->says(u"No goal matches."_s));
    search->setText(u"xyzzy"_s);
    OpenWindow::settle();
    QVERIFY(m_open->says(u"No goal matches."_s));
    QVERIFY(!m_open->says(u"1 of 1"_s));
    QVERIFY(m_open->find<QListView>(u"Next"_s)->accessibleDescription().isEmpty());
    m_open->find<QComboBox>(u"Kind"_s)->setCurrentIndex(3);
    m_open->click(u"Clear the search"_s);
    QCOMPARE(m_open->rowsOf(u"Next"_s), QStringList{u"Read a book"_s});
    QVERIFY(!m_open->says(u"No goal matches."_s));
    QCOMPARE(QApplication::focusWidget(), search);
}

void BoardWordsTest::aCardIsAsHighAsWhatItSaysToday()
{
    const QDate first = m_open->clock.today();
    const GoalId id = m_open->add(u"Ask"_s, BoardColumn::Next, {u"One"_s, u"Two"_s});
    Goal goal = *m_open->workspace->goal(id);
    goal.due = first.addDays(1);
    QVERIFY(m_open->workspace->editGoal(goal));
    m_open->show(Tab::Goals);
    const QListView& view = m_open->list(u"Next"_s);
    const auto heightOn = [&](QDate day) {
        return layoutCard(goal, view.viewport()->width(), fontsFor(view.font()), day).height + cardGap;
    };
    // A width at which some day's words need a line more than this day's.
    int days = 0;
    for (int width = 800; width < 1400 && days == 0; width += 4) {
        m_open->window->resize(width, 800);
        OpenWindow::settle();
        for (int later = 1; later < 20 && days == 0; ++later)
            days = heightOn(first.addDays(later)) == heightOn(first) ? 0 : later;
    }
    QVERIFY(days > 0);
    QCOMPARE(view.visualRect(m_open->card(u"Next"_s, u"Ask"_s)).height(), heightOn(first));
    m_open->window->showTab(Tab::Today);
    m_open->clock.setDay(first.addDays(days));
    m_open->window->showTab(Tab::Goals);
    OpenWindow::settle();
    QCOMPARE(view.visualRect(m_open->card(u"Next"_s, u"Ask"_s)).height(), heightOn(first.addDays(days)));
}

QTEST_MAIN(BoardWordsTest)
#include "board_words_test.moc"
