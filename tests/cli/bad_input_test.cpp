// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/temporary_journal.h>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What no program should be given, given to the real one through a shell: each is refused in one clear line, with the
/// right exit code, and changes nothing.
class BadInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void badInputIsRefusedAndChangesNothing_data();
    void badInputIsRefusedAndChangesNothing();

private:
    struct Ended
    {
        int exit = -1;
        QByteArray output;
        QByteArray error;
    };
    /// A line of the shell in a folder of its own; $P is the program, $U the same with its journal.
    [[nodiscard]] static Ended shell(const TemporaryJournal& journal, const QString& line);
    [[nodiscard]] static QMap<QString, QByteArray> filesOf(const TemporaryJournal& journal);
};

BadInputTest::Ended BadInputTest::shell(const TemporaryJournal& journal, const QString& line)
{
    QProcess process;
    process.setWorkingDirectory(journal.folder());
    process.setStandardInputFile(QProcess::nullDevice());
    const QString program = u"P='%1'; U=\"$P --journal journal.unrut\"\n"_s.arg(qEnvironmentVariable("UNRUT_PROGRAM"));
    process.start(u"/bin/sh"_s, {u"-c"_s, program + line});
    Ended ended;
    constexpr int longerThanAnyRefusal = 30'000;
    if (!process.waitForFinished(longerThanAnyRefusal)) {
        process.kill();
        process.waitForFinished();
        return ended;
    }
    ended.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ended.output = process.readAllStandardOutput();
    ended.error = process.readAllStandardError();
    return ended;
}

QMap<QString, QByteArray> BadInputTest::filesOf(const TemporaryJournal& journal)
{
    QMap<QString, QByteArray> files;
    const QDir folder(journal.folder());
    const QStringList names = folder.entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        files[name] = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }
    return files;
}

void BadInputTest::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("UNRUT_PROGRAM")), "UNRUT_PROGRAM names no program");
}

void BadInputTest::badInputIsRefusedAndChangesNothing_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* name, const QString& line, int exit, const QByteArray& said) {
        QTest::newRow(name) << line << exit << said;
    };
    const auto answers = [&row](const char* name, const QString& printed, const QByteArray& said) {
        row(name, u"printf '%1' | head -c 9999 > answers; exec $U check --answers answers"_s.arg(printed), 1, said);
    };
    row("an unknown option", u"exec $U goals --colour"_s, 2, "colour");
    row("an unknown command", u"exec $U gaols"_s, 2, "gaols");
    row("an option without its value", u"exec $U check --answers"_s, 2, "--answers");
    row("an impossible day", u"exec $U add win text --date 2026-02-30"_s, 2, "2026-02-30");
    row("no day at all", u"exec $U check-in --mood 5 --date yesterday"_s, 2, "yesterday");
    row("a mood beyond the scale", u"exec $U check-in --mood 11"_s, 2, "mood");
    row("an energy below the scale", u"exec $U check-in --energy=-1"_s, 2, "energy");
    row("more sleep than a day has", u"exec $U check-in --mood 5 --sleep 25"_s, 2, "sleep");
    row("a number that is none", u"exec $U check-in --mood often"_s, 2, "--mood");
    row("an empty text", u"exec $U add grateful ''"_s, 1, "empty");
    row("a text of spaces", u"exec $U add grateful '   '"_s, 1, "empty");
    row("a kind that does not exist", u"exec $U add wish text"_s, 2, "grateful, win, keep or note");
    row("a text that is no UTF-8", u"exec $U add win \"$(printf 'a\\377b')\""_s, 2, "UTF-8");
    row("an answers file that is not there", u"exec $U check --answers nowhere.json"_s, 1, "nowhere.json");
    answers("answers that are not JSON", u"Dear diary"_s, "not JSON");
    answers("answers that are cut off", u"{\"items\": {\"exh1\": 7"_s, "not JSON");
    answers("answers that are a list", u"[75, 50]"_s, "something else");
    answers("an item that does not exist", u"{\"items\": {\"exh9\": 75}}"_s, "exh9");
    answers("an answer beside the scale", u"{\"items\": {\"exh1\": 60}}"_s, "exh1");
    answers("an event that does not exist", u"{\"items\": {\"exh1\": 75}, \"events\": [\"ev_ufo\"]}"_s, "ev_ufo");
    answers("an area that does not exist", u"{\"items\": {\"exh1\": 75}, \"importance\": {\"XYZ\": 100}}"_s, "XYZ");
    answers("no answers", u"{\"items\": {}}"_s, "at least one");
    answers("NUL bytes", u"{\"items\\000\": {}}"_s, "something else");
    answers("text that is no UTF-8", u"{\"items\": {\"exh1\\377\": 75}}"_s, "JSON");
    row("a report into a folder that is not there", u"exec $U report --out no/such/folder/report.pdf"_s, 1,
        "does not exist");
    row("a report in the place of a folder", u"mkdir folder; exec $U report --out folder"_s, 1, "folder");
    row("a report of days in the wrong order", u"exec $U report --out r.pdf --from 2026-11-02 --to 2026-11-01"_s, 2,
        "--from");
    row("a report with an unknown section", u"exec $U report --out r.pdf --sections mood,horoscope"_s, 2, "horoscope");
    row("a backup over a file", u"exec $U backup --out journal.unrut"_s, 1, "already");
    row("a journal in the place of a folder", u"mkdir folder; exec $P --journal folder add win text"_s, 1, "folder");
    row("a journal on a device", u"exec $P --journal /dev/null add win text"_s, 1, "device");
    row("a journal in a pipe", u"mkfifo pipe; exec $P --journal pipe add win text"_s, 1, "pipe");
}

void BadInputTest::badInputIsRefusedAndChangesNothing()
{
    QFETCH(QString, line);
    QFETCH(int, exit);
    QFETCH(QByteArray, said);
    const TemporaryJournal journal;
    QCOMPARE(shell(journal, u"exec $U add win 'there before'"_s).exit, 0);
    auto before = filesOf(journal);

    const Ended ended = shell(journal, line);
    QVERIFY2(ended.exit == exit, (QByteArray::number(ended.exit) + ": " + ended.error).constData());
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.error.count('\n') == 1 && ended.error.startsWith("unrut: "), ended.error.constData());
    QVERIFY2(ended.error.contains(said), ended.error.constData());
    auto after = filesOf(journal);
    after.remove(u"answers"_s);
    QCOMPARE(after, before);
}

QTEST_GUILESS_MAIN(BadInputTest)
#include "bad_input_test.moc"
