// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QFile>
#include <QImage>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// 'unrut chart': what is in the journal over days, as a picture or a table.
class ChartCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChartIsDrawn_data();
    void everyChartIsDrawn();
    void aPictureSaysWhatItShows_data();
    void aPictureSaysWhatItShows();
    void aTableHoldsEveryValue();
    void aRangeLeavesOutTheRest();
    void wrongUsageIsRefused_data();
    void wrongUsageIsRefused();
    void theJournalIsNeverOverwritten();

private:
    [[nodiscard]] CommandResult chart(const QStringList& words)
    {
        return m_runner.run(QStringList{u"chart"_s} + words);
    }
    [[nodiscard]] QByteArray bytesOf(const QString& name) const
    {
        QFile file(m_runner.file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    CommandRunner m_runner;
};

void ChartCommandTest::initTestCase()
{
    for (const auto& [day, mood] :
         {std::pair(u"2026-10-01"_s, u"3"_s), std::pair(u"2026-10-05"_s, u"6"_s), std::pair(u"2026-11-01"_s, u"8"_s)}) {
        QCOMPARE(m_runner
                     .run({u"check-in"_s, u"--mood"_s, mood, u"--energy"_s, u"5"_s, u"--sleep"_s, u"7.5"_s, u"--date"_s,
                           day})
                     .exit,
                 0);
    }
    const QString answers = m_runner.write(
        u"answers.json"_s,
        R"({"items": {"grw1": 100, "grw2": 75, "exh1": 25, "exh2": 25, "exh3": 25, "int1": 50, "int2": 50}})");
    for (const QString& day : {u"2026-10-01"_s, u"2026-10-29"_s})
        QCOMPARE(m_runner.run({u"check"_s, u"--answers"_s, answers, u"--date"_s, day}).exit, 0);
}

void ChartCommandTest::everyChartIsDrawn_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"mood", "energy", "sleep", "spark", "areas", "gut", "flow", "tried"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void ChartCommandTest::everyChartIsDrawn()
{
    QFETCH(const QString, name);
    for (const QString& ending : {u"png"_s, u"svg"_s, u"csv"_s}) {
        const QString file = u"%1.%2"_s.arg(name, ending);
        const CommandResult result = chart({name, u"--out"_s, m_runner.file(file)});
        QCOMPARE(result.broken(), QByteArray());
        QCOMPARE(result.exit, 0);
        const QByteArray bytes = bytesOf(file);
        if (ending == u"png"_s)
            QVERIFY(!QImage::fromData(bytes).isNull());
        else
            QVERIFY(bytes.contains(ending == u"svg"_s ? "<svg" : name == u"tried"_s ? "Way out" : "day"));
    }
}

void ChartCommandTest::aPictureSaysWhatItShows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("caption");
    const QString dots = u"every dot a day, the line smoothed"_s;
    QTest::newRow("mood") << u"mood"_s << u"Mood, 3 days so far"_s << dots;
    QTest::newRow("energy") << u"energy"_s << u"Energy, 3 days so far"_s << dots;
    QTest::newRow("sleep") << u"sleep"_s << u"Sleep, 3 nights so far"_s << u"hours · "_s + dots;
    QTest::newRow("spark") << u"spark"_s << u"Spark 63"_s << u"bars: how far a score wobbles by itself"_s;
    QTest::newRow("areas") << u"areas"_s << u"Spark 63"_s << QString();
    QTest::newRow("gut") << u"gut"_s << u"What your gut says"_s << u"0 stay, 10 go"_s;
}

void ChartCommandTest::aPictureSaysWhatItShows()
{
    QFETCH(const QString, name);
    QFETCH(const QString, title);
    QFETCH(const QString, caption);
    QCOMPARE(chart({name, u"--out"_s, m_runner.file(u"said.svg"_s)}).exit, 0);
    const QString svg = QString::fromUtf8(bytesOf(u"said.svg"_s));
    const QString drawn = svg.mid(svg.indexOf(u"</defs>"_s));
    QVERIFY2(drawn.contains(u'>' + title), qPrintable(drawn.left(2000)));
    QVERIFY2(drawn.contains(caption), qPrintable(drawn.left(2000)));
    QCOMPARE(QFile::permissions(m_runner.file(u"said.svg"_s)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
}

void ChartCommandTest::aTableHoldsEveryValue()
{
    QCOMPARE(chart({u"mood"_s, u"--out"_s, m_runner.file(u"all.csv"_s)}).exit, 0);
    const QByteArray table = bytesOf(u"all.csv"_s);
    for (const char* row : {"2026-10-01,3,", "2026-10-05,6,", "2026-11-01,8,"})
        QVERIFY2(table.contains(row), table.constData());
}

void ChartCommandTest::aRangeLeavesOutTheRest()
{
    QCOMPARE(chart({u"mood"_s, u"--out"_s, m_runner.file(u"some.csv"_s), u"--from"_s, u"2026-10-02"_s, u"--to"_s,
                    u"2026-10-31"_s})
                 .exit,
             0);
    const QByteArray table = bytesOf(u"some.csv"_s);
    QVERIFY(table.contains("2026-10-05") && !table.contains("2026-10-01") && !table.contains("2026-11-01"));
}

void ChartCommandTest::wrongUsageIsRefused_data()
{
    QTest::addColumn<QStringList>("words");
    const QString file = m_runner.file(u"x.png"_s);
    QTest::newRow("no name") << QStringList{u"--out"_s, file};
    QTest::newRow("no such chart") << QStringList{u"weather"_s, u"--out"_s, file};
    QTest::newRow("no file") << QStringList{u"mood"_s};
    QTest::newRow("no known ending") << QStringList{u"mood"_s, u"--out"_s, m_runner.file(u"x.gif"_s)};
    QTest::newRow("no such day") << QStringList{u"mood"_s, u"--out"_s, file, u"--from"_s, u"2026-02-30"_s};
    QTest::newRow("ends before it begins")
        << QStringList{u"mood"_s, u"--out"_s, file, u"--from"_s, u"2026-10-02"_s, u"--to"_s, u"2026-10-01"_s};
}

void ChartCommandTest::wrongUsageIsRefused()
{
    QFETCH(const QStringList, words);
    const CommandResult result = chart(words);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(result.exit, 2);
    QVERIFY(!QFile::exists(m_runner.file(u"x.png"_s)));
}

void ChartCommandTest::theJournalIsNeverOverwritten()
{
    const QString link = m_runner.file(u"journal.png"_s);
    QVERIFY(QFile::link(m_runner.journal(), link));
    QCOMPARE(chart({u"mood"_s, u"--out"_s, link}).exit, 1);
    QCOMPARE(m_runner.run({u"verify"_s}).exit, 0);
}

QTEST_MAIN(ChartCommandTest)
#include "chart_command_test.moc"
