// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "sandbox.h"

#include "opener.h"
#include "schema.h"

#include <storage/backups.h>
#include <storage/journal_store.h>
#include <workspace/backups.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int texts = 40; ///< half of them go for good
/// In no word that is written for another reason.
const QByteArray canary = "quokkanary";

/// Short and long ones, with names and signs: each is kept in several places of the file.
QString textOf(int number)
{
    const QString word = (number % 2 == 0 ? u"Quokkanary%1"_s : u"Kestrel%1"_s).arg(number);
    return u"%1 was told to @%1 and @%1-b about #%1, %1é. "_s.arg(word).repeated(1 + number * number / 4);
}

/// The files below \a folder that hold the canary, whatever its case.
QStringList holders(const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().toLower().contains(canary))
            found << file.fileName();
    }
    found.sort();
    return found;
}

QStringList filesOf(const std::vector<KeptBackup>& backups)
{
    QStringList files;
    for (const KeptBackup& backup : backups)
        files << backup.file;
    files.sort();
    return files;
}

} // namespace

/// What goes for good is gone from the file.
class PurgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPurgedIsInNoFileButTheBackupsMadeBefore();
    void copiesOfUpgradesAndRestoresAreMarkedAndCanGo();

private:
    void write(Sandbox& sandbox);
    QStringList m_kept; ///< the texts that stay
    int m_gone = 0;     ///< how many things go
};

namespace {

/// Something of every other kind with the canary in each of its texts, all in the bin. Returns how many.
int binOneOfEach(Workspace& w)
{
    const QString text = textOf(6);
    Goal goal = plainGoal(text.left(200));
    goal.why = goal.notes = text;
    goal.ifCue = goal.thenStep = text.left(200);
    const GoalId goalId = need(w.addGoal(goal));
    const StepId step = need(w.addStep(goalId, text.left(200)));
    need(w.editStep(goalId, step, u"Quokkanary again"_s));
    Person person;
    person.name = u"Quokkanary"_s;
    person.about = person.contact = text.left(200);
    person.notes = text;
    person.points = {{{}, text.left(200), {}}};
    const PersonId personId = need(w.addPerson(person));
    Talk talk;
    talk.person = personId;
    talk.state = TalkState::Held;
    talk.day = w.clock().today();
    talk.outcome = text;
    talk.agreements = {{{}, text.left(200), {}}};
    need(w.addTalk(talk)); // goes with the person
    Worksheet worksheet;
    worksheet.play = Play::Decide;
    worksheet.setText(u"decision"_s, text);
    const WorksheetId worksheetId = need(w.saveWorksheet(worksheet));
    FridayPage page;
    page.stuck = text;
    const FridayPageId pageId = need(w.saveFridayPage(page, {}, {}));
    LookingBack told;
    told.of(LookingBackText::Changed) = text;
    told.of(LookingBackList::Whys) = QStringList{text};
    const LookingBackId toldId = need(w.saveLookingBack(told));
    const CheckId check = need(w.recordCheck(plainCheck(w.clock().today(), 50)));
    need(w.annotateCheck(check, text));
    need(w.keepUnsent({{u"person/"_s + personId.toString() + u"/notes"_s, text}}));
    need(w.binGoals({goalId}));
    need(w.binPerson(personId));
    need(w.binWorksheet(worksheetId));
    need(w.binFridayPage(pageId));
    need(w.binLookingBack(toldId));
    need(w.binCheck(check));
    constexpr int andTheTalk = 1;
    return static_cast<int>(need(w.bin()).things.size()) + andTheTalk;
}

} // namespace

void PurgeTest::write(Sandbox& sandbox)
{
    Workspace& w = sandbox.workspace();
    std::vector<EntryId> gone;
    for (int i = 0; i < texts; ++i) {
        const EntryId id = need(w.addEntry(EntryKind::Note, textOf(i), sandbox.clock().today().addDays(-i)));
        if (i % 2 == 0)
            gone.push_back(id);
        else
            m_kept << textOf(i).trimmed();
    }
    // Written once more, so that older words stand in the search, too.
    for (const EntryId& id : gone)
        need(w.editEntry(id, EntryKind::Note, u"Quokkanary again. "_s + textOf(2), sandbox.clock().today()));
    need(w.binEntries(gone));
    m_gone = binOneOfEach(w);
}

void PurgeTest::whatIsPurgedIsInNoFileButTheBackupsMadeBefore()
{
    Sandbox sandbox;
    write(sandbox);
    const QString folder = sandbox.files().folder();
    const BackupFolder backups(sandbox.path(), BackupFolder::besides(sandbox.path()));
    for (int i = 0; i < 3; ++i)
        need(backups.add(sandbox.clock().now()));
    const QStringList before = filesOf(backups.list());
    sandbox.close();
    QCOMPARE(holders(folder), QStringList(before) << sandbox.path());

    need(sandbox.reopen());
    QCOMPARE(total(need(sandbox.workspace().emptyBin())), m_gone);
    // By and by, not only when it is closed.
    QCOMPARE(QFile::exists(sandbox.path() + "-journal"_L1), false);
    // The copies are as they were, and stand in the list with their days.
    QTRY_COMPARE(holders(folder), before);
    const KeptBackup after = need(backups.add(sandbox.clock().now()));
    QVERIFY(!holders(folder).contains(after.file));

    need(sandbox.reopen());
    faults::Row row{u"The bin is emptied"_s,
                    u"a word that is deleted for good, looked for in every byte of every file"_s};
    row.hits = m_gone;
    QStringList left;
    const auto entries = sandbox.everything().entries;
    for (const Entry& entry : entries)
        left << entry.text;
    for (const QString& text : std::as_const(m_kept))
        row.lost += left.contains(text) ? 0 : 1;
    row.kept = static_cast<int>(left.size());
    row.corrupt = sandbox.workspace().verify() ? 0 : 1;
    row.remark = u"0 left in the journal; backups made before keep it until they go"_s;
    faults::report(row);
    QCOMPARE(row.lost, 0);
    QCOMPARE(row.corrupt, 0);
    QCOMPARE(left.size(), m_kept.size());
}

/// Every file that may still hold what was purged is in the list, marked, counted and can be deleted.
void PurgeTest::copiesOfUpgradesAndRestoresAreMarkedAndCanGo()
{
    Sandbox sandbox;
    write(sandbox);
    const QString path = sandbox.path();
    const QString folder = sandbox.files().folder();
    const QDateTime now = sandbox.clock().now();
    const QString backup = need(BackupFolder::of(path).add(now)).file;
    sandbox.close();

    // A journal that cannot be read is set aside whole when a backup takes its place.
    QFile journal(path);
    QVERIFY(journal.open(QIODevice::ReadWrite));
    QCOMPARE(journal.write("scribbled over"), 14);
    journal.close();
    need(restoreBackup(path, backup, sandbox.clock()));
    Migrations next = shippedMigrations();
    next.push_back({newestVersion(next) + 1, {u"CREATE TABLE later (id TEXT) STRICT"_s}, {}});
    // An upgrade of the same journal, by a program to come.
    const QString older = sandbox.files().file(u"older/journal.unrut"_s);
    QVERIFY(QDir().mkpath(QFileInfo(older).absolutePath()));
    QVERIFY(QFile::copy(path, older));
    QCOMPARE(need(openJournalWith(next, older, OpenIntent::MustExist, now)).outcome, OpenOutcome::Upgraded);

    need(sandbox.reopen());
    need(sandbox.workspace().emptyBin());
    sandbox.close();
    need(BackupFolder::of(older).noteEmptying());
    for (const QString& one : {path, older}) {
        const std::vector<Backup> listed = backupsOf(one);
        QCOMPARE(listed.size(), size_t(one == path ? 2 : 1));
        for (const Backup& copy : listed) {
            QVERIFY2(copy.isBeforeEmptying, qPrintable(copy.file));
            QVERIFY2(holders(folder).contains(copy.file), qPrintable(copy.file));
            need(deleteBackup(one, copy.file));
        }
    }
    QVERIFY(QFile::remove(older)); // whose bin was not emptied
    QCOMPARE(holders(folder), QStringList());
}

QTEST_GUILESS_MAIN(PurgeTest)
#include "purge_test.moc"
