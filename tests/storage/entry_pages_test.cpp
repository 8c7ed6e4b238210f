// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_journal.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyEntries = 400;

/// As the log orders them: by day, within a day by when they were written.
bool isNewer(const Entry& a, const Entry& b)
{
    return std::tuple(a.day, a.createdAt) > std::tuple(b.day, b.createdAt);
}

} // namespace

/// Pages that begin at an entry, and counting bit by bit, against a plain walk over all entries.
class EntryPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatLiesBesideAnEntryIsWhatAPlainWalkGives();
    void countingBitByBitGivesTheSameNumber();

private:
    [[nodiscard]] EntryFilter madeUpFilter()
    {
        EntryFilter filter;
        filter.text = m_chance.bounded(2) == 0 ? u"tea"_s : QString();
        filter.inBin = m_chance.bounded(4) == 0;
        if (m_chance.bounded(3) == 0)
            filter.kinds = {EntryKind::Win, EntryKind::Note};
        if (m_chance.bounded(3) == 0)
            filter.to = QDate(2026, 1, 1).addDays(m_chance.bounded(60));
        return filter;
    }
    [[nodiscard]] std::vector<Entry> plainWalk(const EntryFilter& filter) const
    {
        std::vector<Entry> found;
        std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found), [&](const Entry& entry) {
            const bool ofKind = filter.kinds.empty() ||
                                std::find(filter.kinds.begin(), filter.kinds.end(), entry.kind) != filter.kinds.end();
            return ofKind && entry.isBinned() == filter.inBin && (filter.to.isNull() || entry.day <= filter.to) &&
                   (filter.text.isEmpty() || entry.text.contains(filter.text));
        });
        return found;
    }

    TemporaryJournal m_file;
    std::unique_ptr<JournalStore> m_store;
    std::vector<Entry> m_entries; ///< newest first
    QRandomGenerator m_chance{20261126};
};

void EntryPages::initTestCase()
{
    m_store = sample::opened(m_file.path());
    QVERIFY(m_store);
    for (quint32 i = 0; i < manyEntries; ++i) {
        Entry entry = sample::entry(i, m_chance.bounded(3) == 0 ? u"walk %1"_s.arg(i) : u"tea %1"_s.arg(i),
                                    QDate(2026, 1, 1).addDays(m_chance.bounded(60)));
        entry.kind = static_cast<EntryKind>(m_chance.bounded(entryKindCount));
        entry.createdAt = sample::instant(static_cast<int>(i));
        if (m_chance.bounded(5) == 0)
            entry.binnedAt = sample::instant(1);
        m_entries.push_back(entry);
    }
    VERIFY_OK(m_store->apply(sample::entriesMade(m_entries), sample::instant()));
    std::sort(m_entries.begin(), m_entries.end(), isNewer);
}

void EntryPages::whatLiesBesideAnEntryIsWhatAPlainWalkGives()
{
    int notEmpty = 0;
    for (int i = 0; i < 120; ++i) {
        const EntryFilter filter = i == 0 ? EntryFilter() : madeUpFilter();
        // Any entry will do, whether the filter lets it through or not.
        const Entry& beside = m_entries[static_cast<size_t>(m_chance.bounded(manyEntries))];
        const int limit = m_chance.bounded(40);
        std::vector<Entry> newer;
        std::vector<Entry> older;
        for (const Entry& entry : plainWalk(filter)) {
            if (isNewer(entry, beside))
                newer.push_back(entry);
            else if (isNewer(beside, entry))
                older.push_back(entry);
        }
        newer.erase(newer.begin(), newer.end() - std::min<std::ptrdiff_t>(limit, std::ssize(newer)));
        older.resize(std::min(older.size(), static_cast<size_t>(limit)));
        const auto above = m_store->entriesBeside(filter, beside.id, LogDirection::Newer, limit);
        const auto below = m_store->entriesBeside(filter, beside.id, LogDirection::Older, limit);
        QVERIFY(above && *above == newer);
        QVERIFY(below && *below == older);
        notEmpty += newer.empty() || older.empty() ? 0 : 1;
    }
    QVERIFY(notEmpty > 40);
    QCOMPARE(m_store->entriesBeside({}, sample::id<EntryId>(987654), LogDirection::Older, 9)->size(), size_t(0));
}

void EntryPages::countingBitByBitGivesTheSameNumber()
{
    for (int i = 0; i < 60; ++i) {
        const EntryFilter filter = i == 0 ? EntryFilter() : madeUpFilter();
        const int most = 1 + m_chance.bounded(50);
        const auto size = static_cast<int>(plainWalk(filter).size());
        EntryTally tally;
        int goes = 0;
        for (; !tally.isWhole; ++goes) {
            const Result<EntryTally> next = m_store->tallyEntries(filter, tally, most);
            VERIFY_OK(next);
            QVERIFY(next->count - tally.count <= most);
            tally = *next;
        }
        QCOMPARE(tally.count, size);
        QCOMPARE(goes, size / most + 1);
        QVERIFY(*m_store->tallyEntries(filter, tally, most) == tally);
    }
}

QTEST_GUILESS_MAIN(EntryPages)
#include "entry_pages_test.moc"
