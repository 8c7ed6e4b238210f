// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// What a program says of a file, white space as single blanks; nothing when it fails.
QString read(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool isOver = process.waitForFinished(60'000) && process.exitCode() == 0;
    return isOver ? QString::fromUtf8(process.readAllStandardOutput()).simplified() : QString();
}

} // namespace

class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOptionIsFollowed_data();
    void everyOptionIsFollowed();
    void ofOneEntryItIsSound();
    void aPdfIsWritten_data();
    void aPdfIsWritten();
    void anEarlierReportIsReplaced();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void whereItCannotLieItIsRefused_data();
    void whereItCannotLieItIsRefused();
    void aMissingJournalIsRefused();

private:
    [[nodiscard]] QStringList command(const QStringList& more = {}) const
    {
        return QStringList{u"report"_s, u"--out"_s, m_runner.file(u"report.pdf"_s)} + more;
    }

    CommandRunner m_runner;
};

void ReportCommandTest::initTestCase()
{
    const QString answers = m_runner.write(
        u"answers.json"_s, R"({"items": {"grw1": 100, "grw2": 75, "exh1": 25, "exh2": 25, "exh3": 25}})");
    QCOMPARE(m_runner.run({u"check"_s, u"--answers"_s, answers, u"--date"_s, u"2026-10-01"_s}).exit, 0);
    QCOMPARE(m_runner.run({u"add"_s, u"win"_s, u"Shipped the timetable with @Priya"_s}).exit, 0);
    QCOMPARE(m_runner.run({u"add"_s, u"grateful"_s, u"Tea in the sun"_s}).exit, 0);
    QCOMPARE(m_runner.run({u"check-in"_s, u"--mood"_s, u"6"_s}).exit, 0);
}

void ReportCommandTest::everyOptionIsFollowed_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::addColumn<QStringList>("says");   ///< on its pages
    QTest::addColumn<QStringList>("silent"); ///< neither there nor in its properties
    QTest::addColumn<QString>("property");   ///< in its properties
    const QString win = u"Shipped the timetable with @Priya"_s;
    const QString result = u"Your result points to Blocked growth"_s;
    QTest::newRow("none") << QStringList()
                          << QStringList{u"For me"_s, u"1 October to 2 November"_s, result,
                                         win,         u"Mood over time"_s,          u"Tea in the sun"_s}
                          << QStringList() << u"Title: Unrut report"_s;
    QTest::newRow("--from") << QStringList{u"--from"_s, u"2026-10-20"_s}
                            << QStringList{u"20 October to 2 November"_s, u"0 assessments"_s, win}
                            << QStringList{u"1 October to"_s} << QString();
    QTest::newRow("--to") << QStringList{u"--to"_s, u"2026-10-31"_s}
                          << QStringList{u"1 October to 31 October"_s, result, u"0 check-ins"_s}
                          << QStringList{u"Shipped"_s, u"Tea in"_s} << QString();
    QTest::newRow("a time before everything")
        << QStringList{u"--to"_s, u"1999-12-31"_s} << QStringList{u"No assessment was taken in this time."_s}
        << QStringList{u"Shipped"_s, result} << QString();
    QTest::newRow("--sections") << QStringList{u"--sections"_s, u"result, entries"_s}
                                << QStringList{result, win, u"Tea in the sun"_s}
                                << QStringList{u"Mood over time"_s, u"Goals"_s} << QString();
    QTest::newRow("--hide-names") << QStringList{u"--hide-names"_s, u"--title"_s, u"A month with Priya"_s}
                                  << QStringList{u"Shipped the timetable with P."_s, u"A month with P."_s}
                                  << QStringList{u"Priya"_s} << u"Title: A month with P."_s;
    QTest::newRow("--for mentor") << QStringList{u"--for"_s, u"mentor"_s} << QStringList{u"For a mentor"_s, result, win}
                                  << QStringList{u"Mood over time"_s, u"Tea in"_s} << QString();
    QTest::newRow("--for supervisor") << QStringList{u"--for"_s, u"supervisor"_s}
                                      << QStringList{u"For my supervisor"_s, win}
                                      << QStringList{u"Your result"_s, u"assessment"_s, u"Tea in"_s} << QString();
    QTest::newRow("--title") << QStringList{u"--title"_s, u"My autumn"_s} << QStringList{u"My autumn"_s}
                             << QStringList{u"Unrut report"_s} << u"Title: My autumn"_s;
    QTest::newRow("--author") << QStringList{u"--author"_s, u"A. Person"_s} << QStringList{u"A. Person"_s}
                              << QStringList() << u"Title: Unrut report"_s;
    QTest::newRow("--paper letter") << QStringList{u"--paper"_s, u"letter"_s} << QStringList{win} << QStringList()
                                    << u"612 x 792 pts"_s;
    QTest::newRow("--paper a4") << QStringList{u"--paper"_s, u"a4"_s} << QStringList{win} << QStringList() << u"(A4)"_s;
}

void ReportCommandTest::everyOptionIsFollowed()
{
    QFETCH(QStringList, more);
    QFETCH(QStringList, says);
    QFETCH(QStringList, silent);
    QFETCH(QString, property);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() ||
        QStandardPaths::findExecutable(u"pdfinfo"_s).isEmpty())
        QSKIP("poppler-utils is not installed");
    QCOMPARE(m_runner.run(command(more)).exit, 0);
    const QString text = read(u"pdftotext"_s, {m_runner.file(u"report.pdf"_s), u"-"_s});
    const QString properties = read(u"pdfinfo"_s, {m_runner.file(u"report.pdf"_s)});
    for (const QString& words : says)
        QVERIFY2(text.contains(words), qUtf8Printable(words + u" is not in "_s + text));
    for (const QString& words : silent)
        QVERIFY2(!text.contains(words) && !properties.contains(words), qUtf8Printable(words + u" is in "_s + text));
    QVERIFY2(properties.contains(property), qUtf8Printable(properties));
    QVERIFY2(!properties.contains(u"Author"_s), qUtf8Printable(properties));
}

/// A journal of one entry makes a whole report that says what there is nothing of.
void ReportCommandTest::ofOneEntryItIsSound()
{
    if (QStandardPaths::findExecutable(u"qpdf"_s).isEmpty())
        QSKIP("qpdf is not installed");
    CommandRunner runner;
    const QString file = runner.file(u"report.pdf"_s);
    QCOMPARE(runner.run({u"add"_s, u"win"_s, u"The only one"_s}).exit, 0);
    QCOMPARE(runner.run({u"report"_s, u"--out"_s, file}).exit, 0);
    const QString text = read(u"pdftotext"_s, {file, u"-"_s});
    for (const auto& words :
         {u"The only one"_s, u"No assessment was taken in this time."_s, u"There was no check-in in this time."_s,
          u"There is no goal on the board yet."_s, u"written down"_s})
        QVERIFY2(text.contains(words), qUtf8Printable(words + u" is not in "_s + text));
    QVERIFY(read(u"qpdf"_s, {u"--check"_s, file}).contains(u"No syntax or stream encoding errors"_s));
}

void ReportCommandTest::aPdfIsWritten_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("of everything") << QStringList();
    QTest::newRow("of a range") << QStringList{u"--from"_s, u"2026-10-01"_s, u"--to"_s, u"2026-10-31"_s};
    QTest::newRow("of one day") << QStringList{u"--from"_s, u"2026-11-02"_s, u"--to"_s, u"2026-11-02"_s};
    QTest::newRow("of a time before everything") << QStringList{u"--to"_s, u"1999-12-31"_s};
    QTest::newRow("of some sections") << QStringList{u"--sections"_s, u"result, entries"_s, u"--hide-names"_s};
    QTest::newRow("for a mentor") << QStringList{u"--for"_s, u"mentor"_s};
    QTest::newRow("for a supervisor") << QStringList{u"--for"_s, u"supervisor"_s};
}

void ReportCommandTest::aPdfIsWritten()
{
    QFETCH(QStringList, more);
    auto before = m_runner.folder();
    const CommandResult result = m_runner.run(command(more));
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(result.exit, 0);
    auto after = m_runner.folder();
    const QByteArray pdf = after.take(m_runner.file(u"report.pdf"_s));
    before.remove(m_runner.file(u"report.pdf"_s));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QCOMPARE(after, before);
}

void ReportCommandTest::anEarlierReportIsReplaced()
{
    m_runner.write(u"report.pdf"_s, "an earlier one");
    QCOMPARE(m_runner.run(command()).exit, 0);
    QVERIFY(m_runner.folder().value(m_runner.file(u"report.pdf"_s)).startsWith("%PDF-"));
}

void ReportCommandTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("an unknown section") << QStringList{u"--sections"_s, u"result,secrets"_s};
    QTest::newRow("no section") << QStringList{u"--sections="_s};
    QTest::newRow("an empty section") << QStringList{u"--sections"_s, u"result,,goals"_s};
    QTest::newRow("an unknown paper") << QStringList{u"--paper"_s, u"a5"_s};
    QTest::newRow("an unknown reader") << QStringList{u"--for"_s, u"everyone"_s};
    QTest::newRow("no reader") << QStringList{u"--for="_s};
    QTest::newRow("an impossible first day") << QStringList{u"--from"_s, u"2026-02-30"_s};
    QTest::newRow("an impossible last day") << QStringList{u"--to"_s, u"2201-01-01"_s};
    QTest::newRow("a range from back to front")
        << QStringList{u"--from"_s, u"2026-10-02"_s, u"--to"_s, u"2026-10-01"_s};
    QTest::newRow("a first day to come") << QStringList{u"--from"_s, u"2026-11-03"_s};
}

void ReportCommandTest::wrongUsageIsRefused()
{
    QFETCH(QStringList, more);
    const auto before = m_runner.folder();
    const CommandResult result = m_runner.run(command(more));
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner.folder(), before);
}

void ReportCommandTest::whereItCannotLieItIsRefused_data()
{
    QTest::addColumn<QString>("out");
    QTest::newRow("a folder that is not there") << u"/nowhere/at/all/report.pdf"_s;
    QTest::newRow("a folder") << QDir::tempPath();
    QTest::newRow("the journal itself") << m_runner.journal();
    QTest::newRow("the journal by another name") << m_runner.file(u"link.pdf"_s);
    QTest::newRow("a file as folder") << m_runner.file(u"answers.json/report.pdf"_s);
#ifdef Q_OS_LINUX
    QTest::newRow("a device") << u"/dev/full"_s;
#endif
}

void ReportCommandTest::whereItCannotLieItIsRefused()
{
    QFETCH(QString, out);
    if (out.endsWith(u"link.pdf"_s))
        QVERIFY(QFile::link(m_runner.journal(), out));
    const auto before = m_runner.folder();
    const CommandResult result = m_runner.run({u"report"_s, u"--out"_s, out});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner.folder(), before);
    if (out.startsWith(u"/dev/"_s))
        QVERIFY(!QFileInfo(out).isFile());
}

void ReportCommandTest::aMissingJournalIsRefused()
{
    CommandRunner runner;
    const CommandResult result = runner.run({u"report"_s, u"--out"_s, runner.file(u"report.pdf"_s)});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(runner.folder().isEmpty());
}

QTEST_MAIN(ReportCommandTest)
#include "report_command_test.moc"
