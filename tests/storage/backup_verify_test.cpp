// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <QDir>
#include <QTest>

#include <atomic>
#include <dlfcn.h>
#include <optional>
#include <sys/types.h>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int none = -1;

std::atomic<int> toLose = none;   ///< which write into another file than the journal is lost, from 0 on
std::atomic<int> written = 0;     ///< into other files, so far
std::atomic<int> toGarble = none; ///< which leaf of an index in another file is not written as it is, from 0 on
std::atomic<int> leaves = 0;      ///< of indexes, so far
QString journalPath;

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

} // namespace

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

QTEST_GUILESS_MAIN(BackupVerifyTest)
#include "backup_verify_test.moc"
