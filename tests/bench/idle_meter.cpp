// SPDX-FileCopyrightText: 2026 The Unrut authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the program does while nobody touches it and twenty reminders wait for their day: processor time, and how often
// any of its threads woke up. Linux tells both, thread by thread.

#include "measure.h"
#include "private_display.h"

#include <QCoreApplication>
#include <QDate>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace unrut::bench;

namespace {

const QString processor = u"processor time in all [ms]"_s;
const QString wakes = u"wake-ups of all threads a minute"_s;
constexpr int reminders = 20;
/// Until the window, and what begins after it, have come to rest.
constexpr std::chrono::seconds rest{20};
constexpr double nanosecondsInMillisecond = 1e6;

struct Work
{
    double milliseconds = 0.0;
    double wakeUps = 0.0;
};

/// What all threads of \a process have done so far.
Work workOf(qint64 process)
{
    Work work;
    const QDir threads(u"/proc/%1/task"_s.arg(process));
    const QStringList names = threads.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& thread : names) {
        QFile times(threads.filePath(thread + u"/schedstat"_s));
        if (times.open(QIODevice::ReadOnly))
            work.milliseconds += times.readAll().split(' ').front().toDouble() / nanosecondsInMillisecond;
        QFile status(threads.filePath(thread + u"/status"_s));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = status.readAll().split('\n');
        for (const QByteArray& line : lines) {
            if (line.startsWith("voluntary_ctxt_switches:"))
                work.wakeUps += line.split('\t').last().toDouble();
        }
    }
    return work;
}

bool run(const QString& program, const QStringList& arguments, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    return process.waitForFinished() && process.exitCode() == 0;
}

int fail(const QString& sentence)
{
    QTextStream(stderr) << sentence << '\n';
    return 1;
}

std::optional<std::vector<double>> idle(const QStringList& command, const QProcessEnvironment& environment, int minutes)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(command.front(), command.mid(1));
    if (!process.waitForStarted())
        return std::nullopt;
    QThread::sleep(static_cast<unsigned long>(rest.count()));
    const Work before = workOf(process.processId());
    QThread::sleep(60UL * static_cast<unsigned long>(minutes));
    const Work after = workOf(process.processId());
    const bool stillRuns = process.state() == QProcess::Running;
    process.terminate();
    if (!process.waitForFinished())
        process.kill();
    // A system that counts nothing would look like a program that does nothing.
    if (!stillRuns || before.milliseconds <= 0.0 || before.wakeUps <= 0.0)
        return std::nullopt;
    return std::vector{after.milliseconds - before.milliseconds, (after.wakeUps - before.wakeUps) / minutes};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return fail(u"usage: idle_meter PROGRAM [MINUTES]"_s);
    const QString& program = arguments.at(1);
    const int minutes = arguments.value(2, u"10"_s).toInt();
    const PrivateDisplay display;
    if (!display.isUp())
        return fail(u"there is no Xvfb, dbus-daemon or openbox"_s);

    const QTemporaryDir folder;
    const QString journal = folder.filePath(u"idle.unrut"_s);
    for (int i = 1; i <= reminders; ++i) {
        const QString due = QDate::currentDate().addDays(i).toString(Qt::ISODate);
        if (!run(program, {u"goal"_s, u"add"_s, u"Goal %1 !%2"_s.arg(i).arg(due), u"--journal"_s, journal},
                 display.environment()))
            return fail(u"no goal could be added"_s);
    }
    // Ten minutes are long: they are waited for once, and every round has them.
    const auto once = idle({program, u"--journal"_s, journal}, display.environment(), minutes);
    Meter meter(u"idle"_s, {processor, wakes});
    meter.add(u"twenty reminders"_s, [&once] { return once; });
    using Kind = Target::Kind;
    meter.expect({Kind::AtMost, processor, u"twenty reminders"_s, {}, 50.0});
    meter.expect({Kind::AtMost, wakes, u"twenty reminders"_s, {}, 1.0});
    return meter.measure(1);
}
