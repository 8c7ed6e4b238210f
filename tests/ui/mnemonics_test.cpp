// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "looks/letters.h"

#include <demo/demo.h>
#include <settings/settings.h>
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <ui/main_window.h>
#include <wording/translations.h>
#include <workspace/workspace.h>

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace unrut;

namespace {

/// Everything \a window has: each tab, each menu, and each dialog that a menu opens.
QStringList takenTwiceInAllOf(MainWindow& window)
{
    QStringList found;
    const QList<Tab> tabs = window.visibleTabs();
    for (const Tab tab : tabs) {
        window.showTab(tab);
        found += lettersTakenTwice(window);
    }
    const QList<QAction*> menus = window.menuBar()->actions();
    for (const QAction* menu : menus) {
        found += lettersTakenTwice(menu->menu()->actions());
        const QList<QAction*> actions = menu->menu()->actions();
        for (QAction* action : actions) {
            if (action->objectName().isEmpty())
                continue;
            action->trigger();
            const auto dialogs = window.findChildren<QDialog*>();
            for (QDialog* dialog : dialogs) {
                if (dialog->isVisible())
                    found += lettersTakenTwice(*dialog);
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
    const QStringList found = takenTwiceInAllOf(window);
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
    QCOMPARE(lettersTakenTwice(window).size(), 1);
}

QTEST_MAIN(MnemonicsTest)
#include "mnemonics_test.moc"
