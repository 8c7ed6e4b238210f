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
};

void ExportCommandTest::everythingGoesIntoOneFileForItsOwnerOnly()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"win"_s, u"=1+1 \u202e<b>"_s}).exit, 0);
    const QByteArray before = runner.folder()[u"journal.unrut"_s];
    const QString out = runner.file(u"all.json"_s);
    const CommandResult done = runner.run({u"export"_s, u"--out"_s, out});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.broken(), QByteArray());
    const QJsonArray entries = objectIn(out)["entries"_L1].toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].toObject()["text"_L1].toString(), u"=1+1 \u202e<b>"_s);
    const auto rights = QFileInfo(out).permissions();
    QVERIFY(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup)));
    QCOMPARE(runner.folder()[u"journal.unrut"_s], before);
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

QTEST_GUILESS_MAIN(ExportCommandTest)
#include "export_command_test.moc"
