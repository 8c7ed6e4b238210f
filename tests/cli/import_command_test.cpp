// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray exported(CommandRunner& runner, const QString& name = u"out.json"_s)
{
    const CommandResult done = runner.run({u"export"_s, u"--out"_s, runner.file(name)});
    if (done.exit != 0)
        qFatal("export failed: %s", done.error.constData());
    return bytesOf(runner.file(name));
}

/// Another person's ids are others.
void liveElsewhere(CommandRunner& runner)
{
    for (int i = 0; i < 1000; ++i)
        (void)runner.ids().next();
}

void done(CommandRunner& runner, const QStringList& arguments)
{
    const CommandResult result = runner.run(arguments);
    if (result.exit != 0 || !result.broken().isEmpty())
        qFatal("%s: %s", qPrintable(arguments.join(u' ')), result.error.constData());
}

QStringList withoutLocks(const QMap<QString, QByteArray>& folder)
{
    QStringList names = folder.keys();
    names.removeIf([](const QString& name) { return name.endsWith(".lock"_L1); });
    return names;
}

} // namespace

class ImportCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasExportedComesBackToTheByte();
    void twoEntriesOnOneDaySurvive();
    void importingTwiceBringsNothingNew();
    void aDryRunSaysItAndChangesNothing();
    void aDryRunMakesNoJournal();
    void theBackupIsNamedAndCanBeRestored();
    void whatDiffersIsReplacedOnlyWhenAsked();
    void theLimitHolds();
    void badFilesAreRefusedWithNothingChanged_data();
    void badFilesAreRefusedWithNothingChanged();
    void otherProgramsAreReadAndKnownAgain();
    void aTableIsReadByItsColumns();
    void aTableOfOnesOwnComesBack();
    void backupsAreListed();
    void restoringWhatIsNoBackupIsRefused();
    void wrongUsageIsSaid_data();
    void wrongUsageIsSaid();
};

void ImportCommandTest::whatWasExportedComesBackToTheByte()
{
    CommandRunner from;
    done(from, {u"demo"_s, u"--years"_s, u"3"_s});
    done(from, {u"add"_s, u"note"_s, u"=SUM(A1) \U0001F642 \u202e"_s});
    const QByteArray first = exported(from);
    CommandRunner to;
    done(to, {u"import"_s, from.file(u"out.json"_s)});
    QCOMPARE(exported(to), first);
    QCOMPARE(to.run({u"verify"_s}).exit, 0);
}

void ImportCommandTest::twoEntriesOnOneDaySurvive()
{
    CommandRunner from;
    for (const QString& text : {u"the same"_s, u"the same"_s, u"another"_s})
        done(from, {u"add"_s, u"grateful"_s, text, u"--date"_s, u"2026-10-30"_s});
    (void)exported(from);
    CommandRunner to;
    done(to, {u"import"_s, from.file(u"out.json"_s)});
    const CommandResult found = to.run({u"search"_s, u"same"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(found.output).object()["count"_L1].toInt(), 2);
}

void ImportCommandTest::importingTwiceBringsNothingNew()
{
    CommandRunner from;
    done(from, {u"demo"_s, u"--years"_s, u"1"_s});
    (void)exported(from);
    CommandRunner to;
    done(to, {u"import"_s, from.file(u"out.json"_s)});
    const QByteArray once = exported(to);
    const CommandResult again = to.run({u"import"_s, from.file(u"out.json"_s)});
    QCOMPARE(again.exit, 0);
    QVERIFY2(again.output.contains("Everything in this file is here already."), again.output.constData());
    QCOMPARE(exported(to), once);
}

void ImportCommandTest::aDryRunSaysItAndChangesNothing()
{
    CommandRunner from;
    liveElsewhere(from);
    done(from, {u"add"_s, u"win"_s, u"theirs"_s});
    (void)exported(from);
    CommandRunner to;
    done(to, {u"add"_s, u"win"_s, u"ours"_s});
    const QMap<QString, QByteArray> before = to.folder();
    const CommandResult tried = to.run({u"import"_s, from.file(u"out.json"_s), u"--dry-run"_s});
    QCOMPARE(tried.exit, 0);
    QVERIFY2(tried.output.contains("Entries: 1 new"), tried.output.constData());
    const CommandResult json = to.run({u"import"_s, from.file(u"out.json"_s), u"--dry-run"_s, u"--json"_s});
    const QJsonObject told = QJsonDocument::fromJson(json.output).object();
    QCOMPARE(told["dryRun"_L1].toBool(), true);
    QCOMPARE(told["things"_L1]["entries"_L1]["added"_L1].toInt(), 1);
    QVERIFY(told["backup"_L1].isNull());
    QCOMPARE(to.folder(), before);
}

void ImportCommandTest::aDryRunMakesNoJournal()
{
    CommandRunner from;
    done(from, {u"add"_s, u"win"_s, u"theirs"_s});
    (void)exported(from);
    CommandRunner to;
    done(to, {u"import"_s, from.file(u"out.json"_s), u"--dry-run"_s});
    QVERIFY(to.folder().isEmpty());
}

void ImportCommandTest::theBackupIsNamedAndCanBeRestored()
{
    CommandRunner from;
    liveElsewhere(from);
    done(from, {u"add"_s, u"win"_s, u"theirs"_s});
    (void)exported(from);
    CommandRunner to;
    done(to, {u"add"_s, u"win"_s, u"ours"_s});
    const QByteArray before = exported(to);
    const CommandResult result = to.run({u"import"_s, from.file(u"out.json"_s), u"--json"_s});
    const QString backup = QJsonDocument::fromJson(result.output).object()["backup"_L1].toString();
    QVERIFY2(QFile::exists(backup), result.output.constData());
    QVERIFY(exported(to) != before);
    const CommandResult restored = to.run({u"restore"_s, backup});
    QCOMPARE(restored.exit, 0);
    QCOMPARE(restored.broken(), QByteArray());
    QCOMPARE(exported(to), before);
}

void ImportCommandTest::whatDiffersIsReplacedOnlyWhenAsked()
{
    CommandRunner runner;
    done(runner, {u"add"_s, u"win"_s, u"before"_s});
    QByteArray json = exported(runner);
    const QString changed = runner.write(u"changed.json"_s, json.replace("\"before\"", "\"after\""));
    done(runner, {u"import"_s, changed});
    QVERIFY(exported(runner).contains("\"before\""));
    done(runner, {u"import"_s, changed, u"--replace"_s});
    QVERIFY(exported(runner).contains("\"after\""));
    QVERIFY(!exported(runner).contains("\"before\""));
}

void ImportCommandTest::theLimitHolds()
{
    CommandRunner from;
    liveElsewhere(from);
    done(from, {u"goal"_s, u"add"_s, u"Theirs"_s, u"--column"_s, u"doing"_s});
    (void)exported(from);
    CommandRunner to;
    done(to, {u"goal"_s, u"add"_s, u"Ours"_s, u"--column"_s, u"doing"_s});
    const CommandResult result = to.run({u"import"_s, from.file(u"out.json"_s)});
    QCOMPARE(result.exit, 0);
    QVERIFY2(result.output.contains("to the top of Next, since Doing holds no more"), result.output.constData());
    const CommandResult board = to.run({u"goals"_s, u"--json"_s});
    const QJsonArray goals = QJsonDocument::fromJson(board.output).object()["goals"_L1].toArray();
    QCOMPARE(goals.size(), 2);
    for (const QJsonValue goal : goals)
        QCOMPARE(goal["column"_L1].toString(), goal["title"_L1].toString() == "Ours"_L1 ? u"doing"_s : u"next"_s);
}

void ImportCommandTest::badFilesAreRefusedWithNothingChanged_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray(100, '\0');
    QTest::newRow("invalid UTF-8") << QByteArray("{\"format\": \"\xc3\x28\"}");
    QTest::newRow("nested") << QByteArray(50000, '[');
    QTest::newRow("other JSON") << QByteArray("{\"a\": [1, 2]}");
    QTest::newRow("newer") << QByteArray(R"({"format": "unrut-journal", "version": 7})");
    QTest::newRow("wrong type") << QByteArray(R"({"format": "unrut-journal", "version": 1, "entries": {"0": 1}})");
    QTest::newRow("what does not fit") << QByteArray(
        "{\"format\": \"unrut-journal\", \"version\": 1, \"entries\": [{\"id\": "
        "\"019cadf6-1a0b-7000-8000-000000000001\", \"kind\": \"win\", \"day\": \"2026-03-02\", \"text\": \"x\", "
        "\"goal\": \"019cadf6-1a0b-7000-8000-000000000002\", \"createdAt\": \"2026-03-02T09:30:15.123Z\"}]}");
}

void ImportCommandTest::badFilesAreRefusedWithNothingChanged()
{
    QFETCH(QByteArray, bytes);
    CommandRunner runner;
    const QString file = runner.write(u"bad.json"_s, bytes);
    for (const bool isThere : {false, true}) {
        if (isThere)
            done(runner, {u"add"_s, u"win"_s, u"ours"_s});
        const QStringList before = withoutLocks(runner.folder());
        const QByteArray journal = runner.folder()[runner.journal()];
        for (const QStringList& more : {QStringList(), QStringList{u"--dry-run"_s}}) {
            const CommandResult result = runner.run(QStringList{u"import"_s, file} + more);
            QCOMPARE(result.exit, 1);
            QCOMPARE(result.broken(), QByteArray());
        }
        QCOMPARE(runner.folder()[runner.journal()], journal);
        if (!isThere)
            QCOMPARE(withoutLocks(runner.folder()), before);
    }
}

void ImportCommandTest::otherProgramsAreReadAndKnownAgain()
{
    CommandRunner runner;
    const QString file = runner.write(
        u"dayone.json"_s, "{\"entries\": [{\"uuid\": \"AA\", \"creationDate\": \"2026-03-01T10:00:00Z\", \"text\": "
                          "\"A walk\", \"tags\": [\"rest\"]}]}");
    done(runner, {u"import"_s, file, u"--as"_s, u"grateful"_s});
    const QByteArray once = exported(runner);
    QVERIFY(once.contains("\"A walk #rest\""));
    QVERIFY(once.contains("\"grateful\""));
    done(runner, {u"import"_s, file});
    QCOMPARE(exported(runner), once);
    const QString jrnl = runner.write(u"jrnl.json"_s, "{\"tags\": {}, \"entries\": [{\"title\": \"Hi.\", \"body\": "
                                                      "\"\", \"date\": \"2026-03-01\", \"time\": \"09:00\"}]}");
    done(runner, {u"import"_s, jrnl});
    QVERIFY(exported(runner).contains("\"Hi.\""));
}

void ImportCommandTest::aTableIsReadByItsColumns()
{
    CommandRunner runner;
    const QString file = runner.write(u"my.csv"_s, "When;What\n1/2/2026;a line\n3/4/2026;another\n");
    const QStringList asked{u"import"_s, file, u"--columns"_s, u"day=When,text=What"_s};
    QCOMPARE(runner.run({u"import"_s, file}).exit, 1);
    QCOMPARE(runner.run(asked).exit, 1); // 1 February or 2 January
    QVERIFY(!runner.folder().contains(runner.journal()));
    done(runner, asked + QStringList{u"--days"_s, u"dmy"_s});
    QVERIFY(exported(runner).contains("\"2026-02-01\""));
}

void ImportCommandTest::aTableOfOnesOwnComesBack()
{
    CommandRunner from;
    for (const QString& text : {u"=1+1"_s, u"two\nlines, \"so\""_s})
        done(from, {u"add"_s, u"win"_s, text, u"--date"_s, u"2026-10-30"_s});
    done(from, {u"export"_s, u"--out"_s, from.file(u"log.csv"_s)});
    CommandRunner to;
    done(to, {u"import"_s, from.file(u"log.csv"_s)});
    const QJsonArray entries = QJsonDocument::fromJson(exported(to)).object()["entries"_L1].toArray();
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0]["text"_L1].toString(), u"=1+1"_s);
    QCOMPARE(entries[0]["kind"_L1].toString(), u"win"_s);
    QCOMPARE(entries[1]["text"_L1].toString(), u"two\nlines, \"so\""_s);
    const CommandResult again = from.run({u"import"_s, from.file(u"log.csv"_s)});
    QVERIFY2(again.output.contains("Entries: 2 there already"), again.output.constData());
}

void ImportCommandTest::backupsAreListed()
{
    CommandRunner runner;
    QVERIFY(runner.run({u"restore"_s, u"--list"_s}).output.contains("no backup"));
    QVERIFY(runner.folder().isEmpty());
    done(runner, {u"add"_s, u"win"_s, u"ours"_s});
    const QString empty = runner.write(
        u"one.json"_s, "{\"format\": \"unrut-journal\", \"version\": 1, \"people\": [{\"id\": "
                       "\"019cadf6-1a0b-7000-8000-000000000001\", \"name\": \"Dana\", \"role\": \"mentor\", "
                       "\"createdAt\": \"2026-03-02T09:30:15.123Z\"}]}");
    done(runner, {u"import"_s, empty});
    const CommandResult listed = runner.run({u"restore"_s, u"--list"_s});
    QCOMPARE(listed.exit, 0);
    QCOMPARE(listed.output.count('\n'), 1);
    QVERIFY(listed.output.contains("backups"));
}

void ImportCommandTest::restoringWhatIsNoBackupIsRefused()
{
    CommandRunner runner;
    done(runner, {u"add"_s, u"win"_s, u"ours"_s});
    const QString json = runner.write(u"no.json"_s, QByteArray(10000, 'x'));
    const QByteArray before = runner.folder()[runner.journal()];
    for (const QString& file : {json, runner.file(u"none.unrut"_s), u"/dev/zero"_s}) {
        const CommandResult result = runner.run({u"restore"_s, file});
        QCOMPARE(result.exit, 1);
        QCOMPARE(result.broken(), QByteArray());
    }
    QCOMPARE(runner.folder()[runner.journal()], before);
}

void ImportCommandTest::wrongUsageIsSaid_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import nothing") << QStringList{u"import"_s};
    QTest::newRow("import two") << QStringList{u"import"_s, u"a"_s, u"b"_s};
    QTest::newRow("an unknown format") << QStringList{u"import"_s, u"a"_s, u"--format"_s, u"yaml"_s};
    QTest::newRow("an unknown kind") << QStringList{u"import"_s, u"a"_s, u"--as"_s, u"rant"_s};
    QTest::newRow("an unknown order") << QStringList{u"import"_s, u"a"_s, u"--days"_s, u"ydm"_s};
    QTest::newRow("columns of nothing") << QStringList{u"import"_s, u"a"_s, u"--columns"_s, u"mood=x"_s};
    QTest::newRow("restore nothing") << QStringList{u"restore"_s};
    QTest::newRow("restore and list") << QStringList{u"restore"_s, u"a"_s, u"--list"_s};
}

void ImportCommandTest::wrongUsageIsSaid()
{
    QFETCH(QStringList, arguments);
    CommandRunner runner;
    const CommandResult result = runner.run(arguments);
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(runner.folder().isEmpty());
}

QTEST_GUILESS_MAIN(ImportCommandTest)
#include "import_command_test.moc"
