// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_fixture.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

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
    void aMegabyteIsNotEvenPasted();
    void theSearchNarrowsAsYouType();
    void theKindNarrows();
    void anEntryIsEditedInPlace();
    void escapeLeavesAnEntryAsItWas();
    void deleteBinsAndBackspaceDoesNothing();
    void theBinGivesBack();
    void markupIsShownAsItIs();

private:
    void write(const QString& text);
    void focusList();
    [[nodiscard]] QStringList shown() const { return m_open->rowsOf(u"Entries"_s); }

    std::unique_ptr<OpenWindow> m_open;
};

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
    QCOMPARE(m_open->find<QPlainTextEdit>(u"New entry"_s)->toPlainText(), QString());
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
    const QList<QComboBox*> boxes = m_open->window->findChildren<QComboBox*>();
    for (QComboBox* box : boxes) {
        if (box->findText(u"In the bin"_s) >= 0)
            box->setCurrentText(u"In the bin"_s);
    }
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
