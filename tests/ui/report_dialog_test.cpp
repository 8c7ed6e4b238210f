// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "answered_check.h"
#include "report/report_dialog.h"
#include "report/report_preview.h"
#include "report/report_worker.h"
#include "window_fixture.h"

#include <wording/report_words.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QPrinter>
#include <QProgressBar>
#include <QSignalSpy>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Enough to write at for a while.
ReportContent manyWins()
{
    ReportContent content;
    content.today = QDate(2026, 11, 2);
    for (int line = 0; line < 4000; ++line) {
        Entry entry;
        entry.kind = EntryKind::Win;
        entry.day = content.today.addDays(-line);
        entry.text = u"win %1"_s.arg(line);
        content.entries.push_back(entry);
    }
    return content;
}

} // namespace

/// The report in the window: what goes in, the pages as they will be, and the file.
class ReportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_open.reset(); }
    void everybodyGetsWhatIsTickedForThem();
    void whatIsPrivateIsInNoReportUntilItIsTicked();
    void theRangeIsChosen();
    void thePagesAreTurned();
    void itIsWrittenInTheBackground();
    void itIsPrintedInTheBackground();
    void stoppingBeforeAPageLeavesNothing();
    void theJournalIsNeverOverwritten();
    void aRangeThatEndsBeforeItBeginsIsRefused();
    void stoppingLeavesNothing();
    void whatWasLaidOutTooLateIsDropped();

private:
    [[nodiscard]] ReportDialog* dialog() const { return m_open->window->findChild<ReportDialog*>(); }
    [[nodiscard]] ReportPreview* preview() const { return dialog()->findChild<ReportPreview*>(); }
    [[nodiscard]] QCheckBox* box(ReportSection section) const;
    void choose(const QString& box, int index) const;
    std::unique_ptr<OpenWindow> m_open;
};

void ReportDialogTest::init()
{
    m_open = std::make_unique<OpenWindow>();
    const QDate today = m_open->workspace->clock().today();
    QVERIFY(m_open->workspace->recordCheck(checkWith({{Domain::Grw, 100}}, 25, today)));
    QVERIFY(m_open->workspace->addEntry(EntryKind::Win, u"Said no once"_s, today));
    m_open->show(Tab::Progress);
    m_open->shortcut(Qt::Key_P);
    QVERIFY(dialog());
    QTRY_VERIFY(preview()->count() > 0);
}

QCheckBox* ReportDialogTest::box(ReportSection section) const
{
    for (auto* each : dialog()->findChildren<QCheckBox*>()) {
        if (each->text() == wording::reportSectionName(section))
            return each;
    }
    return nullptr;
}

void ReportDialogTest::choose(const QString& box, int index) const
{
    for (auto* each : dialog()->findChildren<QComboBox*>()) {
        if (each->itemText(index) == box)
            each->setCurrentIndex(index);
    }
    OpenWindow::settle();
}

void ReportDialogTest::everybodyGetsWhatIsTickedForThem()
{
    QVERIFY(dialog()->options().sections == usualSections(ReportReader::Me));
    choose(wording::reportReaderName(ReportReader::Supervisor), 2);
    QVERIFY(dialog()->options().reader == ReportReader::Supervisor);
    QVERIFY(dialog()->options().sections == usualSections(ReportReader::Supervisor));
    box(ReportSection::Wins)->setChecked(false);
    QVERIFY(dialog()->options().sections == std::set<ReportSection>{ReportSection::Goals});
}

void ReportDialogTest::whatIsPrivateIsInNoReportUntilItIsTicked()
{
    for (int reader = 0; reader < reportReaderCount; ++reader) {
        choose(wording::reportReaderName(static_cast<ReportReader>(reader)), reader);
        for (const ReportSection section : {ReportSection::People, ReportSection::Timeline, ReportSection::Worksheets})
            QVERIFY(!box(section)->isChecked());
    }
}

void ReportDialogTest::theRangeIsChosen()
{
    const QDate today = m_open->workspace->clock().today();
    QCOMPARE(dialog()->options().from, today.addDays(-89));
    choose(u"4 weeks"_s, 0);
    QCOMPARE(dialog()->options().from, today.addDays(-27));
    choose(u"Everything"_s, 3);
    QCOMPARE(dialog()->options().from, today);
    QVERIFY(!m_open->find<QDateEdit>(u"First day"_s));
    choose(u"From one day to another"_s, 4);
    m_open->find<QDateEdit>(u"First day"_s)->setDate(today.addDays(-3));
    QCOMPARE(dialog()->options().from, today.addDays(-3));
}

void ReportDialogTest::thePagesAreTurned()
{
    QCOMPARE(preview()->page(), 0);
    QVERIFY(preview()->count() > 1);
    m_open->click(u"Next page"_s);
    QCOMPARE(preview()->page(), 1);
    QCOMPARE(preview()->accessibleDescription(), wording::pageLine(2, preview()->count()));
    preview()->setFocus();
    m_open->press(Qt::Key_End);
    QCOMPARE(preview()->page(), preview()->count() - 1);
    QVERIFY(!m_open->find<QAbstractButton>(u"Next page"_s)->isEnabled());
    m_open->press(Qt::Key_PageDown);
    QCOMPARE(preview()->page(), preview()->count() - 1);
    m_open->press(Qt::Key_Home);
    m_open->press(Qt::Key_PageDown);
    QCOMPARE(preview()->page(), 1);
    const QImage drawn = preview()->grab().toImage();
    int ink = 0;
    for (int y = 0; y < drawn.height(); y += 2) {
        for (int x = 0; x < drawn.width(); x += 2)
            ink += qGray(drawn.pixel(x, y)) < 120;
    }
    QVERIFY2(ink > 50, "the page has letters on it");
}

void ReportDialogTest::itIsWrittenInTheBackground()
{
    const QString file = m_open->journal.file(u"report.pdf"_s);
    dialog()->saveTo(file);
    QVERIFY2(!QFile::exists(file), "the window was not held up");
    QTRY_VERIFY(!dialog());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("%PDF-"));
    QVERIFY(!(written.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
}

/// On the paper of the printer, whatever it was laid out for, while the dialog stays.
void ReportDialogTest::itIsPrintedInTheBackground()
{
    const QString file = m_open->journal.file(u"printed.pdf"_s);
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    printer->setPageSize(QPageSize(QPageSize::Letter));
    printer->setFullPage(true);
    QSignalSpy printed(dialog()->findChild<ReportWorker*>(), &ReportWorker::printed);
    dialog()->printOn(printer);
    QVERIFY2(printed.isEmpty() && m_open->find<QAbstractButton>(u"Stop writing"_s), "the window was not held up");
    QVERIFY(!m_open->find<QAbstractButton>(u"Print…"_s)->isEnabled());
    QTRY_COMPARE(printed.size(), 1);
    QVERIFY(m_open->tells(u"The printer has the report."_s));
    QVERIFY(dialog() && m_open->find<QAbstractButton>(u"Print…"_s)->isEnabled());
    QFile read(file);
    QVERIFY(read.open(QIODevice::ReadOnly));
    const QByteArray pdf = read.readAll();
    QCOMPARE(pdf.count("/Type /Page\n"), preview()->count());
    QVERIFY(pdf.contains("/MediaBox [0 0 612"));
}

/// The worker is busy with pages of another report when the person stops it.
void ReportDialogTest::stoppingBeforeAPageLeavesNothing()
{
    auto* worker = dialog()->findChild<ReportWorker*>();
    ReportOptions options = dialog()->options();
    options.sections = {ReportSection::Wins};
    worker->layOut(manyWins(), options);
    const QString file = m_open->journal.file(u"stopped.pdf"_s);
    dialog()->saveTo(file);
    m_open->click(u"Stop writing"_s);
    QTRY_VERIFY(m_open->tells(u"Nothing was written."_s));
    QVERIFY(dialog() && !QFile::exists(file));
    QVERIFY(m_open->find<QAbstractButton>(u"Save PDF…"_s)->isEnabled());
}

void ReportDialogTest::theJournalIsNeverOverwritten()
{
    const QString journal = m_open->workspace->path();
    dialog()->saveTo(journal);
    QVERIFY(dialog());
    QVERIFY(m_open->workspace->verify());
}

void ReportDialogTest::aRangeThatEndsBeforeItBeginsIsRefused()
{
    choose(u"From one day to another"_s, 4);
    m_open->find<QDateEdit>(u"Last day"_s)->setDate(QDate(2020, 1, 1));
    const QString file = m_open->journal.file(u"none.pdf"_s);
    dialog()->saveTo(file);
    OpenWindow::settle();
    QVERIFY(dialog());
    QVERIFY(!QFile::exists(file));
}

void ReportDialogTest::stoppingLeavesNothing()
{
    const ReportContent content = manyWins();
    ReportOptions options;
    options.from = QDate(2000, 1, 1);
    options.to = content.today;
    options.sections = {ReportSection::Wins};
    const QString file = m_open->journal.file(u"stopped.pdf"_s);
    ReportWorker worker;
    std::optional<Status> status;
    connect(&worker, &ReportWorker::written, this, [&](const Status& each) { status = each; });
    connect(&worker, &ReportWorker::pageWritten, this, [&] { worker.cancel(); });
    worker.write(file, content, options);
    QTRY_VERIFY(status);
    QVERIFY(!*status);
    QCOMPARE(status->error().code, ErrorCode::Cancelled);
    QVERIFY(!QFile::exists(file));
}

void ReportDialogTest::whatWasLaidOutTooLateIsDropped()
{
    ReportContent content;
    content.today = QDate(2026, 11, 2);
    ReportOptions options;
    options.from = content.today;
    options.to = content.today;
    options.title = u"first"_s;
    ReportWorker worker;
    QStringList titles;
    connect(&worker, &ReportWorker::laidOut, this, [&](const auto& pages) { titles << pages->title(); });
    worker.layOut(content, options);
    options.title = u"second"_s;
    worker.layOut(content, options);
    QTRY_VERIFY(titles.contains(u"second"_s));
    QCOMPARE(titles, QStringList{u"second"_s});
}

QTEST_MAIN(ReportDialogTest)
#include "report_dialog_test.moc"
