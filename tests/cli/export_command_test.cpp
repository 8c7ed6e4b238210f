// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QJsonObject objectIn(const QString& file)
{
    QFile json(file);
    return json.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(json.readAll()).object() : QJsonObject();
}

} // namespace

class ExportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingGoesIntoOneFileForItsOwnerOnly();
    void anEarlierExportIsReplaced();
    void theJournalIsNeverWrittenOver();
    void whatCannotBeWrittenLeavesNothingBehind();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
    void aMissingJournalIsRefused();
    void theLogGoesIntoATable();
    void aTextIsWrittenWithWhatIsTicked();
    void aCalendarTellsDaysOnly();
};

void ExportCommandTest::everythingGoesIntoOneFileForItsOwnerOnly()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"win"_s, u"=1+1 \u202e<b>"_s}).exit, 0);
    const QByteArray before = runner.folder()[runner.journal()];
    const QString out = runner.file(u"all.json"_s);
    const CommandResult done = runner.run({u"export"_s, u"--out"_s, out});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.broken(), QByteArray());
    const QJsonArray entries = objectIn(out)["entries"_L1].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].toObject()["text"_L1].toString(), u"=1+1 \u202e<b>"_s);
    const auto rights = QFileInfo(out).permissions();
    QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup)));
    QCOMPARE(runner.folder()[runner.journal()], before);
}

void ExportCommandTest::anEarlierExportIsReplaced()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"note"_s, u"one"_s}).exit, 0);
    const QString out = runner.write(u"all.json"_s, QByteArray(1000000, 'x'));
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out}).exit, 0);
    QCOMPARE(objectIn(out)["entries"_L1].toArray().size(), 1);
}

void ExportCommandTest::theJournalIsNeverWrittenOver()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"note"_s, u"one"_s}).exit, 0);
    const QMap<QString, QByteArray> before = runner.folder();
    const QString link = runner.file(u"link.json"_s);
    QVERIFY(QFile::link(runner.journal(), link));
    for (const QString& out : {runner.journal(), link}) {
        const CommandResult done = runner.run({u"export"_s, u"--out"_s, out, u"--format"_s, u"json"_s});
        QCOMPARE(done.exit, 1);
        QCOMPARE(done.broken(), QByteArray());
    }
    QFile::remove(link);
    QCOMPARE(runner.folder(), before);
}

void ExportCommandTest::whatCannotBeWrittenLeavesNothingBehind()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"note"_s, u"one"_s}).exit, 0);
    const QMap<QString, QByteArray> before = runner.folder();
    for (const QString& out : {runner.file(u"none/all.json"_s), u"/dev/null"_s, QFileInfo(runner.journal()).path()}) {
        const CommandResult done = runner.run({u"export"_s, u"--out"_s, out, u"--format"_s, u"json"_s});
        QVERIFY2(done.exit == 1, qPrintable(out));
        QCOMPARE(done.broken(), QByteArray());
    }
    QCOMPARE(runner.folder(), before);
}

void ExportCommandTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("an empty name") << QStringList{u"--out"_s, QString()};
    QTest::newRow("no format to go by") << QStringList{u"--out"_s, u"all"_s};
    QTest::newRow("an unknown format") << QStringList{u"--out"_s, u"all.json"_s, u"--format"_s, u"yaml"_s};
    QTest::newRow("an unknown table") << QStringList{u"--out"_s, u"all.csv"_s, u"--table"_s, u"bin"_s};
    QTest::newRow("a table of no table") << QStringList{u"--out"_s, u"all.json"_s, u"--table"_s, u"log"_s};
    QTest::newRow("an unknown part") << QStringList{u"--out"_s, u"all.md"_s, u"--with"_s, u"people,all"_s};
    QTest::newRow("parts of everything") << QStringList{u"--out"_s, u"all.json"_s, u"--with"_s, u"people"_s};
    QTest::newRow("a name too many") << QStringList{u"more"_s, u"--out"_s, u"all.json"_s};
}

void ExportCommandTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    CommandRunner runner;
    const CommandResult done = runner.run(QStringList{u"export"_s} + arguments);
    QCOMPARE(done.exit, 2);
    QCOMPARE(done.broken(), QByteArray());
    QVERIFY(runner.folder().isEmpty());
}

void ExportCommandTest::aMissingJournalIsRefused()
{
    CommandRunner runner;
    const CommandResult done = runner.run({u"export"_s, u"--out"_s, runner.file(u"all.json"_s)});
    QCOMPARE(done.exit, 1);
    QCOMPARE(done.broken(), QByteArray());
    QVERIFY(runner.folder().isEmpty());
}

void ExportCommandTest::theLogGoesIntoATable()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"win"_s, u"=1+1, \"so\""_s}).exit, 0);
    const QString out = runner.file(u"log.csv"_s);
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out}).exit, 0);
    const QByteArray csv = runner.folder()[runner.file(u"log.csv"_s)];
    QVERIFY2(csv.contains("2026-11-02,win,\"'=1+1, \"\"so\"\"\","), csv.constData());
    QVERIFY(!(QFileInfo(out).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out, u"--table"_s, u"check-ins"_s}).exit, 0);
    QVERIFY(runner.folder()[runner.file(u"log.csv"_s)].contains("day,mood,energy,sleep,word"));
}

void ExportCommandTest::aTextIsWrittenWithWhatIsTicked()
{
    CommandRunner runner;
    const QString people = runner.write(
        u"people.json"_s, "{\"format\": \"unrut-journal\", \"version\": 1, \"people\": [{\"id\": "
                          "\"019cadf6-1a0b-7000-8000-000000000001\", \"name\": \"Dana\", \"role\": \"mentor\", "
                          "\"createdAt\": \"2026-03-02T09:30:15.123Z\"}]}");
    QCOMPARE(runner.run({u"import"_s, people}).exit, 0);
    const QString out = runner.file(u"all.md"_s);
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out}).exit, 0);
    QVERIFY(!runner.folder()[runner.file(u"all.md"_s)].contains("Dana"));
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out, u"--with"_s, u"people,worksheets"_s}).exit, 0);
    QVERIFY(runner.folder()[runner.file(u"all.md"_s)].contains("Dana"));
}

void ExportCommandTest::aCalendarTellsDaysOnly()
{
    CommandRunner runner;
    const QString goals = runner.write(
        u"goals.json"_s, "{\"format\": \"unrut-journal\", \"version\": 1, \"goals\": [{\"id\": "
                         "\"019cadf6-1a0b-7000-8000-000000000001\", \"title\": \"Leave\", \"kind\": \"decision\", "
                         "\"horizon\": \"near\", \"column\": \"next\", \"due\": \"2026-12-01\", "
                         "\"createdAt\": \"2026-03-02T09:30:15.123Z\"}]}");
    QCOMPARE(runner.run({u"import"_s, goals}).exit, 0);
    const QString out = runner.file(u"days.ics"_s);
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out}).exit, 0);
    const QByteArray quiet = runner.folder()[runner.file(u"days.ics"_s)];
    QVERIFY(quiet.contains("20261201"));
    QVERIFY(!quiet.contains("Leave"));
    QCOMPARE(runner.run({u"export"_s, u"--out"_s, out, u"--with"_s, u"titles"_s}).exit, 0);
    QVERIFY(runner.folder()[runner.file(u"days.ics"_s)].contains("SUMMARY:Leave"));
}

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
