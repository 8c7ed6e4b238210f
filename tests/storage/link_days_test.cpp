// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe.h"
#include "sample_journal.h"

#include <tuple>
#include <vector>

using namespace unrut;
using namespace Qt::StringLiterals;

/// What the links of Progress are looked for in.
class LinkDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOfLinksAreEachThereOnce();
};

void LinkDaysTest::daysOfLinksAreEachThereOnce()
{
    const TemporaryJournal file;
    const auto store = sample::opened(file.path());
    QCOMPARE(store->linkDays({}, {}).value_or(LinkDays{{QDate(2000, 1, 1)}, {}, {}, {}}), LinkDays());
    JournalChange change;
    const auto addEntry = [&](quint32 number, EntryKind kind, QDate day, bool isBinned) {
        Entry entry = sample::entry(number, u"a line"_s);
        entry.kind = kind;
        entry.day = day;
        entry.binnedAt = isBinned ? sample::instant() : QDateTime();
        change.entries.push_back({{}, entry});
    };
    addEntry(1, EntryKind::Grateful, QDate(2026, 3, 5), false);
    addEntry(2, EntryKind::Grateful, QDate(2026, 3, 5), false);
    addEntry(3, EntryKind::Grateful, QDate(2026, 3, 2), false);
    addEntry(4, EntryKind::Grateful, QDate(2026, 2, 1), true);
    addEntry(5, EntryKind::Win, QDate(2026, 1, 1), false);
    quint32 number = 6;
    for (const auto& [day, energy, sleep] : std::vector<std::tuple<QDate, std::optional<int>, std::optional<double>>>{
             {QDate(2026, 3, 1), 4, {}}, {QDate(2026, 3, 4), {}, 7.5}, {QDate(2026, 3, 6), 5, 8.0}}) {
        CheckIn checkIn;
        checkIn.id = sample::id<CheckInId>(number++);
        checkIn.day = day;
        checkIn.energy = energy;
        checkIn.sleep = sleep;
        checkIn.createdAt = sample::instant();
        change.checkIns.push_back({{}, checkIn});
    }
    VERIFY_OK(store->apply(change, sample::instant()));
    const LinkDays all{{QDate(2026, 3, 2), QDate(2026, 3, 5)}, QDate(2026, 3, 2), QDate(2026, 3, 4), QDate(2026, 3, 1)};
    QCOMPARE(store->linkDays({}, {}).value_or(LinkDays()), all);
    LinkDays later = all; // what came first is asked of the whole journal
    later.grateful.erase(later.grateful.begin());
    QCOMPARE(store->linkDays(QDate(2026, 3, 5), QDate(2026, 3, 5)).value_or(LinkDays()), later);
}

QTEST_GUILESS_MAIN(LinkDaysTest)
#include "link_days_test.moc"
