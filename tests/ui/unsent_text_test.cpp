// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include "common/message_bar.h"
#include "common/unsent_text.h"
#include "sudden_end.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
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
    void whoNeverPausesIsKeptToo();
    void aFailureIsToldOnceAndTriedAgain();
    void whatIsSavedMeanwhileLeavesWhatIsTyped();
    void theWordOfADayGoesOn();
    void theMarkOfAFinishedGoalGoesOn();
    void whatIsToBePractisedGoesOn();
    void aPracticeThatIsBeingBegunGoesOn();
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
    Result<GoalId> addGoal(BoardColumn column)
    {
        Goal goal;
        goal.title = u"Talk with Sofia"_s;
        goal.column = column;
        return m_open->workspace->addGoal(goal);
    }
    [[nodiscard]] QLineEdit& line(const QString& name) const
    {
        auto* there = m_open->find<QLineEdit>(name);
        if (!there)
            qFatal("no field '%s'", qPrintable(name));
        return *there;
    }
    /// The dialog that begins a practice.
    QDialog* beginPractice()
    {
        m_open->window->findChild<QAction*>(u"begin-practice"_s)->trigger();
        OpenWindow::settle();
        const QList<QDialog*> dialogs = m_open->window->findChildren<QDialog*>();
        return dialogs.isEmpty() ? nullptr : dialogs.last();
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

void UnsentTextTest::whoNeverPausesIsKeptToo()
{
    QLineEdit field;
    const UnsentText unsent(field, *m_open->workspace, u"here"_s);
    constexpr int betweenKeys = 50; // ms: far less than a pause in typing
    constexpr int mostKeys = 200;
    int keys = 0;
    for (; keys < mostKeys && kept().empty(); ++keys)
        QTest::keyClick(&field, Qt::Key_A, Qt::NoModifier, betweenKeys);
    QVERIFY2(keys < mostKeys, "whoever types on without a pause has nothing kept");
    QVERIFY(kept().at(u"here"_s).size() > 1);
}

void UnsentTextTest::aFailureIsToldOnceAndTriedAgain()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today()).has_value());
    m_open->show(Tab::Gratitude);
    composer().setFocus();
    const QString away = m_open->journal.file(u"away.unrut"_s);
    QVERIFY(QFile::rename(m_open->journal.path(), away));
    const auto* bar = m_open->window->findChild<MessageBar*>();
    m_open->type(u"A thought"_s);
    m_open->window->keepTyping();
    QVERIFY2(bar->message().startsWith(u"What you are typing cannot be kept"_s), qPrintable(bar->message()));
    QVERIFY2(bar->message().contains(u"put it back"_s), qPrintable(bar->message()));
    // Closed by the person, it does not come back with every word.
    m_open->click(u"Close this message"_s);
    composer().setFocus();
    m_open->type(u" more"_s);
    QCOMPARE(composer().toPlainText(), u"A thought more"_s);
    m_open->window->keepTyping();
    QCOMPARE(bar->message(), QString());
    // It is tried again without another key; and once it went well, the next failure is news.
    QVERIFY(QFile::rename(away, m_open->journal.path()));
    constexpr int untilNextTry = 20000;
    QTRY_VERIFY_WITH_TIMEOUT(!kept().empty(), untilNextTry);
    QVERIFY(QFile::rename(m_open->journal.path(), away));
    m_open->type(u"!"_s);
    m_open->window->keepTyping();
    QVERIFY(!bar->message().isEmpty());
    QVERIFY(QFile::rename(away, m_open->journal.path()));
}

void UnsentTextTest::whatIsSavedMeanwhileLeavesWhatIsTyped()
{
    QLineEdit field;
    UnsentText unsent(field, *m_open->workspace, u"here"_s);
    unsent.restAt(u"known"_s);
    QCOMPARE(field.text(), u"known"_s);
    field.setText(u"known better"_s);
    unsent.restAt(u"known by others"_s);
    QCOMPARE(field.text(), u"known better"_s);
    UnsentText::keepAll(*m_open->workspace, false);
    QVERIFY(kept() == (UnsentTexts{{u"here"_s, u"known better"_s}}));
    unsent.saved(u"Known better"_s);
    QCOMPARE(field.text(), u"Known better"_s);
    QVERIFY(kept().empty());
}

void UnsentTextTest::theWordOfADayGoesOn()
{
    QVERIFY(addGoal(BoardColumn::Doing).has_value());
    m_open->show(Tab::Today);
    line(u"A word about today"_s).setFocus();
    m_open->type(u"calm and"_s);
    // Something else changes meanwhile, as from the command line.
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Said it"_s, m_open->clock.today()).has_value());
    QCOMPARE(line(u"A word about today"_s).text(), u"calm and"_s);
    endSuddenly(*m_open, Tab::Today);
    QCOMPARE(line(u"A word about today"_s).text(), u"calm and"_s);
    QVERIFY(!*m_open->workspace->checkIn(m_open->clock.today()));
    line(u"A word about today"_s).setFocus();
    m_open->press(Qt::Key_Return);
    QCOMPARE((*m_open->workspace->checkIn(m_open->clock.today()))->word, u"calm and"_s);
    QVERIFY(kept().empty());
}

void UnsentTextTest::theMarkOfAFinishedGoalGoesOn()
{
    const auto goal = addGoal(BoardColumn::Doing);
    QVERIFY(goal.has_value());
    m_open->show(Tab::Goals);
    QVERIFY(m_open->workspace->moveGoals({*goal}, BoardColumn::Done, 0));
    OpenWindow::settle();
    line(u"How will you mark it?"_s).setFocus();
    m_open->type(u"Cake with"_s);
    endSuddenly(*m_open, Tab::Goals);
    QVERIFY(m_open->workspace->goal(*goal)->mark.isEmpty());
    QCOMPARE(line(u"How will you mark it?"_s).text(), u"Cake with"_s);
    line(u"How will you mark it?"_s).setFocus();
    m_open->press(Qt::Key_Return);
    QCOMPARE(m_open->workspace->goal(*goal)->mark, u"Cake with"_s);
    QVERIFY(kept().empty());
}

void UnsentTextTest::whatIsToBePractisedGoesOn()
{
    QVERIFY(addGoal(BoardColumn::Doing).has_value()); // without anything, Today greets and asks nothing
    QVERIFY(m_open->workspace->beginPractice(PracticeKind::Daily, u"One question a meeting"_s).has_value());
    m_open->show(Tab::Today);
    line(u"What is it to be today?"_s).setFocus();
    m_open->type(u"Ask about the"_s);
    endSuddenly(*m_open, Tab::Today);
    QCOMPARE(line(u"What is it to be today?"_s).text(), u"Ask about the"_s);
    line(u"What is it to be today?"_s).setFocus();
    m_open->press(Qt::Key_Return);
    QCOMPARE(m_open->workspace->practice()->on(m_open->clock.today())->plan, u"Ask about the"_s);
    QVERIFY(kept().empty());
}

void UnsentTextTest::aPracticeThatIsBeingBegunGoesOn()
{
    m_open->show(Tab::Today);
    const QDialog* dialog = beginPractice();
    QVERIFY(dialog);
    auto* what = dialog->findChild<QComboBox*>();
    what->setCurrentIndex(what->count() - 1); // something of their own
    dialog->findChild<QLineEdit*>()->setFocus();
    m_open->type(u"A walk at"_s);
    endSuddenly(*m_open, Tab::Today);
    dialog = beginPractice();
    QVERIFY(dialog);
    what = dialog->findChild<QComboBox*>();
    auto* words = dialog->findChild<QLineEdit*>();
    QCOMPARE(what->currentIndex(), what->count() - 1);
    QCOMPARE(words->text(), u"A walk at"_s);
    what->setCurrentIndex(0); // what is suggested there stands in its place
    QVERIFY(words->text() != u"A walk at"_s);
    words->setFocus();
    m_open->press(Qt::Key_Escape);
    QVERIFY(kept().empty());
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
