// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "help/help_dialog.h"
#include "help/key_groups.h"
#include "help/key_sheet.h"

#include <wording/help_words.h>

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Help by topic, the sheet of keys, and what is new.
class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }
    void everyTopicHasItsPage();
    void f1TellsOfWhatIsOnTheScreen();
    void eachPageHasATopic();
    void f1TellsOfTheDialogThatIsOpen_data();
    void f1TellsOfTheDialogThatIsOpen();
    void theHelpIsSearched();
    void whatIsToldOfATopicIsInView();
    void everyKeyOfTheMenusIsOnTheSheet();
    void theQuestionMarkGoesIntoATextThatIsTyped();
    void whatIsNewComesFromTheChangelog();
    void theLicencesAreReadHere();
    void whatIsOnlyReadIsScrolledByKeys_data();
    void whatIsOnlyReadIsScrolledByKeys();

private:
    std::unique_ptr<OpenWindow> m_open;
};

void HelpTest::everyTopicHasItsPage()
{
    for (int topic = 0; topic < wording::helpTopicCount; ++topic) {
        const wording::HelpPage page = wording::helpPage(static_cast<wording::HelpTopic>(topic));
        QVERIFY(!page.title.isEmpty());
        QVERIFY(page.paragraphs.size() >= 4);
    }
}

void HelpTest::f1TellsOfWhatIsOnTheScreen()
{
    m_open->show(Tab::Goals);
    m_open->press(Qt::Key_F1);
    const auto* topics = m_open->find<QListView>(u"Topics"_s);
    QVERIFY(topics);
    QCOMPARE(topics->currentIndex().data().toString(), wording::helpPage(wording::HelpTopic::Goals).title);
    QVERIFY(m_open->says(wording::helpPage(wording::HelpTopic::Goals).paragraphs.constFirst()));
    m_open->press(Qt::Key_Down);
    QVERIFY(m_open->says(wording::helpPage(wording::HelpTopic::Gratitude).paragraphs.constFirst()));
    m_open->press(Qt::Key_Escape);
    QVERIFY(!m_open->find<QListView>(u"Topics"_s));
}

void HelpTest::eachPageHasATopic()
{
    using Topic = wording::HelpTopic;
    for (const auto& [tab, topic] : {std::pair(Tab::Today, Topic::Today),
                                     {Tab::Assess, Topic::Assess},
                                     {Tab::WaysOut, Topic::WaysOut},
                                     {Tab::Goals, Topic::Goals},
                                     {Tab::Gratitude, Topic::Gratitude},
                                     {Tab::People, Topic::People},
                                     {Tab::Progress, Topic::Progress}}) {
        m_open->show(tab);
        m_open->press(Qt::Key_F1);
        const auto* topics = m_open->find<QListView>(u"Topics"_s);
        QVERIFY(topics);
        QCOMPARE(topics->currentIndex().row(), static_cast<int>(topic));
        m_open->press(Qt::Key_Escape);
    }
}

void HelpTest::f1TellsOfTheDialogThatIsOpen_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("topic");
    const auto row = [](const char* name, const char* action, wording::HelpTopic topic) {
        QTest::newRow(name) << QString::fromLatin1(action) << static_cast<int>(topic);
    };
    row("settings", "settings", wording::HelpTopic::Settings);
    row("backups", "backups", wording::HelpTopic::Journal);
    row("bin", "bin", wording::HelpTopic::Journal);
    row("export", "export", wording::HelpTopic::Journal);
    row("reminders", "reminders", wording::HelpTopic::Reminders);
    row("Friday page", "friday", wording::HelpTopic::Friday);
    row("worry", "worry", wording::HelpTopic::Today);
    row("safety card", "safety", wording::HelpTopic::NotARut);
    row("one of the page below", "keys", wording::HelpTopic::People);
}

void HelpTest::f1TellsOfTheDialogThatIsOpen()
{
    QFETCH(const QString, action);
    QFETCH(const int, topic);
    m_open->show(Tab::People);
    auto* opens = m_open->window->findChild<QAction*>(action);
    QVERIFY(opens);
    opens->trigger();
    OpenWindow::settle();
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_F1);
    OpenWindow::settle();
    const auto topics = [dialog] {
        QList<QListView*> found = dialog->findChildren<QListView*>();
        found.removeIf([](const QListView* list) { return list->accessibleName() != u"Topics"_s; });
        return found;
    };
    QCOMPARE(topics().size(), 1);
    QCOMPARE(topics().constFirst()->currentIndex().row(), topic);
    QWidget* help = QApplication::activeModalWidget();
    QTest::keyClick(help, Qt::Key_F1);
    QCOMPARE(topics().size(), 1); // once is enough
    QTest::keyClick(help, Qt::Key_Escape);
    QCOMPARE(QApplication::activeModalWidget(), dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void HelpTest::theHelpIsSearched()
{
    m_open->show(Tab::Today);
    m_open->press(Qt::Key_F1);
    auto* search = m_open->find<QLineEdit>(u"Search the help"_s);
    search->setText(u"encrypted"_s);
    OpenWindow::settle();
    const auto* topics = m_open->find<QListView>(u"Topics"_s);
    int shown = 0;
    for (int row = 0; row < topics->model()->rowCount(); ++row)
        shown += topics->isRowHidden(row) ? 0 : 1;
    QCOMPARE(shown, 1);
    QCOMPARE(topics->currentIndex().data().toString(), wording::helpPage(wording::HelpTopic::Journal).title);
    search->setText(u"xyzzy"_s);
    OpenWindow::settle();
    QCOMPARE(topics->currentIndex().data().toString(), wording::helpPage(wording::HelpTopic::Journal).title);
    search->clear();
    for (int row = 0; row < topics->model()->rowCount(); ++row)
        QVERIFY(!topics->isRowHidden(row));
}

/// Also where the topics stand above it and take all the room.
void HelpTest::whatIsToldOfATopicIsInView()
{
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    m_open->show(Tab::Goals);
    m_open->window->resize(640, 480);
    m_open->press(Qt::Key_F1);
    QWidget* dialog = QApplication::activeModalWidget();
    QVERIFY(dialog);
    const auto* area = dialog->findChild<QScrollArea*>();
    const auto isRead = [&](wording::HelpTopic topic) {
        const QString first = wording::helpPage(topic).paragraphs.constFirst();
        const auto labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->text() == first &&
                   area->viewport()->rect().contains(label->mapTo(area->viewport(), QPoint(1, 1)));
        });
    };
    QTRY_VERIFY(isRead(wording::HelpTopic::Goals));
    m_open->press(Qt::Key_Down);
    QTRY_VERIFY(isRead(wording::HelpTopic::Gratitude));
    int scrolled = 0;
    for (const auto* each : dialog->findChildren<QAbstractScrollArea*>())
        scrolled += each->verticalScrollBar()->maximum() > 0 ? 1 : 0;
    QCOMPARE(scrolled, 1);
    auto* search = m_open->find<QLineEdit>(u"Search the help"_s);
    area->verticalScrollBar()->setValue(0);
    search->setFocus();
    m_open->type(u"encrypted"_s);
    OpenWindow::settle();
    QVERIFY2(area->viewport()->rect().contains(search->mapTo(area->viewport(), QPoint(1, 1))), "what is typed is seen");
    m_open->press(Qt::Key_Escape);
}

void HelpTest::everyKeyOfTheMenusIsOnTheSheet()
{
    m_open->show(Tab::Progress);
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"The sheet is true"_s, m_open->clock.today()));
    m_open->press(Qt::Key_Question);
    const auto* sheet = m_open->window->findChild<KeySheet*>();
    QVERIFY(sheet);
    QStringList told;
    for (const auto* label : sheet->findChildren<QLabel*>())
        told << label->text();
    QVERIFY2(told.contains(u"Undo"_s), "a key is told by what it does, not by what it would take back now");
    int keys = 0;
    for (const QAction* action : m_open->window->findChildren<QAction*>()) {
        const bool isInAMenu = !action->associatedObjects().isEmpty() && action->parent() != nullptr;
        if (isInAMenu && !action->shortcut().isEmpty() &&
            qobject_cast<QMenu*>(action->associatedObjects().constFirst())) {
            ++keys;
            QVERIFY2(told.contains(action->shortcut().toString(QKeySequence::NativeText)), qPrintable(action->text()));
        }
    }
    QVERIFY(keys > 10);
    for (const KeyGroup& group : keysWithoutMenus()) {
        QVERIFY(told.contains(group.place));
        for (const KeyLine& line : group.keys)
            QVERIFY(told.contains(line.does));
    }
}

void HelpTest::theQuestionMarkGoesIntoATextThatIsTyped()
{
    m_open->show(Tab::Gratitude);
    m_open->shortcut(Qt::Key_E);
    auto* composer = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(composer);
    m_open->type(u"why?"_s);
    QCOMPARE(composer->toPlainText(), u"why?"_s);
    QVERIFY(!m_open->window->findChild<KeySheet*>());
}

void HelpTest::whatIsNewComesFromTheChangelog()
{
    m_open->show(Tab::Today);
    for (QAction* action : m_open->window->findChildren<QAction*>()) {
        if (action->objectName() == u"news"_s)
            action->trigger();
    }
    OpenWindow::settle();
    QFile file(u":/unrut/ui/CHANGELOG.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto points = QString::fromUtf8(file.readAll()).count(u"\n- "_s);
    const auto shown = [] {
        const auto labels = QApplication::activeModalWidget()->findChildren<QLabel*>();
        return std::count_if(labels.begin(), labels.end(),
                             [](const QLabel* label) { return label->text().startsWith(u"• "_s); });
    };
    QTRY_COMPARE(shown(), points); // the last of them some turns later
    QVERIFY(!m_open->says(u"Unreleased"_s));
    QVERIFY(m_open->says(QCoreApplication::applicationVersion()));
    QVERIFY(m_open->says(u"• A check in a short and a full form"_s));
    const auto labels = QApplication::activeModalWidget()->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QVERIFY2(!label->text().contains(u'*') && !label->text().contains(u'`'), qPrintable(label->text()));
    QVERIFY(!m_open->says(u"Keep a Changelog"_s));
}

void HelpTest::theLicencesAreReadHere()
{
    m_open->show(Tab::Today);
    m_open->window->findChild<QAction*>(u"about"_s)->trigger();
    OpenWindow::settle();
    m_open->click(u"Licences"_s);
    for (const auto& words : {u"Qt, by The Qt Company"_s, u"SQLite: in the public domain"_s, u"Hunspell"_s,
                              u"Version 3, 29 June 2007"_s, u"TERMS AND CONDITIONS"_s, u"NO WARRANTY"_s,
                              u"GNU LESSER GENERAL PUBLIC LICENSE"_s, u"0. Additional Definitions."_s})
        QVERIFY2(m_open->says(words), qPrintable(words));
}

void HelpTest::whatIsOnlyReadIsScrolledByKeys_data()
{
    QTest::addColumn<QString>("dialog");
    QTest::newRow("what is new") << u"news"_s;
    QTest::newRow("keys") << u"keys"_s;
    QTest::newRow("safety card") << u"safety"_s;
}

void HelpTest::whatIsOnlyReadIsScrolledByKeys()
{
    QFETCH(QString, dialog);
    const QFont before = QApplication::font();
    const auto back = qScopeGuard([before] { QApplication::setFont(before); });
    QFont large = before;
    large.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(large);
    m_open->show(Tab::Today);
    m_open->window->resize(640, 480);
    m_open->window->findChild<QAction*>(dialog)->trigger();
    OpenWindow::settle();
    const auto dialogs = m_open->window->findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 1);
    const QScrollBar* bar = dialogs.constFirst()->findChild<QScrollArea*>()->verticalScrollBar();
    QVERIFY(bar->maximum() > bar->singleStep());
    QVERIFY(qobject_cast<QAbstractButton*>(QApplication::focusWidget()));
    m_open->press(Qt::Key_Down);
    QCOMPARE(bar->value(), bar->singleStep());
    m_open->press(Qt::Key_Up);
    QCOMPARE(bar->value(), 0);
    m_open->press(Qt::Key_PageDown);
    QCOMPARE(bar->value(), std::min(bar->pageStep(), bar->maximum()));
    m_open->press(Qt::Key_PageUp);
    QCOMPARE(bar->value(), 0);
    const auto isAtTheEnd = [&] {
        m_open->press(Qt::Key_End);
        return bar->value() == bar->maximum();
    };
    QTRY_VERIFY(isAtTheEnd()); // a long text comes part by part
    m_open->press(Qt::Key_Home);
    QCOMPARE(bar->value(), 0);
}

QTEST_MAIN(HelpTest)
#include "help_test.moc"
