// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"

#include <storage/backups.h>
#include <workspace/automatic_backup.h>
#include <workspace/backups.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;

/// What the first column of the first row is; null when there is none.
QVariant ask(const QString& path, const QString& sql)
{
    QVariant answer;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"beside"_s);
        database.setDatabaseName(path);
        QSqlQuery query(database);
        if (database.open() && query.exec(sql))
            answer = query.next() ? query.value(0) : QVariant(true);
    }
    QSqlDatabase::removeDatabase(u"beside"_s);
    return answer;
}

bool emptySearch(const QString& path)
{
    return ask(path, u"INSERT INTO entry_search (entry_search) VALUES ('delete-all')"_s).isValid();
}

/// As a disk does it: nothing in the header tells of it. Another year is in a key of an index.
bool changeAKey(const QString& path)
{
    constexpr qint64 pageSize = 4096;
    const qint64 page = ask(path, u"SELECT rootpage FROM sqlite_schema WHERE name = 'entries_kept'"_s).toLongLong();
    QFile file(path);
    if (page < 2 || !file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageSize))
        return false;
    QByteArray bytes = file.read(pageSize).replace("2026-", "2025-");
    return file.seek((page - 1) * pageSize) && file.write(bytes) == pageSize;
}

} // namespace

class AutomaticBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aCopyIsMadeOnceADay();
    void aDayGoesByWithoutAChange();
    void whatHasFailedIsTriedAgainWithoutAChange();
    void aReaderMakesNone();
    void aFailureIsToldAndNotRepeatedAtOnce();
    void aFolderThatIsChosenTakesEffectAtOnce();
    void anEndInTheMiddleLeavesAWholeCopyOrNone();
    void aDamagedIndexIsToldAndCanBeMadeAnew_data();
    void aDamagedIndexIsToldAndCanBeMadeAnew();

private:
    [[nodiscard]] QString folder() const { return m_file->file(u"copies"_s); }
    /// What is in the folder, half-written files as well.
    [[nodiscard]] QStringList names() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    [[nodiscard]] qsizetype copies() const { return QDir(folder()).entryList(QDir::Files).size(); }
    std::unique_ptr<Workspace> open(WorkspaceMode mode = WorkspaceMode::CreateIfMissing);
    /// So much that a copy takes its time.
    void fillWithMuch(Workspace& workspace);

    std::unique_ptr<TemporaryJournal> m_file;
    FakeClock m_clock;
    SequentialIdSource m_ids;
};

void AutomaticBackupTest::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    m_clock.setDay(QDate(2026, 11, 2));
}

std::unique_ptr<Workspace> AutomaticBackupTest::open(WorkspaceMode mode)
{
    auto workspace = Workspace::open(m_file->path(), mode, m_clock, m_ids);
    return workspace ? *std::move(workspace) : nullptr;
}

void AutomaticBackupTest::fillWithMuch(Workspace& workspace)
{
    constexpr int entries = 2500;
    Journal journal;
    for (int i = 0; i < entries; ++i) {
        Entry entry;
        entry.id = m_ids.make<EntryId>();
        entry.createdAt = m_clock.now();
        entry.day = m_clock.today().addDays(-i);
        entry.text = u"line %1 of many words that take room "_s.arg(i).repeated(8);
        journal.entries.push_back(entry);
    }
    QVERIFY(workspace.fill(journal));
}

void AutomaticBackupTest::aCopyIsMadeOnceADay()
{
    const auto workspace = open();
    AutomaticBackup backup(*workspace, folder(), 1ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(!backup.lastMade());
    QVERIFY(made.wait(patience));
    QCOMPARE(backup.lastMade(), m_clock.now());

    // A change on the same day makes no further one; one on the next day does.
    QVERIFY(workspace->addEntry(EntryKind::Win, u"one"_s, m_clock.today()));
    QVERIFY(!made.wait(200));
    m_clock.addDays(1);
    QVERIFY(workspace->addEntry(EntryKind::Win, u"two"_s, m_clock.today()));
    QVERIFY(made.wait(patience));
    QCOMPARE(made.size(), 2);
    QCOMPARE(copies(), 2);
    QVERIFY(!backup.keepsAll());
}

void AutomaticBackupTest::aDayGoesByWithoutAChange()
{
    const auto workspace = open();
    AutomaticBackup backup(*workspace, folder(), 1ms, 20ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(made.wait(patience));
    QVERIFY(workspace->addEntry(EntryKind::Win, u"written after the day's copy"_s, m_clock.today()));
    QVERIFY(!made.wait(200));
    m_clock.addDays(1);
    QVERIFY(made.wait(patience));
    // What the last copy has needs no further one.
    m_clock.addDays(1);
    QVERIFY(!made.wait(200));
    QCOMPARE(copies(), 2);
}

void AutomaticBackupTest::whatHasFailedIsTriedAgainWithoutAChange()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto workspace = open();
    AutomaticBackup backup(*workspace, folder(), 1ms, 20ms);
    QSignalSpy failed(&backup, &AutomaticBackup::failed);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(failed.wait(patience));
    QVERIFY(inTheWay.remove());
    QVERIFY(!made.wait(200)); // an hour has not gone by
    m_clock.addSeconds(3600);
    QVERIFY(made.wait(patience));
}

void AutomaticBackupTest::aReaderMakesNone()
{
    open().reset();
    const auto reader = open(WorkspaceMode::ReadOnly);
    AutomaticBackup backup(*reader, folder(), 1ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(!made.wait(200));
    QCOMPARE(copies(), 0);
}

void AutomaticBackupTest::aFailureIsToldAndNotRepeatedAtOnce()
{
    QFile inTheWay(folder());
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto workspace = open();
    AutomaticBackup backup(*workspace, folder(), 1ms);
    QSignalSpy failed(&backup, &AutomaticBackup::failed);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(failed.wait(patience));
    QVERIFY(workspace->addEntry(EntryKind::Win, u"one"_s, m_clock.today()));
    QVERIFY(!failed.wait(200));
    // The way is free again, and an hour has gone by.
    QVERIFY(inTheWay.remove());
    m_clock.addSeconds(3600);
    QVERIFY(workspace->addEntry(EntryKind::Win, u"two"_s, m_clock.today()));
    QVERIFY(made.wait(patience));
}

void AutomaticBackupTest::aFolderThatIsChosenTakesEffectAtOnce()
{
    const auto workspace = open();
    AutomaticBackup backup(*workspace, {}, 1ms);
    QSignalSpy made(&backup, &AutomaticBackup::made);
    QVERIFY(made.wait(patience));
    const QString usual = backup.folder();
    const QString stick = m_file->file(u"stick"_s);
    QVERIFY(QDir().mkdir(stick));
    QVERIFY(chooseBackupFolder(workspace->path(), stick));
    backup.look();
    QVERIFY(made.wait(patience));
    QVERIFY(backup.folder().startsWith(stick));
    QCOMPARE(workspace->backupFolder(), backup.folder());
    QCOMPARE(backupsOf(workspace->path()).size(), size_t{2});

    // Pulled out: the day's copy goes beside the journal, and that is told.
    QVERIFY(QDir(stick).removeRecursively());
    m_clock.addDays(1);
    QVERIFY(workspace->addEntry(EntryKind::Win, u"one"_s, m_clock.today()));
    QVERIFY(made.wait(patience));
    QCOMPARE(backup.folder(), usual);
    QVERIFY(!backupPlaceOf(workspace->path()).missed.isEmpty());
    QCOMPARE(backupsOf(workspace->path()).size(), size_t{2});
}

void AutomaticBackupTest::anEndInTheMiddleLeavesAWholeCopyOrNone()
{
    const auto workspace = open();
    fillWithMuch(*workspace);
    const Journal whole = workspace->everything().value_or(Journal());
    // Before it has begun there is none.
    std::make_unique<AutomaticBackup>(*workspace, folder(), 1ms).reset();
    QCOMPARE(names(), QStringList());

    constexpr int ends = 4;
    int inTheMiddle = 0;
    for (int i = 0; i < ends; ++i) {
        m_clock.addDays(1);
        auto backup = std::make_unique<AutomaticBackup>(*workspace, folder(), 1ms);
        QSignalSpy made(backup.get(), &AutomaticBackup::made);
        const QStringList before = names();
        QVERIFY(QTest::qWaitFor([&] { return names() != before; }, patience));
        QTest::qWait(i);                       // a little further into it each time
        inTheMiddle += made.isEmpty() ? 1 : 0; // on a busy machine one may be done before it is looked at
        backup.reset();
        // What was being written is finished, and nothing lies beside it.
        const std::vector<KeptBackup> kept = BackupFolder(workspace->path(), folder()).list();
        QCOMPARE(kept.size(), static_cast<size_t>(i) + 1);
        QCOMPARE(kept.front().mark.madeAt, m_clock.now());
        QCOMPARE(QDir(folder()).entryList(QDir::Files).size(), i + 1);
        const auto copy = Workspace::open(kept.front().file, WorkspaceMode::ReadOnly, m_clock, m_ids);
        QVERIFY(copy && (*copy)->verify());
        QVERIFY((*copy)->everything().value_or(Journal()) == whole);
    }
    QVERIFY2(inTheMiddle > 0, "each was done before it could be ended");
}

void AutomaticBackupTest::aDamagedIndexIsToldAndCanBeMadeAnew_data()
{
    QTest::addColumn<bool>("isOfTheSearch");
    QTest::newRow("an index") << false;
    QTest::newRow("the search") << true;
}

void AutomaticBackupTest::aDamagedIndexIsToldAndCanBeMadeAnew()
{
    QFETCH(const bool, isOfTheSearch);
    auto workspace = open();
    QVERIFY(workspace);
    for (int i = 0; i < 3; ++i)
        QVERIFY(workspace->addEntry(EntryKind::Win, u"one of three"_s, m_clock.today().addDays(-i)));
    const auto before = workspace->everything();
    QVERIFY(before);
    workspace.reset();
    QVERIFY(isOfTheSearch ? emptySearch(m_file->path()) : changeAKey(m_file->path()));
    workspace = open();
    QVERIFY(workspace);
    {
        AutomaticBackup backup(*workspace, folder(), 1ms);
        QSignalSpy failed(&backup, &AutomaticBackup::failed);
        QVERIFY(failed.wait(patience));
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::JournalCorrupt);
    }
    workspace.reset();

    QVERIFY(remakeJournal(m_file->path(), m_clock));
    workspace = open();
    QVERIFY(workspace);
    QVERIFY(workspace->verify());
    const auto after = workspace->everything();
    QVERIFY(after);
    QVERIFY(*after == *before);
    EntryFilter filter;
    filter.text = u"three"_s;
    QCOMPARE(workspace->entryCount(filter).value_or(-1), 3);
}

QTEST_GUILESS_MAIN(AutomaticBackupTest)
#include "automatic_backup_test.moc"
