// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much more memory the window takes on the log of 100,000 entries than on one of 1,000. Each is opened by a process
// of its own, which looks at the log, searches it, and says what it takes.

#include "large_journal.h"
#include "measure.h"

#include <settings/settings.h>
#include <ui/look.h>
#include <ui/main_window.h>
#include <workspace/workspace.h>

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unrut;
using namespace unrut::bench;

namespace {

constexpr int few = 1'000;
constexpr int many = 100'000;

/// What this process takes of real memory, in MB.
std::optional<double> memoryTaken()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr double kilo = 1024.0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray& line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / kilo;
    }
    return std::nullopt;
}

void settle()
{
    constexpr int aWhile = 400; // milliseconds; the entries are counted behind the list
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < aWhile)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// The process that is measured.
int openAndTell(QApplication& application, const QString& file)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Look look(application, settings);
    const StillClock clock;
    SystemIdSource ids;
    const auto workspace = Workspace::open(file, WorkspaceMode::MustExist, clock, ids);
    if (!workspace)
        return 1;
    MainWindow window(**workspace, settings);
    window.showTab(Tab::Gratitude);
    window.show();
    settle();
    const auto fields = window.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        if (field->isVisible() && field->isClearButtonEnabled())
            field->setText(u"f"_s);
    }
    settle();
    const auto taken = memoryTaken();
    if (!taken)
        return 1;
    QTextStream(stdout) << *taken << '\n';
    return 0;
}

std::optional<double> memoryWith(const QString& file)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--open"_s, file});
    if (!process.waitForFinished() || process.exitCode() != 0)
        return std::nullopt;
    return process.readAllStandardOutput().trimmed().toDouble();
}

Meter::Run growth(const QString& from, const QString& to)
{
    return [from, to]() -> std::optional<std::vector<double>> {
        const auto before = memoryWith(from);
        const auto after = memoryWith(to);
        return before && after ? std::optional(std::vector{*after - *before}) : std::nullopt;
    };
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"--open"_s)
        return openAndTell(application, arguments.at(2));
    const QTemporaryDir folder;
    const StillClock clock;
    SystemIdSource ids;
    const QString small = folder.filePath(u"few.unrut"_s);
    const QString large = folder.filePath(u"many.unrut"_s);
    if (!fileOf(logOf(few), small, clock, ids) || !fileOf(logOf(many), large, clock, ids))
        return 1;
    const QString figure = u"memory more than with 1,000 entries [MB]"_s;
    Meter meter(u"log-memory"_s, {figure});
    meter.add(u"1,000 entries"_s, growth(small, small));
    meter.add(u"100,000 entries"_s, growth(small, large));
    constexpr double mostMegabytes = 10.0;
    meter.expect({Target::Kind::AtMost, figure, u"100,000 entries"_s, {}, mostMegabytes});
    return meter.measure(7);
}
