// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hostile_names.h"
#include "window_fixture.h"

#include <wording/people_words.h>

#include <QCheckBox>
#include <QDialog>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QToolButton>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// It is there; replace it?
void replaceIt(QDialog& question)
{
    auto* box = qobject_cast<QMessageBox*>(&question);
    QVERIFY(box && box->button(QMessageBox::Yes));
    box->button(QMessageBox::Yes)->click();
}

} // namespace

/// What leaves the journal from a talk: a calendar file, a sheet. By the menu and the dialogs of the window.
class TalkFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aCalendarFileHoldsTheDayAndNothingElse();
    void aCalendarFileHoldsWhatIsTicked();
    void cancellingTheCalendarFileWritesNone();
    void theSheetIsSavedAsPdf();
    void theSheetIsPrinted();
    void noFileIsNamedByAPerson();
    void theJournalIsNotWrittenOver();

private:
    /// The line of the talk's menu.
    void choose(const QString& line)
    {
        auto* more = m_open->find<QToolButton>(u"More about the talk"_s);
        QVERIFY(more && more->menu());
        const auto actions = more->menu()->actions();
        const auto there = std::find_if(actions.begin(), actions.end(), [&](const QAction* action) {
            return action->text().remove(u'&').startsWith(line);
        });
        QVERIFY2(there != actions.end(), qPrintable(line));
        (*there)->trigger();
        OpenWindow::settle();
    }
    /// Ticks what begins like one of \a ticks in the dialog that is open, goes on, and names the file.
    void saveCalendar(const QStringList& ticks)
    {
        choose(u"Add to calendar"_s);
        auto* dialog = m_open->visible<QDialog>();
        QVERIFY(dialog);
        const auto boxes = dialog->findChildren<QCheckBox*>();
        QCOMPARE(boxes.size(), 3);
        for (QCheckBox* box : boxes) {
            QVERIFY(!box->isChecked()); // nothing of it goes along by itself
            box->setChecked(std::any_of(ticks.begin(), ticks.end(),
                                        [&](const QString& tick) { return box->text().startsWith(tick); }));
        }
        nameTheFile(u"talk.ics"_s);
        m_open->click(u"Save the file"_s);
    }
    /// Only now is there somebody for modal dialogs: whoever was there before would close what a test opens and looks
    /// at.
    void expect(ModalPerson::Answer answer)
    {
        m_person = std::make_unique<ModalPerson>();
        m_person->then(std::move(answer));
    }
    void nameTheFile(const QString& name)
    {
        expect([path = file(name)](QDialog& dialog) {
            // Typed: what selectFile() picks can be taken back by the list of files, which is read meanwhile.
            auto* field = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s);
            QVERIFY(field);
            field->setText(path);
            dialog.accept();
        });
    }
    /// Names a file that is there, and says so when asked.
    void writeOver(const QString& name)
    {
        expect([path = file(name)](QDialog& dialog) {
            dialog.findChild<QLineEdit*>(u"fileNameEdit"_s)->setText(path);
            // Once this is over: whoever answers is not asked again before.
            QMetaObject::invokeMethod(&dialog, &QDialog::accept, Qt::QueuedConnection);
        });
        m_person->then(replaceIt);
    }
    /// Looks which name is proposed, and goes.
    void lookAtTheName(QString& proposed)
    {
        expect([&proposed](QDialog& dialog) {
            if (const auto* field = dialog.findChild<QLineEdit*>(u"fileNameEdit"_s))
                proposed = field->text();
            dialog.reject();
        });
    }
    [[nodiscard]] QString file(const QString& name) const { return m_open->journal.file(name); }
    [[nodiscard]] QString written(const QString& name) const
    {
        QFile read(file(name));
        return read.open(QIODevice::ReadOnly) ? QString::fromLatin1(read.readAll()) : QString();
    }

    std::unique_ptr<OpenWindow> m_open;
    std::unique_ptr<ModalPerson> m_person;
};

void TalkFilesTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    Person dana;
    dana.name = u"Dana"_s;
    const auto id = m_open->workspace->addPerson(dana);
    QVERIFY(id);
    Talk talk;
    talk.person = *id;
    talk.day = QDate(2026, 11, 5);
    talk.at = QTime(14, 30);
    talk.minutes = 45;
    talk.how = u"Room 7"_s;
    talk.asks.set(static_cast<size_t>(AskKind::Relief));
    QVERIFY(m_open->workspace->addTalk(talk));
    m_open->show(Tab::People);
}

void TalkFilesTest::cleanup()
{
    m_person.reset();
    m_open.reset();
}

void TalkFilesTest::aCalendarFileHoldsTheDayAndNothingElse()
{
    saveCalendar({});
    const QString calendar = written(u"talk.ics"_s);
    QVERIFY2(calendar.contains(u"20261105T143000"_s), qPrintable(calendar));
    QVERIFY(!calendar.contains(u"Dana"_s));
    QVERIFY(!calendar.contains(u"Room 7"_s));
    QVERIFY(!calendar.contains(u"relief"_s, Qt::CaseInsensitive));
    QVERIFY(m_open->tells(u"Saved"_s));
}

void TalkFilesTest::aCalendarFileHoldsWhatIsTicked()
{
    saveCalendar({u"The name"_s, u"Where"_s});
    const QString calendar = written(u"talk.ics"_s);
    QVERIFY2(calendar.contains(u"Dana"_s), qPrintable(calendar));
    QVERIFY(calendar.contains(u"Room 7"_s));
    QVERIFY(!calendar.contains(u"relief"_s, Qt::CaseInsensitive));
}

void TalkFilesTest::cancellingTheCalendarFileWritesNone()
{
    choose(u"Add to calendar"_s);
    QVERIFY(m_open->visible<QDialog>());
    m_person = std::make_unique<ModalPerson>(); // who would meet the dialog that asks for a file
    m_open->click(u"Cancel"_s);
    QVERIFY(!m_open->visible<QDialog>());
    QVERIFY(written(u"talk.ics"_s).isEmpty());
    QVERIFY(m_person->surprises().isEmpty());
}

void TalkFilesTest::theSheetIsSavedAsPdf()
{
    nameTheFile(u"talk.pdf"_s);
    choose(u"Save as a PDF"_s);
    QVERIFY(m_person->isDone());
    QVERIFY(written(u"talk.pdf"_s).startsWith(u"%PDF"_s));
    QVERIFY(m_open->tells(u"Saved"_s));
}

void TalkFilesTest::theSheetIsPrinted()
{
    // The print dialog is Qt's own; what it chooses from differs from machine to machine.
    expect([path = file(u"printed.pdf"_s)](QDialog& dialog) {
        auto* print = qobject_cast<QPrintDialog*>(&dialog);
        QVERIFY(print);
        print->printer()->setOutputFormat(QPrinter::PdfFormat);
        print->printer()->setOutputFileName(path);
        QVERIFY(QMetaObject::invokeMethod(print, "accepted")); // as 'Print' does
        print->reject();
    });
    choose(u"Print on one page"_s);
    QTRY_VERIFY(m_person->isDone());
    const QString printed = written(u"printed.pdf"_s);
    QVERIFY(printed.startsWith(u"%PDF"_s));
    QCOMPARE(printed.count(u"/Type /Page\n"_s), 1); // one page
}

void TalkFilesTest::noFileIsNamedByAPerson()
{
    Person person = m_open->workspace->people().front();
    person.name = hostileName();
    QVERIFY(m_open->workspace->editPerson(person));
    OpenWindow::settle();
    QString proposed;
    lookAtTheName(proposed);
    choose(u"Save as a PDF"_s);
    QCOMPARE(proposed, u"talk.pdf"_s);
    m_person.reset();
    choose(u"Add to calendar"_s);
    lookAtTheName(proposed);
    m_open->click(u"Save the file"_s);
    QCOMPARE(proposed, u"talk.ics"_s);
    // What can be printed to a file is named by the program as well.
    expect([&proposed](QDialog& dialog) {
        if (auto* print = qobject_cast<QPrintDialog*>(&dialog))
            proposed = print->printer()->docName();
        dialog.reject();
    });
    choose(u"Print on one page"_s);
    QTRY_VERIFY(m_person->isDone());
    QCOMPARE(proposed, wording::talkFormName(m_open->workspace->talks().front().form));
}

void TalkFilesTest::theJournalIsNotWrittenOver()
{
    const QString journal = QFileInfo(m_open->journal.path()).fileName();
    const auto isWhole = [&] { return written(journal).startsWith("SQLite"_L1); };
    writeOver(journal);
    choose(u"Save as a PDF"_s);
    QVERIFY(m_person->isDone() && isWhole());
    m_person.reset();
    choose(u"Add to calendar"_s);
    writeOver(journal);
    m_open->click(u"Save the file"_s);
    QVERIFY(m_person->isDone() && isWhole());
    QVERIFY(m_open->workspace->verify());
}

QTEST_MAIN(TalkFilesTest)
#include "talk_files_test.moc"
