// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_schema.h"
#include "sample_journal.h"

#include "database.h"
#include "opener.h"
#include "schema.h"

#include <storage/backups.h>

#include <QDir>
#include <QFileInfo>
#include <QScopeGuard>

#include <cerrno>
#include <sys/mount.h>
#include <unistd.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

Migrations with(const std::vector<QStringList>& further)
{
    Migrations migrations = shippedMigrations();
    for (const QStringList& statements : further)
        migrations.push_back({newestVersion(migrations) + 1, statements, {}});
    return migrations;
}

const QStringList& workingStep()
{
    static const QStringList step{u"CREATE TABLE notes (id TEXT PRIMARY KEY) STRICT"_s,
                                  u"INSERT INTO notes SELECT id FROM goals"_s};
    return step;
}

} // namespace

/// A journal with an older schema becomes one with the newest, or stays what it was.
class JournalUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void shippedStepsCountFromOneWithoutGaps() const;
    void theListOfObjectsIsWhatTheStepsMake() const;
    void statementsStandBetweenMarkers();
    void anOlderSchemaIsUpgradedBehindABackup();
    void everyShippedSchemaComesToTheNewest_data();
    void everyShippedSchemaComesToTheNewest();
    void theBackupIsThePreviousJournal();
    void aSecondOpeningAfterAnUpgradeMakesNoBackup();
    void aStepThatFailsInTheMiddleChangesNothing_data();
    void aStepThatFailsInTheMiddleChangesNothing();
    void stepsBeforeAFailedOneStay();
    void everyTryKeepsItsOwnBackup();
    void aBackupIsNamedAfterItsJournal_data();
    void aBackupIsNamedAfterItsJournal();
    void aStepMayRebuildATableThatOthersReferTo();
    void aReaderDoesNotUpgrade();
    void noBackupMeansNoUpgrade();
    void aFullDiskLeavesTheJournalAsItWas();

private:
    [[nodiscard]] Result<OpenedJournal> open(const Migrations& migrations, OpenIntent intent = OpenIntent::MustExist)
    {
        return openJournalWith(migrations, m_file->path(), intent, sample::instant());
    }
    [[nodiscard]] QStringList backups() const
    {
        return QDir(m_file->file(u"backups"_s)).entryList(QDir::Files | QDir::Hidden);
    }

    std::unique_ptr<TemporaryJournal> m_file;
    int m_shipped = 0;
};

void JournalUpgrade::initTestCase()
{
    m_shipped = newestSchemaVersion();
}

void JournalUpgrade::init()
{
    m_file = std::make_unique<TemporaryJournal>();
    VERIFY_OK(sample::opened(m_file->path())->apply(sample::everythingMade(), sample::instant()));
}

void JournalUpgrade::shippedStepsCountFromOneWithoutGaps() const
{
    const Migrations migrations = shippedMigrations();
    QVERIFY(!migrations.empty());
    for (size_t i = 0; i < migrations.size(); ++i)
        QCOMPARE(migrations[i].number, static_cast<int>(i) + 1);
    QCOMPARE(newestVersion(migrations), m_shipped);
    // Every file of the folder is compiled in.
    const QDir folder(QStringLiteral(UNRUT_SOURCE_DIR "/app/storage/src/migrations"));
    QCOMPARE(folder.entryList({u"*.sql"_s}).size(), m_shipped);
}

void JournalUpgrade::theListOfObjectsIsWhatTheStepsMake() const
{
    const Migrations migrations = shippedMigrations();
    auto database = Database::inMemory();
    QVERIFY(database);
    QVERIFY(migrate(*database, migrations));
    const auto made = schemaObjects(*database);
    QVERIFY(made);
    if (migrations.back().objects == *made)
        return;
    // A list of another step is not used, so it can be out of date but never wrong: each opening is slower then.
    QFile wanted(u"objects.txt"_s);
    QVERIFY(wanted.open(QIODevice::WriteOnly));
    wanted.write(QByteArray::number(m_shipped) + '\n' + made->join(u'\n').toUtf8() + '\n');
    QFAIL(qPrintable(u"below its first lines migrations/objects.txt is to hold what %1 holds"_s.arg(
        QFileInfo(wanted).absoluteFilePath())));
}

void JournalUpgrade::statementsStandBetweenMarkers()
{
    QCOMPARE(statementsIn(u"A;\nB;\n-- next statement\nC\n"_s), (QStringList{u"A;\nB;\n"_s, u"C\n\n"_s}));
}

void JournalUpgrade::anOlderSchemaIsUpgradedBehindABackup()
{
    const Result<OpenedJournal> journal = open(with({workingStep(), {u"ALTER TABLE goals ADD COLUMN stamp TEXT"_s}}));
    VERIFY_OK(journal);
    QCOMPARE(journal->outcome, OpenOutcome::Upgraded);
    QCOMPARE(journal->upgradedFrom, m_shipped);
    QCOMPARE(journal->upgradedTo, m_shipped + 2);
    QCOMPARE(journal->store->schemaVersion(), m_shipped + 2);
    VERIFY_OK(journal->store->verify());
    QCOMPARE(journal->store->everything()->goals.size(), size_t(2));
}

void JournalUpgrade::everyShippedSchemaComesToTheNewest_data()
{
    QTest::addColumn<int>("from");
    for (int step = 1; step < newestSchemaVersion(); ++step)
        QTest::addRow("from schema %d", step) << step;
}

void JournalUpgrade::everyShippedSchemaComesToTheNewest()
{
    QFETCH(const int, from);
    const QString path = m_file->file(u"old.unrut"_s);
    Migrations then = shippedMigrations();
    then.resize(static_cast<size_t>(from));
    then.back().objects.clear(); // they are the newest's
    VERIFY_OK(openJournalWith({then.front()}, path, OpenIntent::CreateIfMissing, sample::instant()));
    // Written by hand, as a program of that time would have: today's knows columns that are not there yet. The search's
    // part of these rows is left to be read, as the schema has it.
    {
        Result<Database> old = Database::open(path, Database::Mode::ReadWrite);
        VERIFY_OK(old);
        VERIFY_OK(migrate(*old, then));
        for (const QString& row : sample::rowsOfTheFirstSchema())
            VERIFY_OK(old->run(row));
    }
    const Result<OpenedJournal> journal = openJournal(path, OpenIntent::MustExist, sample::instant());
    VERIFY_OK(journal);
    QCOMPARE(journal->outcome, OpenOutcome::Upgraded);
    QCOMPARE(journal->upgradedFrom, from);
    QCOMPARE(journal->upgradedTo, m_shipped);
    QVERIFY(QFileInfo::exists(journal->backup));
    VERIFY_OK(journal->store->verify());
    const Result<Journal> kept = journal->store->everything();
    VERIFY_OK(kept);
    QCOMPARE(kept->checks.size(), size_t(1));
    QVERIFY(kept->checks.front().answers[0] == Answer::given(75));
    QCOMPARE(kept->goals.size(), size_t(1));
    QCOMPARE(kept->goals.front().title, u"Ask for feedback"_s);
    QCOMPARE(kept->goals.front().steps.size(), size_t(1));
    QCOMPARE(kept->entries.size(), size_t(1));
    QCOMPARE(kept->entries.front().text, u"The first quiet day"_s);
}

void JournalUpgrade::theBackupIsThePreviousJournal()
{
    const Result<Journal> before = sample::opened(m_file->path(), OpenIntent::ReadOnly)->everything();
    const Result<OpenedJournal> journal = open(with({workingStep()}));
    VERIFY_OK(journal);
    // One of the list, so that it can be looked into, is thinned out and counts when the bin is emptied.
    const std::vector<KeptBackup> listed = BackupFolder::of(m_file->path()).list();
    QCOMPARE(listed.size(), size_t{1});
    QCOMPARE(listed.front().file, journal->backup);
    QCOMPARE(QDir(m_file->folder()).entryList({u"*.unrut"_s}, QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(QFile::permissions(journal->backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const Result<OpenedJournal> backup =
        openJournalWith(shippedMigrations(), journal->backup, OpenIntent::MustExist, sample::instant());
    VERIFY_OK(backup);
    QCOMPARE(backup->outcome, OpenOutcome::UpToDate);
    QVERIFY(*backup->store->everything() == *before);
}

void JournalUpgrade::aSecondOpeningAfterAnUpgradeMakesNoBackup()
{
    VERIFY_OK(open(with({workingStep()})));
    const Result<OpenedJournal> again = open(with({workingStep()}));
    VERIFY_OK(again);
    QCOMPARE(again->outcome, OpenOutcome::UpToDate);
    QCOMPARE(backups().size(), 1);
}

void JournalUpgrade::aStepThatFailsInTheMiddleChangesNothing_data()
{
    QTest::addColumn<QStringList>("further");
    QTest::newRow("no such table") << QStringList{u"INSERT INTO nowhere VALUES (1)"_s};
    QTest::newRow("no SQL") << QStringList{u"this is not SQL"_s};
    QTest::newRow("a rule of the schema") << QStringList{u"UPDATE goals SET kind = 'of no kind'"_s};
    QTest::newRow("a reference to nothing") << QStringList{u"UPDATE entries SET goal_id = 'nobody'"_s};
    QTest::newRow("after many pages") << QStringList{
        u"PRAGMA cache_size = 1"_s,
        u"INSERT INTO notes WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 9000) "
        "SELECT 'note ' || i FROM n"_s,
        u"INSERT INTO nowhere VALUES (1)"_s};
}

void JournalUpgrade::aStepThatFailsInTheMiddleChangesNothing()
{
    QFETCH(QStringList, further);
    const QByteArray before = sample::bytesOf(m_file->path());
    const Result<OpenedJournal> journal = open(with({workingStep() + further}));
    VERIFY_ERROR(journal, ErrorCode::MigrationFailed);
    QVERIFY2(journal.error().detail.startsWith(u"%1: "_s.arg(m_shipped + 1)), qPrintable(journal.error().detail));
    QCOMPARE(sample::bytesOf(m_file->path()), before);
    // The backup stands and is whole, and the program that knows no such step goes on.
    QCOMPARE(backups().size(), 1);
    VERIFY_OK(sample::opened(m_file->file(u"backups/"_s + backups().constFirst()), OpenIntent::ReadOnly)->verify());
    const auto store = sample::opened(m_file->path(), OpenIntent::MustExist);
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::entriesMade({sample::entry(900, u"on we go"_s)}), sample::instant()));
}

void JournalUpgrade::stepsBeforeAFailedOneStay()
{
    const Result<OpenedJournal> journal = open(with({workingStep(), {u"DROP TABLE nowhere"_s}}));
    VERIFY_ERROR(journal, ErrorCode::MigrationFailed);
    QVERIFY(journal.error().detail.startsWith(QString::number(m_shipped + 2)));
    const Result<OpenedJournal> one = open(with({workingStep()}));
    VERIFY_OK(one);
    QCOMPARE(one->outcome, OpenOutcome::UpToDate);
}

void JournalUpgrade::everyTryKeepsItsOwnBackup()
{
    const Migrations failing = with({{u"DROP TABLE nowhere"_s}});
    VERIFY_ERROR(open(failing), ErrorCode::MigrationFailed);
    VERIFY_ERROR(open(failing), ErrorCode::MigrationFailed);
    QCOMPARE(backups().size(), 2);
}

void JournalUpgrade::aBackupIsNamedAfterItsJournal_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("backup");
    QTest::newRow("usual") << u"mine.unrut"_s << u"mine.000001.20260302T093015Z.unrut"_s;
    QTest::newRow("no suffix") << u"mine"_s << u"mine.000001.20260302T093015Z"_s;
    QTest::newRow("placeholders") << u"a%3b%4.x"_s << u"a%3b%4.000001.20260302T093015Z.x"_s;
}

void JournalUpgrade::aBackupIsNamedAfterItsJournal()
{
    QFETCH(QString, journal);
    QFETCH(QString, backup);
    const QString path = m_file->file(journal);
    QVERIFY(QFile::copy(m_file->path(), path));
    const Result<OpenedJournal> opened =
        openJournalWith(with({workingStep()}), path, OpenIntent::MustExist, sample::instant());
    VERIFY_OK(opened);
    QCOMPARE(QFileInfo(opened->backup).fileName(), backup);
    QVERIFY(QFileInfo::exists(opened->backup));
}

void JournalUpgrade::aStepMayRebuildATableThatOthersReferTo()
{
    const Result<Journal> before = sample::opened(m_file->path(), OpenIntent::ReadOnly)->everything();
    const Result<OpenedJournal> journal =
        open(with({{u"CREATE TABLE goals_new AS SELECT * FROM goals"_s, u"DELETE FROM goals"_s,
                    u"INSERT INTO goals SELECT * FROM goals_new"_s, u"DROP TABLE goals_new"_s}}));
    VERIFY_OK(journal);
    // Had foreign keys been on, the steps and the history would be gone and the entry's goal with them.
    QVERIFY(*journal->store->everything() == *before);
}

void JournalUpgrade::aReaderDoesNotUpgrade()
{
    const QByteArray before = sample::bytesOf(m_file->path());
    VERIFY_ERROR(open(with({workingStep()}), OpenIntent::ReadOnly), ErrorCode::JournalReadOnly);
    QCOMPARE(sample::bytesOf(m_file->path()), before);
    QVERIFY(backups().isEmpty());
}

void JournalUpgrade::noBackupMeansNoUpgrade()
{
    // The copy is read back and found to refer to nothing, as the journal does, so it does not stand.
    const Migrations next = with({workingStep()});
    {
        Result<Database> database = Database::open(m_file->path(), Database::Mode::ReadWrite);
        VERIFY_OK(database);
        VERIFY_OK(database->run(u"PRAGMA foreign_keys = OFF"_s));
        VERIFY_OK(database->run(u"UPDATE entries SET goal_id = 'nobody'"_s));
    }
    const QByteArray before = sample::bytesOf(m_file->path());
    VERIFY_ERROR(open(next), ErrorCode::JournalCorrupt);
    QCOMPARE(sample::bytesOf(m_file->path()), before);
    QVERIFY(backups().isEmpty());
}

void JournalUpgrade::aFullDiskLeavesTheJournalAsItWas()
{
    if (::geteuid() != 0)
        QSKIP("Only root can mount a small disk; journal_change_test fills one without.");
    const QString disk = m_file->file(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    // Room for the journal and half of another: neither a backup nor a new one fits beside it.
    const QByteArray size = "size=" + QByteArray::number(QFile(m_file->path()).size() * 3 / 2);
    if (::mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, size.constData()) != 0 && errno == EPERM)
        QSKIP("This root may not mount a small disk; journal_change_test fills one without.");
    const auto unmount = qScopeGuard([&] { ::umount(QFile::encodeName(disk).constData()); });
    const QString path = disk + u"/journal.unrut"_s;
    QVERIFY(QFile::copy(m_file->path(), path));
    const QByteArray before = sample::bytesOf(path);
    VERIFY_ERROR(openJournalWith(with({workingStep()}), path, OpenIntent::MustExist, sample::instant()),
                 ErrorCode::DiskFull);
    QCOMPARE(sample::bytesOf(path), before);
    QCOMPARE(QDir(disk).entryList(QDir::Files | QDir::Hidden), QStringList{u"journal.unrut"_s});
    VERIFY_ERROR(openJournal(disk + u"/second.unrut"_s, OpenIntent::CreateIfMissing, sample::instant()),
                 ErrorCode::DiskFull);
    QCOMPARE(QDir(disk).entryList(QDir::Files | QDir::Hidden), QStringList{u"journal.unrut"_s});
}

QTEST_GUILESS_MAIN(JournalUpgrade)
#include "journal_upgrade_test.moc"
