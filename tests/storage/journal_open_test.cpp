// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sys/stat.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// The permission bits of a path, as chmod takes them.
uint modeOf(const QString& path)
{
    struct stat facts
    {};
    return ::stat(QFile::encodeName(path).constData(), &facts) == 0 ? facts.st_mode & 0777U : 0U;
}

QVariant pragma(const QString& file, const QString& name)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"pragma"_s);
        database.setDatabaseName(file);
        if (database.open()) {
            QSqlQuery query(database);
            if (query.exec(u"PRAGMA "_s + name) && query.next())
                value = query.value(0);
        }
    }
    QSqlDatabase::removeDatabase(u"pragma"_s);
    return value;
}

} // namespace

/// What opening a journal that can be opened does.
class JournalOpen : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMissingJournalIsCreated();
    void aJournalIsPrivateWhateverTheUmask();
    void aSecondOpeningFindsItUpToDate();
    void noRoomIsLeftForAHalfMadeJournal();
    void aLinkLeadsToItsJournal();
    void aNameOfAnyCharactersIsAName_data();
    void aNameOfAnyCharactersIsAName();
    void theFileSaysWhatItIs();
    void openingDoesNotChangeTheFile();
    void aReaderOpensBesideAnOpenJournal();
    void aReaderCannotWrite();
    void whatIsLeftOfALostJournalIsNotPlayedIntoANewOne_data();
    void whatIsLeftOfALostJournalIsNotPlayedIntoANewOne();
};

void JournalOpen::aMissingJournalIsCreated()
{
    const TemporaryJournal file;
    const Result<OpenedJournal> journal = openJournal(file.path(), OpenIntent::CreateIfMissing, sample::instant());
    VERIFY_OK(journal);
    QCOMPARE(journal->outcome, OpenOutcome::Created);
    QCOMPARE(journal->store->schemaVersion(), newestSchemaVersion());
    QCOMPARE(journal->store->path(), QFileInfo(file.path()).canonicalFilePath());
    QVERIFY(!journal->store->isReadOnly());
    QVERIFY(*journal->store->everything() == Journal());
}

void JournalOpen::aJournalIsPrivateWhateverTheUmask()
{
    const TemporaryJournal file;
    const QString path = file.file(u"new/folders/journal.unrut"_s);
    const mode_t before = ::umask(0);
    const auto store = sample::opened(path);
    const auto restored = ::umask(before);
    QCOMPARE(restored, mode_t(0));
    QVERIFY(store);
    QCOMPARE(modeOf(path), 0600U);
    QCOMPARE(modeOf(file.file(u"new/folders"_s)), 0700U);
    QCOMPARE(modeOf(file.file(u"new"_s)), 0700U);
}

void JournalOpen::aSecondOpeningFindsItUpToDate()
{
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    for (const OpenIntent intent : {OpenIntent::CreateIfMissing, OpenIntent::MustExist, OpenIntent::ReadOnly}) {
        const Result<OpenedJournal> journal = openJournal(file.path(), intent, sample::instant());
        VERIFY_OK(journal);
        QCOMPARE(journal->outcome, OpenOutcome::UpToDate);
        QVERIFY(journal->backup.isEmpty());
        QCOMPARE(journal->store->isReadOnly(), intent == OpenIntent::ReadOnly);
    }
}

void JournalOpen::noRoomIsLeftForAHalfMadeJournal()
{
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"journal.unrut"_s});
}

void JournalOpen::aLinkLeadsToItsJournal()
{
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    const QString link = file.file(u"link"_s);
    QVERIFY(QFile::link(file.path(), link));
    const auto store = sample::opened(link, OpenIntent::MustExist);
    QVERIFY(store);
    QCOMPARE(store->path(), QFileInfo(file.path()).canonicalFilePath());
    VERIFY_OK(store->apply(sample::entriesMade({sample::entry(1, u"through a link"_s)}), sample::instant()));
}

void JournalOpen::aNameOfAnyCharactersIsAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("query") << u"a?mode=memory&x=1"_s;
    QTest::newRow("fragment") << u"a#b"_s;
    QTest::newRow("percent") << u"a%20b%zz"_s;
    QTest::newRow("spaces and quotes") << u" it's \"mine\" "_s;
    QTest::newRow("other scripts") << u"日記-يوميات-дневник \U0001F642.unrut"_s;
    QTest::newRow("like a URI") << u"file:journal"_s;
}

void JournalOpen::aNameOfAnyCharactersIsAName()
{
    QFETCH(QString, name);
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.file(name)));
    QCOMPARE(QDir(file.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
    const auto store = sample::opened(file.file(name), OpenIntent::MustExist);
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::entriesMade({sample::entry(1, u"text"_s)}), sample::instant()));
    VERIFY_OK(store->backupTo(file.file(name + u".copy"_s)));
    QVERIFY(sample::opened(file.file(name + u".copy"_s), OpenIntent::ReadOnly));
}

void JournalOpen::theFileSaysWhatItIs()
{
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    QCOMPARE(pragma(file.path(), u"application_id"_s).toInt(), 0x556e7274);
    QCOMPARE(pragma(file.path(), u"user_version"_s).toInt(), newestSchemaVersion());
    QCOMPARE(pragma(file.path(), u"journal_mode"_s).toString(), u"delete"_s);
    QCOMPARE(pragma(file.path(), u"integrity_check"_s).toString(), u"ok"_s);
}

void JournalOpen::openingDoesNotChangeTheFile()
{
    const TemporaryJournal file;
    VERIFY_OK(sample::opened(file.path())->apply(sample::everythingMade(), sample::instant()));
    const QByteArray before = sample::bytesOf(file.path());
    for (const OpenIntent intent : {OpenIntent::CreateIfMissing, OpenIntent::MustExist, OpenIntent::ReadOnly})
        QVERIFY(sample::opened(file.path(), intent)->everything());
    QCOMPARE(sample::bytesOf(file.path()), before);
}

void JournalOpen::aReaderOpensBesideAnOpenJournal()
{
    const TemporaryJournal file;
    const auto writer = sample::opened(file.path());
    QVERIFY(writer);
    const auto reader = sample::opened(file.path(), OpenIntent::ReadOnly);
    QVERIFY(reader);
    // Neither keeps a lock between its calls.
    VERIFY_OK(writer->apply(sample::entriesMade({sample::entry(1, u"one"_s)}), sample::instant()));
    QCOMPARE(reader->entryCount({}).value_or(-1), 1);
    VERIFY_OK(reader->verify());
    VERIFY_OK(writer->apply(sample::entriesMade({sample::entry(2, u"two"_s)}), sample::instant()));
    QCOMPARE(reader->entryCount({}).value_or(-1), 2);
}

void JournalOpen::aReaderCannotWrite()
{
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    const auto reader = sample::opened(file.path(), OpenIntent::ReadOnly);
    VERIFY_ERROR(reader->apply(sample::everythingMade(), sample::instant()), ErrorCode::JournalReadOnly);
}

void JournalOpen::whatIsLeftOfALostJournalIsNotPlayedIntoANewOne_data()
{
    QTest::addColumn<QString>("suffix");
    QTest::newRow("its rollback") << u"-journal"_s;
    QTest::newRow("its log") << u"-wal"_s;
}

void JournalOpen::whatIsLeftOfALostJournalIsNotPlayedIntoANewOne()
{
    QFETCH(const QString, suffix);
    const TemporaryJournal file;
    QFile stray(file.path() + suffix);
    QVERIFY(stray.open(QIODevice::WriteOnly));
    stray.write(QByteArray::fromHex("d9d505f920a163d7") + QByteArray(1000, '\1'));
    stray.close();
    QVERIFY(sample::opened(file.path()));
    VERIFY_OK(sample::opened(file.path(), OpenIntent::MustExist)->verify());
    QCOMPARE(QDir(file.folder()).entryList({u"journal.unrut%1-left-*"_s.arg(suffix)}).size(), 1);
}

QTEST_GUILESS_MAIN(JournalOpen)
#include "journal_open_test.moc"
