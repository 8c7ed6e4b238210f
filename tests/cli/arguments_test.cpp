// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_runner.h"

#include <cli/command_line.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

class ArgumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowIsAskedFor_data();
    void theWindowIsAskedFor();
    void everythingElseIsACommand_data();
    void everythingElseIsACommand();
    void onlyTheReportDraws();
    void wrongUsageEndsWithTwo_data();
    void wrongUsageEndsWithTwo();
    void helpAndVersionAreAnsweredEverywhere_data();
    void helpAndVersionAreAnsweredEverywhere();
    void helpNamesEveryCommandAndOption();
    void aTextMayBeginWithADash();
    void theJournalMayStandBeforeOrBehind();
    void argumentsAreUtf8();
    void anArgumentThatIsNoTextIsRefusedByItsPlace();
    void whatAPersonTypedCannotBreakTheLine();
};

void ArgumentsTest::theWindowIsAskedFor_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("tab");
    QTest::addColumn<bool>("minimized");
    QTest::addColumn<bool>("isHandedOver");
    QTest::newRow("nothing") << QStringList() << QString() << QString() << false << false;
    QTest::newRow("a journal") << QStringList{u"--journal"_s, u"a b"_s} << u"a b"_s << QString() << false << false;
    QTest::newRow("a journal as a path") << QStringList{u"/home/a b/c"_s} << u"/home/a b/c"_s << QString() << false
                                         << true;
    QTest::newRow("a journal by its ending")
        << QStringList{u"--minimized"_s, u"goals.Unrut"_s} << u"goals.Unrut"_s << QString() << true << true;
    QTest::newRow("all") << QStringList{u"--minimized"_s, u"--tab=people"_s, u"--journal=x"_s} << u"x"_s << u"people"_s
                         << true << false;
    for (const char* tab : cli::windowTabs)
        QTest::newRow(tab) << QStringList{u"--tab"_s, QString::fromLatin1(tab)} << QString() << QString::fromLatin1(tab)
                           << false << false;
}

void ArgumentsTest::theWindowIsAskedFor()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, journal);
    QFETCH(QString, tab);
    QFETCH(bool, minimized);
    QFETCH(bool, isHandedOver);
    QVERIFY(!cli::isCommand(arguments));
    QVERIFY(!cli::drawsSomething(arguments));
    QCOMPARE(cli::windowOptions(arguments), (cli::WindowOptions{journal, tab, minimized, isHandedOver}));
}

void ArgumentsTest::everythingElseIsACommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a command") << QStringList{u"goals"_s};
    QTest::newRow("a command behind an option") << QStringList{u"--journal"_s, u"x"_s, u"goals"_s};
    QTest::newRow("help") << QStringList{u"--help"_s};
    QTest::newRow("version") << QStringList{u"-v"_s};
    QTest::newRow("no command") << QStringList{u"nonsense"_s};
    QTest::newRow("an unknown option") << QStringList{u"--nonsense"_s};
    QTest::newRow("an unknown tab") << QStringList{u"--tab"_s, u"nonsense"_s};
    QTest::newRow("an empty tab") << QStringList{u"--tab="_s};
    QTest::newRow("an empty argument") << QStringList{QString()};
    QTest::newRow("no text") << QStringList{u"--journal"_s, QString(QChar(0xdc00))};
}

void ArgumentsTest::everythingElseIsACommand()
{
    QFETCH(QStringList, arguments);
    QVERIFY(cli::isCommand(arguments));
}

void ArgumentsTest::onlyTheReportDraws()
{
    QVERIFY(cli::drawsSomething({u"report"_s, u"--out"_s, u"x.pdf"_s}));
    QVERIFY(cli::drawsSomething({u"--journal"_s, u"x"_s, u"report"_s}));
    QVERIFY(!cli::drawsSomething({u"summary"_s}));
    QVERIFY(!cli::drawsSomething({u"nonsense"_s}));
}

void ArgumentsTest::wrongUsageEndsWithTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const char* name, const QStringList& arguments) { QTest::newRow(name) << arguments; };
    row("nothing", {});
    row("an empty command", {QString()});
    row("an unknown command", {u"nonsense"_s});
    row("a command in capitals", {u"Goals"_s});
    row("an unknown option before the command", {u"--nonsense"_s, u"goals"_s});
    row("an option of the command before it", {u"--json"_s, u"goals"_s});
    row("an option of the window", {u"--tab"_s, u"goals"_s, u"goals"_s});
    row("minimized with a command", {u"--minimized"_s, u"goals"_s});
    row("two journals", {u"a.unrut"_s, u"b.unrut"_s});
    row("a journal twice", {u"--journal"_s, u"a"_s, u"b.unrut"_s});
    row("a command behind a journal", {u"a.unrut"_s, u"goals"_s});
    row("an unknown tab", {u"--tab"_s, u"nonsense"_s});
    row("an unknown option", {u"goals"_s, u"--nonsense"_s});
    row("an unknown short option", {u"goals"_s, u"-x"_s});
    row("too many arguments", {u"goals"_s, u"more"_s});
    row("too few arguments", {u"add"_s, u"win"_s});
    row("three arguments", {u"add"_s, u"win"_s, u"one"_s, u"two"_s});
    row("no text to search for", {u"search"_s});
    row("a value for a flag", {u"goals"_s, u"--json=yes"_s});
    row("a missing value", {u"summary"_s, u"--date"_s});
    row("an option twice", {u"summary"_s, u"--date"_s, u"2026-11-01"_s, u"--date"_s, u"2026-11-02"_s});
    row("the journal twice", {u"--journal"_s, u"a"_s, u"goals"_s, u"--journal"_s, u"b"_s});
    row("the journal without a name", {u"goals"_s, u"--journal="_s});
    row("no answers", {u"check"_s});
    row("no name for the answers", {u"check"_s, u"--answers"_s, QString()});
    row("no copy to write", {u"backup"_s});
    row("nothing to do with the bin", {u"bin"_s});
    row("no such thing to do with the bin", {u"bin"_s, u"burn"_s});
    row("nothing to take back", {u"bin"_s, u"restore"_s});
    row("a list of one thing", {u"bin"_s, u"list"_s, u"019a0000-0000-7000-8000-000000000000"_s});
    row("one thing to let go", {u"bin"_s, u"empty"_s, u"019a0000-0000-7000-8000-000000000000"_s, u"--yes"_s});
    row("no new journal to write", {u"salvage"_s, u"damaged.txt"_s});
    row("no damaged journal", {u"salvage"_s, u"--out"_s, u"new.unrut"_s});
    row("no report to write", {u"report"_s});
    row("no years", {u"demo"_s});
}

void ArgumentsTest::wrongUsageEndsWithTwo()
{
    QFETCH(QStringList, arguments);
    CommandRunner runner;
    const CommandResult result = runner.run(arguments);
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(result.error.contains("--help"));
    QVERIFY(runner.folder().isEmpty());
}

void ArgumentsTest::helpAndVersionAreAnsweredEverywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("begin");
    const QByteArray version = "unrut " + QCoreApplication::applicationVersion().toLatin1();
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray("Unrut ");
    QTest::newRow("short help") << QStringList{u"-h"_s} << QByteArray("Unrut ");
    QTest::newRow("version") << QStringList{u"--version"_s} << version;
    QTest::newRow("help in spite of errors") << QStringList{u"--nonsense"_s, u"--help"_s} << QByteArray("Unrut ");
    for (const char* name : {"check", "summary", "add", "check-in", "goals", "search", "report", "bin", "backup",
                             "verify", "salvage", "demo"}) {
        const QString command = QString::fromLatin1(name);
        QTest::addRow("help of %s", name) << QStringList{command, u"--help"_s} << "unrut " + QByteArray(name);
        QTest::addRow("version of %s", name) << QStringList{command, u"--version"_s} << version;
    }
}

void ArgumentsTest::helpAndVersionAreAnsweredEverywhere()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, begin);
    CommandRunner runner;
    const CommandResult result = runner.run(arguments);
    QCOMPARE(result.exit, 0);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY2(result.output.startsWith(begin), result.output.constData());
    QVERIFY(runner.folder().isEmpty());
}

void ArgumentsTest::helpNamesEveryCommandAndOption()
{
    CommandRunner runner;
    const QByteArray help = runner.run({u"--help"_s}).output;
    for (const char* name :
         {"check", "summary", "add", "check-in", "goals", "search", "report", "bin", "backup", "verify", "salvage",
          "demo", "--journal FILE", "--tab today|assess|playbook|goals|gratitude|people|progress"})
        QVERIFY2(help.contains(name), name);
    const QByteArray bin = runner.run({u"bin"_s, u"--help"_s}).output;
    for (const char* name : {"list [--json] | restore ID | empty --yes", "--json", "--yes", "--journal FILE"})
        QVERIFY2(bin.contains(name), name);
    const QByteArray report = runner.run({u"report"_s, u"--help"_s}).output;
    for (const char* name : {"--out FILE", "--from DAY", "--to DAY", "--sections LIST", "--for READER", "--hide-names",
                             "--title TEXT", "--author NAME", "--paper SIZE", "--journal FILE"})
        QVERIFY2(report.contains(name), name);
}

void ArgumentsTest::aTextMayBeginWithADash()
{
    CommandRunner runner;
    QCOMPARE(runner.run({u"add"_s, u"note"_s, u"--"_s, u"--json is a word"_s}).exit, 0);
    QVERIFY(runner.run({u"search"_s, u"word"_s}).output.contains("--json is a word"));
}

void ArgumentsTest::theJournalMayStandBeforeOrBehind()
{
    CommandRunner runner;
    const QString other = runner.file(u"other one.unrut"_s);
    QCOMPARE(runner.run({u"--journal"_s, other, u"add"_s, u"win"_s, u"there"_s}).exit, 0);
    QCOMPARE(runner.run({u"goals"_s}).exit, 1);
    QVERIFY(runner.run({u"search"_s, u"there"_s, u"--journal"_s, other}).output.contains("there"));
}

void ArgumentsTest::argumentsAreUtf8()
{
    const std::array argv{"unrut",
                          "add",
                          "Gr\xc3\xbc\xc3\x9f"
                          "e \xf0\x9f\x98\x80",
                          "\xff\xfe",
                          "\xed\xa0\x80",
                          ""};
    const QStringList decoded = cli::decodedArguments(static_cast<int>(argv.size()), argv.data());
    QCOMPARE(decoded.size(), 5);
    QCOMPARE(decoded[0], u"add"_s);
    QCOMPARE(decoded[1], u"Grüße \U0001F600"_s);
    QVERIFY(!decoded[2].isValidUtf16());
    QVERIFY(!decoded[3].isValidUtf16());
    QCOMPARE(decoded[4], QString());
    QCOMPARE(cli::decodedArguments(0, nullptr), QStringList());
}

void ArgumentsTest::anArgumentThatIsNoTextIsRefusedByItsPlace()
{
    CommandRunner runner;
    const CommandResult result = runner.run({u"add"_s, u"win"_s, QString(QChar(0xdc00))});
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(result.error.contains("place 3"));
    QVERIFY(runner.folder().isEmpty());
}

void ArgumentsTest::whatAPersonTypedCannotBreakTheLine()
{
    CommandRunner runner;
    const CommandResult result = runner.run({u"goals"_s, u"--a\nb\x1b[31m\x9b"_s});
    QCOMPARE(result.exit, 2);
    QCOMPARE(result.broken(), QByteArray());
    QVERIFY(!result.error.contains('\x1b'));
    QVERIFY(!result.error.contains("\xc2\x9b"));
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(u"9.8.7"_s);
    ArgumentsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "arguments_test.moc"
