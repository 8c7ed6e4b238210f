// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "common/unsent_text.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace unrut;
using namespace Qt::StringLiterals;

/// Fields whose text outlives the window.
class UnsentTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_open = std::make_unique<OpenWindow>(); }
    void cleanup() { m_open.reset(); }

    void aPauseInTypingIsEnough();
    void whatStoodThereBeforeIsNotKept();
    void aFieldThatIsForAnotherThingHasItsOwnText();
    void whatWasSavedIsForgotten();
    void theLogGoesOnWithItsKind_data();
    void theLogGoesOnWithItsKind();
    void anEntryThatIsBeingChangedGoesOn();
    void aNewEntryWaitsWhileAnotherIsChanged();
    void closingForGoodKeepsWhatStandsInADialog();

private:
    [[nodiscard]] UnsentTexts kept() const { return m_open->workspace->unsentTexts().value_or(UnsentTexts()); }
    void startAgain(Tab tab)
    {
        m_open->window->quit();
        m_open->window.reset();
        m_open->show(tab);
    }
    [[nodiscard]] QPlainTextEdit& editor() const { return *m_open->find<QPlainTextEdit>(u"Text of the entry"_s); }
    [[nodiscard]] QPlainTextEdit& composer() const { return *m_open->find<QPlainTextEdit>(u"New entry"_s); }

    std::unique_ptr<OpenWindow> m_open;
};

void UnsentTextTest::aPauseInTypingIsEnough()
{
    QLineEdit field;
    const UnsentText unsent(field, *m_open->workspace, u"here"_s);
    QTest::keyClicks(&field, u"half a "_s);
    QVERIFY(kept().empty());
    QTRY_VERIFY(kept() == (UnsentTexts{{u"here"_s, u"half a "_s}}));
    field.clear();
    QTRY_VERIFY(kept().empty());
}

void UnsentTextTest::whatStoodThereBeforeIsNotKept()
{
    QLineEdit field(u"known"_s);
    const UnsentText unsent(field, *m_open->workspace, u"here"_s);
    UnsentText::keepAll(*m_open->workspace, false);
    QVERIFY(kept().empty());
    field.setText(u"known better"_s);
    UnsentText::keepAll(*m_open->workspace, false);
    QVERIFY(kept() == (UnsentTexts{{u"here"_s, u"known better"_s}}));
    QLineEdit again(u"known"_s);
    const UnsentText back(again, *m_open->workspace, u"here"_s);
    QCOMPARE(again.text(), u"known better"_s);
}

void UnsentTextTest::aFieldThatIsForAnotherThingHasItsOwnText()
{
    QPlainTextEdit field;
    UnsentText unsent(field, *m_open->workspace, u"one"_s);
    field.setPlainText(u"for the one"_s);
    unsent.moveTo(u"other"_s, u"at rest"_s);
    QCOMPARE(field.toPlainText(), u"at rest"_s);
    field.setPlainText(u"for the other"_s);
    unsent.moveTo(u"one"_s);
    QCOMPARE(field.toPlainText(), u"for the one"_s);
    QVERIFY(kept() == (UnsentTexts{{u"one"_s, u"for the one"_s}, {u"other"_s, u"for the other"_s}}));
}

void UnsentTextTest::whatWasSavedIsForgotten()
{
    QWidget dialog;
    auto* field = new QLineEdit(&dialog);
    new UnsentText(*field, *m_open->workspace, u"here"_s);
    field->setText(u"typed"_s);
    UnsentText::keepAll(*m_open->workspace, false);
    UnsentText::forgetBelow(dialog);
    QVERIFY(kept().empty());
    // Once the program ends, closing a dialog is no answer any more.
    field->setText(u"typed again"_s);
    UnsentText::keepAll(*m_open->workspace, true);
    UnsentText::forgetBelow(dialog);
    QVERIFY(kept() == (UnsentTexts{{u"here"_s, u"typed again"_s}}));
}

void UnsentTextTest::theLogGoesOnWithItsKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("the kind it begins with") << int(EntryKind::Grateful);
    QTest::newRow("another") << int(EntryKind::Note);
}

void UnsentTextTest::theLogGoesOnWithItsKind()
{
    QFETCH(int, kind);
    m_open->show(Tab::Gratitude);
    m_open->find<QComboBox>(u"Kind of entry"_s)->setCurrentIndex(kind);
    composer().setFocus();
    m_open->type(u"A thought"_s);
    startAgain(Tab::Gratitude);
    QCOMPARE(composer().toPlainText(), u"A thought"_s);
    QCOMPARE(m_open->find<QComboBox>(u"Kind of entry"_s)->currentIndex(), kind);
    // Another kind takes the text along, and leaves nothing behind.
    m_open->find<QComboBox>(u"Kind of entry"_s)->setCurrentIndex(static_cast<int>(EntryKind::Win));
    QCOMPARE(composer().toPlainText(), u"A thought"_s);
    QVERIFY(kept() == (UnsentTexts{{u"log/win"_s, u"A thought"_s}}));
}

void UnsentTextTest::anEntryThatIsBeingChangedGoesOn()
{
    const auto entry = m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today());
    QVERIFY(entry.has_value());
    m_open->show(Tab::Gratitude);
    m_open->find<QListView>(u"Entries"_s)->setFocus();
    m_open->press(Qt::Key_Down);
    m_open->press(Qt::Key_Return);
    QCOMPARE(editor().toPlainText(), u"Said it"_s);
    m_open->type(u" aloud"_s);
    startAgain(Tab::Gratitude);
    QTRY_VERIFY(m_open->find<QPlainTextEdit>(u"Text of the entry"_s));
    QCOMPARE(editor().toPlainText(), u"Said it aloud"_s);
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{u"Said it"_s});
    editor().setFocus();
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_open->rowsOf(u"Entries"_s), QStringList{u"Said it aloud"_s});
    QVERIFY(kept().empty());
}

void UnsentTextTest::aNewEntryWaitsWhileAnotherIsChanged()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today()).has_value());
    m_open->show(Tab::Gratitude);
    composer().setFocus();
    m_open->type(u"Something new"_s);
    m_open->find<QListView>(u"Entries"_s)->setFocus();
    m_open->press(Qt::Key_Down);
    m_open->press(Qt::Key_Return);
    QCOMPARE(editor().toPlainText(), u"Said it"_s);
    QCOMPARE(composer().toPlainText(), u"Something new"_s);
    m_open->press(Qt::Key_Escape);
    QCOMPARE(composer().toPlainText(), u"Something new"_s);
}

void UnsentTextTest::closingForGoodKeepsWhatStandsInADialog()
{
    m_open->show(Tab::People);
    m_open->click(u"Add a person"_s);
    m_open->type(u"Dana"_s);
    startAgain(Tab::People);
    QVERIFY(m_open->workspace->people().empty());
    m_open->click(u"Add a person"_s);
    const auto* name = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(name);
    QCOMPARE(name->text(), u"Dana"_s);
    m_open->press(Qt::Key_Escape);
    QVERIFY(kept().empty());
}

QTEST_MAIN(UnsentTextTest)
#include "unsent_text_test.moc"
