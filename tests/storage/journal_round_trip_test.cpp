// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <QSqlRecord>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table, but for when it was modified and for the inner tables of the search.
QStringList rowsOf(const QString& file)
{
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rows"_s);
        database.setDatabaseName(file);
        database.open();
        for (const QString& table : database.tables()) {
            if (table.startsWith(u"entry_search"_s))
                continue;
            QSqlQuery query(u"SELECT * FROM \"%1\""_s.arg(table), database);
            while (query.next()) {
                QSqlRecord record = query.record();
                record.remove(record.indexOf(u"modified_at"_s));
                QStringList row{table};
                for (int i = 0; i < record.count(); ++i)
                    row.append(record.isNull(i) ? u"NULL"_s : record.value(i).toString());
                rows.append(row.join(u'|'));
            }
        }
    }
    QSqlDatabase::removeDatabase(u"rows"_s);
    rows.sort();
    return rows;
}

} // namespace

/// What goes into a journal comes out of it, and an undo leaves it equal.
class JournalRoundTrip : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldSurvivesARestart();
    void inverseOfAChangeLeavesTheJournalEqual();
};

void JournalRoundTrip::everyFieldSurvivesARestart()
{
    const TemporaryJournal file;
    const JournalChange change = sample::everythingMade();
    VERIFY_OK(sample::opened(file.path())->apply(change, sample::instant()));

    const auto store = sample::opened(file.path(), OpenIntent::MustExist);
    QVERIFY(store);
    const Result<Journal> journal = store->everything();
    VERIFY_OK(journal);
    QCOMPARE(journal->goals.size(), size_t(2));
    QVERIFY(journal->goals[0] == *change.goals[0].after);
    QVERIFY(journal->goals[1] == *change.goals[1].after);
    QCOMPARE(journal->checks.size(), size_t(2));
    QVERIFY(journal->checks[0] == *change.checks[0].after);
    QVERIFY(journal->checks[1] == *change.checks[1].after);
    QCOMPARE(journal->entries.size(), size_t(2));
    QVERIFY(journal->entries[0] == *change.entries[0].after);
    QVERIFY(journal->entries[1] == *change.entries[1].after);
    QCOMPARE(journal->checkIns.size(), size_t(1));
    QVERIFY(journal->checkIns[0] == *change.checkIns[0].after);
    QCOMPARE(journal->lookingBacks.size(), size_t(2));
    QVERIFY(journal->lookingBacks[0] == *change.lookingBacks[0].after);
    QVERIFY(journal->lookingBacks[1] == *change.lookingBacks[1].after);
    QCOMPARE(journal->arrivals.size(), size_t(2));
    QVERIFY(journal->arrivals[0] == *change.arrivals[0].after);
    QVERIFY(journal->arrivals[1] == *change.arrivals[1].after);
    QCOMPARE(journal->fridayPages.size(), size_t(2));
    QVERIFY(journal->fridayPages[0] == *change.fridayPages[0].after);
    QVERIFY(journal->fridayPages[1] == *change.fridayPages[1].after);
    QCOMPARE(journal->practices.size(), size_t(2));
    QVERIFY(journal->practices[0] == *change.practices[0].after);
    QVERIFY(journal->practices[1] == *change.practices[1].after);
    QCOMPARE(journal->worksheets.size(), size_t(2));
    QVERIFY(journal->worksheets[0] == *change.worksheets[0].after);
    QVERIFY(journal->worksheets[1] == *change.worksheets[1].after);
    const auto lines = store->binnedLines();
    VERIFY_OK(lines);
    QCOMPARE(lines->size(), size_t(2)); // the last that went there first
    QVERIFY(lines->at(0) == *change.binnedLines[1].after);
    QVERIFY(lines->at(1) == *change.binnedLines[0].after);
    QVERIFY(journal->rules == *change.rules->after);
    QVERIFY(journal->reminders == *change.reminders->after);
    VERIFY_OK(store->verify());
}

void JournalRoundTrip::inverseOfAChangeLeavesTheJournalEqual()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::entriesMade({sample::entry(50, u"before"_s)}), sample::instant()));
    const Result<Journal> before = store->everything();
    const QStringList rowsBefore = rowsOf(file.path());
    const JournalChange change = sample::everythingMade();
    VERIFY_OK(store->apply(change, sample::instant()));
    const Result<Journal> between = store->everything();
    const QStringList rowsBetween = rowsOf(file.path());
    QVERIFY(rowsBetween.size() > rowsBefore.size() + 100);
    VERIFY_OK(store->apply(change.inverse(), sample::instant(1)));
    // What was in the bin went for good, and its words have to go, too.
    Result<bool> isMore = store->forgetSome();
    while (isMore && *isMore)
        isMore = store->forgetSome();
    VERIFY_OK(isMore);
    const Result<Journal> after = store->everything();
    VERIFY_OK(after);
    QVERIFY(*after == *before);
    QCOMPARE(rowsOf(file.path()), rowsBefore);
    VERIFY_OK(store->apply(change, sample::instant(2)));
    QVERIFY(*store->everything() == *between);
    QCOMPARE(rowsOf(file.path()), rowsBetween);
    VERIFY_OK(store->verify());
}

QTEST_GUILESS_MAIN(JournalRoundTrip)
#include "journal_round_trip_test.moc"
