// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "taking_along/export_dialog.h"
#include "taking_along/import_dialog.h"
#include "window_fixture.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QMenuBar>

using namespace unrut;
using namespace Qt::StringLiterals;

/// The journal goes into a file and comes out of one, by the File menu.
class TakingAlongTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void aJournalGoesOutWholeAndComesBack();
    void whatItIsForDecidesWhatIsAsked();
    void aTextHasWhatIsTicked();
    void theJournalIsNeverWrittenOver();
    void whatWouldHappenIsSaidBeforehand();
    void importingIsOneStepBack();
    void whereBothDifferTheFileIsTakenOnlyWhenAsked();
    void aTableIsReadAsItsColumnsAreChosen();
    void aFileThatIsNothingIsRefusedInTheDialog();

private:
    [[nodiscard]] QString file(const QString& name) const { return m_open->journal.file(name); }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(this->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(this->file(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void menu(const QString& text)
    {
        const auto actions = m_open->window->findChildren<QAction*>();
        for (QAction* action : actions) {
            if (action->text() == text)
                return action->trigger();
        }
        QFAIL(qPrintable(text));
    }
    void saveAs(ExportKind kind, const QString& name)
    {
        menu(u"&Export…"_s);
        OpenWindow::settle();
        auto* dialog = m_open->visible<ExportDialog>();
        dialog->choose(kind);
        dialog->saveTo(file(name)); // what follows the dialog that finds a place
        QTRY_VERIFY(!m_open->visible<ExportDialog>());
    }
    /// As the window does with a file that was chosen.
    void openImport(const QString& name)
    {
        const auto source = [bytes = bytesOf(name)]() -> Result<QByteArray> { return bytes; };
        auto* dialog =
            new ImportDialog({*m_open->workspace, m_open->settings, m_shell}, file(name), source, m_open->window.get());
        m_answers = 0;
        connect(dialog->findChild<ImportReader*>(), &ImportReader::planned, this, [this] { ++m_answers; });
        dialog->open();
        QTRY_COMPARE(m_answers, 1);
        OpenWindow::settle();
        QVERIFY(m_open->visible<ImportDialog>());
    }
    /// Presses the button and waits until all of it is in the journal.
    void import()
    {
        m_open->click(u"Import"_s);
        QTRY_VERIFY(!m_open->visible<ImportDialog>());
    }
    [[nodiscard]] int entries() const { return m_open->workspace->entryCount({}).value_or(-1); }

    std::unique_ptr<OpenWindow> m_open;
    RecordingShell m_shell;
    int m_answers = 0; ///< how often the dialog said what would happen
};

void TakingAlongTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"=ours"_s, QDate(2026, 11, 2)));
    m_open->show(Tab::Gratitude);
}

void TakingAlongTest::aJournalGoesOutWholeAndComesBack()
{
    saveAs(ExportKind::Json, u"all.json"_s);
    QVERIFY(bytesOf(u"all.json"_s).contains("\"=ours\""));
    QVERIFY(!m_open->visible<ExportDialog>());
    QVERIFY(m_open->workspace->binEntries({m_open->workspace->entries({}, 0, 1)->front().id}));
    openImport(u"all.json"_s);
    // It is in the bin here, which is not what the file says.
    QVERIFY(m_open->says(u"Everything in this file is here already."_s));
    m_open->click(u"Cancel"_s);
    QCOMPARE(entries(), 0);
}

void TakingAlongTest::whatItIsForDecidesWhatIsAsked()
{
    menu(u"&Export…"_s);
    OpenWindow::settle();
    auto* dialog = m_open->visible<ExportDialog>();
    const auto offers = [&](const QString& name) { return m_open->find<QAbstractButton>(name) != nullptr; };
    QVERIFY(!offers(u"People and talks"_s));
    dialog->choose(ExportKind::Markdown);
    OpenWindow::settle();
    QVERIFY(offers(u"People and talks"_s));
    QVERIFY(offers(u"Worksheets"_s));
    QVERIFY(!offers(u"What goals are called"_s));
    dialog->choose(ExportKind::Calendar);
    OpenWindow::settle();
    QVERIFY(offers(u"What goals are called"_s));
    QVERIFY(!offers(u"Worksheets"_s));
    dialog->choose(ExportKind::Csv);
    OpenWindow::settle();
    QCOMPARE(m_open->window->findChildren<QComboBox*>().size() > 1, true);
    QVERIFY(m_open->says(u"&Which table"_s));
    m_open->click(u"Cancel"_s);
}

void TakingAlongTest::aTextHasWhatIsTicked()
{
    Person person;
    person.name = u"Dana"_s;
    QVERIFY(m_open->workspace->addPerson(person));
    saveAs(ExportKind::Markdown, u"quiet.md"_s);
    QVERIFY(bytesOf(u"quiet.md"_s).contains("Win: =ours"));
    QVERIFY(!bytesOf(u"quiet.md"_s).contains("Dana"));
    menu(u"&Export…"_s);
    OpenWindow::settle();
    auto* dialog = m_open->visible<ExportDialog>();
    dialog->choose(ExportKind::Markdown);
    m_open->find<QAbstractButton>(u"People and talks"_s)->click();
    dialog->saveTo(file(u"all.md"_s));
    QTRY_VERIFY(bytesOf(u"all.md"_s).contains("Dana"));
}

void TakingAlongTest::theJournalIsNeverWrittenOver()
{
    const QString journal = QFileInfo(m_open->workspace->path()).fileName();
    menu(u"&Export…"_s);
    OpenWindow::settle();
    m_open->visible<ExportDialog>()->saveTo(file(journal));
    OpenWindow::settle();
    QVERIFY(m_open->visible<ExportDialog>()); // it says so and stays
    QVERIFY(m_open->says(u"already"_s));
    m_open->click(u"Cancel"_s);
    QVERIFY(m_open->workspace->verify());
    QCOMPARE(entries(), 1);
}

namespace {

const QByteArray theirs = R"({"format": "unrut-journal", "version": 1, "entries": [
    {"id": "019cadf6-1a0b-7000-8000-00000000aaaa", "kind": "win", "day": "2026-03-02", "text": "theirs",
     "createdAt": "2026-03-02T09:30:15.123Z"}]})";

} // namespace

void TakingAlongTest::whatWouldHappenIsSaidBeforehand()
{
    write(u"theirs.json"_s, theirs);
    openImport(u"theirs.json"_s);
    QVERIFY(m_open->says(u"Entries: 1 new"_s));
    QVERIFY(m_open->says(u"A backup is made first"_s));
    QCOMPARE(entries(), 1);
    m_open->click(u"Cancel"_s);
    QCOMPARE(entries(), 1);
}

void TakingAlongTest::importingIsOneStepBack()
{
    write(u"theirs.json"_s, theirs);
    openImport(u"theirs.json"_s);
    import();
    QCOMPARE(entries(), 2);
    QVERIFY(!m_open->visible<ImportDialog>());
    QVERIFY(m_open->workspace->undoVerb() == Verb::Import);
    QVERIFY(m_shell.sentences.last().contains("It can be undone"_L1));
    QVERIFY(m_open->workspace->undo());
    QCOMPARE(entries(), 1);
}

void TakingAlongTest::whereBothDifferTheFileIsTakenOnlyWhenAsked()
{
    write(u"theirs.json"_s, theirs);
    openImport(u"theirs.json"_s);
    import();
    write(u"other.json"_s, QByteArray(theirs).replace("\"theirs\"", "\"in other words\""));
    openImport(u"other.json"_s);
    QVERIFY(!m_open->find<QAbstractButton>(u"Import"_s)->isEnabled());
    m_open->find<QAbstractButton>(u"Where both say it differently"_s)->click();
    QTRY_VERIFY(m_open->says(u"Entries: 1 changed"_s));
    import();
    EntryFilter filter;
    filter.text = u"other words"_s;
    QCOMPARE(m_open->workspace->entryCount(filter).value_or(0), 1);
}

void TakingAlongTest::aTableIsReadAsItsColumnsAreChosen()
{
    write(u"my.csv"_s, "Stamp,Words\n2026-10-01,a line\n");
    openImport(u"my.csv"_s);
    QVERIFY(!m_open->find<QAbstractButton>(u"Import"_s)->isEnabled());
    const auto boxes = m_open->visible<ImportDialog>()->findChildren<QComboBox*>();
    for (const QString& column : {u"Stamp"_s, u"Words"_s}) {
        int place = 0; // the day is asked for first, then the text
        for (QComboBox* box : boxes) {
            if (box->findText(column) > 0 && place++ == (column == "Stamp"_L1 ? 0 : 1))
                box->setCurrentIndex(box->findText(column));
        }
    }
    QTRY_VERIFY(m_open->says(u"Entries: 1 new"_s));
    import();
    QCOMPARE(entries(), 2);
}

void TakingAlongTest::aFileThatIsNothingIsRefusedInTheDialog()
{
    write(u"odd.json"_s, R"({"format": "unrut-journal", "version": 9})");
    openImport(u"odd.json"_s);
    QVERIFY(m_open->says(u"newer Unrut"_s));
    QVERIFY(!m_open->find<QAbstractButton>(u"Import"_s)->isEnabled());
    m_open->click(u"Cancel"_s);
}

QTEST_MAIN(TakingAlongTest)
#include "taking_along_test.moc"
