// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault_table.h"
#include "sandbox.h"
#include "zone_clock.h"

#include <domain/split_mix64.h>
#include <storage/backups.h>
#include <support/system_zone.h>

#include <QSet>
#include <QTest>

#include <array>

using namespace unrut;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfADay = 86'400;

/// Where a clock may hang: a day ahead and half a day behind, by half and by quarter hours, with clocks that change by
/// an hour in either half of the world, by half an hour, and at midnight, so that a day has none.
constexpr std::array zones{"UTC",
                           "Pacific/Kiritimati",
                           "Etc/GMT+12",
                           "Asia/Kolkata",
                           "America/St_Johns",
                           "Europe/Berlin",
                           "Pacific/Chatham",
                           "America/New_York",
                           "Australia/Lord_Howe",
                           "Pacific/Pago_Pago",
                           "Asia/Kathmandu",
                           "Africa/Cairo",
                           "Pacific/Auckland",
                           "America/Santiago"};

QTimeZone zoneAt(size_t number)
{
    return QTimeZone(QByteArray(zones.at(number % zones.size())));
}

/// An instant about the next change of the clocks there, or about the next midnight, by up to an hour.
QDateTime turnAfter(const QDateTime& now, const QTimeZone& zone, SplitMix64& random)
{
    constexpr qint64 hour = 3600;
    const auto about = static_cast<qint64>(random.below(2 * hour)) - hour;
    const QDateTime change = zone.nextTransition(now).atUtc;
    const QDateTime midnight = now.toTimeZone(zone).date().addDays(1).startOfDay(zone).toUTC();
    return (change.isValid() && random.below(2) == 0 ? change : midnight).addSecs(about);
}

/// Set back, ten years ahead, to where a day or the clocks change, or left alone.
QDateTime setAtRandom(const QDateTime& now, const QTimeZone& zone, SplitMix64& random)
{
    const auto seconds = static_cast<qint64>(random.below(400 * secondsOfADay));
    switch (random.below(5)) {
    case 0:
        return now.addSecs(-seconds);
    case 1:
        return now.addYears(10).addSecs(seconds);
    case 2:
        return now;
    default:
        return turnAfter(now, zone, random);
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
    void useOnce(const ZoneClock& clock, const QString& path);
    void look(const Workspace& workspace);
    void everyZoneIsThere();

    SequentialIdSource m_ids;
    QMap<QString, QDate> m_days; ///< of each text, by the wall it was written at
    QSet<QDate> m_checkedIn;
    int m_otherDays = 0; ///< lines that were read where it was another day when they were written
    faults::Row m_row{u"The clock is set"_s, u"back, ten years ahead, to other zones, between the starts"_s};
};

void ClockTest::useOnce(const ZoneClock& clock, const QString& path)
{
    const SystemZone system(clock.zone());
    QCOMPARE(QDateTime::fromSecsSinceEpoch(clock.now().toSecsSinceEpoch()).date(), clock.today());
    const auto workspace = need(Workspace::open(path, WorkspaceMode::CreateIfMissing, clock, m_ids));
    look(*workspace);
    const QString text = u"line %1"_s.arg(m_row.kept);
    need(workspace->addEntry(EntryKind::Note, text, clock.today()));
    CheckIn checkIn;
    checkIn.day = clock.today();
    checkIn.mood = 5;
    need(workspace->setCheckIn(checkIn));
    ++m_row.kept;
    m_days[text] = clock.today();
    m_checkedIn.insert(clock.today());
    const KeptBackup made = need(BackupFolder::of(path).add(clock.now()));
    m_row.lost += BackupFolder::of(path).list().front() == made ? 0 : 1;
    look(*workspace);
    m_row.corrupt += workspace->verify() ? 0 : 1;
}

void ClockTest::look(const Workspace& workspace)
{
    const Journal journal = need(workspace.everything());
    m_row.lost += journal.entries.size() == static_cast<size_t>(m_days.size()) ? 0 : 1;
    for (const Entry& entry : journal.entries) {
        const QDate day = m_days.value(entry.text);
        m_row.lost += day == entry.day ? 0 : 1;
        m_otherDays += entry.createdAt.toLocalTime().date() == day ? 0 : 1;
        EntryFilter thatDay;
        thatDay.from = day;
        thatDay.to = day;
        m_row.lost += need(workspace.entryCount(thatDay)) == m_days.keys(day).size() ? 0 : 1;
    }
    for (const QDate& day : std::as_const(m_checkedIn))
        m_row.lost += need(workspace.checkIn(day)) ? 0 : 1;
    m_row.lost += journal.checkIns.size() == static_cast<size_t>(m_checkedIn.size()) ? 0 : 1;
}

void ClockTest::everyZoneIsThere()
{
    for (size_t i = 0; i < zones.size(); ++i)
        QVERIFY2(zoneAt(i).isValid(), zones.at(i));
}

void ClockTest::whatWasWrittenKeepsItsDay()
{
    constexpr int sessions = 20; // in every zone once, in some twice
    everyZoneIsThere();
    SplitMix64 random(13);
    const int journals = (faults::times() + 3) / 4;
    for (int i = 0; i < journals; ++i) {
        const TemporaryJournal files;
        m_days.clear();
        m_checkedIn.clear();
        QDateTime now = FakeClock().now();
        for (int session = 0; session < sessions; ++session) {
            const QTimeZone zone = zoneAt(static_cast<size_t>(i) + static_cast<size_t>(session));
            ZoneClock clock(zone);
            clock.setNow(now);
            useOnce(clock, files.path());
            now = setAtRandom(now, zone, random);
            ++m_row.hits;
        }
    }
    faults::report(m_row);
    QCOMPARE(m_row.lost, 0);
    QCOMPARE(m_row.corrupt, 0);
    // Else the days could be worked out anew from the instants, and nobody would see it.
    QVERIFY2(m_otherDays > 20 * journals, qPrintable(QString::number(m_otherDays)));
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clock_test.moc"
