// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <storage/backups.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <functional>

using namespace unrut;
using namespace Qt::StringLiterals;

using Damage = std::function<bool(const QString& path)>;
Q_DECLARE_METATYPE(Damage)

namespace {

/// Writes another day over the one that is in the first key of the index that finds entries by their day.
bool changeAKey(const QString& path)
{
    constexpr qint64 pageSize = 4096;
    const qint64 root = sample::firstPageOf(u"entries_kept"_s, path);
    QFile file(path);
    if (root < 2 || !file.open(QIODevice::ReadWrite) || !file.seek((root - 1) * pageSize))
        return false;
    QByteArray page = file.read(pageSize);
    const qsizetype key = page.indexOf("202");
    if (key < 0)
        return false;
    page[key + 3] = page[key + 3] == '1' ? '3' : '1';
    return file.seek((root - 1) * pageSize) && file.write(page) == pageSize;
}

} // namespace

/// What a journal has only to find things by can be made anew; damage of anything else is left as it is.
class JournalMend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void indexesAreMadeAnewAndNothingIsLost_data();
    void indexesAreMadeAnewAndNothingIsLost();
    void whereATableIsDamagedNothingIsMadeFromIt_data();
    void whereATableIsDamagedNothingIsMadeFromIt();
};

void JournalMend::indexesAreMadeAnewAndNothingIsLost_data()
{
    QTest::addColumn<Damage>("damage");
    QTest::addColumn<bool>("isCopied"); // a copy gets indexes of its own
    const auto overwritten = [](const QString& name) {
        return Damage([name](const QString& path) { return sample::overwriteFirstPageOf(name, path); });
    };
    const auto sql = [](const QString& statement) {
        return Damage([statement](const QString& path) { return sample::runSql({statement}, path); });
    };
    QTest::newRow("an index overwritten") << overwritten(u"entries_kept"_s) << true;
    QTest::newRow("the index of ids overwritten") << overwritten(u"sqlite_autoindex_entries_1"_s) << false;
    QTest::newRow("a key of an index changed") << Damage(changeAKey) << true;
    QTest::newRow("what the search knows of entries overwritten") << overwritten(u"entry_search_data"_s) << false;
    QTest::newRow("what the search knows of things overwritten") << overwritten(u"thing_search_data"_s) << false;
    QTest::newRow("which tags entries have, overwritten") << overwritten(u"entry_tags"_s) << false;
    QTest::newRow("a search that knows nothing")
        << sql(u"INSERT INTO entry_search (entry_search) VALUES ('delete-all')"_s) << true;
    QTest::newRow("a search without its words") << sql(u"DELETE FROM entry_search_data WHERE id > 10"_s) << true;
}

void JournalMend::indexesAreMadeAnewAndNothingIsLost()
{
    QFETCH(const Damage, damage);
    QFETCH(const bool, isCopied);
    const TemporaryJournal file;
    JournalChange all = sample::everythingMade();
    all.entries.front().after->binnedAt = {};
    VERIFY_OK(sample::opened(file.path())->apply(all, sample::instant()));
    const auto before = sample::opened(file.path(), OpenIntent::ReadOnly)->everything();
    QVERIFY(before);
    QVERIFY(damage(file.path()));
    const BackupFolder folder = BackupFolder::of(file.path());
    const auto copy = folder.add(sample::instant());
    const Status seen = copy ? folder.verifyIndexes(*copy) : Status(copy.error());
    VERIFY_ERROR(seen, ErrorCode::JournalCorrupt);
    QCOMPARE(copy.has_value(), isCopied);
    const QByteArray damaged = sample::bytesOf(file.path());
    const auto replaced = folder.remake(sample::instant());
    QVERIFY2(replaced, replaced ? "" : qPrintable(replaced.error().detail));
    QCOMPARE(replaced->kept.has_value(), isCopied);
    if (!isCopied) // no copy of it could be made, so it lies there whole
        QCOMPARE(sample::bytesOf(replaced->setAside), damaged);
    const auto store = sample::opened(file.path());
    QVERIFY(store);
    VERIFY_OK(store->verify());
    QVERIFY(*store->everything() == *before);
    const auto next = folder.add(sample::instant());
    QVERIFY(next);
    VERIFY_OK(folder.verifyIndexes(*next));
}

void JournalMend::whereATableIsDamagedNothingIsMadeFromIt_data()
{
    QTest::addColumn<QString>("table");
    for (const char* table : {"entries", "answers", "goals", "steps", "talks", "meta"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void JournalMend::whereATableIsDamagedNothingIsMadeFromIt()
{
    QFETCH(const QString, table);
    const TemporaryJournal file;
    VERIFY_OK(sample::opened(file.path())->apply(sample::everythingMade(), sample::instant()));
    QVERIFY(sample::overwriteFirstPageOf(table, file.path()));
    const QByteArray before = sample::bytesOf(file.path());
    const auto replaced = BackupFolder::of(file.path()).remake(sample::instant());
    QVERIFY(!replaced);
    QCOMPARE(replaced.error().code, ErrorCode::JournalCorrupt);
    QCOMPARE(sample::bytesOf(file.path()), before);
    QCOMPARE(QDir(QFileInfo(file.path()).absolutePath()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(JournalMend)
#include "journal_mend_test.moc"
