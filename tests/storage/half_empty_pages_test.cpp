// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <domain/split_mix64.h>

#include <QTest>

#include <utility>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

/// In no word that is written for another reason.
const QByteArray canary = "quokkanary";

/// Texts of every length, on days in no order, so that pages are filled in the middle and divided. Every other one has
/// the canary and is in the bin.
std::vector<Entry> scattered(quint64 seed)
{
    constexpr int entries = 600;
    constexpr int days = 2000;
    constexpr int words = 40;
    SplitMix64 random(seed);
    std::vector<Entry> all;
    for (int i = 0; i < entries; ++i) {
        const bool isBinned = i % 2 == 0;
        const QString word = (isBinned ? u"Quokkanary%1 "_s : u"Kestrel%1 "_s).arg(i);
        Entry entry = sample::entry(static_cast<quint32>(i + 1), word.repeated(1 + int(random.below(words))),
                                    QDate(2020, 1, 1).addDays(int(random.below(days))));
        if (isBinned)
            entry.binnedAt = sample::instant(1);
        all.push_back(entry);
    }
    return all;
}

qsizetype canariesIn(const QString& path)
{
    return sample::bytesOf(path).toLower().count(canary);
}

} // namespace

/// SQLite divides a page without wiping what it moves to another, secure_delete or not: what is deleted later is still
/// where it was before.
class HalfEmptyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPurgedIsNotInThem_data() { seeds(); }
    void whatIsPurgedIsNotInThem();
    void whatWasChangedIsNotInThemOnceClosed_data() { seeds(); }
    void whatWasChangedIsNotInThemOnceClosed();
    void norIsWhatNoThingHolds();
    void anEarlierWordingLeavesTheSearchWhateverIsPurged();
    void aLineThatIsTakenBackIsNoPurge();

private:
    static void seeds()
    {
        QTest::addColumn<quint64>("seed");
        for (const quint64 seed : {1, 2, 3, 4, 5, 6})
            QTest::addRow("%d", int(seed)) << seed;
    }
};

void HalfEmptyPagesTest::whatIsPurgedIsNotInThem()
{
    QFETCH(quint64, seed);
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    QVERIFY(store);
    const std::vector<Entry> all = scattered(seed);
    VERIFY_OK(store->apply(sample::entriesMade(all), sample::instant()));
    QVERIFY(canariesIn(file.path()) > 0);
    JournalChange purge;
    for (const Entry& entry : all) {
        if (entry.isBinned())
            purge.entries.push_back(sample::removed(entry));
    }
    VERIFY_OK(store->apply(purge, sample::instant()));
    Result<bool> isMore = store->forgetSome();
    while (isMore && *isMore)
        isMore = store->forgetSome();
    VERIFY_OK(isMore);
    QCOMPARE(canariesIn(file.path()), 0);
    QVERIFY(!store->hasToForget());
    VERIFY_OK(store->verify());
}

void HalfEmptyPagesTest::whatWasChangedIsNotInThemOnceClosed()
{
    QFETCH(quint64, seed);
    const TemporaryJournal file;
    auto store = sample::opened(file.path());
    QVERIFY(store);
    const std::vector<Entry> all = scattered(seed);
    VERIFY_OK(store->apply(sample::entriesMade(all), sample::instant()));
    JournalChange change;
    for (const Entry& entry : all) {
        Entry after = entry;
        after.text = u"Somebody else"_s;
        if (entry.isBinned())
            change.entries.push_back({entry, after});
    }
    VERIFY_OK(store->apply(change, sample::instant()));
    store.reset();
    QCOMPARE(canariesIn(file.path()), 0);
    store = sample::opened(file.path(), OpenIntent::MustExist);
    QVERIFY(store);
    VERIFY_OK(store->verify());
}

/// What stands in fields, names of columns and what a day was like: none of it is ever in the bin.
void HalfEmptyPagesTest::norIsWhatNoThingHolds()
{
    const TemporaryJournal file;
    auto store = sample::opened(file.path());
    QVERIFY(store);
    JournalChange written;
    BoardRules rules;
    rules.names[0] = u"Quokkanary"_s;
    written.rules = Edit<BoardRules>{BoardRules(), rules};
    UnsentTexts typed;
    for (int i = 0; i < 400; ++i)
        typed[u"field/%1"_s.arg(i * 7919 % 1000)] = u"Quokkanary %1 "_s.arg(i).repeated(1 + i % 40);
    written.unsent = Edit<UnsentTexts>{{}, typed};
    for (int i = 0; i < 400; ++i) {
        CheckIn checkIn = sample::checkIn(static_cast<quint32>(i * 7919 % 1000), QDate(2020, 1, 1).addDays(i));
        checkIn.word = u"Quokkanary "_s.repeated(1 + i % 40);
        written.checkIns.push_back(sample::made(checkIn));
    }
    VERIFY_OK(store->apply(written, sample::instant()));
    QVERIFY(canariesIn(file.path()) > 0);
    VERIFY_OK(store->apply(written.inverse(), sample::instant(1)));
    store.reset();
    QCOMPARE(canariesIn(file.path()), 0);
}

/// A purge of other things may not make the words of an edit forgotten about.
void HalfEmptyPagesTest::anEarlierWordingLeavesTheSearchWhateverIsPurged()
{
    const TemporaryJournal file;
    auto store = sample::opened(file.path());
    QVERIFY(store);
    const Entry entry = sample::entry(1, u"Quokkanary"_s);
    Goal goal = sample::goal(2);
    goal.binnedAt = sample::instant(1);
    JournalChange made = sample::entriesMade({entry});
    made.goals = {sample::made(goal)};
    VERIFY_OK(store->apply(made, sample::instant()));
    Entry after = entry;
    after.text = u"Somebody else"_s;
    JournalChange change;
    change.entries = {{entry, after}};
    VERIFY_OK(store->apply(change, sample::instant()));
    JournalChange purge;
    purge.goals = {sample::removed(goal)};
    VERIFY_OK(store->apply(purge, sample::instant()));
    Result<bool> isMore = store->forgetSome();
    while (isMore && *isMore)
        isMore = store->forgetSome();
    VERIFY_OK(isMore);
    store.reset();
    QCOMPARE(canariesIn(file.path()), 0);
}

void HalfEmptyPagesTest::aLineThatIsTakenBackIsNoPurge()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    QVERIFY(store);
    const Goal goal = sample::goal(1);
    const BinnedLine line = sample::binnedLine(2, LineKind::Step, goal.id.uuid());
    JournalChange made;
    made.goals = {sample::made(goal)};
    made.binnedLines = {sample::made(line)};
    VERIFY_OK(store->apply(made, sample::instant()));
    Goal with = goal;
    with.steps.push_back({StepId(line.id.uuid()), line.text, line.doneAt});
    JournalChange back;
    back.goals = {{goal, with}};
    back.binnedLines = {sample::removed(line)};
    VERIFY_OK(store->apply(back, sample::instant()));
    QVERIFY(!store->hasToForget());
    JournalChange purge;
    purge.binnedLines = {sample::removed(line)};
    VERIFY_OK(store->apply(back.inverse(), sample::instant()));
    VERIFY_OK(store->apply(purge, sample::instant()));
    QVERIFY(store->hasToForget());
}

QTEST_GUILESS_MAIN(HalfEmptyPagesTest)
#include "half_empty_pages_test.moc"
