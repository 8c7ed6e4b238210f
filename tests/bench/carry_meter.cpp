// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What taking ten years along costs: the export of everything against writing the same bytes plainly, and the import
// into an empty journal; and whether four times as long a table takes no more than about four times as long to read.

#include "large_journal.h"
#include "measure.h"

#include <transfer/foreign.h>
#include <transfer/journal_json.h>
#include <transfer/output_file.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

const QString milliseconds = u"time [ms]"_s;
constexpr int rounds = 11;

/// A run that fails when \a work does.
Meter::Run timed(std::function<bool()> work)
{
    return [work = std::move(work)]() -> std::optional<std::vector<double>> {
        bool done = false;
        const double microseconds = microsecondsOf([&] { done = work(); });
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    };
}

bool writePlainly(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

int measureExport(const Workspace& workspace, const QTemporaryDir& folder, QByteArray& json)
{
    const auto whole = workspace.everything();
    if (!whole)
        return 1;
    json = journalJson(*whole);
    Meter meter(u"export"_s, {milliseconds});
    meter.add(u"the same bytes"_s, timed([&] { return writePlainly(folder.filePath(u"plain.json"_s), json); }));
    meter.add(u"ten years"_s, timed([&] {
                  const auto journal = workspace.everything();
                  return journal && saveWhole(folder.filePath(u"all.json"_s), journalJson(*journal));
              }));
    meter.expect({Target::Kind::AtMost, milliseconds, u"ten years"_s, {}, 2000.0});
    return meter.measure(rounds);
}

int measureImport(const QTemporaryDir& folder, const QByteArray& json, const Clock& clock, IdSource& ids)
{
    int number = 0;
    Meter meter(u"import"_s, {milliseconds});
    meter.add(u"reading it"_s, timed([&json] { return journalFromJson(json).has_value(); }));
    meter.add(u"into an empty journal"_s, timed([&] {
                  const QString name = folder.filePath(u"empty-%1.unrut"_s.arg(++number));
                  auto empty = Workspace::open(name, WorkspaceMode::CreateIfMissing, clock, ids);
                  const auto journal = journalFromJson(json);
                  return empty && journal && (*empty)->importJournal(*journal, Differing::KeepOurs).has_value();
              }));
    return meter.measure(rounds);
}

/// As a spreadsheet writes it: what one sits down to read in is often the log of many years.
QByteArray tableOf(int rows)
{
    QByteArray csv = "day,text\r\n";
    const QDate first(1990, 1, 1);
    for (int row = 0; row < rows; ++row)
        csv += first.addDays(row / 20).toString(Qt::ISODate).toLatin1() + ",\"A walk, number " +
               QByteArray::number(row) + ", and a long line about it that says nothing #health\"\r\n";
    return csv;
}

int measureTable()
{
    ForeignOptions options;
    options.columns.day = u"day"_s;
    options.columns.text = u"text"_s;
    constexpr int rows = 20'000;
    constexpr int times = 4;
    const QByteArray some = tableOf(rows);
    const QByteArray many = tableOf(times * rows);
    Meter meter(u"import-table"_s, {milliseconds});
    meter.add(u"some rows"_s, timed([&] { return journalFromCsv(some, options).has_value(); }));
    meter.add(u"four times as many"_s, timed([&] { return journalFromCsv(many, options).has_value(); }));
    constexpr double more = 5.0; // caches get smaller beside it; squared it would be 16
    meter.expect({Target::Kind::RatioAtMost, milliseconds, u"four times as many"_s, u"some rows"_s, more});
    return meter.measure(rounds);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = fileOf(madeUp(10), folder.filePath(u"ten-years.unrut"_s), clock, ids);
    if (!workspace)
        return 1;
    QByteArray json;
    const int exports = measureExport(*workspace, folder, json);
    return exports + measureImport(folder, json, clock, ids) + measureTable() == 0 ? 0 : 1;
}
