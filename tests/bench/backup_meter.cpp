// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a backup of 100,000 entries costs, read again and checked, beside what SQLite alone takes to copy a file and to
// look through the copy, and how long somebody who writes meanwhile waits.

#include "large_journal.h"
#include "measure.h"
#include "plain_sqlite.h"

#include <storage/backups.h>
#include <workspace/workspace.h>

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int entryCount = 100'000;

int measureBackup(const Workspace& workspace, const QTemporaryDir& folder)
{
    const QString milliseconds = u"time [ms]"_s;
    const QString alone = u"SQLite alone: VACUUM INTO, integrity_check"_s;
    const QString backup = u"a verified backup"_s;
    Meter meter(u"backup"_s, {milliseconds});
    meter.add(alone, [&]() -> std::optional<std::vector<double>> {
        const QString copy = folder.filePath(u"plain.unrut"_s);
        bool done = false;
        const double microseconds = microsecondsOf([&] {
            done = PlainSqlite(workspace.path()).run("VACUUM INTO ?", {copy.toUtf8()}) &&
                   PlainSqlite(copy).run("PRAGMA integrity_check") == 1;
        });
        QFile::remove(copy);
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    });
    meter.add(backup, [&]() -> std::optional<std::vector<double>> {
        const QString copy = folder.filePath(u"copy.unrut"_s);
        bool done = false;
        const double microseconds = microsecondsOf([&] { done = bool(workspace.backupTo(copy)); });
        QFile::remove(copy);
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    });
    constexpr double aSecond = 1000.0;
    meter.expect({Target::Kind::AtMost, milliseconds, backup, {}, aSecond});
    constexpr double asSQLite = 1.1;
    meter.expect({Target::Kind::RatioAtMost, milliseconds, backup, alone, asSQLite});
    return meter.measure(11);
}

/// Backs the journal up, as the program does by itself: on another thread, read again and checked, and then looks at
/// the indexes of the journal itself. Removes the copy. False when there was no verified copy in the end.
bool backUp(const QString& journal, const QString& folder)
{
    const BackupFolder backups(journal, folder);
    const auto made = backups.add(StillClock().now());
    return made && backups.verifyIndexes(*made) && QFile::remove(made->file);
}

/// A write some while after a backup had begun.
struct Write
{
    double milliseconds = 0;
    bool isMeanwhile = false; ///< the backup was still under way afterwards
};

/// Nothing when the write was refused or the backup was not made.
std::optional<Write> writeMeanwhile(Workspace& workspace, const QString& folder, double milliseconds)
{
    std::atomic<bool> isGood = false;
    const std::unique_ptr<QThread> writer(
        QThread::create([&isGood, &folder, journal = workspace.path()] { isGood = backUp(journal, folder); }));
    writer->start();
    QThread::usleep(static_cast<unsigned long>(milliseconds * 1000.0)); // the moment, not a wait for something
    bool isWritten = false;
    const double took = microsecondsOf([&] {
        isWritten = bool(workspace.addEntry(EntryKind::Win, u"A line with @Somebody in it. #team"_s, {2026, 11, 2}));
    });
    const bool isMeanwhile = writer->isRunning();
    writer->wait();
    return isWritten && isGood ? std::optional(Write{took / 1000.0, isMeanwhile}) : std::nullopt;
}

int measureWriting(Workspace& workspace, const QTemporaryDir& temporary)
{
    const QString folder = temporary.filePath(u"backups"_s);
    const QString longest = u"longest of nine writes, each in a backup [ms]"_s;
    const QString meanwhile = u"while a backup is made"_s;
    bool isGood = false;
    const double whole = microsecondsOf([&] { isGood = backUp(workspace.path(), folder); }) / 1000.0;
    if (!isGood)
        return 1;
    Meter meter(u"write-during-backup"_s, {longest});
    meter.add(meanwhile, [&]() -> std::optional<std::vector<double>> {
        constexpr int moments = 9; // from the copying to the check
        double slowest = 0;
        int meanwhiles = 0;
        for (int i = 0; i < moments; ++i) {
            const auto write = writeMeanwhile(workspace, folder, whole * i / moments);
            if (!write)
                return std::nullopt;
            slowest = std::max(slowest, write->milliseconds);
            meanwhiles += write->isMeanwhile ? 1 : 0;
        }
        // Not every backup takes as long as the first; most must be met, or this would measure nothing.
        return meanwhiles * 2 > moments ? std::optional(std::vector{slowest}) : std::nullopt;
    });
    constexpr double patience = 400.0;
    meter.expect({Target::Kind::AtMost, longest, meanwhile, {}, patience});
    return meter.measure(5);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = fileOf(logOf(entryCount), folder.filePath(u"journal.unrut"_s), clock, ids);
    if (!workspace)
        return 1;
    return measureBackup(*workspace, folder) + measureWriting(*workspace, folder) == 0 ? 0 : 1;
}
