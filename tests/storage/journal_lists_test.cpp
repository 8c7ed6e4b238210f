// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <QRandomGenerator>

#include <algorithm>
#include <tuple>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyEntries = 5000;

const QStringList& vocabulary()
{
    static const QStringList words =
        QStringLiteral("tea team teach thanks thank you morning Käse straße walk work worked "
                       "#team #teach #Tea #calm @Ana @anatol @李 launch letter quiet")
            .split(u' ');
    return words;
}

/// Newest first.
bool isNewer(const Entry& a, const Entry& b)
{
    return std::make_tuple(a.day, a.createdAt, a.id.toString()) > std::make_tuple(b.day, b.createdAt, b.id.toString());
}

bool hasWord(const Entry& entry, const QString& beginning)
{
    const QStringList words = entry.text.split(u' ');
    return std::any_of(words.begin(), words.end(), [&](QString word) {
        word.remove(u'#').remove(u'@');
        return word.startsWith(beginning, Qt::CaseInsensitive);
    });
}

bool matches(const Entry& entry, const EntryFilter& filter)
{
    const bool kind =
        filter.kinds.empty() || std::find(filter.kinds.begin(), filter.kinds.end(), entry.kind) != filter.kinds.end();
    const bool tag =
        filter.tag.isEmpty() || entry.text.split(u' ').contains(QString(u'#' + filter.tag), Qt::CaseInsensitive);
    const QStringList words = filter.text.split(u' ', Qt::SkipEmptyParts);
    const bool text = std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return word.startsWith(u'-') ? !hasWord(entry, word.mid(1)) : hasWord(entry, word);
    });
    return kind && tag && text && entry.isBinned() == filter.inBin &&
           (!filter.from.isValid() || entry.day >= filter.from) && (!filter.to.isValid() || entry.day <= filter.to);
}

} // namespace

/// Lists, pages and counts are what a plain walk over all entries gives.
class JournalLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void pagesAreWhatAPlainWalkGives();
    void everythingIsByDay();
    void anEntryIsFoundById();
    void weeksAreCounted_data();
    void weeksAreCounted();
    void theFirstDayIsThatOfTheOldestEntryKept();
    void mostNamedComeFirst();
    void oddPagesAreEmpty();
    void anEntryTakesItsPlaceWithinItsDay();
    void checkInsComeByDay();
    void goalsComeByColumnAndPosition();
    void checksComeOldestFirst();
    void noListKeepsTheFileLocked();

private:
    [[nodiscard]] Entry madeUp(quint32 number);
    [[nodiscard]] EntryFilter madeUpFilter();
    [[nodiscard]] std::vector<Entry> plainWalk(const EntryFilter& filter) const;

    TemporaryJournal m_file;
    std::unique_ptr<JournalStore> m_store;
    std::vector<Entry> m_entries; ///< newest first
    QRandomGenerator m_chance{20260302};
};

Entry JournalLists::madeUp(quint32 number)
{
    Entry entry;
    entry.id = sample::id<EntryId>(number);
    entry.kind = static_cast<EntryKind>(m_chance.bounded(entryKindCount));
    entry.day = QDate(2024, 12, 20).addDays(m_chance.bounded(400));
    QStringList words;
    for (int i = m_chance.bounded(6); i >= 0; --i)
        words.append(vocabulary().at(m_chance.bounded(static_cast<int>(vocabulary().size()))));
    entry.text = words.join(u' ');
    // Few instants, so that many are the same.
    entry.createdAt = sample::instant(m_chance.bounded(8));
    if (m_chance.bounded(10) == 0)
        entry.binnedAt = sample::instant(10);
    return entry;
}

EntryFilter JournalLists::madeUpFilter()
{
    EntryFilter filter;
    const auto sometimes = [this] { return m_chance.bounded(3) == 0; };
    if (sometimes())
        filter.kinds = {EntryKind::Win};
    if (sometimes())
        filter.kinds.push_back(EntryKind::Keep);
    if (sometimes())
        filter.tag = sometimes() ? u"TEAM"_s : u"calm"_s;
    if (sometimes())
        filter.from = QDate(2025, 1, 1).addDays(m_chance.bounded(200));
    if (sometimes())
        filter.to = QDate(2025, 6, 1).addDays(m_chance.bounded(200));
    if (!sometimes())
        filter.text =
            QStringList{u"te"_s, u"thank"_s, u"work -tea"_s, u"-t"_s, u"a w"_s, u"qui la"_s}.at(m_chance.bounded(6));
    filter.inBin = sometimes();
    return filter;
}

std::vector<Entry> JournalLists::plainWalk(const EntryFilter& filter) const
{
    std::vector<Entry> found;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(found),
                 [&](const Entry& entry) { return matches(entry, filter); });
    return found;
}

void JournalLists::initTestCase()
{
    m_store = sample::opened(m_file.path());
    QVERIFY(m_store);
    for (quint32 i = 0; i < manyEntries; ++i)
        m_entries.push_back(madeUp(i));
    std::shuffle(m_entries.begin(), m_entries.end(), m_chance);
    VERIFY_OK(m_store->apply(sample::entriesMade(m_entries), sample::instant()));
    // Some go; some are moved, edited, binned and brought back.
    JournalChange change;
    for (int i = 0; i < 100; ++i) {
        change.entries.push_back(sample::removed(m_entries.back()));
        m_entries.pop_back();
    }
    for (size_t i = 0; i < m_entries.size(); i += 7) {
        Entry after = madeUp(0);
        after.id = m_entries[i].id;
        change.entries.push_back({m_entries[i], after});
        m_entries[i] = after;
    }
    VERIFY_OK(m_store->apply(change, sample::instant()));
    std::sort(m_entries.begin(), m_entries.end(), isNewer);
    VERIFY_OK(m_store->verify());
}

void JournalLists::pagesAreWhatAPlainWalkGives()
{
    int notEmpty = 0;
    for (int i = 0; i < 120; ++i) {
        const EntryFilter filter = i == 0 ? EntryFilter() : madeUpFilter();
        const std::vector<Entry> expected = plainWalk(filter);
        const auto size = static_cast<int>(expected.size());
        QCOMPARE(m_store->entryCount(filter).value_or(-1), size);
        const int offset = m_chance.bounded(size + 1);
        const int limit = m_chance.bounded(120);
        const Result<std::vector<Entry>> page = m_store->entries(filter, offset, limit);
        VERIFY_OK(page);
        const auto begin = expected.begin() + offset;
        QVERIFY(*page == std::vector<Entry>(begin, begin + std::min(limit, size - offset)));
        notEmpty += page->empty() ? 0 : 1;
    }
    QVERIFY(notEmpty > 60);
}

void JournalLists::everythingIsByDay()
{
    const Result<Journal> journal = m_store->everything();
    VERIFY_OK(journal);
    QVERIFY(journal->entries == std::vector<Entry>(m_entries.rbegin(), m_entries.rend()));
}

void JournalLists::anEntryIsFoundById()
{
    QVERIFY(*m_store->entry(m_entries[17].id).value() == m_entries[17]);
    const Result<std::optional<Entry>> none = m_store->entry(sample::id<EntryId>(987654));
    VERIFY_OK(none);
    QVERIFY(!none->has_value());
}

void JournalLists::weeksAreCounted_data()
{
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<int>("weeks");
    QTest::newRow("a Monday") << QDate(2025, 6, 2) << 52;
    QTest::newRow("a Sunday") << QDate(2025, 6, 8) << 52;
    QTest::newRow("across the years") << QDate(2025, 1, 1) << 3;
    QTest::newRow("before them all") << QDate(2020, 1, 1) << 4;
    QTest::newRow("no weeks") << QDate(2025, 6, 2) << 0;
    QTest::newRow("fewer than none") << QDate(2025, 6, 2) << -1;
    QTest::newRow("no day") << QDate() << 2;
}

void JournalLists::weeksAreCounted()
{
    QFETCH(QDate, lastDay);
    QFETCH(int, weeks);
    const Result<std::vector<int>> counts = m_store->entriesPerWeek(lastDay, weeks);
    VERIFY_OK(counts);
    QCOMPARE(static_cast<int>(counts->size()), std::max(weeks, 0));
    for (int i = 0; i < weeks && lastDay.isValid(); ++i) {
        EntryFilter week;
        week.from = lastDay.addDays(1 - lastDay.dayOfWeek() - 7 * (weeks - 1 - i));
        week.to = week.from.addDays(6);
        QCOMPARE((*counts)[static_cast<size_t>(i)], static_cast<int>(plainWalk(week).size()));
    }
}

void JournalLists::theFirstDayIsThatOfTheOldestEntryKept()
{
    QCOMPARE(m_store->firstEntryDay().value_or(QDate()), plainWalk({}).back().day);
    const TemporaryJournal empty;
    QVERIFY(sample::opened(empty.path())->firstEntryDay().value_or(QDate(2000, 1, 1)).isNull());
}

void JournalLists::mostNamedComeFirst()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    Entry binned = sample::entry(9, u"#rare #rare2 @Zed"_s);
    binned.binnedAt = sample::instant();
    VERIFY_OK(
        store->apply(sample::entriesMade(
                         {sample::entry(1, u"@priya and #Team #team"_s), sample::entry(2, u"@Priya #TEAM"_s),
                          sample::entry(3, u"@PRIYA"_s, QDate(2026, 1, 1)), sample::entry(4, u"@Ana #büro"_s), binned}),
                     sample::instant()));
    const Result<NameBook> names = store->names();
    VERIFY_OK(names);
    QVERIFY(names->top(10, NamesOf::TheLog) ==
            (std::vector<NameCount>{{u"@Priya"_s, 3}, {u"#team"_s, 2}, {u"#büro"_s, 1}, {u"@Ana"_s, 1}}));
    QVERIFY(names->unwritten().isEmpty());
    QCOMPARE(names->top(1, NamesOf::TheLog).size(), size_t(1));
    QCOMPARE(names->top(0, NamesOf::TheLog).size(), size_t(0));
    QCOMPARE(names->top(-5, NamesOf::TheLog).size(), size_t(0));
}

void JournalLists::oddPagesAreEmpty()
{
    QCOMPARE(m_store->entries({}, 0, 0)->size(), size_t(0));
    QCOMPARE(m_store->entries({}, 0, -1)->size(), size_t(0));
    QCOMPARE(m_store->entries({}, 1'000'000, 10)->size(), size_t(0));
    QVERIFY(m_store->entries({}, -3, 2)->front() == plainWalk({}).front());
}

void JournalLists::anEntryTakesItsPlaceWithinItsDay()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    std::vector<Entry> entries;
    // Each belongs before all the others.
    for (quint32 i = 0; i < 60; ++i) {
        Entry entry = sample::entry(i, u"entry %1 #t%1 @p%1"_s.arg(i));
        entry.createdAt = sample::instant(500 - static_cast<int>(i));
        if (i % 5 == 0)
            entry.binnedAt = sample::instant();
        entries.push_back(entry);
        VERIFY_OK(store->apply(sample::entriesMade({entry}), sample::instant()));
    }
    QVERIFY(store->everything()->entries == std::vector<Entry>(entries.rbegin(), entries.rend()));
    // The first and the last change places, one goes, one goes to another day.
    JournalChange change;
    Entry first = entries.front();
    Entry last = entries.back();
    std::swap(first.createdAt, last.createdAt);
    Entry other = entries[30];
    other.day = other.day.addDays(1);
    change.entries = {
        {entries.front(), first}, sample::removed(entries[20]), {entries[30], other}, {entries.back(), last}};
    VERIFY_OK(store->apply(change, sample::instant()));
    QVERIFY(store->everything()->entries.front() == first);
    QVERIFY(store->everything()->entries.back() == other);
    EntryFilter tagged;
    tagged.tag = u"t17"_s;
    QVERIFY(*store->entries(tagged, 0, 5) == std::vector<Entry>{entries[17]});
    tagged.tag.clear();
    tagged.text = u"@p41"_s;
    QVERIFY(*store->entries(tagged, 0, 5) == std::vector<Entry>{entries[41]});
    VERIFY_OK(store->verify());
    // Undone, every row is what it was, its place too.
    VERIFY_OK(store->apply(change.inverse(), sample::instant()));
    QVERIFY(store->everything()->entries == std::vector<Entry>(entries.rbegin(), entries.rend()));
    VERIFY_OK(store->verify());
}

void JournalLists::checkInsComeByDay()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    JournalChange change;
    const QDate first(2026, 2, 27);
    for (const int i : {3, 0, 4, 1, 2})
        change.checkIns.push_back(sample::made(sample::checkIn(static_cast<quint32>(i), first.addDays(i))));
    VERIFY_OK(store->apply(change, sample::instant()));
    const auto days = [&](QDate from, QDate to) {
        QList<qint64> found;
        for (const Result<std::vector<CheckIn>> checkIns = store->checkIns(from, to);
             const CheckIn& checkIn : *checkIns)
            found.append(first.daysTo(checkIn.day));
        return found;
    };
    QCOMPARE(days({}, {}), (QList<qint64>{0, 1, 2, 3, 4}));
    QCOMPARE(days(first.addDays(1), first.addDays(3)), (QList<qint64>{1, 2, 3}));
    QCOMPARE(days(first.addDays(3), {}), (QList<qint64>{3, 4}));
    QCOMPARE(days({}, first), (QList<qint64>{0}));
    QCOMPARE(days(first.addDays(2), first), (QList<qint64>{}));
    QVERIFY(store->checkIn(first)->has_value());
    QVERIFY(!store->checkIn(first.addDays(-1))->has_value());
    QVERIFY(!store->checkIn({})->has_value());
}

void JournalLists::goalsComeByColumnAndPosition()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    JournalChange change;
    const std::vector<std::pair<BoardColumn, double>> places{{BoardColumn::Archive, 0},
                                                             {BoardColumn::Doing, 2.5},
                                                             {BoardColumn::Dreams, 9},
                                                             {BoardColumn::Doing, -1},
                                                             {BoardColumn::Doing, 2.25}};
    for (const auto& [column, position] : places) {
        Goal goal = sample::goal(static_cast<quint32>(change.goals.size()) + 1);
        goal.column = column;
        goal.position = position;
        change.goals.push_back(sample::made(goal));
    }
    VERIFY_OK(store->apply(change, sample::instant()));
    const Result<Journal> held = store->held();
    VERIFY_OK(held);
    QCOMPARE(held->goals.size(), size_t(5));
    const std::array<size_t, 5> order{2, 3, 4, 1, 0};
    for (size_t i = 0; i < order.size(); ++i)
        QVERIFY(held->goals[i] == *change.goals[order[i]].after);
}

void JournalLists::checksComeOldestFirst()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    JournalChange change;
    for (const int day : {20, 1, 10}) {
        Check check = sample::check(static_cast<quint32>(day));
        check.day = QDate(2026, 1, day);
        change.checks.push_back(sample::made(check));
    }
    VERIFY_OK(store->apply(change, sample::instant()));
    const Result<Journal> held = store->held();
    VERIFY_OK(held);
    QVERIFY(held->checks ==
            (std::vector<Check>{*change.checks[1].after, *change.checks[2].after, *change.checks[0].after}));
}

void JournalLists::noListKeepsTheFileLocked()
{
    EntryFilter text;
    text.text = u"te"_s;
    EntryFilter tag;
    tag.tag = u"team"_s;
    EntryFilter bin = text;
    bin.inBin = true;
    for (const EntryFilter& filter : {EntryFilter(), text, tag, bin})
        QCOMPARE(m_store->entries(filter, 0, 1)->size(), size_t(1));
    VERIFY_OK(m_store->entry(m_entries[0].id));
    VERIFY_OK(m_store->names());
    VERIFY_OK(m_store->everything());
    VERIFY_OK(m_store->held());
    QProcess other;
    other.start(probe::program(), {u"0"_s, u"lock"_s, m_file.path(), u"EXCLUSIVE"_s});
    QVERIFY(other.waitForReadyRead(10'000));
    QCOMPARE(other.readAllStandardOutput().trimmed(), QByteArray("locked"));
    VERIFY_ERROR(m_store->entries({}, 0, 1), ErrorCode::JournalLocked);
    VERIFY_ERROR(m_store->everything(), ErrorCode::JournalLocked);
    VERIFY_ERROR(m_store->held(), ErrorCode::JournalLocked);
    other.closeWriteChannel();
    QVERIFY(other.waitForFinished(10'000));
    VERIFY_OK(m_store->everything());
}

QTEST_GUILESS_MAIN(JournalLists)
#include "journal_lists_test.moc"
