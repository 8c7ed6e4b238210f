// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <support/fake_clock.h>
#include <support/sequential_id_source.h>
#include <support/temporary_journal.h>
#include <workspace/workspace.h>

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

struct Ended
{
    int exit = -1;
    QByteArray output;
    QByteArray error;
};

} // namespace

/// The window of the real program on a platform without a screen, and what further starts of it do.
class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aSecondStartHandsOverAndEnds();
    void aLineIsAddedByTheRunningProgram();
    void aRefusalComesBackAsOne();
    void anAnswersFileIsFoundWhereTheCommandWasGiven();
    void afterAKillTheNextStartTakesOver();

private:
    [[nodiscard]] QProcessEnvironment environment() const;
    void startWindow(QProcess& process) const;
    [[nodiscard]] qint64 lockHolder() const;
    [[nodiscard]] Ended run(const QStringList& arguments, const QString& folder = {}) const;
    [[nodiscard]] std::vector<Entry> entries();

    std::unique_ptr<TemporaryJournal> m_folder;
    std::unique_ptr<QProcess> m_window;
    FakeClock m_clock;
    SequentialIdSource m_ids;
};

QProcessEnvironment SecondStartTest::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder->folder());
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

void SecondStartTest::startWindow(QProcess& process) const
{
    process.setProcessEnvironment(environment());
    process.start(qEnvironmentVariable("UNRUT_PROGRAM"), {u"--journal"_s, m_folder->path()});
    QVERIFY(process.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(lockHolder(), process.processId(), 30'000);
}

qint64 SecondStartTest::lockHolder() const
{
    qint64 pid = 0;
    QString host;
    QString program;
    return QLockFile(m_folder->path() + u".lock"_s).getLockInfo(&pid, &host, &program) ? pid : 0;
}

Ended SecondStartTest::run(const QStringList& arguments, const QString& folder) const
{
    QProcess process;
    process.setProcessEnvironment(environment());
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(qEnvironmentVariable("UNRUT_PROGRAM"), QStringList{u"--journal"_s, m_folder->path()} + arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

std::vector<Entry> SecondStartTest::entries()
{
    const auto journal = Workspace::open(m_folder->path(), WorkspaceMode::ReadOnly, m_clock, m_ids);
    return journal ? (*journal)->entries({}, 0, 100).value_or({}) : std::vector<Entry>();
}

void SecondStartTest::init()
{
    m_folder = std::make_unique<TemporaryJournal>();
    QFile::setPermissions(m_folder->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_window = std::make_unique<QProcess>();
    startWindow(*m_window);
}

void SecondStartTest::cleanup()
{
    m_window->kill();
    m_window->waitForFinished();
    m_window.reset();
    m_folder.reset();
}

void SecondStartTest::aSecondStartHandsOverAndEnds()
{
    const Ended second = run({u"--tab"_s, u"goals"_s});
    QCOMPARE(second.error, QByteArray());
    QCOMPARE(second.exit, 0);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondStartTest::aLineIsAddedByTheRunningProgram()
{
    const Ended added = run({u"add"_s, u"win"_s, u"Said no to a third meeting"_s});
    QCOMPARE(added.error, QByteArray());
    QCOMPARE(added.exit, 0);
    QVERIFY(!added.output.isEmpty());
    QCOMPARE(entries().size(), size_t{1});
    QCOMPARE(entries().front().text, u"Said no to a third meeting"_s);
    // Reading works beside the window as ever.
    QCOMPARE(run({u"search"_s, u"meeting"_s}).exit, 0);
}

void SecondStartTest::aRefusalComesBackAsOne()
{
    const Ended refused = run({u"add"_s, u"win"_s, u"   "_s});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(refused.error.count('\n'), 1);
    // What only the holder can say: the journal is not empty any more.
    QCOMPARE(run({u"add"_s, u"note"_s, u"There is something in it"_s}).exit, 0);
    const Ended demo = run({u"demo"_s, u"--years"_s, u"1"_s, u"--seed"_s, u"1"_s});
    QCOMPARE(demo.exit, 1);
    QVERIFY2(demo.error.startsWith("unrut: ") && demo.error.count('\n') == 1, demo.error.constData());
    QCOMPARE(entries().size(), size_t{1});
}

void SecondStartTest::anAnswersFileIsFoundWhereTheCommandWasGiven()
{
    QDir(m_folder->folder()).mkdir(u"elsewhere"_s);
    QFile answers(m_folder->file(u"elsewhere/answers.json"_s));
    QVERIFY(answers.open(QIODevice::WriteOnly));
    answers.write(R"({"items": {"exh1": 75, "exh2": 50, "exh5": 25}})");
    answers.close();
    const Ended recorded = run({u"check"_s, u"--answers"_s, u"answers.json"_s}, m_folder->file(u"elsewhere"_s));
    QCOMPARE(recorded.error, QByteArray());
    QCOMPARE(recorded.exit, 0);
    const auto journal = Workspace::open(m_folder->path(), WorkspaceMode::ReadOnly, m_clock, m_ids);
    QVERIFY(journal.has_value());
    QCOMPARE((*journal)->checks().size(), size_t{1});
}

void SecondStartTest::afterAKillTheNextStartTakesOver()
{
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    // Nobody holds the journal now, though lock and socket still lie there.
    QCOMPARE(run({u"add"_s, u"note"_s, u"after the kill"_s}).exit, 0);
    startWindow(*m_window);
    QCOMPARE(run({u"add"_s, u"note"_s, u"to the new one"_s}).exit, 0);
    QCOMPARE(entries().size(), size_t{2});
}

QTEST_GUILESS_MAIN(SecondStartTest)
#include "second_start_test.moc"
