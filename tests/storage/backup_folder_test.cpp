// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "database.h"
#include "probe.h"
#include "sample_journal.h"

#include <storage/backups.h>

#include <QDir>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// What another program says that wants to write: 'locked', or nothing when it may not.
QByteArray lockOfAnother(const QString& journal)
{
    QProcess process;
    process.start(probe::program(), {u"0"_s, u"lock"_s, journal, u"IMMEDIATE"_s});
    process.closeWriteChannel();
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray("hangs");
}

} // namespace

/// The copies that are kept of a journal: whole, numbered, and thinned out only when nothing can be missed.
class BackupFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyIsWholePrivateAndNumbered();
    void theJournalMayBeInUse();
    void nobodysLockIsLost();
    void aLockThatKeepsTheCopyAwayIsNotLost();
    void namesOfOthersAreLeftAlone();
    void aJournalsNameMayHoldAnything();
    void aHundredDaysLeaveFewCopies();
    void theNumberGoesOnWhateverTheClockSays();
    void aJournalThatShrankKeepsItsCopiesUntilThePersonAgrees();
    void whereThatCannotBeNotedNoCopyIsMade();
    void thoseMadeBeforeTheBinWasEmptiedAreMarked();
    void aMissingJournalMakesNone();
    void aFileInTheWayIsTold();

private:
    [[nodiscard]] BackupFolder folder() const { return {m_file->path(), m_file->file(u"backups"_s)}; }
    [[nodiscard]] QStringList names() const { return QDir(m_file->file(u"backups"_s)).entryList(QDir::Files); }

    std::unique_ptr<TemporaryJournal> m_file;
    std::unique_ptr<JournalStore> m_store;
};

void BackupFolderTest::init()
{
    m_store.reset();
    m_file = std::make_unique<TemporaryJournal>();
    m_store = sample::opened(m_file->path());
    QVERIFY(m_store);
    VERIFY_OK(m_store->apply(sample::everythingMade(), sample::instant()));
}

void BackupFolderTest::aCopyIsWholePrivateAndNumbered()
{
    QVERIFY(folder().list().empty());
    const Result<KeptBackup> made = folder().add(sample::instant());
    VERIFY_OK(made);
    QCOMPARE(made->mark.number, 1);
    QVERIFY(!folder().keepsAll());
    QCOMPARE(names(), QStringList{u"journal.000001.20260302T093015Z.unrut"_s});
    QVERIFY(*sample::opened(made->file, OpenIntent::ReadOnly)->everything() == *m_store->everything());
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup |
                        QFileDevice::WriteOther | QFileDevice::ExeGroup | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(made->file).permissions() & others));
    QVERIFY(!(QFileInfo(m_file->file(u"backups"_s)).permissions() & others));

    VERIFY_OK(folder().add(sample::instant(1)));
    const std::vector<KeptBackup> kept = folder().list();
    QCOMPARE(kept.size(), size_t{2});
    QCOMPARE(kept.front().mark.number, 2);
    QCOMPARE(kept.back(), *made);
    // To the second, as the name has it.
    QCOMPARE(kept.front().mark.madeAt, QDateTime(QDate(2026, 3, 2), QTime(9, 31, 15), Qt::UTC));
}

void BackupFolderTest::theJournalMayBeInUse()
{
    VERIFY_OK(folder().add(sample::instant()));
    VERIFY_OK(m_store->apply(sample::entriesMade({sample::entry(77, u"afterwards"_s)}), sample::instant()));
    const Result<KeptBackup> second = folder().add(sample::instant(5));
    VERIFY_OK(second);
    QVERIFY(sample::opened(second->file, OpenIntent::ReadOnly)->entry(sample::id<EntryId>(77))->has_value());
}

/// The window writes while its thread makes a copy: closing a descriptor of the journal would let its lock go.
void BackupFolderTest::nobodysLockIsLost()
{
    Result<Database> writer = Database::open(m_file->path(), Database::Mode::ReadWrite);
    VERIFY_OK(writer);
    std::optional<Result<KeptBackup>> made;
    const std::unique_ptr<QThread> thread(QThread::create([&] { made = folder().add(sample::instant()); }));
    {
        Result<WriteTransaction> writing = WriteTransaction::begin(*writer);
        VERIFY_OK(writing);
        VERIFY_OK(writer->run(u"UPDATE entries SET text = 'meanwhile'"_s));
        thread->start();
        QCOMPARE(lockOfAnother(m_file->path()), QByteArray()); // it waits a second, and a copy takes a part of one
        VERIFY_OK(writing->commit());
    }
    QVERIFY(thread->wait());
    VERIFY_OK(*made);
    QCOMPARE(lockOfAnother(m_file->path()), QByteArray("locked\n"));
}

void BackupFolderTest::aLockThatKeepsTheCopyAwayIsNotLost()
{
    Result<Database> writer = Database::open(m_file->path(), Database::Mode::ReadWrite);
    VERIFY_OK(writer);
    VERIFY_OK(writer->run(u"BEGIN EXCLUSIVE"_s));
    const Result<KeptBackup> none = folder().add(sample::instant());
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::JournalLocked);
    QCOMPARE(lockOfAnother(m_file->path()), QByteArray());
    VERIFY_OK(writer->run(u"COMMIT"_s));
    QVERIFY(names().isEmpty());
    VERIFY_OK(folder().add(sample::instant(1)));
}

void BackupFolderTest::namesOfOthersAreLeftAlone()
{
    QVERIFY(QDir(m_file->folder()).mkdir(u"backups"_s));
    const QStringList others{u"journal.unrut"_s, u"journal.7.20260302T093015Z.unrut"_s,
                             u"other.000009.20260302T093015Z.unrut"_s, u"journal.000009.20261345T093015Z.unrut"_s,
                             u"journal.000009.20260302T093015Z.unrut.txt"_s};
    for (const QString& name : others) {
        QFile file(m_file->file(u"backups/"_s + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(folder().list().empty());
    VERIFY_OK(folder().add(sample::instant()));
    QCOMPARE(folder().list().front().mark.number, 1);
    QCOMPARE(names().size(), others.size() + 1);
}

void BackupFolderTest::aJournalsNameMayHoldAnything()
{
    const QString journal = m_file->file(u"a%1 (my).b+c"_s);
    VERIFY_OK(m_store->backupTo(journal));
    const BackupFolder copies(journal, BackupFolder::besides(journal));
    VERIFY_OK(copies.add(sample::instant()));
    QCOMPARE(copies.list().size(), size_t{1});
    QCOMPARE(QFileInfo(copies.list().front().file).fileName(), u"a%1 (my).000001.20260302T093015Z.b+c"_s);
}

void BackupFolderTest::aHundredDaysLeaveFewCopies()
{
    for (int day = 0; day < 100; ++day)
        VERIFY_OK(folder().add(sample::instant().addDays(day)));
    const std::vector<KeptBackup> kept = folder().list();
    QCOMPARE(kept.front().mark.number, 100);
    std::vector<BackupMark> marks;
    std::transform(kept.begin(), kept.end(), std::back_inserter(marks), [](const KeptBackup& one) { return one.mark; });
    QVERIFY(backupsToDrop(marks).empty());
    QCOMPARE(static_cast<size_t>(names().size()), kept.size());
    QVERIFY2(kept.size() < 20, qPrintable(QString::number(kept.size())));
}

void BackupFolderTest::theNumberGoesOnWhateverTheClockSays()
{
    VERIFY_OK(folder().add(sample::instant().addYears(10)));
    const Result<KeptBackup> second = folder().add(sample::instant());
    VERIFY_OK(second);
    QCOMPARE(second->mark.number, 2);
    QCOMPARE(folder().list().front().mark.number, 2);
}

void BackupFolderTest::aJournalThatShrankKeepsItsCopiesUntilThePersonAgrees()
{
    for (int day = 0; day < 30; ++day)
        VERIFY_OK(folder().add(sample::instant().addDays(day)));
    const qsizetype before = names().size();
    // Its words are gone, and what is left is a fraction.
    m_store.reset();
    QVERIFY(QFile::remove(m_file->path()));
    m_store = sample::opened(m_file->path());
    for (int day = 31; day < 61; ++day) {
        VERIFY_OK(folder().add(sample::instant().addDays(day)));
        QVERIFY(folder().keepsAll());
    }
    QCOMPARE(names().size(), before + 31); // and the mark itself
    folder().agreeToLoss();
    VERIFY_OK(folder().add(sample::instant().addDays(61)));
    QVERIFY(!folder().keepsAll());
    QVERIFY(names().size() < before + 5);
}

void BackupFolderTest::whereThatCannotBeNotedNoCopyIsMade()
{
    for (int day = 0; day < 30; ++day)
        VERIFY_OK(folder().add(sample::instant().addDays(day)));
    const QStringList before = names();
    m_store.reset();
    QVERIFY(QFile::remove(m_file->path()));
    m_store = sample::opened(m_file->path());
    const QString mark = m_file->file(u"backups/journal.keep-all"_s);
    QVERIFY(QFile::link(m_file->file(u"nowhere/mark"_s), mark));
    // The next copy would be compared with a small one, and thinning begin.
    for (int day = 31; day < 61; ++day)
        VERIFY_ERROR(folder().add(sample::instant().addDays(day)), ErrorCode::FolderReadOnly);
    QCOMPARE(names(), before);
    QVERIFY(QFile::remove(mark));
    VERIFY_OK(folder().add(sample::instant().addDays(61)));
    QVERIFY(folder().keepsAll());
}

void BackupFolderTest::thoseMadeBeforeTheBinWasEmptiedAreMarked()
{
    const auto marks = [this] {
        QList<bool> found;
        for (const KeptBackup& one : folder().list())
            found << one.isBeforeEmptying;
        return found;
    };
    VERIFY_OK(folder().noteEmptying()); // there is none of which to note it
    VERIFY_OK(folder().add(sample::instant()));
    VERIFY_OK(folder().add(sample::instant()));
    QCOMPARE(marks(), (QList<bool>{false, false}));
    const auto first = folder().noteEmptying();
    VERIFY_OK(first);
    QCOMPARE(marks(), (QList<bool>{true, true}));
    // By number: a clock that was set back changes nothing.
    VERIFY_OK(folder().add(sample::instant(-900)));
    QCOMPARE(marks(), (QList<bool>{false, true, true}));
    const auto second = folder().noteEmptying();
    VERIFY_OK(second);
    QCOMPARE(marks(), (QList<bool>{true, true, true}));
    folder().takeBackEmptying(*second);
    QCOMPARE(marks(), (QList<bool>{false, true, true}));
    folder().takeBackEmptying(*first);
    QCOMPARE(marks(), (QList<bool>{false, false, false}));
}

void BackupFolderTest::aMissingJournalMakesNone()
{
    m_store.reset();
    QVERIFY(QFile::remove(m_file->path()));
    const Result<KeptBackup> outcome = folder().add(sample::instant());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::JournalMissing);
    QVERIFY(!QFileInfo::exists(m_file->file(u"backups"_s)));
}

void BackupFolderTest::aFileInTheWayIsTold()
{
    QFile inTheWay(m_file->file(u"backups"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<KeptBackup> outcome = folder().add(sample::instant());
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::FolderMissing);
}

QTEST_GUILESS_MAIN(BackupFolderTest)
#include "backup_folder_test.moc"
