// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Tags and people in the log: completed as they are typed, renamed and merged.
class LogNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aTagIsCompletedAsItIsTyped();
    void aPersonOfTheJournalIsOffered();
    void escapeLeavesWhatIsTyped();
    void aSignInsideAWordOffersNothing();
    void aTagIsRenamedInTheDialogAndBack();

private:
    [[nodiscard]] QPlainTextEdit* field() const { return m_open->find<QPlainTextEdit>(u"New entry"_s); }
    /// What is offered now; empty when nothing is.
    [[nodiscard]] static QStringList offered()
    {
        QStringList names;
        const auto* popup = qobject_cast<QListView*>(QApplication::activePopupWidget());
        for (int row = 0; popup && row < popup->model()->rowCount(); ++row)
            names.append(popup->model()->index(row, 0).data().toString());
        return names;
    }
    static void key(Qt::Key key)
    {
        QTest::keyClick(QApplication::activePopupWidget(), key);
        OpenWindow::settle();
    }
    std::unique_ptr<OpenWindow> m_open;
};

void LogNamesTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    const QDate day = m_open->clock.today();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"One #team"_s, day));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Two #team #tea"_s, day));
    Person person;
    person.name = u"Priya Shah"_s;
    QVERIFY(m_open->workspace->addPerson(person));
    m_open->show(Tab::Gratitude);
    field()->setFocus();
}

void LogNamesTest::aTagIsCompletedAsItIsTyped()
{
    QTest::keyClicks(field(), u"Lunch #te"_s);
    QCOMPARE(offered(), (QStringList{u"#team"_s, u"#tea"_s})); // the one that is named more comes first
    key(Qt::Key_Return);
    QCOMPARE(field()->toPlainText(), u"Lunch #team "_s);
    QVERIFY(offered().isEmpty());
    QTest::keyClick(field(), Qt::Key_Return, Qt::ControlModifier);
    OpenWindow::settle();
    QCOMPARE(m_open->rowsOf(u"Entries"_s).constFirst(), u"Lunch #team"_s);
}

void LogNamesTest::aPersonOfTheJournalIsOffered()
{
    QTest::keyClicks(field(), u"With @"_s);
    QCOMPARE(offered(), QStringList{u"@Priya"_s});
    key(Qt::Key_Tab);
    QCOMPARE(field()->toPlainText(), u"With @Priya "_s);
}

void LogNamesTest::escapeLeavesWhatIsTyped()
{
    QTest::keyClicks(field(), u"#te"_s);
    key(Qt::Key_Escape);
    QVERIFY(offered().isEmpty());
    QCOMPARE(field()->toPlainText(), u"#te"_s);
}

void LogNamesTest::aSignInsideAWordOffersNothing()
{
    QTest::keyClicks(field(), u"ada@te"_s);
    QVERIFY(offered().isEmpty());
}

void LogNamesTest::aTagIsRenamedInTheDialogAndBack()
{
    m_open->click(u"All tags and people"_s);
    auto* dialog = m_open->visible<QDialog>();
    QVERIFY(dialog);
    const auto* list = dialog->findChild<QListWidget*>();
    QCOMPARE(list->currentItem()->text(), u"#team"_s);
    QCOMPARE(list->currentItem()->data(Qt::AccessibleTextRole).toString(), u"#team (2)"_s);
    auto* name = dialog->findChild<QLineEdit*>();
    name->setText(u"tea"_s); // the sign need not be typed
    m_open->click(u"Rename"_s);
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"#tea"_s);
    QCOMPARE(list->currentRow(), 0);
    m_open->click(u"Close"_s);
    QVERIFY(m_open->workspace->undo());
    const auto names = m_open->workspace->topNames(10);
    QVERIFY(names);
    QCOMPARE(names->size(), size_t(2));
}

QTEST_MAIN(LogNamesTest)
#include "log_names_test.moc"
