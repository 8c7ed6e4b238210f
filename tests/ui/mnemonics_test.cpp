// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <demo/demo.h>
#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <ui/main_window.h>
#include <wording/translations.h>
#include <workspace/workspace.h>

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace unrut;

namespace {

/// Which texts answer to which key; those that answer to the same one are said by collisions().
class Keys
{
public:
    void add(const QString& text)
    {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty())
            m_texts[key.toString()].append(text);
    }
    [[nodiscard]] QStringList collisions() const
    {
        QStringList found;
        for (auto key = m_texts.begin(); key != m_texts.end(); ++key) {
            if (key->size() > 1)
                found.append(key.key() + QStringLiteral(": ") + key->join(QStringLiteral(", ")));
        }
        return found;
    }

private:
    QMap<QString, QStringList> m_texts;
};

QStringList collisionsIn(const QList<QAction*>& actions)
{
    Keys keys;
    for (const QAction* action : actions) {
        if (action->isVisible())
            keys.add(action->text());
    }
    return keys.collisions();
}

/// What can be reached by Alt and a letter while \a window looks as it does: the menu bar and what is on the page.
QStringList collisionsIn(const QWidget& window)
{
    Keys keys;
    const auto widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            keys.add(button->text());
        else if (const auto* label = qobject_cast<const QLabel*>(widget); label && label->buddy())
            keys.add(label->text());
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            keys.add(group->title());
        else if (const auto* bar = qobject_cast<const QMenuBar*>(widget)) {
            for (const QAction* action : bar->actions())
                keys.add(action->text());
        }
    }
    return keys.collisions();
}

/// Everything \a window has: each tab, each menu, and each dialog that a menu opens.
QStringList collisionsInAllOf(MainWindow& window)
{
    QStringList found;
    const QList<Tab> tabs = window.visibleTabs();
    for (const Tab tab : tabs) {
        window.showTab(tab);
        found += collisionsIn(static_cast<const QWidget&>(window));
    }
    const QList<QAction*> menus = window.menuBar()->actions();
    for (const QAction* menu : menus) {
        found += collisionsIn(menu->menu()->actions());
        const QList<QAction*> actions = menu->menu()->actions();
        for (QAction* action : actions) {
            if (action->objectName().isEmpty())
                continue;
            action->trigger();
            const auto dialogs = window.findChildren<QDialog*>();
            for (QDialog* dialog : dialogs) {
                if (dialog->isVisible())
                    found += collisionsIn(static_cast<const QWidget&>(*dialog));
                dialog->close();
            }
        }
    }
    return found;
}

} // namespace

/// Alt and a letter goes to one place, in every language.
class MnemonicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noKeyIsTakenTwice_data();
    void noKeyIsTakenTwice();
    void aKeyThatIsTakenTwiceIsFound();
};

void MnemonicsTest::noKeyIsTakenTwice_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isEmpty");
    const QStringList languages = wording::languages();
    for (const QString& language : languages) {
        QTest::addRow("%s, first start", qPrintable(language)) << language << true;
        QTest::addRow("%s, a year", qPrintable(language)) << language << false;
    }
}

void MnemonicsTest::noKeyIsTakenTwice()
{
    QFETCH(const QString, language);
    QFETCH(const bool, isEmpty);
    wording::Translations translations;
    translations.speak(language);
    const TemporaryJournal journal;
    FakeClock clock;
    SequentialIdSource ids;
    Settings settings(journal.file(QStringLiteral("settings.ini")));
    auto workspace = Workspace::open(journal.path(), WorkspaceMode::CreateIfMissing, clock, ids);
    QVERIFY(workspace);
    if (!isEmpty) {
        DemoOptions options;
        options.today = clock.today();
        const auto life = madeUpJournal(options);
        QVERIFY(life);
        QVERIFY((*workspace)->fill(*life));
    }
    MainWindow window(**workspace, settings);
    window.show();
    const QStringList found = collisionsInAllOf(window);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void MnemonicsTest::aKeyThatIsTakenTwiceIsFound()
{
    QMainWindow window;
    window.menuBar()->addMenu(QStringLiteral("&File"));
    auto* label = new QLabel(QStringLiteral("&First name"));
    label->setBuddy(window.menuBar());
    window.setCentralWidget(label);
    window.show();
    QCOMPARE(collisionsIn(static_cast<const QWidget&>(window)).size(), 1);
}

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
