// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "assess_fixture.h"
#include "taking_along/import_dialog.h"
#include "window_fixture.h"

#include <QFile>
#include <QProgressBar>
#include <QSemaphore>
#include <QThreadPool>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A long file is read beside the window, which stays alive; it can be stopped, and then nothing was changed.
class ImportReadingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theWindowStaysAlive();
    void stoppingChangesNothing();
    void whatWasStoppedCanBeReadAfterAll();
    void closingWaitsForNobody();
    void onlyTheLastAnswerComes();
    void whatWasReadIsNotReadAgain();
    void whatCannotBeReadIsSaid();
    void theJournalMayChangeMeanwhile();

private:
    [[nodiscard]] ImportReader::Source slowFile();
    ImportDialog* open(const ImportReader::Source& source);
    [[nodiscard]] QByteArray journalBytes() const;
    [[nodiscard]] QAbstractButton* button(const QString& name) const { return m_open->find<QAbstractButton>(name); }
    [[nodiscard]] ImportRequest request(const QByteArray& bytes) const;

    std::unique_ptr<OpenWindow> m_open;
    RecordingShell m_shell;
    std::shared_ptr<QSemaphore> m_gate; ///< a slow file comes when it is opened
    int m_gates = 0;                    ///< readings that may wait at it
};

namespace {

QByteArray table(int rows)
{
    QByteArray csv = "day,text\r\n";
    for (int i = 0; i < rows; ++i)
        csv += "2026-03-01,line " + QByteArray::number(i) + "\r\n";
    return csv;
}

ImportReader::Source fileOf(const QByteArray& bytes)
{
    return [bytes]() -> Result<QByteArray> { return bytes; };
}

} // namespace

void ImportReadingTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"ours"_s, QDate(2026, 11, 2)));
    m_open->show(Tab::Gratitude);
    m_gate = std::make_shared<QSemaphore>();
    m_gates = 0;
}

void ImportReadingTest::cleanup()
{
    m_gate->release(m_gates);
    m_open.reset();
}

ImportReader::Source ImportReadingTest::slowFile()
{
    ++m_gates;
    return [gate = m_gate]() -> Result<QByteArray> {
        gate->acquire();
        return table(3);
    };
}

ImportDialog* ImportReadingTest::open(const ImportReader::Source& source)
{
    auto* dialog =
        new ImportDialog({*m_open->workspace, m_open->settings, m_shell}, u"my.csv"_s, source, m_open->window.get());
    dialog->open();
    return dialog;
}

QByteArray ImportReadingTest::journalBytes() const
{
    QFile file(m_open->workspace->path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportRequest ImportReadingTest::request(const QByteArray& bytes) const
{
    ImportRequest wanted;
    wanted.bytes = bytes;
    wanted.format = ImportFormat::Csv;
    wanted.options.columns.day = u"day"_s;
    wanted.options.columns.text = u"text"_s;
    wanted.here = std::make_shared<const Journal>();
    wanted.today = m_open->clock.today();
    wanted.now = m_open->clock.now();
    return wanted;
}

void ImportReadingTest::theWindowStaysAlive()
{
    open(slowFile());
    QTRY_VERIFY(button(u"Stop reading"_s)); // the window draws and answers while nothing comes
    QVERIFY(m_open->says(u"Reading the file…"_s));
    QVERIFY(m_open->visible<QProgressBar>());
    QVERIFY(!button(u"Import"_s)->isEnabled());
    m_gate->release();
    QTRY_VERIFY(m_open->says(u"Entries: 3 new"_s));
    QVERIFY(!button(u"Stop reading"_s));
    QVERIFY(button(u"Import"_s)->isEnabled());
    m_open->click(u"Import"_s);
    QTRY_COMPARE(m_open->workspace->entryCount({}).value_or(0), 4);
}

void ImportReadingTest::stoppingChangesNothing()
{
    const QByteArray before = journalBytes();
    ImportDialog* dialog = open(fileOf(table(20'000)));
    int told = 0;
    int answers = 0;
    auto* reader = dialog->findChild<ImportReader*>();
    connect(reader, &ImportReader::planned, this, [&] { ++answers; });
    connect(reader, &ImportReader::progressed, this, [&](int percent) {
        QVERIFY(percent >= 0 && percent <= 100);
        if (++told == 2)
            dialog->stop();
    });
    QTRY_VERIFY(m_open->says(u"Reading was stopped. Nothing was changed."_s));
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    OpenWindow::settle();
    QCOMPARE(answers, 0);
    QCOMPARE(told, 2);
    QVERIFY(!button(u"Import"_s)->isEnabled());
    QVERIFY(m_shell.sentences.last().contains(u"Nothing was changed"_s));
    QCOMPARE(journalBytes(), before);
    QVERIFY(!m_open->workspace->redoVerb() && m_open->workspace->undoVerb() != Verb::Import);
}

void ImportReadingTest::whatWasStoppedCanBeReadAfterAll()
{
    open(slowFile());
    QTRY_VERIFY(button(u"Stop reading"_s));
    m_open->click(u"Stop reading"_s);
    QVERIFY(button(u"Read it again"_s)->hasFocus());
    m_gate->release(2); // what was stopped still waits for its file
    m_open->press(Qt::Key_Space);
    QTRY_VERIFY(m_open->says(u"Entries: 3 new"_s));
    QVERIFY(!button(u"Read it again"_s));
}

void ImportReadingTest::closingWaitsForNobody()
{
    ImportDialog* dialog = open(slowFile());
    bool isGone = false;
    connect(dialog, &QObject::destroyed, this, [&] { isGone = true; });
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(isGone); // though its file never came
    m_gate->release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    OpenWindow::settle();
    QVERIFY(m_open->workspace->verify());
}

void ImportReadingTest::onlyTheLastAnswerComes()
{
    ImportReader reader;
    std::vector<int> added;
    connect(&reader, &ImportReader::planned, this,
            [&](const ImportPreview& preview) { added.push_back(preview.plan ? preview.plan->total().added : -1); });
    for (const int rows : {5000, 4000, 30})
        reader.read(request(table(rows)));
    QTRY_VERIFY(!added.empty());
    QVERIFY(QThreadPool::globalInstance()->waitForDone(60'000));
    OpenWindow::settle();
    QCOMPARE(added, std::vector<int>{30});
}

void ImportReadingTest::whatWasReadIsNotReadAgain()
{
    ImportReader reader;
    std::vector<ImportPreview> previews;
    connect(&reader, &ImportReader::planned, this, [&](const ImportPreview& preview) { previews.push_back(preview); });
    ImportRequest wanted = request(table(7));
    reader.read(wanted);
    QTRY_COMPARE(previews.size(), size_t{1});
    wanted.file = previews.front().file;
    wanted.bytes = "no table at all";
    wanted.differing = Differing::TakeTheirs;
    reader.read(wanted);
    QTRY_COMPARE(previews.size(), size_t{2});
    QVERIFY(previews.back().plan);
    QCOMPARE(previews.back().plan->total().added, 7);
    QVERIFY(previews.back().file == previews.front().file);
}

void ImportReadingTest::whatCannotBeReadIsSaid()
{
    const auto nothing = []() -> Result<QByteArray> { return failure(ErrorCode::FileTooLarge, u"64 MB"_s); };
    open(nothing);
    QTRY_VERIFY(m_open->says(u"64 MB"_s));
    QVERIFY(!button(u"Import"_s)->isEnabled());
}

void ImportReadingTest::theJournalMayChangeMeanwhile()
{
    open(fileOf(table(2)));
    QTRY_VERIFY(m_open->says(u"Entries: 2 new"_s));
    m_open->click(u"Import"_s);
    QTRY_VERIFY(!m_open->visible<ImportDialog>());
    open(fileOf(table(3)));
    QTRY_VERIFY(m_open->says(u"Entries: 1 new"_s));
    // Somebody adds the third in another way.
    const auto file = readImport(table(3), ImportFormat::Csv, request({}).options);
    QVERIFY(file && m_open->workspace->importJournal(*file, Differing::KeepOurs));
    QTRY_VERIFY(m_open->says(u"Everything in this file is here already."_s));
}

QTEST_MAIN(ImportReadingTest)
#include "import_reading_test.moc"
