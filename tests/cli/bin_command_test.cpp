// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <workspace/workspace.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What was deleted, from the command line.
class BinCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_runner.reset(); }
    void theListTellsWhatIsThere();
    void theListIsJsonForPrograms();
    void aThingIsTakenBack();
    void emptyingWantsAYes();
    void anEmptyBinSaysSo();
    void whatIsNotThereIsRefused_data();
    void whatIsNotThereIsRefused();

private:
    [[nodiscard]] QString binnedId() const;
    std::unique_ptr<CommandRunner> m_runner;
};

void BinCommandTest::init()
{
    m_runner = std::make_unique<CommandRunner>();
    auto workspace =
        Workspace::open(m_runner->journal(), WorkspaceMode::CreateIfMissing, m_runner->clock(), m_runner->ids());
    QVERIFY(workspace);
    const auto entry = (*workspace)->addEntry(EntryKind::Note, u"A secret of @Priya"_s, QDate(2026, 11, 2));
    QVERIFY(entry);
    QVERIFY((*workspace)->binEntries({*entry}));
    QVERIFY((*workspace)->addEntry(EntryKind::Note, u"What stays"_s, QDate(2026, 11, 2)));
}

QString BinCommandTest::binnedId() const
{
    const CommandResult list = m_runner->run({u"bin"_s, u"list"_s});
    return QString::fromUtf8(list.output.left(36));
}

void BinCommandTest::theListTellsWhatIsThere()
{
    const CommandResult list = m_runner->run({u"bin"_s, u"list"_s});
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.broken(), QByteArray());
    QVERIFY(list.output.contains("A secret of @Priya"));
    QVERIFY(list.output.contains("deleted today"));
    QVERIFY(!list.output.contains("What stays"));
}

void BinCommandTest::theListIsJsonForPrograms()
{
    const CommandResult list = m_runner->run({u"bin"_s, u"list"_s, u"--json"_s});
    QCOMPARE(list.exit, 0);
    const QJsonObject json = QJsonDocument::fromJson(list.output).object();
    QCOMPARE(json[u"bin"_s].toArray().size(), 1);
    const QJsonObject thing = json[u"bin"_s].toArray().at(0).toObject();
    QCOMPARE(thing[u"kind"_s].toString(), u"entry"_s);
    QCOMPARE(thing[u"text"_s].toString(), u"A secret of @Priya"_s);
    QCOMPARE(thing[u"day"_s].toString(), u"2026-11-02"_s);
    QCOMPARE(json[u"counts"_s].toObject()[u"entry"_s].toInt(), 1);
}

void BinCommandTest::aThingIsTakenBack()
{
    const CommandResult back = m_runner->run({u"bin"_s, u"restore"_s, binnedId()});
    QCOMPARE(back.exit, 0);
    QCOMPARE(back.broken(), QByteArray());
    QVERIFY(back.output.contains("A secret of @Priya"));
    QVERIFY(m_runner->run({u"search"_s, u"secret"_s}).output.contains("A secret"));
    QVERIFY(m_runner->run({u"bin"_s, u"list"_s}).output.startsWith("Nothing is in the bin"));
}

void BinCommandTest::emptyingWantsAYes()
{
    const auto before = m_runner->folder();
    const CommandResult asked = m_runner->run({u"bin"_s, u"empty"_s});
    QCOMPARE(asked.exit, 1);
    QCOMPARE(asked.broken(), QByteArray());
    QVERIFY2(asked.error.contains("Entries: 1") && asked.error.contains("--yes"), asked.error.constData());
    QCOMPARE(m_runner->folder(), before);

    const CommandResult done = m_runner->run({u"bin"_s, u"empty"_s, u"--yes"_s});
    QCOMPARE(done.exit, 0);
    QVERIFY2(done.output.contains("Entries: 1"), done.output.constData());
    const auto after = m_runner->folder();
    for (auto file = after.begin(); file != after.end(); ++file)
        QVERIFY2(!file.value().toLower().contains("secret"), qPrintable(file.key()));
    QVERIFY(m_runner->run({u"search"_s, u"stays"_s}).output.contains("What stays"));
}

void BinCommandTest::anEmptyBinSaysSo()
{
    QCOMPARE(m_runner->run({u"bin"_s, u"empty"_s, u"--yes"_s}).exit, 0);
    for (const QStringList& arguments :
         {QStringList{u"bin"_s, u"list"_s}, {u"bin"_s, u"empty"_s}, {u"bin"_s, u"empty"_s, u"--yes"_s}}) {
        const CommandResult result = m_runner->run(arguments);
        QCOMPARE(result.exit, 0);
        QVERIFY(result.output.startsWith("Nothing is in the bin"));
    }
}

void BinCommandTest::whatIsNotThereIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("no ID") << u"secret"_s;
    QTest::newRow("another ID") << u"019a0000-0000-7000-8000-000000000000"_s;
    QTest::newRow("nothing") << QString();
}

void BinCommandTest::whatIsNotThereIsRefused()
{
    QFETCH(QString, id);
    const auto before = m_runner->folder();
    const CommandResult result = m_runner->run({u"bin"_s, u"restore"_s, id});
    QCOMPARE(result.exit, 1);
    QCOMPARE(result.broken(), QByteArray());
    QCOMPARE(m_runner->folder(), before);
}

QTEST_GUILESS_MAIN(BinCommandTest)
#include "bin_command_test.moc"
