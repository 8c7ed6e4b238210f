// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_spelling.h"
#include "settings/setting_list.h"
#include "window_fixture.h"

#include <workspace/reminders.h>

#include <QAbstractSpinBox>
#include <QDialog>
#include <QLineEdit>
#include <QMap>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Everything that can be set is found with Ctrl+K, and Enter leads to it.
class SettingSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void commonWordsLeadThere_data();
    void commonWordsLeadThere();
    void everySettingIsFoundByItsName();
    void theSettingsLeadToTheReminders();
    void nothingThatCanBeSetIsLeftOut();
    void namesComeBeforeOtherWords();
    void nothingTypedListsNoSetting();
    void whatThisSystemLacksOpensTheDialog();

private:
    [[nodiscard]] QStringList rows() const { return m_open->rowsOf(u"Found"_s); }
    void search(const QString& typed) const
    {
        m_open->shortcut(Qt::Key_K);
        auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(field);
        field->setText(typed); // more letters than a test can type
        OpenWindow::settle();
    }
    /// The rows of settings that are called so.
    [[nodiscard]] QList<int> rowsOf(const QString& name) const
    {
        QList<int> found;
        const auto* list = m_open->find<QListView>(u"Found"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (isSettingRow(index) && index.data().toString() == name)
                found.append(row);
        }
        return found;
    }
    void take(int row) const
    {
        auto* list = m_open->find<QListView>(u"Found"_s);
        list->setCurrentIndex(list->model()->index(row, 0));
        m_open->press(Qt::Key_Return);
    }
    /// What the control with the keyboard sets.
    [[nodiscard]] static QString focusedKey()
    {
        const QWidget* focused = QApplication::focusWidget();
        return focused ? focused->objectName() : QString();
    }
    void closeDialog() const
    {
        m_open->visible<QDialog>()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_open->window->activateWindow(); // what a window manager does when a dialog goes
        QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    }
    static bool isSettingRow(const QModelIndex& row)
    {
        return row.data(Qt::UserRole + 1).toString().startsWith(u"Setting"_s);
    }

    FakeSpelling m_spelling;
    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<Reminders> m_reminders;
};

void SettingSearchTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->show(Tab::Today);
    m_reminders = std::make_unique<Reminders>(*m_open->workspace, [] { return QTimeZone::utc(); });
    m_open->window->showReminders(*m_reminders);
    m_open->window->setSpelling(m_spelling);
    m_open->window->setAutostart({[] { return false; }, [](bool, const auto&) {}});
}

void SettingSearchTest::cleanup()
{
    m_reminders.reset();
    m_open.reset();
}

void SettingSearchTest::commonWordsLeadThere_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("key");
    QTest::newRow("quiet hours") << u"quiet hours"_s << u"quiet-from"_s;
    QTest::newRow("language") << u"language"_s << u"language"_s;
    QTest::newRow("a language's own name") << u"Deutsch"_s << u"language"_s;
    QTest::newRow("limit") << u"limit"_s << u"doing-limit"_s;
    QTest::newRow("dark") << u"dark"_s << u"colours"_s;
    QTest::newRow("font") << u"font"_s << u"text-size"_s;
    QTest::newRow("spell check") << u"spell check"_s << u"spelling"_s;
    QTest::newRow("weekend") << u"weekend"_s << u"working-days"_s;
    QTest::newRow("crisis") << u"crisis"_s << u"care-person"_s;
    QTest::newRow("folder") << u"folder"_s << u"journal-file"_s;
    QTest::newRow("default") << u"default"_s << u"reset"_s;
    QTest::newRow("autostart") << u"autostart"_s << u"autostart"_s;
    QTest::newRow("prompts") << u"own prompts"_s << u"prompts-grateful"_s;
    QTest::newRow("prompts of a kind") << u"prompts win"_s << u"prompts-win"_s;
    QTest::newRow("privacy") << u"privacy"_s << u"notices"_s;
}

void SettingSearchTest::commonWordsLeadThere()
{
    QFETCH(QString, typed);
    QFETCH(QString, key);
    search(typed);
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->visible<QDialog>());
    QCOMPARE(focusedKey(), key);
}

void SettingSearchTest::everySettingIsFoundByItsName()
{
    QMap<QString, int> seen; // a card and a reminder may have one name
    const auto places = settingPlaces();
    for (const SettingPlace& place : places) {
        search(place.name);
        const QList<int> found = rowsOf(place.name);
        const int nth = seen[place.name]++;
        QVERIFY2(nth < found.size(), qPrintable(place.name + u": "_s + rows().join(u'|')));
        take(found.at(nth));
        QCOMPARE(focusedKey(), place.key);
        QVERIFY2(!QApplication::focusWidget()->visibleRegion().isEmpty(), qPrintable(place.key));
        closeDialog();
    }
}

void SettingSearchTest::theSettingsLeadToTheReminders()
{
    search(u"language"_s);
    m_open->press(Qt::Key_Return);
    m_open->click(u"Reminders and privacy…"_s);
    QVERIFY(QApplication::activeModalWidget());
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(), u"Reminders"_s);
    qobject_cast<QDialog*>(QApplication::activeModalWidget())->reject();
    QCOMPARE(QApplication::activeModalWidget()->windowTitle(), u"Settings"_s);
    closeDialog();
}

void SettingSearchTest::nothingThatCanBeSetIsLeftOut()
{
    QStringList keys;
    for (const SettingPlace& place : settingPlaces())
        keys.append(place.key);
    for (const auto& typed : {u"language"_s, u"quiet hours"_s}) {
        search(typed);
        m_open->press(Qt::Key_Return);
        const auto* dialog = m_open->visible<QDialog>();
        QVERIFY(dialog);
        const QList<QWidget*> controls = dialog->findChildren<QWidget*>();
        for (const QWidget* control : controls) {
            const bool isPart = qobject_cast<const QAbstractSpinBox*>(control->parentWidget());
            const auto* button = qobject_cast<const QAbstractButton*>(control);
            // Buttons that close, or lead to the other dialog, set nothing.
            const bool isWay =
                button && (button->text() == u"Close"_s || button->text() == u"Reminders and privacy…"_s);
            if (isPart || !(control->focusPolicy() & Qt::TabFocus) || isWay)
                continue;
            QVERIFY2(keys.contains(control->objectName()),
                     qPrintable(QString::fromLatin1(control->metaObject()->className()) + u' ' +
                                (button ? button->text() : control->accessibleName())));
        }
        closeDialog();
    }
}

void SettingSearchTest::namesComeBeforeOtherWords()
{
    search(u"journal"_s);
    const auto* list = m_open->find<QListView>(u"Found"_s);
    QStringList settings;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (isSettingRow(list->model()->index(row, 0)))
            settings.append(list->model()->index(row, 0).data().toString());
    }
    QCOMPARE(settings, (QStringList{u"Journal file"_s, u"Back up"_s}));
}

void SettingSearchTest::nothingTypedListsNoSetting()
{
    search({});
    const auto* list = m_open->find<QListView>(u"Found"_s);
    for (int row = 0; row < list->model()->rowCount(); ++row)
        QVERIFY(!isSettingRow(list->model()->index(row, 0)));
}

void SettingSearchTest::whatThisSystemLacksOpensTheDialog()
{
    m_open->window->setAutostart({});
    search(u"autostart"_s);
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->visible<QDialog>());
    QVERIFY(focusedKey() != u"autostart"_s);
}

QTEST_MAIN(SettingSearchTest)
#include "setting_search_test.moc"
