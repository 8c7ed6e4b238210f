// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a backup of 100,000 entries costs, read again and checked, and how long somebody who writes meanwhile waits.

#include "large_journal.h"
#include "measure.h"

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
    const QString backup = u"a verified backup"_s;
    Meter meter(u"backup"_s, {milliseconds});
    meter.add(backup, [&]() -> std::optional<std::vector<double>> {
        const QString copy = folder.filePath(u"copy.unrut"_s);
        bool done = false;
        const double microseconds = microsecondsOf([&] { done = bool(workspace.backupTo(copy)); });
        QFile::remove(copy);
        return done ? std::optional(std::vector{microseconds / 1000.0}) : std::nullopt;
    });
    constexpr double aSecond = 1000.0;
    meter.expect({Target::Kind::AtMost, milliseconds, backup, {}, aSecond});
    return meter.measure(11);
}

/// Writes one line after another until the backup of \a journal is done. The longest that one took, and how many were
/// refused.
std::optional<std::vector<double>> writeMeanwhile(Workspace& workspace, const QString& copy)
{
    std::atomic<bool> isDone = false;
    std::atomic<bool> isGood = false;
    const QString journal = workspace.path();
    const std::unique_ptr<QThread> writer(QThread::create([&] {
        const StillClock clock;
        SystemIdSource ids;
        const auto reader = Workspace::open(journal, WorkspaceMode::ReadOnly, clock, ids);
        isGood = reader && (*reader)->backupTo(copy);
        isDone = true;
    }));
    writer->start();
    double longest = 0;
    double refused = 0;
    while (!isDone) {
        const double took = microsecondsOf([&] {
            if (!workspace.addEntry(EntryKind::Win, u"A line with @Somebody in it. #team"_s, QDate(2026, 11, 2)))
                ++refused;
        });
        longest = std::max(longest, took / 1000.0);
        QThread::msleep(5); // as somebody who types
    }
    writer->wait();
    QFile::remove(copy);
    // A change between copying and comparing makes the two differ, which the program tries once more.
    (void)isGood;
    return std::vector{longest, refused};
}

int measureWriting(Workspace& workspace, const QTemporaryDir& folder)
{
    const QString longest = u"longest write [ms]"_s;
    const QString refused = u"writes refused"_s;
    const QString meanwhile = u"while a backup is made"_s;
    Meter meter(u"write-during-backup"_s, {longest, refused});
    meter.add(meanwhile, [&] { return writeMeanwhile(workspace, folder.filePath(u"copy.unrut"_s)); });
    constexpr double patience = 400.0;
    meter.expect({Target::Kind::AtMost, longest, meanwhile, {}, patience});
    meter.expect({Target::Kind::AtMost, refused, meanwhile, {}, 0.0});
    return meter.measure(11);
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
