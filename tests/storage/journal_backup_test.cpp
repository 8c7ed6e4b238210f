// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(unrut::ErrorCode)

/// A backup is a whole journal of its own, or nothing.
class JournalBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aBackupHoldsEverything();
    void aBackupIsPrivate();
    void aReaderMakesBackupsToo();
    void aBackupLeavesNothingElse();
    void aNameThatIsTakenIsRefused_data();
    void aNameThatIsTakenIsRefused();
    void whatIsLeftOfAnotherFileIsNotPlayedIn_data();
    void whatIsLeftOfAnotherFileIsNotPlayedIn();
    void aFolderThatIsMissingIsTold_data();
    void aFolderThatIsMissingIsTold();
    void aDamagedJournalMakesNoBackup();
    void aFullDiskLeavesNothing();
    void aLockedJournalMakesNoBackup();

private:
    std::unique_ptr<TemporaryJournal> m_file;
    std::unique_ptr<JournalStore> m_store;
};

void JournalBackup::init()
{
    m_store.reset();
    m_file = std::make_unique<TemporaryJournal>();
    m_store = sample::opened(m_file->path());
    QVERIFY(m_store);
    VERIFY_OK(m_store->apply(sample::everythingMade(), sample::instant()));
}

void JournalBackup::aBackupHoldsEverything()
{
    const QString copy = m_file->file(u"copy.unrut"_s);
    VERIFY_OK(m_store->backupTo(copy));
    const Result<OpenedJournal> journal = openJournal(copy, OpenIntent::MustExist, sample::instant());
    VERIFY_OK(journal);
    QCOMPARE(journal->outcome, OpenOutcome::UpToDate);
    QVERIFY(*journal->store->everything() == *m_store->everything());
    VERIFY_OK(journal->store->verify());
    // The two go their own ways.
    VERIFY_OK(journal->store->apply(sample::entriesMade({sample::entry(77, u"only there"_s)}), sample::instant()));
    QVERIFY(!m_store->entry(sample::id<EntryId>(77))->has_value());
}

void JournalBackup::aBackupIsPrivate()
{
    const mode_t before = ::umask(0);
    const Status status = m_store->backupTo(m_file->file(u"copy"_s));
    ::umask(before);
    VERIFY_OK(status);
    struct stat facts
    {};
    QCOMPARE(::stat(QFile::encodeName(m_file->file(u"copy"_s)).constData(), &facts), 0);
    QCOMPARE(facts.st_mode & 0777U, 0600U);
}

void JournalBackup::aReaderMakesBackupsToo()
{
    const auto reader = sample::opened(m_file->path(), OpenIntent::ReadOnly);
    VERIFY_OK(reader->backupTo(m_file->file(u"copy"_s)));
    QVERIFY(*sample::opened(m_file->file(u"copy"_s), OpenIntent::ReadOnly)->everything() == *m_store->everything());
}

void JournalBackup::aBackupLeavesNothingElse()
{
    const QByteArray before = sample::bytesOf(m_file->path());
    VERIFY_OK(m_store->backupTo(m_file->file(u"copy"_s)));
    QCOMPARE(sample::bytesOf(m_file->path()), before);
    QCOMPARE(QDir(m_file->folder()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"copy"_s, u"journal.unrut"_s}));
}

void JournalBackup::aNameThatIsTakenIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a file") << u"taken"_s;
    QTest::newRow("an empty file") << u"empty"_s;
    QTest::newRow("the journal itself") << u"journal.unrut"_s;
    QTest::newRow("a link to the journal") << u"link"_s;
    QTest::newRow("a link to nothing") << u"dangling"_s;
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("a FIFO") << u"fifo"_s;
}

void JournalBackup::aNameThatIsTakenIsRefused()
{
    QFETCH(QString, name);
    QFile taken(m_file->file(u"taken"_s));
    QVERIFY(taken.open(QIODevice::WriteOnly) && taken.write("mine") == 4);
    taken.close();
    QFile empty(m_file->file(u"empty"_s));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    QVERIFY(QFile::link(m_file->path(), m_file->file(u"link"_s)));
    QVERIFY(QFile::link(m_file->file(u"nowhere"_s), m_file->file(u"dangling"_s)));
    QVERIFY(QDir().mkdir(m_file->file(u"folder"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(m_file->file(u"fifo"_s)).constData(), 0600), 0);
    const auto list = [this] {
        return QDir(m_file->folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System);
    };
    const QStringList before = list();
    const QByteArray journal = sample::bytesOf(m_file->path());

    VERIFY_ERROR(m_store->backupTo(m_file->file(name)), ErrorCode::OutputExists);

    QCOMPARE(list(), before);
    QCOMPARE(sample::bytesOf(m_file->path()), journal);
    QCOMPARE(sample::bytesOf(taken.fileName()), QByteArray("mine"));
}

void JournalBackup::whatIsLeftOfAnotherFileIsNotPlayedIn_data()
{
    QTest::addColumn<bool>("isLog");
    QTest::newRow("its rollback") << false;
    QTest::newRow("its log") << true;
}

/// A real one, of a file that is no more: SQLite would make the new file out of it.
void JournalBackup::whatIsLeftOfAnotherFileIsNotPlayedIn()
{
    QFETCH(const bool, isLog);
    const QString suffix = isLog ? u"-wal"_s : u"-journal"_s;
    const QString left = m_file->file(u"copy"_s) + suffix;
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(m_file->file(u"other"_s));
        QVERIFY(other.open());
        for (const QString& sql :
             {u"PRAGMA journal_mode = %1"_s.arg(isLog ? u"wal"_s : u"delete"_s), u"PRAGMA cache_size = 1"_s,
              u"CREATE TABLE mine (text)"_s, u"BEGIN"_s,
              u"INSERT INTO mine SELECT hex(randomblob(900)) FROM json_each('[1,2,3,4,5,6,7,8,9]')"_s,
              u"UPDATE mine SET text = 'mine'"_s, isLog ? u"COMMIT"_s : u"SELECT 1"_s})
            QVERIFY2(QSqlQuery(other).exec(sql), qPrintable(sql));
        QVERIFY(QFile::copy(other.databaseName() + suffix, left));
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    const QByteArray bytes = sample::bytesOf(left);
    QVERIFY(bytes.size() > 4096);
    const Status made = m_store->backupTo(m_file->file(u"copy"_s));
    VERIFY_ERROR(made, ErrorCode::OutputExists);
    QCOMPARE(made.error().detail, left);
    QVERIFY(!QFile::exists(m_file->file(u"copy"_s)));
    QCOMPARE(sample::bytesOf(left), bytes);
}

void JournalBackup::aFolderThatIsMissingIsTold_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("no folder") << u"no/such/copy"_s << ErrorCode::FolderMissing;
    QTest::newRow("a file for a folder") << u"journal.unrut/copy"_s << ErrorCode::FolderMissing;
    QTest::newRow("a name with a slash at its end") << u"none/"_s << ErrorCode::FolderMissing;
}

void JournalBackup::aFolderThatIsMissingIsTold()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    VERIFY_ERROR(m_store->backupTo(m_file->file(name)), code);
    QCOMPARE(QDir(m_file->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList{u"journal.unrut"_s});
}

void JournalBackup::aDamagedJournalMakesNoBackup()
{
    JournalChange change;
    for (quint32 i = 100; i < 300; ++i)
        change.entries.push_back(sample::made(sample::entry(i, u"Marker-%1! "_s.arg(i).repeated(40))));
    VERIFY_OK(m_store->apply(change, sample::instant()));
    m_store.reset();
    const qint64 place = sample::bytesOf(m_file->path()).indexOf("Marker-200!");
    QVERIFY(place > 4096);
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(place / 4096 * 4096));
    QCOMPARE(file.write(QByteArray(4096, '\xAA')), qint64(4096));
    file.close();
    m_store = sample::opened(m_file->path());
    QVERIFY(m_store);
    VERIFY_ERROR(m_store->backupTo(m_file->file(u"copy"_s)), ErrorCode::JournalCorrupt);
    QCOMPARE(QDir(m_file->folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"journal.unrut"_s});
}

void JournalBackup::aFullDiskLeavesNothing()
{
    if (::geteuid() != 0)
        QSKIP("Only root can mount a small disk; journal_change_test fills one without.");
    const QString disk = m_file->file(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=64k") != 0 && errno == EPERM)
        QSKIP("This root may not mount a small disk; journal_change_test fills one without.");
    const auto unmount = qScopeGuard([&] { ::umount(QFile::encodeName(disk).constData()); });
    VERIFY_ERROR(m_store->backupTo(disk + u"/copy"_s), ErrorCode::DiskFull);
    QVERIFY(QDir(disk).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
    VERIFY_OK(m_store->backupTo(m_file->file(u"copy"_s)));
}

void JournalBackup::aLockedJournalMakesNoBackup()
{
    QProcess other;
    other.start(probe::program(), {u"0"_s, u"lock"_s, m_file->path(), u"EXCLUSIVE"_s});
    QVERIFY(other.waitForReadyRead(10'000));
    VERIFY_ERROR(m_store->backupTo(m_file->file(u"copy"_s)), ErrorCode::BackupFailed);
    QCOMPARE(QDir(m_file->folder()).entryList({u"copy"_s, u".*"_s}, QDir::Files | QDir::Hidden), QStringList());
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    VERIFY_OK(m_store->backupTo(m_file->file(u"copy"_s)));
}

QTEST_GUILESS_MAIN(JournalBackup)
#include "journal_backup_test.moc"
