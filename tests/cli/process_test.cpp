// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int exit = -1;
    QByteArray output;
    QByteArray error;

    /// Empty when standard error is silent after success and one line else.
    [[nodiscard]] QByteArray broken() const
    {
        if (exit == 0)
            return error;
        const bool isOneLine = error.count('\n') == 1 && error.startsWith("unrut: ");
        return isOneLine ? QByteArray() : "not one line: " + error;
    }
};

QString program()
{
    return qEnvironmentVariable("UNRUT_PROGRAM");
}

/// Nothing of the session this test runs in: no display, no platform, no locale but the plainest.
QProcessEnvironment bareEnvironment(const QString& home)
{
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
    environment.insert(u"HOME"_s, home);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    for (const QString& sanitizer : {u"ASAN_OPTIONS"_s, u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s}) {
        if (qEnvironmentVariableIsSet(sanitizer.toLatin1().constData()))
            environment.insert(sanitizer, qEnvironmentVariable(sanitizer.toLatin1().constData()));
    }
    return environment;
}

Ended waitFor(QProcess& process)
{
    Ended ended;
    if (!process.waitForFinished(60'000)) {
        process.kill();
        process.waitForFinished();
        return ended;
    }
    ended.exit = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    ended.output = process.readAllStandardOutput();
    ended.error = process.readAllStandardError();
    return ended;
}

mode_t modeOf(const QString& path)
{
    struct stat facts
    {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777U : 0;
}

} // namespace

class ProcessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(QFile::exists(program()), "UNRUT_PROGRAM names no program"); }
    void init() { m_folder = std::make_unique<TemporaryJournal>(); }
    void cleanup() { m_folder.reset(); }

    void noCommandNeedsADisplay();
    void theReportIsWrittenWhateverThePlatformAskedFor();
    void theJournalLiesInTheDataFolderAndIsPrivate();
    void hostileAnswersAreRefusedInTime_data();
    void hostileAnswersAreRefusedInTime();
    void argumentsThatAreNoTextAreRefused();
    void aLongTextIsTaken();
    void aSearchInAMissingJournalIsRefused();
    void aRunningWindowKeepsTheJournal();
    void aReportThatFindsNoRoomLeavesNothing();
    void aFullDiskIsSaidToBeFull();
    void anAnswerToAFullDeviceIsAFailure();
    void closedStreamsHarmNothing();
    void wrongUsageOfTheWindowEndsWithTwo();
    void aWindowWithoutADisplayIsRefusedInOneLine();

private:
    Ended run(const QStringList& arguments, const QProcessEnvironment& environment = {}) const;
    /// A line of the shell, in which $0 is the program and $1 the journal.
    Ended shell(const QString& line) const;
    [[nodiscard]] QStringList withJournal(const QStringList& arguments) const
    {
        return QStringList{u"--journal"_s, m_folder->path()} + arguments;
    }
    [[nodiscard]] QStringList filesIn(const QString& folder) const
    {
        return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<TemporaryJournal> m_folder;
};

Ended ProcessTest::run(const QStringList& arguments, const QProcessEnvironment& environment) const
{
    QProcess process;
    process.setProcessEnvironment(environment.isEmpty() ? bareEnvironment(m_folder->folder()) : environment);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program(), arguments);
    return waitFor(process);
}

Ended ProcessTest::shell(const QString& line) const
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment(m_folder->folder()));
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(u"/bin/sh"_s, {u"-c"_s, line, program(), m_folder->path()});
    return waitFor(process);
}

void ProcessTest::noCommandNeedsADisplay()
{
    QFile answers(m_folder->file(u"answers.json"_s));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write(R"({"items": {"grw1": 100, "grw2": 75}, "events": ["ev_passed"]})");
    answers.close();
    const QList<QStringList> commands{
        {u"check"_s, u"--answers"_s, answers.fileName()},
        {u"add"_s, u"grateful"_s, u"Grüße an @Priya"_s},
        {u"check-in"_s, u"--mood"_s, u"7"_s, u"--energy"_s, u"5"_s, u"--sleep"_s, u"6.5"_s},
        {u"summary"_s, u"--json"_s},
        {u"summary"_s},
        {u"goals"_s},
        {u"goals"_s, u"--json"_s},
        {u"search"_s, u"grüße"_s},
        {u"search"_s, u"grüße"_s, u"--json"_s},
        {u"verify"_s},
        {u"backup"_s, u"--out"_s, m_folder->file(u"copy.unrut"_s)},
        {u"report"_s, u"--out"_s, m_folder->file(u"report.pdf"_s)},
        {u"--help"_s},
        {u"--version"_s},
    };
    for (const QStringList& command : commands) {
        const Ended ended = run(withJournal(command));
        QVERIFY2(ended.exit == 0, qPrintable(command.join(u' ') + u": "_s + QString::fromUtf8(ended.error)));
        QCOMPARE(ended.broken(), QByteArray());
        QVERIFY(!ended.output.isEmpty());
    }
    const QJsonDocument found =
        QJsonDocument::fromJson(run(withJournal({u"search"_s, u"Priya"_s, u"--json"_s})).output);
    QCOMPARE(found["entries"_L1][0]["text"_L1].toString(), u"Grüße an @Priya"_s);
    for (const char* file : {"journal.unrut", "copy.unrut", "report.pdf"}) {
        const QString path = m_folder->file(QString::fromLatin1(file));
        if (QFile::exists(path))
            QCOMPARE(modeOf(path), mode_t(0600));
    }
}

void ProcessTest::theReportIsWrittenWhateverThePlatformAskedFor()
{
    QCOMPARE(run(withJournal({u"add"_s, u"win"_s, u"text"_s})).exit, 0);
    QProcessEnvironment environment = bareEnvironment(m_folder->folder());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    environment.insert(u"DISPLAY"_s, u":4242"_s);
    const QString out = m_folder->file(u"report.pdf"_s);
    const Ended ended = run(withJournal({u"report"_s, u"--out"_s, out}), environment);
    QCOMPARE(ended.broken(), QByteArray());
    QCOMPARE(ended.exit, 0);
    QCOMPARE(modeOf(out), mode_t(0600));
}

void ProcessTest::theJournalLiesInTheDataFolderAndIsPrivate()
{
    QCOMPARE(run({u"add"_s, u"win"_s, u"text"_s}).exit, 0);
    const QString folder = m_folder->file(u".local/share/unrut"_s);
    QCOMPARE(filesIn(folder), QStringList{u"journal.unrut"_s});
    QCOMPARE(modeOf(folder), mode_t(0700));
    QCOMPARE(modeOf(folder + u"/journal.unrut"_s), mode_t(0600));
}

void ProcessTest::hostileAnswersAreRefusedInTime_data()
{
    QTest::addColumn<QString>("make");
    QTest::newRow("ten million levels") << u"head -c 10000000 /dev/zero | tr '\\0' '[' > \"$2\""_s;
    QTest::newRow("as many levels as a file may have") << u"head -c 4000000 /dev/zero | tr '\\0' '[' > \"$2\""_s;
    QTest::newRow("a hundred megabytes") << u"head -c 100000000 /dev/zero | tr '\\0' ' ' > \"$2\""_s;
    QTest::newRow("a terabyte of nothing") << u"truncate -s 1T \"$2\" || : > \"$2\""_s;
    QTest::newRow("a pipe") << u"mkfifo \"$2\""_s;
    QTest::newRow("a folder") << u"mkdir \"$2\""_s;
    QTest::newRow("zeros without end") << u"ln -s /dev/zero \"$2\""_s;
    QTest::newRow("a terminal that is none") << u"ln -s /dev/tty \"$2\""_s;
    QTest::newRow("a link to itself") << u"ln -s \"$2\" \"$2\""_s;
    QTest::newRow("nothing") << u":"_s;
}

void ProcessTest::hostileAnswersAreRefusedInTime()
{
    QFETCH(QString, make);
    const QString file = m_folder->file(u"answers"_s);
    QCOMPARE(QProcess::execute(u"/bin/sh"_s, {u"-c"_s, make, program(), m_folder->path(), file}), 0);
    QElapsedTimer timer;
    timer.start();
    const Ended ended = run(withJournal({u"check"_s, u"--answers"_s, file}));
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.broken(), QByteArray());
    QVERIFY(!QFile::exists(m_folder->path()));
}

void ProcessTest::argumentsThatAreNoTextAreRefused()
{
    for (const QString& line : {u"\"$0\" --journal \"$1\" add win \"$(printf 'a\\377b')\""_s,
                                u"\"$0\" --journal \"$(printf '/tmp/\\355\\240\\200')\" goals"_s}) {
        const Ended ended = shell(line);
        QCOMPARE(ended.exit, 2);
        QCOMPARE(ended.broken(), QByteArray());
        QVERIFY2(ended.error.contains("UTF-8"), ended.error.constData());
    }
    QVERIFY(!QFile::exists(m_folder->path()));
}

void ProcessTest::aLongTextIsTaken()
{
    // What Linux lets one argument be.
    const QString text(120'000, u'a');
    QCOMPARE(run(withJournal({u"add"_s, u"note"_s, text})).exit, 0);
    QVERIFY(run(withJournal({u"search"_s, u"aaa"_s})).output.contains(text.toUtf8()));
}

void ProcessTest::aSearchInAMissingJournalIsRefused()
{
    const Ended ended = run(withJournal({u"search"_s, u"word"_s}));
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.broken(), QByteArray());
    QVERIFY(filesIn(m_folder->folder()).isEmpty());
}

void ProcessTest::aRunningWindowKeepsTheJournal()
{
    const SystemClock clock;
    SystemIdSource ids;
    const auto window = Workspace::open(m_folder->path(), WorkspaceMode::CreateIfMissing, clock, ids);
    QVERIFY(window);
    const Ended refused = run(withJournal({u"add"_s, u"win"_s, u"text"_s}));
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.broken(), QByteArray());
    QCOMPARE(run(withJournal({u"goals"_s})).exit, 0);
}

void ProcessTest::aReportThatFindsNoRoomLeavesNothing()
{
    QCOMPARE(run(withJournal({u"add"_s, u"win"_s, u"text"_s})).exit, 0);
    // What fontconfig keeps of the fonts is there from then on; it cannot be written below.
    QCOMPARE(run(withJournal({u"report"_s, u"--out"_s, m_folder->file(u"first.pdf"_s)})).exit, 0);
    const QStringList before = filesIn(m_folder->folder());
    // Files may have 4 kB from here on; a build that counts what is covered must not try to write its counts.
    const Ended ended = shell(
        u"trap '' XFSZ; export GCOV_PREFIX=/proc GCOV_ERROR_FILE=/dev/null; ulimit -f 8; exec \"$0\" --journal \"$1\" report --out \"$1.pdf\""_s);
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.broken(), QByteArray());
    QCOMPARE(filesIn(m_folder->folder()), before);
}

void ProcessTest::aFullDiskIsSaidToBeFull()
{
    QCOMPARE(run(withJournal({u"add"_s, u"win"_s, u"text"_s})).exit, 0);
    QVERIFY(QDir().mkdir(m_folder->path() + u".d"_s));
    // A disk with one page left that only this shell sees; 98 tells of something left behind on it.
    const QString inside = uR"sh(unshare -m sh -c 'mount -t tmpfs -o size=32k none "$1.d" && cd "$1.d" || exit 99
        head -c 28672 /dev/zero > filler
        %1; code=$?
        test "$(ls -A)" = filler || exit 98
        exit $code' "$0" "$1")sh"_s;
    if (::geteuid() != 0 || shell(inside.arg(u":"_s)).exit != 0)
        QSKIP("only root can make a small disk");
    for (const QString& command :
         {uR"("$0" --journal "$1" report --out report.pdf)"_s, uR"("$0" --journal "$1" backup --out copy.unrut)"_s,
          uR"("$0" --journal new.unrut add win text)"_s}) {
        const Ended ended = shell(inside.arg(command));
        QVERIFY2(ended.exit == 1, qPrintable(u"%1 for %2"_s.arg(ended.exit).arg(command)));
        QCOMPARE(ended.broken(), QByteArray());
        QVERIFY2(ended.error.contains("room"), ended.error.constData());
    }
}

void ProcessTest::anAnswerToAFullDeviceIsAFailure()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QCOMPARE(run(withJournal({u"add"_s, u"win"_s, u"text"_s})).exit, 0);
    const Ended ended = shell(u"\"$0\" --journal \"$1\" search text --json > /dev/full"_s);
    QCOMPARE(ended.exit, 1);
    QCOMPARE(ended.broken(), QByteArray());
}

void ProcessTest::closedStreamsHarmNothing()
{
    QCOMPARE(shell(u"\"$0\" --journal \"$1\" add win 'while nobody looks' <&- >&- 2>&-"_s).exit, 0);
    QCOMPARE(shell(u"\"$0\" --journal \"$1\" report --out \"$1.pdf\" <&- >&- 2>&-"_s).exit, 0);
    QFile pdf(m_folder->path() + u".pdf"_s);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().trimmed().endsWith("%%EOF"));
    QCOMPARE(run(withJournal({u"verify"_s})).exit, 0);
}

void ProcessTest::wrongUsageOfTheWindowEndsWithTwo()
{
    for (const QStringList& arguments : {QStringList{u"--tab"_s, u"nonsense"_s}, QStringList{u"--nonsense"_s},
                                         QStringList{u"--tab"_s}, QStringList{u"nonsense"_s}}) {
        const Ended ended = run(arguments);
        QCOMPARE(ended.exit, 2);
        QCOMPARE(ended.broken(), QByteArray());
    }
}

void ProcessTest::aWindowWithoutADisplayIsRefusedInOneLine()
{
    for (const QStringList& arguments : {QStringList{}, QStringList{u"--tab"_s, u"goals"_s}}) {
        const Ended ended = run(withJournal(arguments));
        QCOMPARE(ended.exit, 1);
        QCOMPARE(ended.broken(), QByteArray());
        QVERIFY2(ended.error.contains("no display"), ended.error.constData());
        QVERIFY(!QFile::exists(m_folder->path()));
    }
}

QTEST_GUILESS_MAIN(ProcessTest)
#include "process_test.moc"
