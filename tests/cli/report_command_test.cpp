// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ReportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
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
    QCOMPARE(m_runner.run({u"check-in"_s, u"--mood"_s, u"6"_s}).exit, 0);
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
