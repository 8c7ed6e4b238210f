// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb_cases.h"

#include <workspace/automatic_backup.h>
#include <workspace/backups.h>

#include <QDir>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Journal oneEntry(Sandbox& s, const QString& text)
{
    Entry entry;
    entry.id = s.ids().make<EntryId>();
    entry.day = s.clock().today();
    entry.text = text;
    entry.createdAt = s.clock().now();
    Journal file;
    file.entries = {entry};
    return file;
}

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verbsDoUndoAndRedo_data() { addRows(importVerbCases()); }
    void verbsDoUndoAndRedo();
    void aWholeJournalComesIntoAnEmptyOne();
    void planningChangesNothing();
    void theBackupBeforeItHoldsWhatWasThere();
    void anEmptyJournalNeedsNoBackup();
    void whatIsThereAlreadyIsNoStep();
    void aFailedBackupChangesNothing();
    void theLimitHolds();
    void aReaderRefuses();
    void muchOfItIsToldAtOnce();
    void tooMuchForOneStepIsTakenOver();
    void aJournalThatIsOpenIsNotRestoredOver();
};

void ImportTest::verbsDoUndoAndRedo()
{
    QFETCH(int, index);
    doUndoRedo(importVerbCases().at(static_cast<size_t>(index)));
}

void ImportTest::aWholeJournalComesIntoAnEmptyOne()
{
    Sandbox from(Sandbox::Start::Furnished);
    need(from.workspace().setRules({4, LimitMode::Signal}));
    ReminderMemory memory;
    memory.since = QDate(2026, 1, 5);
    need(from.workspace().keepReminders(memory));
    Sandbox to;
    const ImportDone done = need(to.workspace().importJournal(from.everything(), Differing::KeepOurs));
    QVERIFY(done.plan.isIntoEmpty);
    QVERIFY(to.everything() == from.everything());
    QVERIFY(to.memoryMatchesFile());
    QVERIFY(to.workspace().verify());
}

void ImportTest::planningChangesNothing()
{
    Sandbox from(Sandbox::Start::Furnished);
    Sandbox to;
    need(to.workspace().addEntry(EntryKind::Note, u"mine"_s, to.clock().today()));
    (void)to.takeChanges();
    const FileDump before = to.dump();
    const ImportPlan plan = need(to.workspace().planImport(from.everything(), Differing::KeepOurs));
    QVERIFY(plan.total().added > 10);
    QVERIFY(to.dump() == before);
    QVERIFY(to.takeChanges().isEmpty());
    QVERIFY(backupsOf(to.path()).empty());
}

void ImportTest::theBackupBeforeItHoldsWhatWasThere()
{
    Sandbox s(Sandbox::Start::Furnished);
    const Journal before = s.everything();
    const ImportDone done = need(s.workspace().importJournal(oneEntry(s, u"new"_s), Differing::KeepOurs));
    QVERIFY(!done.backup.isEmpty());
    QCOMPARE(backupsOf(s.path()).front().file, done.backup);
    s.close();
    const auto restored = restoreBackup(s.path(), done.backup, s.clock());
    QVERIFY(restored);
    need(s.reopen());
    QVERIFY(s.everything() == before);
}

void ImportTest::anEmptyJournalNeedsNoBackup()
{
    Sandbox s;
    const ImportDone done = need(s.workspace().importJournal(oneEntry(s, u"new"_s), Differing::KeepOurs));
    QVERIFY(done.backup.isEmpty());
    QVERIFY(backupsOf(s.path()).empty());
}

void ImportTest::whatIsThereAlreadyIsNoStep()
{
    Sandbox s(Sandbox::Start::Furnished);
    const FileDump before = s.dump();
    (void)s.takeChanges();
    const ImportDone done = need(s.workspace().importJournal(s.everything(), Differing::TakeTheirs));
    QVERIFY(done.plan.total().same > 10);
    QCOMPARE(done.plan.total().added + done.plan.total().changed, 0);
    QVERIFY(s.dump() == before);
    QVERIFY(s.takeChanges().isEmpty());
    QVERIFY(backupsOf(s.path()).empty());
}

void ImportTest::aFailedBackupChangesNothing()
{
    Sandbox s(Sandbox::Start::Furnished);
    // A file where the folder of the backups would be.
    QFile inTheWay(AutomaticBackup::usualFolder(s.path()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const FileDump before = s.dump();
    (void)s.takeChanges();
    QVERIFY(!s.workspace().importJournal(oneEntry(s, u"new"_s), Differing::KeepOurs));
    QVERIFY(s.dump() == before);
    QVERIFY(s.takeChanges().isEmpty());
}

void ImportTest::theLimitHolds()
{
    Sandbox s(Sandbox::Start::Furnished);
    Journal file;
    for (const QString& title : {u"One"_s, u"Two"_s}) {
        Goal goal = plainGoal(title, BoardColumn::Doing);
        goal.id = s.ids().make<GoalId>();
        goal.createdAt = s.clock().now();
        file.goals.push_back(goal);
    }
    const ImportDone done = need(s.workspace().importJournal(file, Differing::KeepOurs));
    QCOMPARE(done.plan.outOfDoing, 2);
    QCOMPARE(doingCount(s.workspace().goals()), 1);
    QVERIFY(titles(s.workspace(), BoardColumn::Next).contains(u"Two"_s));
}

void ImportTest::aReaderRefuses()
{
    Sandbox s(Sandbox::Start::Furnished);
    need(s.reopen(WorkspaceMode::ReadOnly));
    const auto done = s.workspace().importJournal(oneEntry(s, u"new"_s), Differing::KeepOurs);
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::JournalReadOnly);
    QVERIFY(backupsOf(s.path()).empty());
}

void ImportTest::muchOfItIsToldAtOnce()
{
    Sandbox s;
    Journal file;
    for (int i = 0; i < 300; ++i)
        file.entries.push_back(oneEntry(s, u"line %1"_s.arg(i)).entries.front());
    (void)s.takeChanges();
    need(s.workspace().importJournal(file, Differing::KeepOurs));
    const QStringList told = s.takeChanges();
    QCOMPARE(told.size(), 1);
    QVERIFY(told.front().contains("everything"_L1));
    QVERIFY(s.workspace().undo());
    QCOMPARE(need(s.workspace().entryCount({})), 0);
}

void ImportTest::tooMuchForOneStepIsTakenOver()
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
    const ImportDone done = need(s.workspace().importJournal(file, Differing::KeepOurs));
    QVERIFY(!done.undoable);
    QVERIFY(!done.backup.isEmpty());
    QVERIFY(!s.workspace().undoVerb());
    QCOMPARE(s.workspace().goals().size(), size_t{5001});
    QVERIFY(s.memoryMatchesFile());
}

void ImportTest::aJournalThatIsOpenIsNotRestoredOver()
{
    Sandbox s(Sandbox::Start::Furnished);
    const ImportDone done = need(s.workspace().importJournal(oneEntry(s, u"new"_s), Differing::KeepOurs));
    const FileDump before = s.dump();
    const auto restored = restoreBackup(s.path(), done.backup, s.clock());
    QVERIFY(!restored);
    QVERIFY(restored.error().code == ErrorCode::JournalLocked);
    QVERIFY(s.dump() == before);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
