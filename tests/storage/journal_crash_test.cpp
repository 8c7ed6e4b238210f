// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Copies a journal together with its rollback in the middle of a write: what a crash leaves on the disk.
bool copyInMidWrite(const QString& from, const QString& to)
{
    bool copied = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"crash"_s);
        database.setDatabaseName(from);
        database.open();
        QSqlQuery query(database);
        // A tiny cache makes SQLite write changed pages before the end.
        copied = query.exec(u"PRAGMA cache_size = 2"_s) && query.exec(u"BEGIN"_s) &&
                 query.exec(
                     u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 3000) "
                     "INSERT INTO meta SELECT 'key' || i, hex(randomblob(40)), '2026-03-02T09:30:15.123Z' FROM n"_s) &&
                 query.exec(u"UPDATE goals SET title = 'half done'"_s) &&
                 QFile::copy(from + u"-journal"_s, to + u"-journal"_s) && QFile::copy(from, to);
        query.exec(u"ROLLBACK"_s);
    }
    QSqlDatabase::removeDatabase(u"crash"_s);
    return copied;
}

} // namespace

/// What was kept is kept, whatever happens to the program.
class JournalCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfinishedWriteIsTakenBack_data();
    void anUnfinishedWriteIsTakenBack();
    void everyKeptEntrySurvivesAKill();
};

void JournalCrash::anUnfinishedWriteIsTakenBack_data()
{
    QTest::addColumn<OpenIntent>("intent");
    QTest::newRow("by a writer") << OpenIntent::MustExist;
    QTest::newRow("by a reader") << OpenIntent::ReadOnly;
}

void JournalCrash::anUnfinishedWriteIsTakenBack()
{
    QFETCH(OpenIntent, intent);
    const TemporaryJournal file;
    const auto original = sample::opened(file.path());
    VERIFY_OK(original->apply(sample::everythingMade(), sample::instant()));
    const QByteArray before = sample::bytesOf(file.path());
    const QString crashed = file.file(u"crashed.unrut"_s);
    QVERIFY(copyInMidWrite(file.path(), crashed));
    QVERIFY(sample::bytesOf(crashed) != before);

    const auto store = sample::opened(crashed, intent);
    QVERIFY(store);
    QVERIFY(*store->everything() == *original->everything());
    VERIFY_OK(store->verify());
    QCOMPARE(sample::bytesOf(crashed), before);
    QVERIFY(!QFileInfo::exists(crashed + u"-journal"_s));
}

void JournalCrash::everyKeptEntrySurvivesAKill()
{
    const TemporaryJournal file;
    QVERIFY(sample::opened(file.path()));
    QSet<QString> kept;
    for (int round = 0; round < 5; ++round) {
        QProcess writer;
        writer.start(probe::program(), {u"0"_s, u"write"_s, file.path(), QString::number(round)});
        QVERIFY(writer.waitForReadyRead(10'000));
        QTest::qWait(20 + 31 * round);
        writer.kill();
        QVERIFY(writer.waitForFinished(10'000));
        // The last line may be cut.
        const QStringList lines = QString::fromUtf8(writer.readAllStandardOutput()).split(u'\n');
        kept += QSet<QString>(lines.begin(), lines.end() - 1);

        const auto store = sample::opened(file.path(), OpenIntent::MustExist);
        QVERIFY(store);
        VERIFY_OK(store->verify());
        QSet<QString> found;
        const Result<Journal> journal = store->everything();
        VERIFY_OK(journal);
        for (const Entry& entry : journal->entries)
            found.insert(entry.id.toString());
        QVERIFY(found.contains(kept));
    }
    QVERIFY(kept.size() >= 5);
}

QTEST_GUILESS_MAIN(JournalCrash)
#include "journal_crash_test.moc"
