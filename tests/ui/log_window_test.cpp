// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The log in the window: write, search, edit, bin, take back.
class LogWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aLineIsWrittenByKeys();
    void severalOnADayAreKept();
    void anEmptyLineIsNone();
    void aSearchThatFindsNothingIsCleared();
    void aMegabyteIsNotEvenPasted();
    void theSearchNarrowsAsYouType();
    void theKindNarrows();
    void anEntryIsEditedInPlace();
    void escapeLeavesAnEntryAsItWas();
    void goingElsewhereSavesWhatWasEdited();
    void anEntryEditedToNothingStaysOpen();
    void kindAndDayAreEditedInPlace();
    void theKindOfSeveralIsOneStep();
    void severalAreCopiedAsText();
    void theListGoesToADayAndOnUpwards();
    void aDayWithoutAnEntryShowsWhatCameBefore();
    void deleteBinsAndBackspaceDoesNothing();
    void theBinGivesBack();
    void markupIsShownAsItIs();
    void anEntryOfTheNextMorningIsOfThatDay();

private:
    void write(const QString& text);
    void focusList();
    /// A year of days with one line each, the last of them today.
    void writeAYear();
    void goTo(QDate day);
    [[nodiscard]] QStringList shown() const { return m_open->rowsOf(u"Entries"_s); }

    std::unique_ptr<OpenWindow> m_open;
};

void LogWindowTest::anEntryOfTheNextMorningIsOfThatDay()
{
    m_open->clock.addDays(1);
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(m_open->window.get(), &back);
    write(u"Slept well"_s);
    const auto entries = m_open->workspace->entries({}, 0, 1);
    QVERIFY(entries && entries->size() == 1);
    QCOMPARE(entries->front().day, m_open->clock.today());
}

void LogWindowTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    m_open->show(Tab::Gratitude);
}

void LogWindowTest::cleanup()
{
    m_open.reset();
}

void LogWindowTest::write(const QString& text)
{
    m_open->shortcut(Qt::Key_E);
    m_open->type(text);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
}

void LogWindowTest::focusList()
{
    auto* list = m_open->find<QListView>(u"Entries"_s);
    QVERIFY(list);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    OpenWindow::settle();
}

void LogWindowTest::writeAYear()
{
    constexpr int days = 365;
    Journal journal;
    for (int i = 0; i < days; ++i) {
        Entry entry;
        entry.id = m_open->ids.make<EntryId>();
        entry.createdAt = m_open->clock.now();
        entry.day = m_open->clock.today().addDays(i - days + 1);
        entry.text = u"line %1"_s.arg(i);
        journal.entries.push_back(entry);
    }
    QVERIFY(m_open->workspace->fill(journal));
    OpenWindow::settle();
}

void LogWindowTest::goTo(QDate day)
{
    m_open->shortcut(Qt::Key_G);
    auto* field = m_open->visible<QDialog>()->findChild<QDateEdit*>();
    QVERIFY(field);
    field->setDate(day);
    m_open->click(u"Go there"_s);
    m_open->window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_open->window.get()));
    OpenWindow::settle();
}

void LogWindowTest::aLineIsWrittenByKeys()
{
    write(u"Tea with @Noor #team"_s);
    QCOMPARE(shown(), QStringList{u"Tea with @Noor #team"_s});
    QCOMPARE(m_open->find<QPlainTextEdit>(u"New entry"_s)->toPlainText(), QString());
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(shown(), QStringList());
    m_open->shortcut(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown(), QStringList{u"Tea with @Noor #team"_s});
}

void LogWindowTest::severalOnADayAreKept()
{
    write(u"one"_s);
    m_open->clock.addSeconds(60);
    write(u"two"_s);
    QCOMPARE(shown(), (QStringList{u"two"_s, u"one"_s}));
}

void LogWindowTest::anEmptyLineIsNone()
{
    write(u"  "_s);
    QCOMPARE(shown(), QStringList());
    QVERIFY(m_open->says(u"write something"_s));
}

void LogWindowTest::aSearchThatFindsNothingIsCleared()
{
    QVERIFY(m_open->says(u"What you write appears in this list."_s));
    write(u"A good talk"_s);
    m_open->find<QLineEdit>(u"Search all entries"_s)->setText(u"xyzzy"_s);
    QTRY_VERIFY(m_open->says(u"No entry matches."_s));
    QVERIFY(!m_open->says(u"What you write appears in this list."_s));
    m_open->click(u"Clear the search"_s);
    QTRY_COMPARE(shown(), QStringList{u"A good talk"_s});
    QVERIFY(QApplication::focusWidget() == m_open->find<QLineEdit>(u"Search all entries"_s));
}

void LogWindowTest::aMegabyteIsNotEvenPasted()
{
    m_open->shortcut(Qt::Key_E);
    m_open->type(u"before "_s);
    QGuiApplication::clipboard()->setText(QString(1'000'000, u'a'));
    m_open->press(Qt::Key_V, Qt::ControlModifier);
    const auto* field = m_open->find<QPlainTextEdit>(u"New entry"_s);
    QVERIFY(field);
    QCOMPARE(field->toPlainText(), u"before "_s); // what was written is not lost
    QVERIFY(m_open->says(u"too long"_s));
    // What a journal can keep is taken.
    QGuiApplication::clipboard()->setText(u"word "_s.repeated(10'000));
    m_open->press(Qt::Key_V, Qt::ControlModifier);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown().size(), 1);
    QCOMPARE(shown().constFirst().size(), 50'006);
}

void LogWindowTest::theSearchNarrowsAsYouType()
{
    write(u"Tea with @Noor"_s);
    write(u"Shipped the timetable #work"_s);
    m_open->shortcut(Qt::Key_F);
    m_open->type(u"time"_s);
    QCOMPARE(shown(), QStringList{u"Shipped the timetable #work"_s});
    QVERIFY(m_open->find<QLineEdit>(u"Search all entries"_s)->hasFocus());
    m_open->type(u"less"_s);
    QCOMPARE(shown(), QStringList());
    m_open->find<QLineEdit>(u"Search all entries"_s)->clear();
    OpenWindow::settle();
    QCOMPARE(shown().size(), 2);
    m_open->type(u"@noor"_s);
    QCOMPARE(shown(), QStringList{u"Tea with @Noor"_s});
}

void LogWindowTest::theKindNarrows()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"a win"_s, m_open->clock.today()));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Keep, u"a keep"_s, m_open->clock.today()));
    OpenWindow::settle();
    QCOMPARE(shown().size(), 2);
    QComboBox* kind = nullptr;
    const QList<QComboBox*> boxes = m_open->window->findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        if (box->isVisible() && box->itemText(0) == u"All kinds"_s)
            kind = box;
    }
    QVERIFY(kind);
    kind->setCurrentIndex(1 + static_cast<int>(EntryKind::Keep));
    OpenWindow::settle();
    QCOMPARE(shown(), QStringList{u"a keep"_s});
}

void LogWindowTest::anEntryIsEditedInPlace()
{
    write(u"Tea with Noor"_s);
    focusList();
    m_open->press(Qt::Key_Return);
    m_open->type(u", and cake"_s);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(shown(), QStringList{u"Tea with Noor, and cake"_s});
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(shown(), QStringList{u"Tea with Noor"_s});
}

void LogWindowTest::escapeLeavesAnEntryAsItWas()
{
    write(u"Tea with Noor"_s);
    focusList();
    m_open->press(Qt::Key_Return);
    m_open->type(u" and nonsense"_s);
    m_open->press(Qt::Key_Escape);
    QCOMPARE(shown(), QStringList{u"Tea with Noor"_s});
    QVERIFY(!m_open->find<QPlainTextEdit>(u"Text of the entry"_s));
    QVERIFY(m_open->find<QListView>(u"Entries"_s)->hasFocus());
    QVERIFY(!m_open->workspace->undoVerb() || m_open->workspace->undoVerb() == Verb::AddEntry);
}

void LogWindowTest::goingElsewhereSavesWhatWasEdited()
{
    write(u"Tea with Noor"_s);
    focusList();
    m_open->press(Qt::Key_Return);
    QVERIFY(m_open->find<QPlainTextEdit>(u"Text of the entry"_s)->hasFocus());
    m_open->type(u" and cake"_s);
    m_open->press(Qt::Key_Tab); // to the kind, which is part of it
    QCOMPARE(shown(), QStringList{u"Tea with Noor"_s});
    m_open->find<QLineEdit>(u"Search all entries"_s)->setFocus();
    OpenWindow::settle();
    QCOMPARE(shown(), QStringList{u"Tea with Noor and cake"_s});
    QVERIFY(!m_open->find<QPlainTextEdit>(u"Text of the entry"_s));
    QVERIFY(m_open->find<QLineEdit>(u"Search all entries"_s)->hasFocus());
}

void LogWindowTest::anEntryEditedToNothingStaysOpen()
{
    write(u"Tea"_s);
    focusList();
    m_open->press(Qt::Key_Return);
    auto* text = m_open->find<QPlainTextEdit>(u"Text of the entry"_s);
    QVERIFY(text);
    text->selectAll();
    m_open->press(Qt::Key_Delete);
    m_open->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_open->says(u"write something"_s));
    QCOMPARE(shown(), QStringList{u"Tea"_s});
    QVERIFY(m_open->find<QPlainTextEdit>(u"Text of the entry"_s));
    m_open->press(Qt::Key_Escape);
    QVERIFY(!m_open->find<QPlainTextEdit>(u"Text of the entry"_s));
}

void LogWindowTest::kindAndDayAreEditedInPlace()
{
    write(u"Tea"_s);
    focusList();
    m_open->press(Qt::Key_Return);
    m_open->find<QComboBox>(u"Kind of the entry"_s)->setCurrentIndex(static_cast<int>(EntryKind::Keep));
    const auto days = m_open->find<QListView>(u"Entries"_s)->findChildren<QDateEdit*>();
    QCOMPARE(days.size(), 1);
    days.front()->setDate({2026, 10, 5});
    m_open->click(u"Save"_s);
    const auto entries = m_open->workspace->entries({}, 0, 10);
    QCOMPARE(static_cast<int>(entries->front().kind), static_cast<int>(EntryKind::Keep));
    QCOMPARE(entries->front().day, QDate(2026, 10, 5));
}

void LogWindowTest::theKindOfSeveralIsOneStep()
{
    write(u"one"_s);
    write(u"two"_s);
    write(u"three"_s);
    focusList();
    QVERIFY(!m_open->find<QAbstractButton>(u"Change the kind"_s));
    m_open->press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(m_open->says(u"2 chosen"_s));
    auto* change = m_open->find<QPushButton>(u"Change the kind"_s);
    QVERIFY(change && change->menu());
    change->menu()->actions().at(static_cast<int>(EntryKind::Win))->trigger();
    OpenWindow::settle();
    EntryFilter wins;
    wins.kinds = {EntryKind::Win};
    QCOMPARE(m_open->workspace->entryCount(wins).value_or(-1), 2);
    QVERIFY(m_open->says(u"2 chosen"_s)); // they stay chosen
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(m_open->workspace->entryCount(wins).value_or(-1), 0);
}

void LogWindowTest::severalAreCopiedAsText()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"shipped"_s, {2026, 11, 2}));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Grateful, u"tea"_s, {2026, 11, 2}));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Keep, u"the people"_s, {2026, 11, 1}));
    OpenWindow::settle();
    focusList();
    m_open->press(Qt::Key_A, Qt::ControlModifier);
    m_open->press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Monday, 2 November 2026\nGrateful: tea\nWin: shipped\n\nSunday, 1 November 2026\nKeep: the people\n"_s);
}

void LogWindowTest::theListGoesToADayAndOnUpwards()
{
    writeAYear();
    const QDate day = m_open->clock.today().addDays(-200);
    goTo(day);
    QCOMPARE(shown().constFirst(), u"line 164"_s);
    QVERIFY(m_open->says(u"back"_s));
    auto* list = m_open->find<QListView>(u"Entries"_s);
    QVERIFY(list->hasFocus());
    m_open->press(Qt::Key_Up); // there is more above
    QCOMPARE(list->currentIndex().data().toString(), u"line 165"_s);
    QCOMPARE(shown().constFirst(), u"line 224"_s);
    m_open->click(u"Newer entries"_s);
    QCOMPARE(shown().constFirst(), u"line 284"_s);
    QCOMPARE(list->currentIndex().data().toString(), u"line 165"_s);
    m_open->click(u"Back to the newest"_s);
    QCOMPARE(shown().constFirst(), u"line 364"_s);
    QVERIFY(!m_open->find<QAbstractButton>(u"Newer entries"_s));
}

void LogWindowTest::aDayWithoutAnEntryShowsWhatCameBefore()
{
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"old"_s, {2026, 10, 1}));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"new"_s, {2026, 11, 2}));
    OpenWindow::settle();
    goTo({2026, 10, 20});
    QCOMPARE(shown(), QStringList{u"old"_s});
}

void LogWindowTest::deleteBinsAndBackspaceDoesNothing()
{
    write(u"Tea with Noor"_s);
    focusList();
    m_open->press(Qt::Key_Backspace);
    QCOMPARE(shown().size(), 1);
    m_open->press(Qt::Key_Delete);
    QCOMPARE(shown(), QStringList());
    m_open->shortcut(Qt::Key_Z);
    QCOMPARE(shown(), QStringList{u"Tea with Noor"_s});
}

void LogWindowTest::theBinGivesBack()
{
    const auto id = m_open->workspace->addEntry(EntryKind::Win, u"thrown away"_s, m_open->clock.today());
    QVERIFY(id);
    QVERIFY(m_open->workspace->binEntries({*id}));
    OpenWindow::settle();
    m_open->find<QComboBox>(u"Time"_s)->setCurrentText(u"In the bin"_s);
    OpenWindow::settle();
    QCOMPARE(shown(), QStringList{u"thrown away"_s});
    focusList();
    m_open->press(Qt::Key_Delete);
    QCOMPARE(shown(), QStringList());
    QCOMPARE(m_open->workspace->entryCount({}).value_or(-1), 1);
}

void LogWindowTest::markupIsShownAsItIs()
{
    const QString text = u"<b>bold</b> <img src='file:///etc/passwd'>"_s;
    write(text);
    QCOMPARE(shown(), QStringList{text});
    const QList<QLabel*> labels = m_open->window->findChildren<QLabel*>();
    for (const QLabel* label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
}

QTEST_MAIN(LogWindowTest)
#include "log_window_test.moc"
