// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much more memory a process takes at its peak while it writes a report of two hundred pages than when it had
// everything in hand and was about to begin. Each report is written by a process of its own, which says what it took.

#include "large_journal.h"
#include "measure.h"

#include <domain/standing.h>
#include <report/report.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int fewEntries = 100;
constexpr int manyEntries = 9'000;
constexpr int leastPages = 200;

/// A line of /proc/self/status, in MB.
std::optional<double> memoryOf(const QByteArray& key)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr double kilo = 1024.0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith(key))
            return line.mid(key.size()).simplified().split(' ').constFirst().toDouble() / kilo;
    }
    return std::nullopt;
}

/// Lines that a report prints.
Journal longLog()
{
    Journal journal = logOf(manyEntries);
    for (Entry& entry : journal.entries)
        entry.kind = entry.kind == EntryKind::Win ? EntryKind::Win : EntryKind::Grateful;
    return journal;
}

int pagesIn(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray pdf = file.readAll();
    return static_cast<int>(pdf.count("/Type /Page") - pdf.count("/Type /Pages"));
}

/// The process that is measured: \a file, and the PDF it writes.
int writeAndTell(const QString& file, const QString& pdf)
{
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = Workspace::open(file, WorkspaceMode::MustExist, clock, ids);
    const auto journal = workspace ? (*workspace)->everything() : Result<Journal>(failure(ErrorCode::ReadFailed));
    if (!journal)
        return 1;
    ReportContent content;
    content.today = clock.today();
    content.entries = journal->entries;
    ReportOptions options;
    options.from = QDate(1900, 1, 1);
    options.to = clock.today();
    options.sections = {ReportSection::Wins, ReportSection::Gratitude, ReportSection::Summary};
    const auto before = memoryOf("VmRSS:");
    if (!writeReport(pdf, content, options))
        return 1;
    const auto most = memoryOf("VmHWM:");
    if (!before || !most)
        return 1;
    QTextStream(stdout) << *most - *before << '\n';
    return 0;
}

Meter::Run growthWith(const QString& file, const QString& pdf, int pages)
{
    return [=]() -> std::optional<std::vector<double>> {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--write"_s, file, pdf});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return std::nullopt;
        if (pagesIn(pdf) < pages) {
            QTextStream(stderr) << "the report has " << pagesIn(pdf) << " pages only\n";
            return std::nullopt;
        }
        return std::vector{process.readAllStandardOutput().trimmed().toDouble()};
    };
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--write"_s)
        return writeAndTell(arguments.at(2), arguments.at(3));
    const QTemporaryDir folder;
    const StillClock clock;
    SystemIdSource ids;
    const QString few = folder.filePath(u"few.unrut"_s);
    const QString many = folder.filePath(u"many.unrut"_s);
    if (!fileOf(logOf(fewEntries), few, clock, ids) || !fileOf(longLog(), many, clock, ids))
        return 1;
    const QString figure = u"peak memory over the start [MB]"_s;
    const QString long200 = u"200 pages"_s;
    Meter meter(u"pdf-memory"_s, {figure});
    meter.add(u"a few pages"_s, growthWith(few, folder.filePath(u"few.pdf"_s), 1));
    meter.add(long200, growthWith(many, folder.filePath(u"many.pdf"_s), leastPages));
    meter.expect({Target::Kind::AtMost, figure, long200, {}, 100.0});
    return meter.measure(5);
}
