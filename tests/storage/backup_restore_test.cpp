// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <storage/backups.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

/// A backup in the journal's place: whole or not at all, and what was there before is kept.
class BackupRestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theBackupIsTheJournalAndTheJournalABackup();
    void theBackupThatIsRestoredMayBeTheOneThatGoes();
    void aJournalThatIsGoneComesBack();
    void aDamagedJournalIsSetAsideWhole();
    void whatSqliteLeftGoesWithItsFile_data();
    void whatSqliteLeftGoesWithItsFile();
    void whatSqliteLeftOfALostJournalIsSetAside_data() { whatSqliteLeftGoesWithItsFile_data(); }
    void whatSqliteLeftOfALostJournalIsSetAside();
    void whatIsSetAsideIsListedAndCanGo();
    void whatEarlierVersionsSetAsideIsListed_data();
    void whatEarlierVersionsSetAsideIsListed();
    void aBackupThatIsNoneChangesNothing_data();
    void aBackupThatIsNoneChangesNothing();
    void aFolderThatCannotBeWrittenChangesNothing();
    void aFolderAtTheJournalsPlaceIsLeftAlone();

private:
    [[nodiscard]] BackupFolder folder() const { return {m_file->path(), m_file->file(u"backups"_s)}; }
    [[nodiscard]] static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What lies beside the journal, hidden or not.
    [[nodiscard]] QStringList names() const
    {
        return QFileInfo(m_file->path()).dir().entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    std::unique_ptr<TemporaryJournal> m_file;
    Journal m_then; ///< as the first backup has it
    QString m_backup;
};

void BackupRestoreTest::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    auto store = sample::opened(m_file->path());
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::everythingMade(), sample::instant()));
    m_then = *store->everything();
    const auto made = folder().add(sample::instant());
    VERIFY_OK(made);
    m_backup = made->file;
    VERIFY_OK(store->apply(sample::entriesMade({sample::entry(77, u"afterwards"_s)}), sample::instant(1)));
}

void BackupRestoreTest::theBackupIsTheJournalAndTheJournalABackup()
{
    const Journal now = *sample::opened(m_file->path())->everything();
    QVERIFY(!(now == m_then));
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    VERIFY_OK(replaced);
    QVERIFY(*sample::opened(m_file->path())->everything() == m_then);
    QVERIFY(replaced->setAside.isEmpty());
    QCOMPARE(folder().list().front(), *replaced->kept);
    QVERIFY(*sample::opened(replaced->kept->file, OpenIntent::ReadOnly)->everything() == now);
    QCOMPARE(names(), QStringList{QFileInfo(m_file->path()).fileName()});
    QCOMPARE(QFileInfo(m_file->path()).permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    // And back again.
    VERIFY_OK(folder().restore(replaced->kept->file, sample::instant(6)));
    QVERIFY(*sample::opened(m_file->path())->everything() == now);
}

void BackupRestoreTest::theBackupThatIsRestoredMayBeTheOneThatGoes()
{
    for (int i = 0; i < 12; ++i)
        VERIFY_OK(folder().add(sample::instant(10 + i)));
    // Keeping what is there now makes one too many, and the one that goes is the tenth.
    const std::vector<KeptBackup> kept = folder().list();
    QCOMPARE(kept.size(), size_t{10});
    VERIFY_OK(folder().restore(kept.back().file, sample::instant(50)));
    QVERIFY(!QFileInfo::exists(kept.back().file));
    QVERIFY(sample::opened(m_file->path())->entry(sample::id<EntryId>(77))->has_value());
}

void BackupRestoreTest::aJournalThatIsGoneComesBack()
{
    QVERIFY(QFile::remove(m_file->path()));
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    VERIFY_OK(replaced);
    QVERIFY(!replaced->kept);
    QVERIFY(replaced->setAside.isEmpty());
    QVERIFY(*sample::opened(m_file->path())->everything() == m_then);
}

void BackupRestoreTest::aDamagedJournalIsSetAsideWhole()
{
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QCOMPARE(file.write("scribbled over"), 14);
    file.close();
    const QByteArray damaged = bytesOf(m_file->path());
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    VERIFY_OK(replaced);
    QVERIFY(!replaced->kept);
    QCOMPARE(bytesOf(replaced->setAside), damaged);
    QVERIFY(*sample::opened(m_file->path())->everything() == m_then);
}

void BackupRestoreTest::whatSqliteLeftGoesWithItsFile_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("its rollback") << u"-journal"_s;
    QTest::newRow("its log") << u"-wal"_s;
}

void BackupRestoreTest::whatSqliteLeftGoesWithItsFile()
{
    QFETCH(const QString, suffix);
    // A journal that cannot be read, and beside it what would be played into what is put in its place.
    QFile file(m_file->path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("gone");
    file.close();
    QFile rollback(m_file->path() + suffix);
    QVERIFY(rollback.open(QIODevice::WriteOnly));
    rollback.write("what was under way");
    rollback.close();
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    VERIFY_OK(replaced);
    QCOMPARE(bytesOf(replaced->setAside + suffix), QByteArray("what was under way"));
    QVERIFY(!QFileInfo::exists(rollback.fileName()));
    QVERIFY(*sample::opened(m_file->path())->everything() == m_then);
}

void BackupRestoreTest::whatSqliteLeftOfALostJournalIsSetAside()
{
    QFETCH(const QString, suffix);
    QVERIFY(QFile::remove(m_file->path()));
    QFile rollback(m_file->path() + suffix);
    QVERIFY(rollback.open(QIODevice::WriteOnly));
    rollback.write("what was under way");
    rollback.close();
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    VERIFY_OK(replaced);
    QVERIFY(!replaced->kept);
    QCOMPARE(bytesOf(replaced->setAside), QByteArray("what was under way"));
    QCOMPARE(folder().setAside().size(), size_t{1});
    QCOMPARE(folder().setAside().front().file, replaced->setAside);
    QVERIFY(!QFileInfo::exists(rollback.fileName()));
    QVERIFY(*sample::opened(m_file->path())->everything() == m_then);
}

void BackupRestoreTest::whatIsSetAsideIsListedAndCanGo()
{
    for (const QString& beside : {QString(), u"-journal"_s}) {
        QFile file(m_file->path() + beside);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("gone");
    }
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    VERIFY_OK(replaced);
    const std::vector<SetAsideFile> aside = folder().setAside();
    QCOMPARE(aside.size(), size_t{1});
    const QDateTime second = sample::instant(5).addMSecs(-sample::instant(5).time().msec());
    QCOMPARE(aside.front(), (SetAsideFile{{2, second}, replaced->setAside, false}));
    // Numbers go on from it, so that what is emptied later is known to be later.
    const auto next = folder().add(sample::instant(6));
    VERIFY_OK(next);
    QCOMPARE(next->mark.number, 3);
    VERIFY_OK(folder().noteEmptying());
    QVERIFY(folder().setAside().front().isBeforeEmptying);
    VERIFY_ERROR(folder().remove(m_file->path()), ErrorCode::NotFound);
    VERIFY_OK(folder().remove(replaced->setAside));
    QVERIFY(folder().setAside().empty());
    QCOMPARE(names(), QStringList{QFileInfo(m_file->path()).fileName()});
}

void BackupRestoreTest::whatEarlierVersionsSetAsideIsListed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isListed");
    QTest::newRow("restore") << u"journal.before-restoring-20260302-093000.unrut"_s << true;
    QTest::newRow("second restore") << u"journal.before-restoring-20260302-093000-2.unrut"_s << true;
    QTest::newRow("upgrade") << u"journal.before-upgrade-from-7.20260302-093000.unrut"_s << true;
    QTest::newRow("rollback without a journal") << u"journal.unrut-journal-left-20260302-093000123"_s << true;
    QTest::newRow("log without a journal") << u"journal.unrut-wal-left-20260302-093000123"_s << true;
    QTest::newRow("rollback left alone") << u"journal.before-restoring-20260302-093000.unrut-journal"_s << true;
    QTest::newRow("another journal's") << u"other.before-restoring-20260302-093000.unrut"_s << false;
    QTest::newRow("a name of the person's") << u"journal.before-restoring-it.unrut"_s << false;
}

void BackupRestoreTest::whatEarlierVersionsSetAsideIsListed()
{
    QFETCH(QString, name);
    QFETCH(bool, isListed);
    QVERIFY(QFileInfo(m_file->path()).fileName() == u"journal.unrut"_s);
    QFile file(m_file->file(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const std::vector<SetAsideFile> aside = folder().setAside();
    QCOMPARE(aside.size(), size_t(isListed ? 1 : 0));
    if (!isListed)
        return;
    QCOMPARE(aside.front(),
             (SetAsideFile{{0, QDateTime(QDate(2026, 3, 2), QTime(9, 30), Qt::UTC)}, file.fileName(), false}));
    VERIFY_OK(folder().noteEmptying());
    QVERIFY(folder().setAside().front().isBeforeEmptying);
}

void BackupRestoreTest::aBackupThatIsNoneChangesNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("error");
    QTest::newRow("empty") << QByteArray("") << int(ErrorCode::JournalEmpty);
    QTest::newRow("something else") << QByteArray(5000, 'x') << int(ErrorCode::NotAJournal);
    QTest::newRow("missing") << QByteArray() << int(ErrorCode::JournalMissing);
    QTest::newRow("cut off") << QByteArray("cut") << int(ErrorCode::JournalTruncated);
}

void BackupRestoreTest::aBackupThatIsNoneChangesNothing()
{
    QFETCH(QByteArray, content);
    QFETCH(int, error);
    const QString backup = m_file->file(u"backups/other.unrut"_s);
    if (!content.isNull()) {
        QFile file(backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content == "cut" ? bytesOf(m_backup).first(20'000) : content);
    }
    const QByteArray before = bytesOf(m_file->path());
    VERIFY_ERROR(folder().restore(backup, sample::instant(5)), error);
    QCOMPARE(bytesOf(m_file->path()), before);
    QCOMPARE(folder().list().size(), size_t{1});
    QCOMPARE(names(), QStringList{QFileInfo(m_file->path()).fileName()});
}

void BackupRestoreTest::aFolderThatCannotBeWrittenChangesNothing()
{
    const QByteArray before = bytesOf(m_file->path());
    const QString place = QFileInfo(m_file->path()).absolutePath();
    // Root may write everywhere, so it is somebody else for the while.
    constexpr uid_t nobody = 65534;
    const bool isRoot = ::geteuid() == 0;
    QStringList owned{place};
    for (QDirIterator all(place, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
         all.hasNext();)
        owned.append(all.next());
    for (const QString& path : owned)
        QVERIFY(!isRoot || ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0);
    QVERIFY(QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QVERIFY(!isRoot || ::seteuid(nobody) == 0);
    const auto replaced = folder().restore(m_backup, sample::instant(5));
    QVERIFY(!isRoot || ::seteuid(0) == 0);
    QVERIFY(QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    VERIFY_ERROR(replaced, ErrorCode::FolderReadOnly);
    QCOMPARE(bytesOf(m_file->path()), before);
}

void BackupRestoreTest::aFolderAtTheJournalsPlaceIsLeftAlone()
{
    QVERIFY(QFile::remove(m_file->path()));
    QVERIFY(QDir().mkdir(m_file->path()));
    VERIFY_ERROR(folder().restore(m_backup, sample::instant(5)), ErrorCode::NotARegularFile);
    QVERIFY(QFileInfo(m_file->path()).isDir());
}

QTEST_GUILESS_MAIN(BackupRestoreTest)
#include "backup_restore_test.moc"
