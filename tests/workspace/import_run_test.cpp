// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <workspace/automatic_backup.h>
#include <workspace/backups.h>
#include <workspace/import_run.h>

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

#include <utility>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Journal entriesOf(Sandbox& s, int count)
{
    Journal file;
    for (int i = 0; i < count; ++i) {
        Entry entry;
        entry.id = s.ids().make<EntryId>();
        entry.day = s.clock().today().addDays(-i % 900);
        entry.text = u"line %1 #tag @Ana"_s.arg(i);
        entry.createdAt = s.clock().now();
        file.entries.push_back(entry);
    }
    return file;
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One import from its beginning to its end.
struct Run
{
    Run(Sandbox& s, Journal file)
        : run(s.workspace(), std::make_shared<const Journal>(std::move(file)), Differing::KeepOurs)
    {
        QObject::connect(&run, &ImportRun::ended, &run, [this](const Result<ImportDone>& done) { outcome = done; });
    }
    [[nodiscard]] bool hasEnded() const { return outcome.has_value(); }
    [[nodiscard]] ErrorCode code() const { return outcome->error().code; }

    ImportRun run;
    std::optional<Result<ImportDone>> outcome;
};

constexpr int patience = 60'000;

} // namespace

/// An import beside the window does what the verb does, or nothing.
class ImportRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itDoesWhatTheVerbDoes();
    void aStopInTheMiddleChangesNothing_data();
    void aStopInTheMiddleChangesNothing();
    void everythingElseWaitsMeanwhile();
    void theEventsOfTheWindowGoOn();
    void aSecondOneIsRefused();
    void whatIsThereAlreadyIsNoStep();
    void theLimitHolds();
    void aReaderRefuses();
    void aFailedBackupChangesNothing();
    void aJournalThatIsGoneIsNotMadeAnew();
    void whoGoesAwayStopsIt();
    void tooMuchForOneStepIsTakenOver();
};

void ImportRunTest::itDoesWhatTheVerbDoes()
{
    Sandbox from(Sandbox::Start::Furnished);
    const Journal file = from.everything();
    Sandbox verb;
    Sandbox run;
    for (Sandbox* s : {&verb, &run})
        need(s->workspace().addEntry(EntryKind::Note, u"mine"_s, s->clock().today()));
    const ImportDone expected = need(verb.workspace().importJournal(file, Differing::KeepOurs));
    (void)run.takeChanges();
    const FileDump before = run.dump();
    Run import(run, file);
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(*import.outcome);
    QCOMPARE((*import.outcome)->plan.counts, expected.plan.counts);
    QCOMPARE((*import.outcome)->undoable, expected.undoable);
    QVERIFY(QFile::exists((*import.outcome)->backup));
    QVERIFY(run.workspace().goals().size() == verb.workspace().goals().size());
    QVERIFY(run.memoryMatchesFile());
    QCOMPARE(run.takeChanges().size(), 1);
    QVERIFY(run.workspace().undoVerb() == Verb::Import);
    need(run.workspace().undo());
    QVERIFY(run.dump() == before);
    need(run.workspace().redo());
    QVERIFY(run.memoryMatchesFile());
    QVERIFY(run.workspace().verify());
}

void ImportRunTest::aStopInTheMiddleChangesNothing_data()
{
    QTest::addColumn<int>("percent");
    for (const int percent : {-1, 0, 40, 99})
        QTest::addRow("%d", percent) << percent;
}

void ImportRunTest::aStopInTheMiddleChangesNothing()
{
    QFETCH(const int, percent);
    Sandbox s(Sandbox::Start::Furnished);
    const QByteArray before = bytesOf(s.path());
    const std::optional<Verb> verb = s.workspace().undoVerb();
    (void)s.takeChanges();
    Run import(s, entriesOf(s, 4000));
    // In the thread that writes, so that the stop comes just there.
    connect(
        &import.run, &ImportRun::progressed, &import.run,
        [&](int told) {
            if (told >= percent)
                import.run.stop();
        },
        Qt::DirectConnection);
    if (percent < 0)
        import.run.stop();
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(!*import.outcome);
    QVERIFY(import.code() == ErrorCode::Cancelled);
    QVERIFY(bytesOf(s.path()) == before);
    QVERIFY(!QFile::exists(s.path() + u"-journal"_s));
    QVERIFY(s.takeChanges().isEmpty());
    QVERIFY(s.workspace().undoVerb() == verb);
    QVERIFY(s.memoryMatchesFile());
    need(s.workspace().addEntry(EntryKind::Note, u"and on"_s, s.clock().today()));
}

void ImportRunTest::everythingElseWaitsMeanwhile()
{
    Sandbox s(Sandbox::Start::Furnished);
    const int before = need(s.workspace().entryCount({}));
    Run import(s, entriesOf(s, 3000));
    const auto refused = s.workspace().addEntry(EntryKind::Note, u"too soon"_s, s.clock().today());
    QVERIFY(!refused);
    QVERIFY(refused.error() == failure(ErrorCode::AlreadyExists, u"import"_s));
    QVERIFY(!s.workspace().undo());
    QVERIFY(!s.workspace().keepUnsent({{u"note"_s, u"half a line"_s}}));
    QVERIFY(!s.workspace().importJournal(entriesOf(s, 1), Differing::KeepOurs));
    bool sawWriting = false;
    bool sawMore = false;
    connect(&import.run, &ImportRun::progressed, &import.run, [&](int percent) {
        if (import.run.isUnderWay() && percent < 90) {
            sawWriting = true;
            sawMore = sawMore || s.workspace().entryCount({}).value_or(-1) != before;
        }
    });
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(*import.outcome);
    QVERIFY(sawWriting);
    QVERIFY2(!sawMore, "half of an import was read, or nothing could be read");
    QCOMPARE(need(s.workspace().entryCount({})), before + 3000);
    need(s.workspace().addEntry(EntryKind::Note, u"now"_s, s.clock().today()));
}

void ImportRunTest::theEventsOfTheWindowGoOn()
{
    Sandbox s;
    Run import(s, entriesOf(s, 6000));
    int turns = 0; // of the event loop between two steps of writing
    int turnsBetween = 0;
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { ++turns; });
    timer.start(1);
    connect(&import.run, &ImportRun::progressed, &import.run,
            [&](int percent) { turnsBetween += percent > 5 && percent < 95 ? std::exchange(turns, 0) : 0; });
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY2(turnsBetween > 5, qPrintable(QString::number(turnsBetween)));
}

void ImportRunTest::aSecondOneIsRefused()
{
    Sandbox s;
    Run first(s, entriesOf(s, 1500));
    Run second(s, entriesOf(s, 10));
    QTRY_VERIFY_WITH_TIMEOUT(second.hasEnded(), patience);
    QVERIFY(!*second.outcome);
    QVERIFY(second.code() == ErrorCode::AlreadyExists);
    QTRY_VERIFY_WITH_TIMEOUT(first.hasEnded(), patience);
    QVERIFY(*first.outcome);
    QCOMPARE(need(s.workspace().entryCount({})), 1500);
}

void ImportRunTest::whatIsThereAlreadyIsNoStep()
{
    Sandbox s(Sandbox::Start::Furnished);
    const std::optional<Verb> verb = s.workspace().undoVerb();
    Run import(s, s.everything());
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(*import.outcome && (*import.outcome)->plan.change.isEmpty());
    QVERIFY(s.workspace().undoVerb() == verb);
    QVERIFY(backupsOf(s.path()).empty());
}

void ImportRunTest::theLimitHolds()
{
    Sandbox s(Sandbox::Start::Furnished);
    Journal file;
    Goal goal = plainGoal(u"Another"_s);
    goal.id = s.ids().make<GoalId>();
    goal.column = BoardColumn::Doing;
    goal.createdAt = s.clock().now();
    file.goals = {goal};
    Run import(s, file);
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(*import.outcome);
    QCOMPARE((*import.outcome)->plan.outOfDoing, 1);
    QVERIFY(s.workspace().goal(goal.id)->column == BoardColumn::Next);
}

void ImportRunTest::aReaderRefuses()
{
    Sandbox s(Sandbox::Start::Furnished);
    need(s.reopen(WorkspaceMode::ReadOnly));
    Run import(s, entriesOf(s, 1));
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(import.code() == ErrorCode::JournalReadOnly);
}

void ImportRunTest::aFailedBackupChangesNothing()
{
    Sandbox s(Sandbox::Start::Furnished);
    const FileDump before = s.dump();
    QFile inTheWay(AutomaticBackup::usualFolder(s.path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // a file where the folder of the backups would be
    Run import(s, entriesOf(s, 10));
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(!*import.outcome);
    QVERIFY(s.dump() == before);
    need(s.workspace().addEntry(EntryKind::Note, u"and on"_s, s.clock().today()));
}

void ImportRunTest::aJournalThatIsGoneIsNotMadeAnew()
{
    Sandbox s(Sandbox::Start::Furnished);
    QVERIFY(QFile::rename(s.path(), s.path() + u".moved"_s));
    Run import(s, entriesOf(s, 10));
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(import.code() == ErrorCode::JournalGone);
    QVERIFY(!QFile::exists(s.path()));
}

void ImportRunTest::whoGoesAwayStopsIt()
{
    Sandbox s(Sandbox::Start::Furnished);
    const FileDump before = s.dump();
    {
        const ImportRun run(s.workspace(), std::make_shared<const Journal>(entriesOf(s, 20'000)), Differing::KeepOurs);
    }
    QVERIFY(s.dump() == before);
    QVERIFY(s.memoryMatchesFile());
    need(s.workspace().addEntry(EntryKind::Note, u"and on"_s, s.clock().today()));
}

void ImportRunTest::tooMuchForOneStepIsTakenOver()
{
    Sandbox s;
    need(s.workspace().addEntry(EntryKind::Note, u"mine"_s, s.clock().today()));
    Journal file;
    for (int i = 0; i <= 5000; ++i) {
        Goal goal = plainGoal(u"Goal %1"_s.arg(i));
        goal.id = s.ids().make<GoalId>();
        goal.createdAt = s.clock().now();
        file.goals.push_back(goal);
    }
    Run import(s, file);
    QTRY_VERIFY_WITH_TIMEOUT(import.hasEnded(), patience);
    QVERIFY(*import.outcome && !(*import.outcome)->undoable);
    QVERIFY(!s.workspace().undoVerb());
    QCOMPARE(s.workspace().goals().size(), size_t{5001});
    QVERIFY(s.memoryMatchesFile());
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "import_run_test.moc"
