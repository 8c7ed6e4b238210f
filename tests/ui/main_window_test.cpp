// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "common/page.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

#include <QPlainTextEdit>

#include <set>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

const std::set<QAccessible::Role> rolesThatNeedNames{
    QAccessible::PushButton,  QAccessible::EditableText, QAccessible::Slider,      QAccessible::CheckBox,
    QAccessible::RadioButton, QAccessible::SpinBox,      QAccessible::List,        QAccessible::ComboBox,
    QAccessible::PageTab,     QAccessible::ButtonMenu,   QAccessible::ProgressBar, QAccessible::Dialog,
};

/// Counts every window that comes up while it lives.
class WindowWatch : public QObject
{
public:
    WindowWatch() { QApplication::instance()->installEventFilter(this); }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (widget && widget->isWindow() && event->type() == QEvent::Show)
            shown.append(QString::fromLatin1(widget->metaObject()->className()));
        return false;
    }
    QStringList shown;
};

bool isNamed(QAccessibleInterface& control)
{
    // The name of a combo box is its value on Qt 6.4; what it is for is the name of its widget.
    if (const auto* widget = qobject_cast<QWidget*>(control.object());
        widget && control.role() == QAccessible::ComboBox)
        return !widget->accessibleName().isEmpty() || !control.relations(QAccessible::Label).isEmpty();
    return !control.text(QAccessible::Name).isEmpty();
}

/// Every visible control below one that a screen reader has no word for.
void addNameless(QAccessibleInterface* node, QStringList& nameless)
{
    if (!node || node->state().invisible)
        return;
    if (rolesThatNeedNames.contains(node->role()) && !isNamed(*node))
        nameless.append(
            u"%1 of %2"_s.arg(static_cast<int>(node->role()))
                .arg(QString::fromLatin1(node->object() ? node->object()->metaObject()->className() : "?")));
    for (int i = 0; i < node->childCount(); ++i)
        addNameless(node->child(i), nameless);
}

QString plain(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

/// The window around the tabs: menus, keys, geometry, and what it says when something fails.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void theMenusHaveTheirKeysAndRoles_data();
    void theMenusHaveTheirKeysAndRoles();
    void noKeyMeansTwoThings();
    void undoSaysWhatItWouldTakeBack();
    void geometryIsKept();
    void keysLeadToTheTabs();
    void aPageIsBuiltWhenItIsFirstShown();
    void noTabBringsUpAWindowOfItsOwn();
    void everyControlOnEveryTabHasAName_data();
    void everyControlOnEveryTabHasAName();
    void theStatusTellsTheTruth();
    void aWriteThatFailsIsToldAndChangesNothing();
    void anUndoThatFailsIsTold();
    void aJournalThatMayOnlyBeReadSaysSo();

private:
    [[nodiscard]] QList<QAction*> actions() const;
    [[nodiscard]] QAction* action(const QString& text) const;
    std::unique_ptr<OpenWindow> m_open;
};

QList<QAction*> MainWindowTest::actions() const
{
    QList<QAction*> all;
    const QList<QAction*> menus = m_open->window->menuBar()->actions();
    for (const QAction* menu : menus)
        all += menu->menu()->actions();
    return all;
}

QAction* MainWindowTest::action(const QString& text) const
{
    const QList<QAction*> all = actions();
    for (QAction* each : all) {
        if (plain(each->text()).startsWith(text))
            return each;
    }
    return nullptr;
}

void MainWindowTest::theMenusHaveTheirKeysAndRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("role");
    const auto row = [](const char* text, const char* key, QAction::MenuRole role) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(key) << static_cast<int>(role);
    };
    row("Undo", "Ctrl+Z", QAction::TextHeuristicRole);
    row("Redo", "Ctrl+Shift+Z", QAction::TextHeuristicRole);
    row("Find", "Ctrl+F", QAction::TextHeuristicRole);
    row("Report (PDF)", "Ctrl+P", QAction::TextHeuristicRole);
    row("New goal", "Ctrl+N", QAction::TextHeuristicRole);
    row("New entry", "Ctrl+E", QAction::TextHeuristicRole);
    row("Settings", "Ctrl+,", QAction::PreferencesRole);
    row("Quit", "", QAction::QuitRole); // the key is the platform's own
    row("About Unrut", "", QAction::AboutRole);
}

void MainWindowTest::theMenusHaveTheirKeysAndRoles()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    QFETCH(const int, role);
    m_open->show(Tab::Today);
    const QAction* found = action(text);
    QVERIFY(found);
    QCOMPARE(static_cast<int>(found->menuRole()), role);
    if (!key.isEmpty())
        QVERIFY2(found->shortcuts().contains(QKeySequence(key)), qPrintable(found->shortcut().toString()));
}

void MainWindowTest::noKeyMeansTwoThings()
{
    m_open->show(Tab::Today);
    QMap<QString, QString> taken;
    const QList<QAction*> all = actions();
    for (const QAction* each : all) {
        const QList<QKeySequence> keys = each->shortcuts();
        for (const QKeySequence& key : keys) {
            const QString name = key.toString();
            QVERIFY2(!taken.contains(name), qPrintable(u"%1: %2 and %3"_s.arg(name, taken[name], each->text())));
            taken[name] = each->text();
        }
    }
    QVERIFY(taken.size() > 10);
}

void MainWindowTest::undoSaysWhatItWouldTakeBack()
{
    m_open->show(Tab::Gratitude);
    QVERIFY(!action(u"Undo"_s)->isEnabled());
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"a win"_s, m_open->clock.today()));
    QVERIFY(action(u"Undo"_s)->isEnabled());
    const QString named = plain(action(u"Undo"_s)->text());
    QVERIFY2(named.size() > QStringLiteral("Undo ").size(), qPrintable(named));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(!action(u"Undo"_s)->isEnabled());
    QCOMPARE(plain(action(u"Redo"_s)->text()).mid(5), named.mid(5));
}

void MainWindowTest::geometryIsKept()
{
    m_open->show(Tab::Today);
    m_open->window->resize(1001, 703);
    m_open->window->close();
    m_open->window = std::make_unique<MainWindow>(*m_open->workspace, m_open->settings);
    m_open->window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    QCOMPARE(m_open->window->size(), QSize(1001, 703));
}

/// A start waits for the page that it shows, and for no other.
void MainWindowTest::aPageIsBuiltWhenItIsFirstShown()
{
    m_open->show(Tab::Today);
    const auto pages = [this] { return m_open->window->findChildren<Page*>().size(); };
    QCOMPARE(pages(), 1);
    m_open->window->showTab(Tab::Goals);
    QCOMPARE(pages(), 2);
    m_open->window->showTab(Tab::Today);
    m_open->window->showTab(Tab::Goals);
    QCOMPARE(pages(), 2);
}

void MainWindowTest::keysLeadToTheTabs()
{
    m_open->show(Tab::Today);
    m_open->shortcut(Qt::Key_4);
    QCOMPARE(m_open->window->currentTab(), Tab::Goals);
    m_open->shortcut(Qt::Key_7);
    QCOMPARE(m_open->window->currentTab(), Tab::Progress);
    m_open->shortcut(Qt::Key_3); // works before it has joined
    QCOMPARE(m_open->window->currentTab(), Tab::WaysOut);
    m_open->shortcut(Qt::Key_PageUp);
    QCOMPARE(m_open->window->currentTab(), Tab::Assess);
}

void MainWindowTest::noTabBringsUpAWindowOfItsOwn()
{
    // A widget made visible before it has its place flashes up as a window, which takes the keyboard away.
    m_open->settings.setShowsAllTabs(true);
    m_open->show(Tab::Today);
    const WindowWatch watch;
    for (int i = 0; i < tabCount; ++i) {
        m_open->window->showTab(static_cast<Tab>(i));
        OpenWindow::settle();
    }
    QVERIFY2(watch.shown.isEmpty(), qPrintable(watch.shown.join(u' ')));
    QVERIFY(m_open->window->isActiveWindow());
}

void MainWindowTest::everyControlOnEveryTabHasAName_data()
{
    QTest::addColumn<int>("tab");
    for (int i = 0; i < tabCount; ++i)
        QTest::newRow(tabKey(static_cast<Tab>(i)).data()) << i;
}

void MainWindowTest::everyControlOnEveryTabHasAName()
{
    QFETCH(const int, tab);
    m_open->settings.setShowsAllTabs(true);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"a win"_s, m_open->clock.today()));
    m_open->show(static_cast<Tab>(tab));
    QStringList nameless;
    addNameless(QAccessible::queryAccessibleInterface(m_open->window.get()), nameless);
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void MainWindowTest::theStatusTellsTheTruth()
{
    m_open->show(Tab::Gratitude);
    QVERIFY(m_open->says(u"New journal"_s));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"a win"_s, m_open->clock.today()));
    OpenWindow::settle();
    QVERIFY(m_open->says(u"All changes saved"_s));
}

void MainWindowTest::aWriteThatFailsIsToldAndChangesNothing()
{
    m_open->show(Tab::Gratitude);
    QVERIFY(QFile::rename(m_open->journal.path(), m_open->journal.file(u"aside"_s)));
    m_open->shortcut(Qt::Key_E);
    m_open->type(u"a line"_s);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_open->says(u"was deleted, moved or replaced"_s));
    QVERIFY(m_open->rowsOf(u"Entries"_s).isEmpty());
    QVERIFY(m_open->says(u"Something was not saved"_s));
    QVERIFY(!m_open->says(u"All changes saved"_s));
    // What was typed is still there, and once the journal is back it can be saved.
    QVERIFY(QFile::rename(m_open->journal.file(u"aside"_s), m_open->journal.path()));
    m_open->find<QPlainTextEdit>(u"New entry"_s)->setFocus();
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{u"a line"_s});
    m_open->window->statusBar()->clearMessage(); // that it was added
    OpenWindow::settle();
    QVERIFY(m_open->says(u"All changes saved"_s));
}

void MainWindowTest::anUndoThatFailsIsTold()
{
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"a win"_s, m_open->clock.today()));
    QVERIFY(QFile::rename(m_open->journal.path(), m_open->journal.file(u"aside"_s)));
    m_open->shortcut(Qt::Key_Z);
    QVERIFY(m_open->says(u"was deleted, moved or replaced"_s));
    QVERIFY(QFile::rename(m_open->journal.file(u"aside"_s), m_open->journal.path()));
    QCOMPARE(m_open->workspace->entryCount({}).value_or(-1), 1);
}

void MainWindowTest::aJournalThatMayOnlyBeReadSaysSo()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"a win"_s, m_open->clock.today()));
    m_open->workspace.reset();
    auto reading = Workspace::open(m_open->journal.path(), WorkspaceMode::ReadOnly, m_open->clock, m_open->ids);
    QVERIFY(reading);
    m_open->workspace = *std::move(reading);
    m_open->show(Tab::Gratitude);
    QVERIFY(m_open->says(u"Read only"_s));
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{u"a win"_s});
    m_open->shortcut(Qt::Key_E);
    m_open->type(u"a line"_s);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_open->says(u"may only be read"_s));
    QCOMPARE(m_open->rowsOf(u"Entries"_s).size(), 1);
}

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
