// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a log of 100,000 entries costs: its newest page and a search against the same queries through SQLite's own
// functions, and adding an entry against the bare transaction.

#include "large_journal.h"
#include "measure.h"
#include "plain_sqlite.h"

#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QTemporaryDir>

#include <functional>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int entryCount = 100'000;
constexpr int page = 60;

const QString milliseconds = u"time [ms]"_s;
const QString journal = u"the journal"_s;
constexpr double mostTimes = 3.0; ///< what SQLite takes by itself
const QString plain = u"SQLite's functions"_s;

/// A run that fails when \a work does.
Meter::Run timed(std::function<bool()> work)
{
    return [work = std::move(work)]() -> std::optional<std::vector<double>> {
        bool done = false;
        const double microseconds = microsecondsOf([&] { done = work(); });
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    };
}

int measurePage(Workspace& workspace, PlainSqlite& sqlite)
{
    Meter meter(u"newest-page"_s, {milliseconds});
    meter.add(plain, timed([&sqlite] {
                  return sqlite.run("SELECT id, kind, day, text, goal_id, created_at, deleted_at FROM entries "
                                    "WHERE deleted_at IS NULL ORDER BY place DESC LIMIT 60") == page;
              }));
    meter.add(journal, timed([&workspace] {
                  const auto entries = workspace.entries({}, 0, page);
                  return entries && entries->size() == page;
              }));
    meter.expect({Target::Kind::RatioAtMost, milliseconds, journal, plain, mostTimes});
    return meter.measure(201);
}

int measureSearch(Workspace& workspace, PlainSqlite& sqlite)
{
    Meter meter(u"search-query"_s, {milliseconds});
    meter.add(plain, timed([&sqlite] {
                  return sqlite.run("SELECT e.id, e.kind, e.day, e.text, e.goal_id, e.created_at, e.deleted_at "
                                    "FROM entry_search AS s CROSS JOIN entries AS e ON e.place = s.rowid "
                                    "WHERE s.entry_search MATCH ? AND e.deleted_at IS NULL "
                                    "ORDER BY s.rowid DESC LIMIT 60",
                                    {"\"forecast\"*"}) == page;
              }));
    meter.add(journal, timed([&workspace] {
                  EntryFilter filter;
                  filter.text = u"forecast"_s;
                  const auto entries = workspace.entries(filter, 0, page);
                  return entries && entries->size() == page;
              }));
    meter.expect({Target::Kind::RatioAtMost, milliseconds, journal, plain, mostTimes});
    return meter.measure(201);
}

/// The bare transaction: the entry, its words for the search, and the wait until the disk has it.
bool addPlainly(PlainSqlite& sqlite, int number)
{
    const QByteArray id = QByteArray("00000000-0000-7000-8000-") + QByteArray::number(number).rightJustified(12, '0');
    const QByteArray place = QByteArray::number((QDate(1900, 1, 1).daysTo(QDate(2026, 11, 3)) << 20) + number);
    return sqlite.run("BEGIN IMMEDIATE") &&
           sqlite.run("INSERT INTO entries (place, id, kind, day, text, created_at, modified_at) VALUES "
                      "(CAST(? AS INTEGER), ?, 'win', '2026-11-03', 'A line with @Somebody in it. #team', "
                      "'2026-11-03T09:00:00.000Z', '2026-11-03T09:00:00.000Z')",
                      {place, id}) &&
           sqlite.run("INSERT INTO entry_tags (name, place) VALUES ('team', CAST(? AS INTEGER))", {place}) &&
           sqlite.run(
               "INSERT INTO entry_people (name, place, typed) VALUES ('somebody', CAST(? AS INTEGER), 'Somebody')",
               {place}) &&
           sqlite.run("COMMIT");
}

int measureAdding(Workspace& workspace, PlainSqlite& sqlite)
{
    int number = 0;
    Meter meter(u"add-entry"_s, {milliseconds});
    meter.add(u"bare transaction"_s, timed([&] { return addPlainly(sqlite, ++number); }));
    meter.add(journal, timed([&workspace] {
                  const QString text = u"A line with @Somebody in it. #team"_s;
                  return workspace.addEntry(EntryKind::Win, text, QDate(2026, 11, 2)).has_value();
              }));
    constexpr double aFrame = 16.0;
    meter.expect({Target::Kind::AtMost, milliseconds, journal, {}, aFrame});
    return meter.measure(101);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString own = folder.filePath(u"own.unrut"_s);
    const QString bare = folder.filePath(u"bare.unrut"_s);
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = fileOf(logOf(entryCount), own, clock, ids);
    // Two writers would wait for each other: the bare transaction has a journal of its own.
    if (!workspace || !workspace->backupTo(bare))
        return 1;
    PlainSqlite sqlite(bare);
    const int pages = measurePage(*workspace, sqlite);
    const int searches = measureSearch(*workspace, sqlite);
    return pages + searches + measureAdding(*workspace, sqlite) == 0 ? 0 : 1;
}
