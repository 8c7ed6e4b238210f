// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the program takes to its first painted window, what it holds and what it does while nobody touches it,
// beside a bare window of the same size.

#include "measure.h"
#include "private_display.h"
#include "shown_window.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTime>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <tuple>

using namespace Qt::StringLiterals;
using namespace unrut::bench;

namespace {

const QString start = u"start to painted window [ms]"_s;
const QString startCpu = u"processor time until then [ms]"_s;
const QString idleCpu = u"processor time in the 2 s after [ms]"_s;
const QString resident = u"resident memory [MiB]"_s;
const QString anonymous = u"anonymous memory [MiB]"_s;

bool makeJournal(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// Has \a program read from the disk again, as after a boot. What was linked or copied a moment ago lies whole in
/// memory, and of that the kernel lends a program far more than it touches.
void forget(const QString& program)
{
    QFile file(program);
    if (!file.open(QIODevice::ReadOnly))
        return;
    (void)::fsync(file.handle()); // what is not written yet cannot be forgotten
    (void)::posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

QString configOf(const QString& journal)
{
    return journal + u"-config"_s;
}

/// Settings by which every day is a working day: on a day off Today asks nothing, and less is there to be shown.
bool makeSettings(const QString& folder)
{
    const QString ours = folder + u"/unrut"_s;
    if (!QDir().mkpath(ours))
        return false;
    QFile file(ours + u"/unrut.conf"_s);
    return file.open(QIODevice::WriteOnly) && file.write("[times]\nworking_days=1, 2, 3, 4, 5, 6, 7\n") > 0;
}

/// \a environment in a time zone where it is \a time of the same day now, to the minute: what Today shows goes by the
/// clock.
QProcessEnvironment at(QTime time, QProcessEnvironment environment)
{
    constexpr int secondsAMinute = 60;
    const int ahead = QDateTime::currentDateTimeUtc().time().secsTo(time) / secondsAMinute;
    const int minutes = std::abs(ahead);
    environment.insert(u"TZ"_s, u"UTC%1%2:%3"_s
                                    .arg(ahead < 0 ? u"+"_s : u"-"_s) // what is ahead of UTC has a minus
                                    .arg(minutes / 60)
                                    .arg(minutes % 60, 2, 10, QLatin1Char('0')));
    return environment;
}

int fail(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

/// A start of \a command, up to where nothing more is done.
Meter::Run shown(const QStringList& command, QProcessEnvironment environment)
{
    // Settings of its own: with one home for both journals every start would find that the last one was of the other.
    if (command.size() > 1)
        environment.insert(u"XDG_CONFIG_HOME"_s, configOf(command.back()));
    return [command, environment]() -> std::optional<std::vector<double>> {
        // The run before was ended in the middle of its life. To find out that a lock is nobody's is no part of a usual
        // start.
        QFile::remove(command.back() + u".lock"_s);
        const auto window = showWindow(command, environment);
        if (!window)
            return std::nullopt;
        return std::vector{window->paintedAfter, window->startCpu, window->idleCpu, window->resident,
                           window->anonymous};
    };
}

void expectAll(Meter& meter)
{
    using Kind = Target::Kind;
    meter.expect({Kind::RatioAtMost, start, u"empty journal"_s, u"bare window"_s, 1.6});
    meter.expect({Kind::RatioAtMost, start, u"ten years"_s, u"empty journal"_s, 1.1});
    meter.expect({Kind::RatioAtMost, start, u"ten years, afternoon"_s, u"empty journal"_s, 1.1});
    meter.expect({Kind::RatioAtMost, start, u"ten years"_s, u"one year"_s, 1.1});
    meter.expect({Kind::RatioAtMost, resident, u"empty journal"_s, u"bare window"_s, 1.25});
    meter.expect({Kind::RatioAtMost, resident, u"ten years"_s, u"bare window"_s, 1.25});
    meter.expect({Kind::AtMost, idleCpu, u"empty journal"_s, {}, 10.0});
    meter.expect({Kind::AtMost, idleCpu, u"ten years"_s, {}, 10.0});
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return fail(u"usage: window_meter PROGRAM BARE-WINDOW [ROUNDS]"_s);
    const QString& program = arguments.at(1);
    const int rounds = arguments.value(3, u"31"_s).toInt();
    const PrivateDisplay display;
    if (!display.isUp())
        return fail(u"there is no Xvfb, dbus-daemon or openbox"_s);

    const QTemporaryDir folder;
    const QString empty = folder.filePath(u"empty.unrut"_s);
    const QString oneYear = folder.filePath(u"one-year.unrut"_s); // the same page as with ten, and less behind it
    const QString tenYears = folder.filePath(u"ten-years.unrut"_s);
    const QString later = folder.filePath(u"ten-years-later.unrut"_s); // or its clock would be set back each time
    // Before three in the afternoon the check-in stays on Today even when it is answered: then there is most to show.
    const QProcessEnvironment morning = at(QTime(10, 0), display.environment());
    const QProcessEnvironment afternoon = at(QTime(16, 0), display.environment());
    for (const auto& [years, file, when] :
         {std::tuple(u"1"_s, oneYear, morning), {u"10"_s, tenYears, morning}, {u"10"_s, later, afternoon}}) {
        if (!makeJournal(program, {u"demo"_s, u"--years"_s, years, u"--seed"_s, u"7"_s, u"--journal"_s, file}, when))
            return fail(u"no made-up journal could be made"_s);
    }
    for (const QString& journal : {empty, oneYear, tenYears, later}) {
        if (!makeSettings(configOf(journal)))
            return fail(u"no settings could be written"_s);
    }

    forget(program);
    forget(arguments.at(2));
    Meter meter(u"window"_s, {start, startCpu, idleCpu, resident, anonymous});
    meter.add(u"bare window"_s, shown({arguments.at(2)}, morning));
    meter.add(u"empty journal"_s, shown({program, u"--journal"_s, empty}, morning));
    meter.add(u"one year"_s, shown({program, u"--journal"_s, oneYear}, morning));
    meter.add(u"ten years"_s, shown({program, u"--journal"_s, tenYears}, morning));
    meter.add(u"ten years, afternoon"_s, shown({program, u"--journal"_s, later}, afternoon));
    expectAll(meter);
    return meter.measure(rounds);
}
