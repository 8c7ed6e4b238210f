// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <ui/quick_entry.h>
#include <ui/tray_menu.h>

#include <QAccessible>
#include <QAction>
#include <QDialog>
#include <QLineEdit>
#include <QPointer>
#include <QSignalSpy>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Everything that a screen reader finds below \a node and that can be seen.
void addSpoken(QAccessibleInterface* node, QStringList& spoken)
{
    if (!node || node->state().invisible)
        return;
    spoken << node->text(QAccessible::Name) << node->text(QAccessible::Value);
    for (int i = 0; i < node->childCount(); ++i)
        addSpoken(node->child(i), spoken);
}

} // namespace

/// The window with its content hidden, the small window for a line, and what the tray shows.
class ContentCoverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aKeyHidesEverythingAtOnce();
    void dialogsAreHiddenToo();
    void theSmallWindowForALineIsHiddenToo();
    void everyWindowOfTheProgramIsHidden();
    void itComesBackAsItWas();
    void whileHiddenNothingElseCanBeOpened();
    void aQuickLineIsKeptAndTheWindowGoes();
    void whatWasTypedStaysForNextTime();
    void theTrayTellsItsStateAndNothingElse();
    void theKeyboardFindsTheWayBack();
    void aWindowMayGoWhileItIsHidden();
    void theTrayBeginsOnTheFocus();
    void closingAsksWhetherToStay();

private:
    void hide() const { m_open->shortcut(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] QString spoken() const;

    std::unique_ptr<OpenWindow> m_open;
};

void ContentCoverTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Goal goal;
    goal.title = u"Talk with Sofia"_s;
    goal.column = BoardColumn::Doing;
    QVERIFY(m_open->workspace->addGoal(goal));
    m_open->show(Tab::Today);
}

QString ContentCoverTest::spoken() const
{
    QStringList spoken;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isVisible())
            addSpoken(QAccessible::queryAccessibleInterface(window), spoken);
    }
    return spoken.join(u'\n');
}

void ContentCoverTest::aKeyHidesEverythingAtOnce()
{
    QVERIFY(spoken().contains(u"Sofia"_s));
    hide();
    QVERIFY(m_open->window->hidesContent());
    QVERIFY(!m_open->says(u"Sofia"_s));
    QVERIFY2(!spoken().contains(u"Sofia"_s), qPrintable(spoken()));
    hide();
    QVERIFY(m_open->says(u"Sofia"_s));
}

void ContentCoverTest::dialogsAreHiddenToo()
{
    m_open->window->findChild<QAction*>(u"worry"_s)->trigger();
    OpenWindow::settle();
    auto* dialog = m_open->visible<QDialog>();
    QVERIFY(dialog);
    m_open->window->hideContent(true);
    QVERIFY(!dialog->isVisible());
    m_open->window->hideContent(false);
    QVERIFY(dialog->isVisible());
}

void ContentCoverTest::theSmallWindowForALineIsHiddenToo()
{
    QuickEntry entry(*m_open->workspace);
    entry.popUp();
    entry.findChild<QLineEdit*>()->setText(u"Sofia listened"_s);
    QVERIFY(spoken().contains(u"Sofia listened"_s));
    m_open->window->hideContent(true);
    QVERIFY(!entry.isVisible());
    QVERIFY(!spoken().contains(u"Sofia"_s));
    m_open->window->hideContent(false);
    QVERIFY(entry.isVisible());
    QCOMPARE(entry.findChild<QLineEdit*>()->text(), u"Sofia listened"_s);
}

void ContentCoverTest::everyWindowOfTheProgramIsHidden()
{
    // As for a backup or a journal that is made up.
    MainWindow other(*m_open->workspace, m_open->settings, MainWindow::JournalKind::MadeUp);
    other.show();
    other.showTab(Tab::Goals);
    QSignalSpy hidden(m_open->window.get(), &MainWindow::contentHidden);
    other.hideContent(true);
    QVERIFY(m_open->window->hidesContent());
    QVERIFY(!spoken().contains(u"Sofia"_s));
    QCOMPARE(hidden.count(), 1);
    // Each is shown again by itself.
    m_open->window->hideContent(false);
    QVERIFY(other.hidesContent());
    other.hideContent(false);
    QVERIFY(!other.hidesContent());
}

void ContentCoverTest::itComesBackAsItWas()
{
    m_open->window->showTab(Tab::Gratitude);
    OpenWindow::settle();
    m_open->shortcut(Qt::Key_E);
    m_open->type(u"half a sen"_s);
    hide();
    m_open->click(u"Show again"_s);
    m_open->type(u"tence"_s);
    QCOMPARE(m_open->window->currentTab(), Tab::Gratitude);
    QVERIFY(spoken().contains(u"half a sentence"_s));
}

void ContentCoverTest::whileHiddenNothingElseCanBeOpened()
{
    hide();
    m_open->shortcut(Qt::Key_Comma);
    m_open->shortcut(Qt::Key_J);
    QVERIFY(!m_open->visible<QDialog>());
    hide();
    m_open->shortcut(Qt::Key_Comma);
    QVERIFY(m_open->visible<QDialog>());
}

void ContentCoverTest::aQuickLineIsKeptAndTheWindowGoes()
{
    QuickEntry quick(*m_open->workspace);
    quick.popUp();
    QVERIFY(QTest::qWaitForWindowActive(&quick));
    QTest::keyClicks(QApplication::focusWidget(), u"The review took ten minutes"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(!quick.isVisible());
    const auto entries = m_open->workspace->entries({}, 0, 9);
    QVERIFY(entries && entries->size() == 1);
    QCOMPARE(entries->front().text, u"The review took ten minutes"_s);
    QCOMPARE(entries->front().kind, EntryKind::Win);
}

void ContentCoverTest::whatWasTypedStaysForNextTime()
{
    QuickEntry quick(*m_open->workspace);
    quick.popUp();
    QVERIFY(QTest::qWaitForWindowActive(&quick));
    QTest::keyClicks(QApplication::focusWidget(), u"not yet"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!quick.isVisible());
    quick.popUp();
    QCOMPARE(quick.findChild<QLineEdit*>()->text(), u"not yet"_s);
    QCOMPARE(*m_open->workspace->entryCount({}), 0);
}

void ContentCoverTest::theTrayTellsItsStateAndNothingElse()
{
    const QImage calm = trayIcon(TrayLook::Calm).pixmap(22).toImage();
    QVERIFY(trayIcon(TrayLook::Due).pixmap(22).toImage() != calm);
    QVERIFY(trayIcon(TrayLook::Paused).pixmap(22).toImage() != calm);
    for (const TrayLook look : {TrayLook::Calm, TrayLook::Due, TrayLook::Paused})
        QVERIFY(trayTip(look).startsWith(u"Unrut"_s) && !trayTip(look).contains(u"Sofia"_s));
}

void ContentCoverTest::theKeyboardFindsTheWayBack()
{
    hide();
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(m_open->find<QAbstractButton>(u"Show again"_s)));
    m_open->press(Qt::Key_Tab);
    m_open->press(Qt::Key_Space);
    QVERIFY(!m_open->window->hidesContent());
}

void ContentCoverTest::aWindowMayGoWhileItIsHidden()
{
    hide();
    const QPointer<QWidget> page = m_open->window->findChild<QLineEdit*>();
    QVERIFY(page);
    m_open->window.reset();
    QVERIFY(!page);
    m_open->settings.setTextPercent(110); // nobody is left to follow
}

void ContentCoverTest::theTrayBeginsOnTheFocus()
{
    TrayMenu menu;
    connect(&menu, &TrayMenu::justStartRequested, m_open->window.get(), &MainWindow::justStart);
    const QList<QAction*> actions = menu.actions();
    const auto start = std::find_if(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text().remove(u'&') == u"Just start"_s;
    });
    QVERIFY(start != actions.end());
    (*start)->trigger();
    QVERIFY(m_open->workspace->timer());
    QCOMPARE(m_open->workspace->goal(m_open->workspace->timer()->goal)->title, u"Talk with Sofia"_s);
}

void ContentCoverTest::closingAsksWhetherToStay()
{
    bool stays = true;
    m_open->window->setStayHandler([&stays] { return stays; });
    QVERIFY(!m_open->window->close());
    QVERIFY(!m_open->window->isVisible());
    m_open->window->show();
    stays = false;
    QVERIFY(m_open->window->close());
}

QTEST_MAIN(ContentCoverTest)
#include "content_cover_test.moc"
