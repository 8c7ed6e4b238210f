// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <atomic>
#include <cstdarg>
#include <dlfcn.h>
#include <fcntl.h>
#include <optional>
#include <sys/types.h>
#include <utility>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int none = -1;

std::atomic<int> toLose = none;   ///< which write into another file than the journal is lost, from 0 on
std::atomic<int> written = 0;     ///< into other files, so far
std::atomic<int> toGarble = none; ///< which leaf of an index in another file is not written as it is, from 0 on
std::atomic<int> leaves = 0;      ///< of indexes, so far
QString journalPath;
QString toAlter; ///< what becomes of a copy that is made, before it is read again for the first time

bool isOfJournal(int file)
{
    return QFile::symLinkTarget(u"/proc/self/fd/%1"_s.arg(file)) == journalPath;
}

/// True for the one write that a disk says it has done and has not.
bool isLost(int file)
{
    return toLose != none && !isOfJournal(file) && written++ == toLose;
}

/// The page with another last bit, if it is the one leaf that is to be so: there stands which row an index means.
std::optional<QByteArray> garbled(int file, const void* bytes, size_t count)
{
    constexpr char leafOfAnIndex = 0x0A;
    QByteArray page(static_cast<const char*>(bytes), static_cast<qsizetype>(count));
    if (toGarble == none || page.isEmpty() || page.front() != leafOfAnIndex || isOfJournal(file) ||
        leaves++ != toGarble)
        return std::nullopt;
    page.back() = static_cast<char>(page.back() ^ 1);
    return page;
}

/// In a way that leaves it a sound file of SQLite's.
void alter(const QString& file, const QString& sql)
{
    {
        QSqlDatabase copy = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"alter"_s);
        copy.setDatabaseName(file);
        QSqlQuery query(copy);
        if (!copy.open() || !query.exec(sql))
            qFatal("the copy cannot be altered: %s", qPrintable(query.lastError().text()));
    }
    QSqlDatabase::removeDatabase(u"alter"_s);
}

} // namespace

// SQLite opens what it only reads with these flags, and what it makes with others.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" __attribute__((visibility("default"))) int open64(const char* path, int flags, ...)
{
    using Function = int (*)(const char*, int, ...);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "open64"));
    va_list further;
    va_start(further, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(further, mode_t) : 0;
    va_end(further);
    const QString file = QFile::decodeName(path);
    const bool isReader = (flags & O_ACCMODE) == O_RDONLY;
    if (isReader && !toAlter.isEmpty() && file.endsWith(u".tmp"_s))
        alter(file, std::exchange(toAlter, {}));
    return real(path, flags, mode);
}

// SQLite finds this before the C library's, whose name for what it takes is reserved.
// NOLINTNEXTLINE(readability-inconsistent-declaration-parameter-name)
extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(int file, const void* bytes, size_t count,
                                                                   off64_t at)
{
    using Function = ssize_t (*)(int, const void*, size_t, off64_t);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "pwrite64"));
    if (isLost(file))
        return static_cast<ssize_t>(count);
    const auto instead = garbled(file, bytes, count);
    return real(file, instead ? instead->constData() : bytes, count, at);
}

/// A copy is read again before it counts as a backup.
class BackupVerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyThatLacksAPageIsNone();
    void aCopyWithAnIndexThatDoesNotFitIsNone();
    void aSoundCopyOfSomethingElseIsNone_data();
    void aSoundCopyOfSomethingElseIsNone();
};

/// Each write of the copying is lost in turn, without a word of the disk. What is there under the name of a backup
/// afterwards is all of the journal, or nothing is there and the backup has failed.
void BackupVerifyTest::aCopyThatLacksAPageIsNone()
{
    const TemporaryJournal file;
    const std::unique_ptr<JournalStore> store = sample::opened(file.path());
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::everythingMade(), sample::instant()));
    const Result<Journal> all = store->everything();
    VERIFY_OK(all);
    journalPath = file.path();
    const QString backup = file.file(u"copy.unrut"_s);
    const QStringList before = QDir(file.file(u"."_s)).entryList(QDir::Files | QDir::Hidden);
    int failed = 0;
    int writes = 1; // until it is known
    for (int lost = 0; lost < writes; ++lost) {
        written = 0;
        toLose = lost;
        const Status made = store->backupTo(backup);
        toLose = none;
        writes = std::max(writes, written.load());
        if (made) {
            const Result<OpenedJournal> copy = openJournal(backup, OpenIntent::MustExist, sample::instant());
            QVERIFY2(copy, qPrintable(u"a backup that does not open, without write %1"_s.arg(lost)));
            const Result<Journal> kept = copy->store->everything();
            QVERIFY2(kept && *kept == *all, qPrintable(u"a backup that lacks something: write %1"_s.arg(lost)));
            QVERIFY(QFile::remove(backup));
        } else {
            ++failed;
            QCOMPARE(made.error().code, ErrorCode::BackupFailed);
            QVERIFY(!QFile::exists(backup));
        }
    }
    QVERIFY2(writes > 20, "the copying was not seen");
    QVERIFY2(failed > writes / 2, "a lost page is hardly ever noticed");
    VERIFY_OK(store->backupTo(backup));
    QVERIFY(QFile::remove(backup));
    QCOMPARE(QDir(file.file(u"."_s)).entryList(QDir::Files | QDir::Hidden), before);
}

/// A leaf of each index in turn gets to the disk with one bit that is not as it was.
void BackupVerifyTest::aCopyWithAnIndexThatDoesNotFitIsNone()
{
    const TemporaryJournal file;
    const std::unique_ptr<JournalStore> store = sample::opened(file.path());
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::everythingMade(), sample::instant()));
    journalPath = file.path();
    int failed = 0;
    int there = 1; // until it is known
    for (int leaf = 0; leaf < there; ++leaf) {
        leaves = 0;
        toGarble = leaf;
        const Status made = store->backupTo(file.file(u"copy%1"_s.arg(leaf)));
        toGarble = none;
        there = std::max(there, leaves.load());
        failed += made ? 0 : 1;
        if (!made)
            QCOMPARE(made.error().code, ErrorCode::BackupFailed);
    }
    // Some have nothing on them yet, and some are tables that lie like an index.
    QVERIFY2(failed > 10, qPrintable(u"%1 of %2"_s.arg(failed).arg(there)));
}

void BackupVerifyTest::aSoundCopyOfSomethingElseIsNone_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("found");
    const auto row = [](const char* name, const QString& sql, const QString& found) {
        QTest::newRow(name) << sql << found;
    };
    const QString counts = u"row counts"_s;
    const QString schema = u"schema"_s;
    row("a row less", u"DELETE FROM check_ins WHERE id = (SELECT min(id) FROM check_ins)"_s, counts);
    row("an entry less", u"DELETE FROM entries WHERE place = (SELECT max(place) FROM entries)"_s, counts);
    row("a row more", u"INSERT INTO meta SELECT 'one.more', value, modified_at FROM meta LIMIT 1"_s, counts);
    row("an index less", u"DROP INDEX entries_binned"_s, schema);
    row("a trigger less", u"DROP TRIGGER entries_search_insert"_s, schema);
    row("a table more", u"CREATE TABLE others (text TEXT)"_s, schema);
    row("another version", u"PRAGMA user_version = 3"_s, u"PRAGMA user_version"_s);
    row("another program's", u"PRAGMA application_id = 3"_s, u"PRAGMA application_id"_s);
    row("a step of no goal",
        u"UPDATE steps SET goal_id = '00000000-0000-7000-8000-000000000000' WHERE id = (SELECT min(id) FROM steps)"_s,
        u"steps -> goals"_s);
}

/// Pages, rows and indexes of it fit each other: SQLite finds nothing.
void BackupVerifyTest::aSoundCopyOfSomethingElseIsNone()
{
    QFETCH(const QString, sql);
    QFETCH(const QString, found);
    const TemporaryJournal file;
    const std::unique_ptr<JournalStore> store = sample::opened(file.path());
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::everythingMade(), sample::instant()));
    const QString backup = file.file(u"copy.unrut"_s);
    const QStringList before = QDir(file.file(u"."_s)).entryList(QDir::Files | QDir::Hidden);
    toAlter = sql;
    const Status made = store->backupTo(backup);
    QVERIFY2(toAlter.isEmpty(), "the copy was not read again");
    VERIFY_ERROR(made, ErrorCode::BackupFailed);
    QCOMPARE(made.error().detail, found);
    QCOMPARE(QDir(file.file(u"."_s)).entryList(QDir::Files | QDir::Hidden), before);
    VERIFY_OK(store->backupTo(backup));
}

QTEST_GUILESS_MAIN(BackupVerifyTest)
#include "backup_verify_test.moc"
