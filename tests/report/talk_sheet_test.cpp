// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "written_report.h"

#include <report/talk_sheet.h>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

TalkSheet sheet()
{
    TalkSheet one;
    one.today = reportToday();
    one.person.name = u"Dana Ortiz"_s;
    one.person.points = {{{}, u"Ask about the roster"_s, {}},
                         {{}, u"Said before"_s, QDateTime(one.today, QTime(8, 0), Qt::UTC)}};
    one.talk.form = TalkForm::Supervisor;
    one.talk.day = one.today.addDays(4);
    one.talk.sheet = {{SheetField::Facts, u"Two on-call weeks <b>in a row</b>"_s},
                      {SheetField::Ask, u"One week in four"_s},
                      {SheetField::WhoElse, u"A question of another form"_s}};
    one.talk.asks.set(static_cast<size_t>(AskKind::Relief));
    one.talk.objections = {{u"There is nobody else"_s, u"I will show Ivo how"_s}};
    return one;
}

struct Pdf
{
    QTemporaryDir folder;
    QString path = folder.filePath(u"talk.pdf"_s);

    QString output(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        return process.waitForFinished(60'000) && process.exitCode() == 0
                   ? QString::fromUtf8(process.readAllStandardOutput())
                   : QString();
    }
    QString text() const
    {
        QString words = output(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        words.remove(QChar(0x2068)).remove(QChar(0x2069));
        return words.simplified();
    }
    bool isOnePage() const { return output(u"pdfinfo"_s, {path}).simplified().contains(u"Pages: 1 "_s); }
};

} // namespace

/// The sheet of a talk on paper.
class TalkSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canReadPdf())
            QSKIP("poppler-utils and qpdf are not installed");
    }

    void everythingPreparedStandsOnOnePage()
    {
        const Pdf pdf;
        QVERIFY(writeTalkSheet(pdf.path, sheet(), ReportPaper::A4));
        QVERIFY(pdf.isOnePage());
        const QString text = pdf.text();
        for (const auto& words :
             {u"Talk with your supervisor"_s, u"Dana Ortiz"_s, u"What happened, in facts"_s,
              u"Two on-call weeks <b>in a row</b>"_s, u"relief"_s, u"One week in four"_s, u"There is nobody else"_s,
              u"I will show Ivo how"_s, u"To bring up"_s, u"Ask about the roster"_s})
            QVERIFY2(text.contains(words), qUtf8Printable(words + u" not in "_s + text));
        QVERIFY(!text.contains(u"Said before"_s));
        QVERIFY(!text.contains(u"another form"_s));
        QVERIFY(!text.contains(u"more in the journal"_s));
    }

    void muchTextStaysOnOnePage_data()
    {
        QTest::addColumn<int>("sentences");
        QTest::addColumn<bool>("isCut");
        QTest::newRow("more than fits in large letters") << 60 << false;
        QTest::newRow("more than fits at all") << 2000 << true;
    }

    void muchTextStaysOnOnePage()
    {
        QFETCH(int, sentences);
        const Pdf pdf;
        TalkSheet one = sheet();
        one.talk.sheet[SheetField::Effect] = u"It takes the evenings and the weekends. "_s.repeated(sentences);
        QVERIFY(writeTalkSheet(pdf.path, one, ReportPaper::Letter));
        QVERIFY(pdf.isOnePage());
        QTEST(pdf.text().contains(u"There is more in the journal"_s), "isCut");
    }

    void onlyTheOwnerMayReadIt()
    {
        const Pdf pdf;
        QVERIFY(writeTalkSheet(pdf.path, sheet(), ReportPaper::A4));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(pdf.path) & others));
    }

    void aFolderThatIsNotThereIsRefused()
    {
        const Status refused = writeTalkSheet(u"/nowhere/at/all/talk.pdf"_s, sheet(), ReportPaper::A4);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FolderMissing);
    }
};

QTEST_MAIN(TalkSheetTest)
#include "talk_sheet_test.moc"
