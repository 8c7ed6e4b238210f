// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

using namespace unrut;
using namespace Qt::StringLiterals;

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
    QVERIFY(journal->rules == *change.rules->after);
    VERIFY_OK(store->verify());
}

void JournalRoundTrip::inverseOfAChangeLeavesTheJournalEqual()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    QVERIFY(store);
    VERIFY_OK(store->apply(sample::entriesMade({sample::entry(50, u"before"_s)}), sample::instant()));
    const Result<Journal> before = store->everything();
    const JournalChange change = sample::everythingMade();
    VERIFY_OK(store->apply(change, sample::instant()));
    const Result<Journal> between = store->everything();
    VERIFY_OK(store->apply(change.inverse(), sample::instant(1)));
    const Result<Journal> after = store->everything();
    VERIFY_OK(after);
    QVERIFY(*after == *before);
    VERIFY_OK(store->apply(change, sample::instant(2)));
    QVERIFY(*store->everything() == *between);
    VERIFY_OK(store->verify());
}

QTEST_GUILESS_MAIN(JournalRoundTrip)
#include "journal_round_trip_test.moc"
