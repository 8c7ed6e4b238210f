// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <workspace/automatic_backup.h>
#include <workspace/backups.h>

#include <QSignalSpy>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

int of(const BinCounts& counts, BinKind kind)
{
    return counts[static_cast<size_t>(kind)];
}

/// A day of use: something is written, and the copy of the day is made.
void live(Sandbox& sandbox, AutomaticBackup& backup)
{
    QSignalSpy made(&backup, &AutomaticBackup::made);
    need(sandbox.workspace().addEntry(EntryKind::Note, u"a day"_s, sandbox.clock().today()));
    QVERIFY(made.wait(patience));
}

void liveDays(Sandbox& sandbox, AutomaticBackup& backup, int days)
{
    for (int day = 0; day < days; ++day) {
        sandbox.clock().addDays(1);
        live(sandbox, backup);
    }
}

} // namespace

class WorkspaceBinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingThatWasDeletedIsListedAndComesBack();
    void emptyingTakesAllOfItAndNothingElse();
    void entriesAloneGoWithoutReadingTheRestAgain();
    void whatPointedToItPointsToNothing();
    void stepsThatWouldNeedItGoAndOthersStay();
    void whatWasBeingTypedIntoItGoesToo();
    void aRefusedWriteLeavesEverything();
    void backupsMadeBeforeAreToldAndCanBeDeleted();
    void afterThirtyDaysItGoesByItself();
    void itOutlivesRestarts();
    void aLineThatWasTakenOutComesBackAfterARestart();
    void linesOfWhatIsInTheBinComeBackWithIt();
    void aDraftThatWasDiscardedComesBackAfterARestart();
    void anEmptyDraftLeavesNothing();
    void aClockThatJumpsTakesNothing();
};

void WorkspaceBinTest::everythingThatWasDeletedIsListedAndComesBack()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    Workspace& w = sandbox.workspace();
    const Bin bin = need(w.bin());
    QCOMPARE(bin.things.size(), thingsInTheBin);
    for (const BinnedThing& thing : bin.things)
        need(w.restoreFromBin(thing));
    QVERIFY(need(w.bin()).things.empty());
    QVERIFY(sandbox.memoryMatchesFile());
    QCOMPARE(codeOf(w.restoreFromBin(bin.things.front())), ErrorCode::NotFound);
    QCOMPARE(total(need(w.emptyBin())), 0);
}

void WorkspaceBinTest::emptyingTakesAllOfItAndNothingElse()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    Workspace& w = sandbox.workspace();
    const Journal before = sandbox.everything();
    const BinCounts counts = need(w.emptyBin());
    QCOMPARE(total(counts), int{thingsInTheBin});
    QCOMPARE(of(counts, BinKind::Person), 1);
    QVERIFY(need(w.bin()).things.empty());
    QVERIFY(sandbox.memoryMatchesFile());
    Journal expected = before;
    const auto dropBinned = [](auto& things) { std::erase_if(things, [](const auto& one) { return one.isBinned(); }); };
    dropBinned(expected.checks);
    dropBinned(expected.goals);
    dropBinned(expected.entries);
    dropBinned(expected.people);
    dropBinned(expected.talks);
    dropBinned(expected.worksheets);
    dropBinned(expected.fridayPages);
    dropBinned(expected.lookingBacks);
    dropBinned(expected.arrivals);
    QVERIFY(sandbox.everything() == expected);
    need(w.verify());
}

void WorkspaceBinTest::entriesAloneGoWithoutReadingTheRestAgain()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    need(sandbox.workspace().emptyBin());
    const QDate today = sandbox.clock().today();
    const EntryId lost = need(sandbox.workspace().addEntry(EntryKind::Win, u"to lose #quokka"_s, today));
    FridayPage page;
    page.day = today;
    page.gut = 4;
    need(sandbox.workspace().saveFridayPage(page, u"tea"_s, u"a win that goes"_s));
    const EntryId win = *sandbox.workspace().fridayPages().back().win;
    need(sandbox.workspace().topNames(20)); // from now on they are kept
    need(sandbox.workspace().binEntries({lost, win}));
    QCOMPARE(total(need(sandbox.workspace().emptyBin())), 2);
    QVERIFY(sandbox.memoryMatchesFile());
    const auto names = need(sandbox.workspace().topNames(20));
    need(sandbox.reopen());
    QCOMPARE(need(sandbox.workspace().topNames(20)), names);
}

void WorkspaceBinTest::whatPointedToItPointsToNothing()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    Workspace& w = sandbox.workspace();
    const Furniture& f = sandbox.furniture();
    const GoalId agreed =
        need(w.agreementToGoal(f.heldTalk, w.talk(f.heldTalk)->agreements.front().id, u"agreed with Noor"_s));
    const EntryId entry = need(w.addEntry(EntryKind::Win, u"of it"_s, sandbox.clock().today(), agreed));
    need(w.startTimer(agreed, 10));
    need(w.binGoals({agreed}));
    need(w.emptyBin());
    QVERIFY(!w.goal(agreed));
    QVERIFY(!w.talk(f.heldTalk)->agreements.front().goal);
    QVERIFY(!need(w.entry(entry))->goal);
    QVERIFY(!w.timer());
    QVERIFY(sandbox.memoryMatchesFile());
    need(sandbox.reopen());
    need(sandbox.workspace().verify());
}

void WorkspaceBinTest::stepsThatWouldNeedItGoAndOthersStay()
{
    Sandbox sandbox;
    Workspace& w = sandbox.workspace();
    const EntryId gone = need(w.addEntry(EntryKind::Note, u"gone"_s, sandbox.clock().today()));
    need(w.binEntries({gone}));
    need(sandbox.reopen());
    Workspace& again = sandbox.workspace();
    const EntryId stays = need(again.addEntry(EntryKind::Note, u"stays"_s, sandbox.clock().today()));
    need(again.emptyBin());
    QCOMPARE(again.undoVerb(), Verb::AddEntry);
    need(again.undo());
    need(again.redo());
    need(again.binEntries({stays}));
    sandbox.takeUndoSignals();
    need(again.emptyBin());
    QCOMPARE(again.undoVerb(), std::nullopt);
    QCOMPARE(again.redoVerb(), std::nullopt);
    QCOMPARE(sandbox.takeUndoSignals(), 1);
    QCOMPARE(codeOf(again.undo()), ErrorCode::NothingToUndo);
}

void WorkspaceBinTest::whatWasBeingTypedIntoItGoesToo()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    Workspace& w = sandbox.workspace();
    const QString place = u"person/"_s + sandbox.furniture().binnedPerson.toString() + u"/notes"_s;
    need(w.keepUnsent({{place, u"a secret"_s}, {u"quick"_s, u"half a line"_s}}));
    need(w.emptyBin());
    QCOMPARE(need(w.unsentTexts()), (UnsentTexts{{u"quick"_s, u"half a line"_s}}));
    need(sandbox.reopen());
    QCOMPARE(need(sandbox.workspace().unsentTexts()), (UnsentTexts{{u"quick"_s, u"half a line"_s}}));
}

void WorkspaceBinTest::aRefusedWriteLeavesEverything()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    const FileDump before = sandbox.dump();
    need(sandbox.reopen(WorkspaceMode::ReadOnly));
    QCOMPARE(codeOf(sandbox.workspace().emptyBin()), ErrorCode::JournalReadOnly);
    need(sandbox.reopen());
    QVERIFY(QFile::rename(sandbox.path(), sandbox.path() + u".aside"_s));
    QCOMPARE(codeOf(sandbox.workspace().emptyBin()), ErrorCode::JournalGone);
    QVERIFY(QFile::rename(sandbox.path() + u".aside"_s, sandbox.path()));
    QCOMPARE(need(sandbox.workspace().bin()).things.size(), thingsInTheBin);
    QVERIFY(sandbox.dump() == before);
}

void WorkspaceBinTest::backupsMadeBeforeAreToldAndCanBeDeleted()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    AutomaticBackup backup(sandbox.workspace(), AutomaticBackup::usualFolder(sandbox.path()), 1ms);
    liveDays(sandbox, backup, 2);
    QVERIFY(!backupsOf(sandbox.path()).front().isBeforeEmptying);
    need(sandbox.workspace().emptyBin());
    liveDays(sandbox, backup, 1);
    const std::vector<Backup> backups = backupsOf(sandbox.path());
    QCOMPARE(backups.size(), size_t{3});
    QVERIFY(!backups[0].isBeforeEmptying);
    QVERIFY(backups[1].isBeforeEmptying && backups[2].isBeforeEmptying);
    need(deleteBackup(sandbox.path(), backups[2].file));
    QCOMPARE(backupsOf(sandbox.path()), (std::vector<Backup>{backups[0], backups[1]}));
    QCOMPARE(codeOf(deleteBackup(sandbox.path(), backups[2].file)), ErrorCode::NotFound);
    QCOMPARE(codeOf(deleteBackup(sandbox.path(), sandbox.path())), ErrorCode::NotFound);
}

void WorkspaceBinTest::afterThirtyDaysItGoesByItself()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    AutomaticBackup backup(sandbox.workspace(), AutomaticBackup::usualFolder(sandbox.path()), 1ms);
    liveDays(sandbox, backup, binDays);
    QCOMPARE(need(sandbox.workspace().bin()).things.size(), thingsInTheBin);
    liveDays(sandbox, backup, 1);
    QVERIFY(need(sandbox.workspace().bin()).things.empty());
    QVERIFY(sandbox.memoryMatchesFile());
    need(sandbox.workspace().verify());
}

/// A start a day: each thing is there for thirty of them, comes back when it is wanted, and goes after that.
void WorkspaceBinTest::itOutlivesRestarts()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    const auto liveADay = [&sandbox] {
        {
            AutomaticBackup backup(sandbox.workspace(), AutomaticBackup::usualFolder(sandbox.path()), 1ms);
            liveDays(sandbox, backup, 1);
        }
        need(sandbox.reopen());
    };
    for (int day = 1; day < binDays; ++day)
        liveADay();
    const Bin bin = need(sandbox.workspace().bin());
    QCOMPARE(bin.things.size(), thingsInTheBin);
    need(sandbox.workspace().restoreFromBin(bin.things.front()));
    liveADay();
    QCOMPARE(need(sandbox.workspace().bin()).things.size(), thingsInTheBin - 1);
    const Journal before = sandbox.everything();
    liveADay();
    QVERIFY(need(sandbox.workspace().bin()).things.empty());
    // What was taken back is not in the bin, so it is not among what went.
    const auto there = [](const Journal& journal) {
        const auto unbinned = [](const auto& things) {
            return std::count_if(things.begin(), things.end(), [](const auto& one) { return !one.isBinned(); });
        };
        return unbinned(journal.checks) + unbinned(journal.goals) + unbinned(journal.people) + unbinned(journal.talks) +
               unbinned(journal.worksheets) + unbinned(journal.fridayPages);
    };
    QCOMPARE(there(sandbox.everything()), there(before));
    need(sandbox.workspace().verify());
}

void WorkspaceBinTest::aLineThatWasTakenOutComesBackAfterARestart()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    const Furniture& f = sandbox.furniture();
    const std::vector<Step> steps = sandbox.workspace().goal(f.next)->steps;
    const std::vector<Point> points = sandbox.workspace().person(f.mentor)->points;
    need(sandbox.workspace().removeStep(f.next, f.firstStep));
    Person mentor = *sandbox.workspace().person(f.mentor);
    mentor.points.erase(mentor.points.begin());
    need(sandbox.workspace().editPerson(mentor));
    need(sandbox.reopen());
    Workspace& w = sandbox.workspace();
    Bin bin = need(w.bin());
    QCOMPARE(bin.things.size(), thingsInTheBin + 2);
    QCOMPARE(of(bin.counts, BinKind::Step), 2);
    QCOMPARE(of(bin.counts, BinKind::Point), 2);
    QCOMPARE(bin.things[0].kind, BinKind::Point);
    QCOMPARE(bin.things[0].words, u"How did it begin?"_s);
    QCOMPARE(bin.things[1].kind, BinKind::Step);
    QCOMPARE(bin.things[1].words, u"One"_s);
    need(w.restoreFromBin(bin.things[0]));
    need(w.restoreFromBin(bin.things[1]));
    QCOMPARE(w.goal(f.next)->steps, (std::vector<Step>{steps[1], steps[2], steps[0]}));
    QCOMPARE(w.person(f.mentor)->points, (std::vector<Point>{points[1], points[0]}));
    QCOMPARE(need(w.bin()).things.size(), thingsInTheBin);
    QCOMPARE(codeOf(w.restoreFromBin(bin.things[1])), ErrorCode::NotFound);
    need(w.undo());
    bin = need(w.bin());
    QCOMPARE(bin.things.size(), thingsInTheBin + 1);
    QCOMPARE(bin.things[0].words, u"One"_s);
    need(w.redo());
    QVERIFY(sandbox.memoryMatchesFile());
    need(w.verify());
}

void WorkspaceBinTest::linesOfWhatIsInTheBinComeBackWithIt()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    Workspace& w = sandbox.workspace();
    const Furniture& f = sandbox.furniture();
    need(w.binGoals({f.lastNext}));
    const Bin bin = need(w.bin());
    QCOMPARE(bin.things.size(), thingsInTheBin); // the goal instead of its step
    QCOMPARE(bin.things.front().id, f.lastNext.uuid());
    QCOMPARE(of(bin.counts, BinKind::Step), 1); // which goes with it
    QCOMPARE(codeOf(w.restoreLine(f.binnedStep)), ErrorCode::NotFound);
    need(w.restoreGoal(f.lastNext));
    need(w.restoreLine(f.binnedStep));
    QCOMPARE(w.goal(f.lastNext)->steps.size(), size_t{1});
    QVERIFY(w.goal(f.lastNext)->steps.front().isDone());
}

void WorkspaceBinTest::aDraftThatWasDiscardedComesBackAfterARestart()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    const CheckId id = sandbox.furniture().draft;
    const Check draft = *sandbox.workspace().draft();
    need(sandbox.workspace().discardDraft());
    QVERIFY(!sandbox.workspace().draft());
    need(sandbox.reopen());
    Workspace& w = sandbox.workspace();
    QVERIFY(!w.draft());
    const Bin bin = need(w.bin());
    QCOMPARE(bin.things.front().kind, BinKind::Check);
    QCOMPARE(bin.things.front().id, id.uuid());
    need(w.beginDraft(CheckForm::Full));
    QCOMPARE(codeOf(w.restoreFromBin(bin.things.front())), ErrorCode::AlreadyExists);
    need(w.discardDraft());
    need(w.restoreFromBin(bin.things.front()));
    QCOMPARE(*w.draft(), draft);
}

void WorkspaceBinTest::anEmptyDraftLeavesNothing()
{
    Sandbox sandbox;
    Workspace& w = sandbox.workspace();
    need(w.beginDraft(CheckForm::Short));
    const Check draft = *w.draft();
    need(w.discardDraft());
    QVERIFY(w.checks().empty());
    QVERIFY(need(w.bin()).things.empty());
    need(w.undo());
    QCOMPARE(*w.draft(), draft);
}

void WorkspaceBinTest::aClockThatJumpsTakesNothing()
{
    Sandbox sandbox(Sandbox::Start::Furnished);
    AutomaticBackup backup(sandbox.workspace(), AutomaticBackup::usualFolder(sandbox.path()), 1ms);
    liveDays(sandbox, backup, 5);
    const QDateTime before = sandbox.clock().now();
    sandbox.clock().addDays(3653);
    live(sandbox, backup);
    liveDays(sandbox, backup, 2);
    QCOMPARE(need(sandbox.workspace().bin()).things.size(), thingsInTheBin);
    // Mended, and nothing is lost; not mended, it is the time.
    sandbox.clock().setNow(before);
    liveDays(sandbox, backup, 6);
    QCOMPARE(need(sandbox.workspace().bin()).things.size(), thingsInTheBin);
    sandbox.clock().addDays(3653);
    live(sandbox, backup);
    liveDays(sandbox, backup, 3);
    QVERIFY(need(sandbox.workspace().bin()).things.empty());
}

QTEST_GUILESS_MAIN(WorkspaceBinTest)
#include "bin_test.moc"
