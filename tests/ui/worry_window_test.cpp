// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "people/person_dialog.h"
#include "worry/worry_dialog.h"

#include <QLineEdit>
#include <QMenu>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Parking a worry: how long it takes, and with whom it can be brought up.
class WorryWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void tenMinutesAreCountedByTheClock_data();
    void tenMinutesAreCountedByTheClock();
    void withNobodyListedSomebodyIsAdded();
    void whoIsAddedMayBeLeftOut();
    void nobodyIsProposed();

private:
    void open()
    {
        m_open->shortcut(Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        m_dialog = m_open->visible<WorryDialog>();
        QVERIFY(m_dialog);
    }
    std::unique_ptr<OpenWindow> m_open;
    WorryDialog* m_dialog = nullptr;
};

void WorryWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Note, u"here"_s, m_open->clock.today()));
    m_open->show(Tab::Today);
}

void WorryWindowTest::tenMinutesAreCountedByTheClock_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, int seconds, const QString& said) { QTest::newRow(name) << seconds << said; };
    row("at once", 0, u"You have ten minutes."_s);
    row("after five minutes", 5 * 60, u"5 minutes left."_s);
    row("after nine minutes", 9 * 60, u"1 minute"_s);
    row("a second before the end", 10 * 60 - 1, u"1 minute"_s);
    row("after ten minutes", 10 * 60, u"Ten minutes are over."_s);
    row("the next morning", 15 * 60 * 60, u"Ten minutes are over."_s);
    row("with a clock set back", -60 * 60, u"You have ten minutes."_s);
}

void WorryWindowTest::tenMinutesAreCountedByTheClock()
{
    QFETCH(const int, seconds);
    QFETCH(const QString, said);
    open();
    QVERIFY(m_open->says(u"You have ten minutes."_s));
    m_open->clock.setNow(m_open->clock.now().addSecs(seconds));
    QEvent back(QEvent::ActivationChange); // the person comes back to it
    QApplication::sendEvent(m_dialog, &back);
    QVERIFY(m_open->says(said));
    m_open->press(Qt::Key_Escape);
}

void WorryWindowTest::withNobodyListedSomebodyIsAdded()
{
    open();
    m_open->click(u"Bring it up with"_s); // nothing is written yet
    QVERIFY(!m_open->visible<PersonDialog>());
    QTest::keyClicks(QApplication::focusWidget(), u"The budget talk"_s);
    m_open->click(u"Bring it up with"_s);
    auto* person = m_open->visible<PersonDialog>();
    QVERIFY(person);
    QTest::keyClicks(person->findChild<QLineEdit*>(), u"Dana"_s);
    m_open->click(u"Save"_s);
    QCOMPARE(m_open->workspace->people().size(), size_t(1));
    const Person& dana = m_open->workspace->people().front();
    QCOMPARE(dana.points.size(), size_t(1));
    QCOMPARE(dana.points.front().text, u"The budget talk"_s);
}

void WorryWindowTest::whoIsAddedMayBeLeftOut()
{
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"The budget talk"_s);
    m_open->click(u"Bring it up with"_s);
    QVERIFY(m_open->visible<PersonDialog>());
    m_open->press(Qt::Key_Escape);
    QVERIFY(m_open->workspace->people().empty());
    QVERIFY(m_dialog->isVisible()); // what was written is still there
}

void WorryWindowTest::nobodyIsProposed()
{
    for (const QString& name : {u"Dana"_s, u"Lee & Sons"_s}) {
        Person person;
        person.name = name;
        QVERIFY(m_open->workspace->addPerson(person));
    }
    open();
    QTest::keyClicks(QApplication::focusWidget(), u"The budget talk"_s);
    for (const QString& answer : {u"Make it a goal"_s, u"Bring it up with"_s, u"Let it go"_s, u"Cancel"_s}) {
        const auto* button = m_open->find<QPushButton>(answer);
        QVERIFY2(button && !button->isDefault(), qPrintable(answer));
    }
    m_open->click(u"Bring it up with"_s);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QStringList offered;
    const QList<QAction*> actions = menu->actions();
    for (const QAction* action : actions)
        offered << action->text();
    offered.sort();
    QCOMPARE(offered, (QStringList{QString(), u"Dana"_s, u"Lee && Sons"_s, u"Somebody else…"_s}));
    for (QAction* action : actions) {
        if (action->text() == u"Lee && Sons"_s)
            action->trigger();
    }
    menu->close();
    OpenWindow::settle();
    for (const Person& person : m_open->workspace->people())
        QCOMPARE(person.points.size(), size_t(person.name == u"Dana"_s ? 0 : 1));
}

QTEST_MAIN(WorryWindowTest)
#include "worry_window_test.moc"
