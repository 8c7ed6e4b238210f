// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "sandbox.h"

#include <domain/split_mix64.h>
#include <storage/backups.h>

#include <QTest>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfADay = 86'400;

/// What a clock says.
struct Setting
{
    QDateTime now = FakeClock().now(); ///< UTC
    int offsetSeconds = 0;
};

/// Set back, ten years ahead, or to another zone.
Setting setAtRandom(const Setting& clock, SplitMix64& random)
{
    constexpr int quarters = 26 * 4; // from 12 hours west to 14 east
    const auto seconds = static_cast<qint64>(random.below(400 * secondsOfADay));
    const int offset = (static_cast<int>(random.below(quarters)) - 48) * 900;
    switch (random.below(4)) {
    case 0:
        return {clock.now.addSecs(-seconds), offset};
    case 1:
        return {clock.now.addYears(10).addSecs(seconds), offset};
    case 2:
        return {clock.now, offset};
    default:
        return {clock.now.addSecs(seconds % secondsOfADay), offset};
    }
}

} // namespace

/// Whatever the clock is set to: what was written keeps its day, and backups their order.
class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenKeepsItsDay();

private:
    /// What a person does in one session by a clock; what is wrong then or earlier counts as lost.
    void useOnce(const FakeClock& clock, const QString& path);

    SequentialIdSource m_ids;
    QMap<QString, QDate> m_days; ///< of each text, by the wall it was written at
    faults::Row m_row{u"The clock is set"_s, u"back, ten years ahead, to other zones, between the starts"_s};
};

void ClockTest::useOnce(const FakeClock& clock, const QString& path)
{
    const auto workspace = need(Workspace::open(path, WorkspaceMode::CreateIfMissing, clock, m_ids));
    const QString text = u"line %1"_s.arg(m_row.kept);
    need(workspace->addEntry(EntryKind::Note, text, clock.today()));
    ++m_row.kept;
    m_days[text] = clock.today();
    const KeptBackup made = need(BackupFolder::of(path).add(clock.now()));
    m_row.lost += BackupFolder::of(path).list().front() == made ? 0 : 1;
    const Journal journal = need(workspace->everything());
    m_row.lost += journal.entries.size() == static_cast<size_t>(m_days.size()) ? 0 : 1;
    for (const Entry& entry : journal.entries)
        m_row.lost += m_days.value(entry.text) == entry.day ? 0 : 1;
    m_row.corrupt += workspace->verify() ? 0 : 1;
}

void ClockTest::whatWasWrittenKeepsItsDay()
{
    constexpr int sessions = 20;
    SplitMix64 random(13);
    const int journals = (faults::times() + 3) / 4;
    for (int i = 0; i < journals; ++i) {
        const TemporaryJournal files;
        m_days.clear();
        Setting clock;
        for (int session = 0; session < sessions; ++session) {
            useOnce(FakeClock(clock.now, clock.offsetSeconds), files.path());
            clock = setAtRandom(clock, random);
            ++m_row.hits;
        }
    }
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
